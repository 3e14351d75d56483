import { useQuery } from "@tanstack/react-query";
import { Failure } from "../../failure.ts";
import { failureWords } from "../../failure-words.ts";
import { questionTitle } from "../../question-title.ts";
import { titleLanguage } from "../../title-language.ts";
import type { Origin } from "../console-store.ts";
import { words } from "../console-words.ts";
import { snippets } from "../snippets.ts";
import { questionsQuery } from "./questions-query.ts";
import styles from "./side.module.css";

interface QuestionsListProps {
  readonly opened: Origin;
  readonly onOpen: (origin: Origin) => void;
}

/** Statements to begin with, and every question of the product with its own. */
export function QuestionsList({ opened, onOpen }: QuestionsListProps) {
  const { data, error } = useQuery(questionsQuery);
  return (
    <>
      <h3 className={styles.part}>{words.panel.snippets}</h3>
      <ul>
        {snippets.map(({ id, title, description, statement }) => (
          <li key={id} className={styles.row}>
            <button
              type="button"
              className={styles.open}
              onClick={() => onOpen({ kind: "new", name: "", text: statement })}
              lang="en"
            >
              <span>{title}</span>
              <span className={styles.small}>{description}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3 className={styles.part}>{words.panel.questions}</h3>
      <p className={styles.why}>{words.panel.questionsWhy}</p>
      {error !== null && (
        <p className={styles.why}>{failureWords(error instanceof Failure ? error.kind : "failed", undefined)}</p>
      )}
      <ul>
        {(data?.questions ?? []).map(({ id, title, description, cypher }) => (
          <li key={id} className={styles.row}>
            <button
              type="button"
              className={styles.open}
              aria-current={opened.kind === "question" && opened.name === id ? "true" : undefined}
              onClick={() => onOpen({ kind: "question", name: id, text: cypher.trimEnd() })}
            >
              <span lang={titleLanguage(id)}>{questionTitle(id, title)}</span>
              <span className={styles.small} lang="en">
                {description}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
