import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { Button } from "../../ui/button.tsx";
import { momentWords } from "../../ui/moment-words.ts";
import type { ConsoleStore } from "../console-store.ts";
import { words } from "../console-words.ts";
import { countedWords } from "../counted-words.ts";
import { readHeader } from "../header.ts";
import type { KeptStatement } from "../kept-statements.ts";
import styles from "./side.module.css";

interface KeptListProps {
  readonly store: ConsoleStore;
  readonly onOpen: (one: KeptStatement) => void;
}

const { panel: own } = words;

/** What a person saved under a name, and what was run in this browser, last first. */
export function KeptList({ store, onOpen }: KeptListProps) {
  const { saved, history, isKept, remove, forget } = useStore(store);
  return (
    <>
      <h3 className={styles.part}>{own.saved}</h3>
      {!isKept && <p className={styles.why}>{own.notKept}</p>}
      {saved.length === 0 ? (
        <p className={styles.why}>{own.savedNone}</p>
      ) : (
        <ul>
          {saved.map((one) => (
            <li key={one.id} className={styles.row}>
              <button type="button" className={styles.open} onClick={() => onOpen(one)}>
                {one.name}
                <span className={styles.small}>{momentWords(one.at)}</span>
              </button>
              <div className={styles.act}>
                <Button label={fillWords(own.removeLabel, { name: one.name })} onPress={() => remove(one.id)}>
                  {own.remove}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <h3 className={styles.part}>{own.history}</h3>
      {history.length === 0 ? (
        <p className={styles.why}>{own.historyNone}</p>
      ) : (
        <>
          <ul>
            {history.map((one) => (
              <li key={one.id} className={styles.row}>
                <button type="button" className={styles.open} onClick={() => onOpen(one)}>
                  <span className={styles.code} lang="en">
                    {shortened(one.statement)}
                  </span>
                  <span className={styles.small}>
                    {momentWords(one.at)}, {one.rows === null ? own.noRows : countedWords(own.rows, one.rows)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.foot}>
            <Button onPress={forget}>{own.forget}</Button>
          </div>
        </>
      )}
    </>
  );
}

/** Its title, else its first lines. */
function shortened(statement: string): string {
  const { title } = readHeader(statement);
  return title === "" ? statement.replace(/\s+/g, " ").trim().slice(0, 160) : title;
}
