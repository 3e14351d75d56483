import { useStore } from "zustand";
import { showAs } from "../../actions/show-as.ts";
import { showOf } from "../../exploration/selectors.ts";
import { shows } from "../../exploration/show.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Segments } from "../../ui/segments.tsx";
import { words } from "../../words.ts";

interface ShowSwitchProps {
  readonly store: ExplorerStore;
}

/** How the same exploration is shown: as a picture, or in one of the other ways. */
export function ShowSwitch({ store }: ShowSwitchProps) {
  const show = useStore(store, ({ exploration }) => showOf(exploration));
  return (
    <Segments
      name={words.show.title}
      segments={shows.map((value) => ({ value, word: words.show[value] }))}
      chosen={show}
      onChoose={(value) => showAs(store, value)}
    />
  );
}
