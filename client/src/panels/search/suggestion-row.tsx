import { useQueryClient } from "@tanstack/react-query";
import { fillWords } from "server/contract/fill-words.ts";
import { questionsQuery } from "../../questions-query.ts";
import { Shape } from "../../ui/shape.tsx";
import { titleLanguage } from "../../title-language.ts";
import { Stroke } from "../../ui/stroke.tsx";
import { words } from "../../words.ts";
import { Strip } from "../questions/strip.tsx";
import { matchParts } from "./match-parts.ts";
import styles from "./suggestion-row.module.css";
import type { Sign, Suggestion } from "./suggestions.ts";

interface SuggestionRowProps {
  readonly suggestion: Suggestion;
  readonly typed: string;
}

/** One suggestion: its sign, its name with the letters that were typed, what else it is called, what it is. */
export function SuggestionRow({ suggestion, typed }: SuggestionRowProps) {
  const { name, alias, about, slanted, sign } = suggestion;
  return (
    <span className={styles.row}>
      <span className={styles.sign}>
        <SignOf sign={sign} />
      </span>
      <span className={styles.words}>
        <span
          className={slanted ? `${styles.name} ${styles.slanted}` : styles.name}
          lang={sign.kind === "question" ? titleLanguage(sign.question) : "en"}
        >
          <Typed text={name} typed={typed} />
        </span>
        {(alias !== undefined || about !== "") && (
          <span className={styles.about}>
            {alias !== undefined && (
              <>
                <Typed text={fillWords(words.search.also, { alias })} typed={typed} />
                {about !== "" && "; "}
              </>
            )}
            <span lang={sign.kind === "question" || sign.kind === "shape" ? "en" : undefined}>
              <Typed text={about} typed={typed} />
            </span>
          </span>
        )}
      </span>
    </span>
  );
}

interface TypedProps {
  readonly text: string;
  readonly typed: string;
}

function Typed({ text, typed }: TypedProps) {
  return matchParts(text, typed).map((part, place) =>
    part.matched ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of one text, in its order
      <mark key={place} className={styles.typed}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}

function SignOf({ sign }: { readonly sign: Sign }) {
  // What the list of questions has brought may be shown; it is not worth a request of its own.
  const listed = useQueryClient().getQueryData(questionsQuery.queryKey);
  switch (sign.kind) {
    case "shape":
      // So small that a code in it could not be read; the name stands beside it.
      return <Shape shape={sign.shape} code="" scale={0.62} />;
    case "stroke":
      return <Stroke line={sign.line} width={36} height={14} />;
    case "question": {
      const marks = listed?.questions.find(({ id }) => id === sign.question)?.strip ?? [];
      return <Strip marks={marks.slice(0, 7)} />;
    }
    case "source":
      return (
        <svg width={16} height={20} viewBox="0 0 16 20" aria-hidden="true" className={styles.sheet}>
          <path d="M1.5 1.5H10L14.5 6V18.5H1.5ZM4.5 9H11.5M4.5 12H11.5M4.5 15H9" />
        </svg>
      );
  }
}
