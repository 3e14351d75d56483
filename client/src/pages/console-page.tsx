import { useStore } from "zustand";
import { Console } from "../console/console.tsx";
import type { ExplorerStore } from "../exploration/store.ts";
import { standing } from "../exploration/standing.ts";
import { Legend } from "../panels/legend/legend.tsx";
import { useMedia } from "../ui/use-media.ts";
import { words } from "../words.ts";
import styles from "./console-page.module.css";
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
  const stands = useStore(store, (state) => standing(state)?.placed === true);
  const picture = (
    <div className={styles.drawn}>
      <Picture store={store} plain compact={small} />
      {stands && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and has to by keyboard too
        <div className={styles.legend} tabIndex={0} role="group" aria-label={words.legend.title}>
          <Legend store={store} plain model column />
        </div>
      )}
    </div>
  );
  return <Console part={part} explorer={store} picture={picture} />;
}
