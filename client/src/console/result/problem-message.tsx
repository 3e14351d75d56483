import { fillWords } from "server/contract/fill-words.ts";
import { failureWords } from "../../failure-words.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import type { Problem } from "../console-store.ts";
import { words } from "../console-words.ts";
import { countedWords } from "../counted-words.ts";
import styles from "./problem-message.module.css";

interface ProblemMessageProps {
  readonly problem: Problem;
  /** How many rows had come before it. */
  readonly rows: number;
  readonly onAgain: () => void;
  readonly onGo: (line: number, column: number) => void;
}

const { failed: own } = words;

/** Why there is no whole answer: what is wrong, where, and a way on. */
export function ProblemMessage({ problem, rows, onAgain, onGo }: ProblemMessageProps) {
  const { title, text, at, wait } = told(problem);
  const again =
    problem.kind !== "statement" || !["STATEMENT", "REFUSED", "PARAMETER", "OFF"].includes(problem.error.code);
  return (
    <div className={styles.problem} role="alert">
      <p className={styles.title}>{title}</p>
      <p className={styles.text} lang={problem.kind === "statement" ? "en" : undefined}>
        {text}
      </p>
      {problem.kind === "statement" && problem.error.code === "REFUSED" && (
        <p className={styles.text}>{own.elsewhere}</p>
      )}
      {wait !== undefined && <p className={styles.text}>{fillWords(own.wait, { seconds: String(wait) })}</p>}
      {rows > 0 && <p className={styles.text}>{countedWords(own.rowsStay, rows)}</p>}
      <div className={styles.actions}>
        {at !== undefined && (
          <Button first onPress={() => onGo(at.line, at.column)}>
            {fillWords(words.result.go, { line: String(at.line) })}
          </Button>
        )}
        {problem.kind === "statement" && problem.error.code === "REFUSED" && (
          <ButtonLink to="/console/connect">{words.tabs.connect}</ButtonLink>
        )}
        {again && (
          <Button first={at === undefined} onPress={onAgain}>
            {own.again}
          </Button>
        )}
      </div>
    </div>
  );
}

interface Told {
  readonly title: string;
  readonly text: string;
  readonly at: { readonly line: number; readonly column: number } | undefined;
  readonly wait: number | undefined;
}

function told(problem: Problem): Told {
  if (problem.kind !== "statement") {
    const title = problem.kind === "busy" ? own.RATE : problem.kind === "failed" ? own.INTERNAL : own.unreachable;
    const away = problem.kind === "unreachable" || problem.kind === "unavailable";
    const text = away ? own.unreachableWhy : failureWords(problem.kind, problem.reference);
    return { title, text, at: undefined, wait: undefined };
  }
  const { code, message, line, column } = problem.error;
  return {
    title: own[code],
    text: message,
    at: line === null ? undefined : { line, column: column ?? 1 },
    wait: problem.retryAfter,
  };
}
