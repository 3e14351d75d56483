import type { ConsoleNotification } from "server/contract/console/console-line.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { Button } from "../../ui/button.tsx";
import type { ConsoleAnswer } from "../console-store.ts";
import { words } from "../console-words.ts";
import styles from "./result.module.css";

const { result: own } = words;

interface NotificationsProps {
  readonly answer: ConsoleAnswer | undefined;
  readonly onGo: (line: number, column: number) => void;
}

/** What the database has to say about a statement that ran. */
export function Notifications({ answer, onGo }: NotificationsProps) {
  const all = answer?.state.kind === "done" ? (answer.state.summary.notifications ?? []) : [];
  if (all.length === 0) return null;
  return (
    <details className={styles.notifications}>
      <summary>
        {own.notifications} ({all.length}): <span lang="en">{[...new Set(all.map(inShort))].join(" · ")}</span>
      </summary>
      <ul>
        {all.map(({ code, title, description, line, column }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same may be said of two places
          <li key={`${code} ${place}`}>
            <p lang="en">
              <strong>{title.replace(/\.?$/, ".")}</strong> {description}
            </p>
            {line !== undefined && (
              <Button onPress={() => onGo(line, column ?? 1)}>{fillWords(own.go, { line: String(line) })}</Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a remark comes to: which name is not there, else its title. */
function inShort({ title, description }: ConsoleNotification): string {
  const [, kind, name] = /\(the missing (.+?) (?:name )?is: (.+)\)\.?$/.exec(description) ?? [];
  return kind === undefined || name === undefined ? title.replace(/\.$/, "") : `there is no ${kind} ${name}`;
}
