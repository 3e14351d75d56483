import { Console } from "../console/console.tsx";
import type { ExplorerStore } from "../exploration/store.ts";
import { useMedia } from "../ui/use-media.ts";
import { Picture } from "./picture.tsx";
import { useOpenedLine } from "./use-opened-line.ts";

interface ConsolePageProps {
  readonly store: ExplorerStore;
  readonly part: string;
}

/** The console, with the explorer's canvas for what an answer draws; a line that is opened opens its evidence there. */
export function ConsolePage({ store, part }: ConsolePageProps) {
  const small = useMedia("(max-width: 719px)");
  useOpenedLine(store, "/console");
  return <Console part={part} explorer={store} picture={<Picture store={store} plain compact={small} />} />;
}
