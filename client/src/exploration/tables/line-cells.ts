import { capitalize } from "server/contract/capitalize.ts";
import { lineWords } from "server/contract/line-words.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import type { WordedLine } from "server/contract/worded-line.ts";
import { terms } from "../../terms.ts";
import { words } from "../../words.ts";
import type { ColumnOf } from "./table.ts";

/** What the columns that lines and claims share are made of. */
export interface LineItem {
  /** With the claims it is told by: all that are left, or one. Undefined where an end of it is not known. */
  readonly line: WordedLine | undefined;
  readonly modality: WordedLine["claims"][number]["modality"];
  readonly polarity: WordedLine["polarity"];
  readonly standing: WordedLine["standing"];
  readonly disputed: boolean;
}

/** The columns of who does what to whom: no cell says more than the claims do, whichever columns stand beside it. */
export const triple: readonly ColumnOf<LineItem>[] = [
  { id: "from", sorts: "words", usual: true, text: ({ line }) => line?.source.caption ?? "" },
  {
    id: "says",
    sorts: "words",
    usual: true,
    text: ({ line }) => (line === undefined ? "" : lineWords(line).join(" ")),
  },
  { id: "to", sorts: "words", usual: true, text: ({ line }) => line?.target.caption ?? "" },
];

/** The columns of how firmly it is said, in what state it is, and whether anybody disputes it. */
export const manner: readonly ColumnOf<LineItem>[] = [
  { id: "said", sorts: "words", usual: true, text: ({ modality }) => capitalize(terms.modality[modality]) },
  { id: "state", sorts: "words", usual: true, text: ({ standing }) => capitalize(terms.standing[standing]) },
  { id: "polarity", sorts: "words", usual: true, text: ({ polarity }) => capitalize(terms.polarity[polarity]) },
  {
    id: "disputed",
    sorts: "words",
    usual: true,
    text: ({ disputed }) => (disputed ? words.table.yes : words.table.no),
  },
];

/** The whole sentence, with all that keeps it true. */
export function sentenceOf({ line }: Pick<LineItem, "line">): string {
  const sentence = line === undefined ? undefined : titleSentence(line);
  return sentence === undefined ? "" : `${sentence}.`;
}
