import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { Link } from "wouter";
import { countText } from "../../count-text.ts";
import type { QuestionsQuery } from "../../gql/graphql.ts";
import styles from "./question-list.module.css";
import { questionTitle } from "../../question-title.ts";
import { spoken } from "../../spoken.ts";
import { titleLanguage } from "../../title-language.ts";
import { words } from "../../words.ts";
import { Strip } from "./strip.tsx";

interface QuestionListProps {
  /** Undefined while they are not there yet. */
  readonly questions: QuestionsQuery["questions"] | undefined;
  readonly current: string | undefined;
  /** Whether the strokes come later, while a picture beside the list is drawn first. */
  readonly later?: boolean;
  /** Where choosing a question leads. */
  readonly addressOf: (question: string) => string;
}

/** The questions Lodeline ships, each with the evidence its answer rests on. */
export function QuestionList({ questions, current, later = false, addressOf }: QuestionListProps) {
  if (questions === undefined) {
    return (
      <div className={styles.panel}>
        <h2 className={styles.title}>{words.questions.heading}</h2>
        <p className={styles.lead} role="status">
          {words.questions.loading}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>
        {capitalize(
          fillWords(words.questions.title, {
            count: spoken.language === "en" && questions.length === 15 ? "fifteen" : countText(questions.length),
          }),
        )}
      </h2>
      <p className={styles.lead}>{words.questions.lead}</p>
      <ul>
        {questions.map((question) => {
          const disputed = question.strip.filter((mark) => mark.disputed).length;
          const count = question.strip.length;
          const lines =
            count === 1 ? words.questions.oneLine : fillWords(words.questions.lines, { count: String(count) });
          return (
            <li key={question.id} className={styles.row}>
              <Link
                href={addressOf(question.id)}
                className={styles.question}
                aria-current={question.id === current ? "true" : undefined}
              >
                <span className={styles.words} lang={titleLanguage(question.id)}>
                  <span className={styles.letters}>{questionTitle(question.id, question.title)}</span>
                </span>
              </Link>
              <span className={styles.evidence}>
                <Strip marks={question.strip} later={later} />
                <span>
                  {disputed === 0 ? lines : fillWords(words.questions.disputed, { lines, count: String(disputed) })}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
