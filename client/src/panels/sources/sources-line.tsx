import { edtfPhrase } from "server/contract/edtf-words.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { countWord } from "server/contract/list-words.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import { Link } from "wouter";
import { useStore } from "zustand";
import type { Answer } from "../../exploration/exploration.ts";
import { drawn, questionOf, sourcesOf } from "../../exploration/selectors.ts";
import { standing } from "../../exploration/standing.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { viewOf } from "../../exploration/view-of.ts";
import { writeView } from "../../exploration/view.ts";
import { stillLeftOut } from "./still-left-out.ts";
import styles from "./sources-line.module.css";

interface SourcesLineProps {
  readonly store: ExplorerStore;
  /** Counts the texts instead of naming them. */
  readonly brief?: boolean;
}

/** What the picture rests on and what it leaves out, each counted; figures of the texts and of the record stay apart. */
export function SourcesLine({ store, brief = false }: SourcesLineProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const { relationships } = drawn(exploration);
  const sources = sourcesOf(exploration);
  const answer = questionOf(exploration);
  const asked = useStore(store, (state) => standing(state)?.view);
  if (answer === undefined || asked === undefined) return null;
  // As it is now: what was filtered, brought or opened since it was asked stays so.
  const view = viewOf(exploration, asked);
  const marks = relationships.flatMap(({ claims }) => claims);
  const fromTexts = new Set(marks.filter(({ group }) => group === "document").map(({ id }) => id)).size;
  const fromRecord = new Set(marks.filter(({ group }) => group === "record").map(({ id }) => id)).size;
  const used = new Set(marks.map(({ source }) => source));
  const texts = sources.filter(({ id, group }) => group === "document" && used.has(id));
  const leftOut = stillLeftOut(exploration, answer.leftOut);
  const counts = {
    lines: counted(relationships.length, words.questions.oneLine, words.questions.lines),
    claims: counted(texts.length === 0 ? fromRecord : fromTexts, words.answer.oneClaim, words.answer.claims),
  };
  const textCount =
    texts.length === 1
      ? words.sources.countText
      : fillWords(words.sources.countTexts, { count: countWord(texts.length) });
  return (
    <p className={styles.sources}>
      {marks.length === 0
        ? null
        : texts.length === 0
          ? fillWords(words.sources.recordOnly, counts)
          : fillWords(words.sources.line, {
              lines: counts.lines,
              claims: fillWords(fromRecord === 0 ? words.sources.withoutRecord : words.sources.withRecord, {
                claims: counts.claims,
                count: textCount,
                record: String(fromRecord),
              }),
            })}{" "}
      {!brief &&
        texts.length > 0 &&
        `${fillWords(texts.length === 1 ? words.sources.oneNamed : words.sources.named, { names: texts.map(named).join("; ") })} `}
      {leftOut.relationships > 0 && (
        <>
          {leftWords(leftOut)}: <Link href={writeView({ ...view, whole: true })}>{words.sources.draw}</Link>.
        </>
      )}
      {view.whole && (
        <>
          {words.sources.whole} <Link href={writeView({ ...view, whole: false })}>{words.sources.firstOnly}</Link>
        </>
      )}
    </p>
  );
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : fillWords(many, { count: String(count) });
}

function leftWords({ relationships, recordOnly }: ReturnType<typeof stillLeftOut>): string {
  if (relationships === 1) return recordOnly === 1 ? words.sources.leftOne : words.sources.leftOneWhole;
  const left = counted(relationships, words.sources.oneLeft, words.sources.left);
  if (recordOnly === relationships) return fillWords(words.sources.leftAll, { left });
  return recordOnly === 0
    ? fillWords(words.sources.leftPlain, { left })
    : fillWords(words.sources.leftRecord, { left, count: String(recordOnly) });
}

/** A text by its author, publisher and date; what is only inferred says so. */
function named(source: Answer["sources"][number]): string {
  const publisher = source.publisher ?? source.title;
  const date = edtfPhrase(source.published);
  return fillWords(words.sources.in, {
    author: source.author ?? words.sources.unnamed,
    publisher: source.publisherCertainty === "inferred" ? fillWords(words.sources.inferred, { publisher }) : publisher,
    date: source.dateCertainty === "inferred" ? fillWords(words.sources.dateInferred, { date }) : date,
  });
}
