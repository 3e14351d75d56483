import { lazy, Suspense } from "react";
import type { Show } from "../exploration/show.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { Boundary } from "../ui/boundary.tsx";
import { Message } from "../ui/message.tsx";
import { words } from "../words.ts";

const EntityList = lazy(async () => ({ default: (await import("../panels/list/entity-list.tsx")).EntityList }));

const Tables = lazy(async () => ({ default: (await import("../panels/table/tables.tsx")).Tables }));

const ways = { list: EntityList, table: Tables } as const;

interface ShownProps {
  readonly store: ExplorerStore;
  readonly show: Exclude<Show, "picture">;
  /** Leads to the card of what is selected. */
  readonly onRead: () => void;
}

/** The same exploration, shown otherwise than as a picture; each way is loaded when somebody turns to it. */
export function Shown({ store, show, onRead }: ShownProps) {
  const Way = ways[show];
  return (
    <Boundary key={show}>
      <Suspense fallback={<Message title={words.states.page} />}>
        <Way store={store} onRead={onRead} />
      </Suspense>
    </Boundary>
  );
}
