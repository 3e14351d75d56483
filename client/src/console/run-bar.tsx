import { useStore } from "zustand";
import { Button } from "../ui/button.tsx";
import unseen from "../ui/unseen.module.css";
import type { ConsoleStore } from "./console-store.ts";
import { words } from "./console-words.ts";
import { countedWords } from "./counted-words.ts";
import { isMac } from "./is-mac.ts";
import { stopConsole } from "./run-in-console.ts";
import styles from "./cypher-tab.module.css";

interface RunBarProps {
  readonly store: ConsoleStore;
  /** No statement is taken here. */
  readonly off: boolean;
  readonly onRun: () => void;
}

const limits = [100, 1_000, 5_000, 10_000] as const;

/** Runs the statement, stops it, and says how many rows it may give. */
export function RunBar({ store, off, onRun }: RunBarProps) {
  const { limit, setLimit, answer } = useStore(store);
  const running = answer?.state.kind === "running";
  return (
    <div className={styles.run}>
      <Button first onPress={onRun} notPossible={off ? words.run.off : undefined}>
        {words.run.run}
      </Button>
      <Button onPress={stopConsole} notPossible={running ? undefined : words.run.nothing}>
        {words.run.stop}
      </Button>
      <label className={styles.limit}>
        <span className={unseen.unseen}>{words.run.limit}</span>
        <select value={limit} title={words.run.limit} onChange={(event) => setLimit(Number(event.target.value))}>
          {limits.map((one) => (
            <option key={one} value={one}>
              {countedWords(words.panel.rows, one)}
            </option>
          ))}
        </select>
      </label>
      <kbd className={styles.keys}>{isMac ? words.run.keysMac : words.run.keys}</kbd>
    </div>
  );
}
