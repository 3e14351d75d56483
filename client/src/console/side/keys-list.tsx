import { Fragment } from "react";
import { words } from "../console-words.ts";
import { isMac } from "../is-mac.ts";
import styles from "./side.module.css";

const { panel: own } = words;

/** The editor's keys. */
export function KeysList() {
  const mod = isMac ? "⌘" : "Ctrl";
  const rows: readonly (readonly [word: string, keys: readonly string[]])[] = [
    [own.keysRun, [`${mod} Enter`]],
    [own.keysComplete, ["Ctrl Space"]],
    [own.keysFormat, ["Shift Alt F"]],
    [own.keysComment, [`${mod} /`]],
    [own.keysSearch, [`${mod} F`]],
    [own.keysCursors, isMac ? ["⌘ ⌥ ↑", "⌘ ⌥ ↓"] : ["Ctrl Alt ↑", "Ctrl Alt ↓"]],
    [own.keysNext, [`${mod} D`]],
    [own.keysHistory, ["Ctrl ↑", "Ctrl ↓"]],
    [own.keysProblem, ["F8"]],
    [own.keysLeave, ["Escape Tab"]],
    [own.keysTab, ["Ctrl M"]],
  ];
  return (
    <dl className={styles.keys}>
      {rows.map(([word, keys]) => (
        <Fragment key={word}>
          <dt>{word}</dt>
          <dd>
            {keys.map((key, place) => (
              <Fragment key={key}>
                {place > 0 && ` ${own.or} `}
                <kbd>{key}</kbd>
              </Fragment>
            ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
