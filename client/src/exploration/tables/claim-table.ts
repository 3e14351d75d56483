import { byLine, type ByLine } from "server/contract/by-line.ts";
import type { Named } from "server/contract/sentence-name.ts";
import { dateText } from "../../date-text.ts";
import { words } from "../../words.ts";
import { claimStatement } from "../claim-statement.ts";
import type { Exploration, Relationship, Source } from "../exploration.ts";
import type { Subgraph } from "../filtered.ts";
import { drawn, sourcesOf } from "../selectors.ts";
import { worded } from "../worded.ts";
import { betweenDays } from "./between-days.ts";
import { lineWithin } from "./drawn-within.ts";
import { firstDay } from "./first-day.ts";
import { manner, sentenceOf, triple, type LineItem } from "./line-cells.ts";
import { tableOf, type ColumnOf, type Table } from "./table.ts";

type Mark = Relationship["claims"][number];

/** What the marks of an exploration do not hold of a claim. */
export interface ClaimText {
  readonly statement: string;
  readonly paragraph: string;
  /** The outlets it came through. */
  readonly via: readonly Named[];
}

interface Item extends LineItem {
  readonly mark: Mark;
  readonly relationship: Relationship;
  readonly source: Source | undefined;
  /** Undefined until it has come. */
  readonly told: ClaimText | undefined;
}

/** Every claim behind a drawn line, in the lines' reading order; `texts` by id, as far as they have come. */
export function claimTable(exploration: Exploration, texts: ReadonlyMap<string, ClaimText>): Table {
  const sources = new Map(sourcesOf(exploration).map((source) => [source.id, source]));
  const items = drawn(exploration).relationships.flatMap((relationship) => {
    const line = worded(exploration, relationship);
    return relationship.claims.map((mark): Item => ({
      mark,
      relationship,
      source: sources.get(mark.source),
      told: texts.get(mark.id),
      // By itself: what others say of the same does not make it firmer.
      line: line === undefined ? undefined : { ...line, claims: [mark] },
      modality: mark.modality,
      polarity: relationship.polarity,
      standing: relationship.standing,
      disputed: mark.disputed,
    }));
  });
  const all = [
    ...columns,
    ...betweenDays<Item>(exploration, (differences, { relationship, mark }) =>
      differences.claim(relationship.id, mark.id),
    ),
    ...lineWithin<Item>(exploration),
  ];
  return tableOf(all, items, ({ mark, relationship }) => ({
    id: mark.id,
    thing: { kind: "relationship", id: relationship.id },
    record: mark.group === "record",
  }));
}

/** Ids of the claims behind these lines, each once. */
export function claimsOf({ relationships }: Subgraph): readonly string[] {
  return [...new Set(relationships.flatMap(({ claims }) => claims.map(({ id }) => id)))];
}

const kinds: Readonly<Record<string, string>> = words.table.kinds;

const columns: readonly ColumnOf<Item>[] = [
  { id: "statement", sorts: "words", usual: true, text: statementOf },
  { id: "who", sorts: "words", usual: true, text: (item) => byLineOf(item)?.words ?? "" },
  ...triple,
  ...manner,
  day("saidOn", true, ({ mark }) => mark.saidOn),
  day("since", false, ({ mark }) => mark.from),
  day("until", false, ({ mark }) => mark.until),
  {
    id: "source",
    sorts: "words",
    usual: true,
    text: ({ source, mark }) => source?.publisher ?? source?.title ?? mark.source,
  },
  { id: "title", sorts: "words", usual: false, text: ({ source }) => source?.title ?? "" },
  { id: "sourceKind", sorts: "words", usual: false, text: ({ mark }) => kinds[mark.sourceKind] ?? mark.sourceKind },
  {
    id: "group",
    sorts: "words",
    usual: true,
    text: ({ mark }) => (mark.group === "record" ? words.table.group.record : words.table.group.text),
  },
  { id: "paragraph", sorts: "words", usual: false, text: (item) => item.told?.paragraph ?? "" },
  { id: "gives", sorts: "words", usual: false, text: ({ mark }) => mark.gives ?? "" },
  { id: "gets", sorts: "words", usual: false, text: ({ mark }) => mark.gets ?? "" },
  { id: "line", sorts: "words", usual: false, text: sentenceOf },
  { id: "address", sorts: "words", usual: false, text: ({ source }) => source?.url ?? "" },
  { id: "id", sorts: "words", usual: false, text: ({ mark }) => mark.id },
];

function statementOf({ told, line, mark }: Item): string {
  return told === undefined ? words.table.unread : claimStatement(told.statement, line, mark);
}

function byLineOf({ mark, relationship, line, source, told }: Item): ByLine | undefined {
  if (source === undefined) return undefined;
  return byLine({
    id: mark.id,
    modality: mark.modality,
    relation: relationship.type,
    subject: line?.source,
    assertedBy: mark.assertedBy.map((id, place) => ({ id, caption: mark.voices[place] ?? id })),
    via: told?.via ?? [],
    saidOn: mark.saidOn,
    paragraph: told?.paragraph,
    source,
    denial: mark.denial,
  });
}

function day(id: string, usual: boolean, of: (item: Item) => string | null): ColumnOf<Item> {
  return {
    id,
    sorts: "date",
    usual,
    text: (item) => (of(item) === null ? "" : dateText(of(item))),
    order: (item) => firstDay(of(item)),
  };
}
