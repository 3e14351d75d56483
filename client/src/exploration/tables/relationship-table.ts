import { dateText } from "../../date-text.ts";
import type { Exploration, Relationship, Source } from "../exploration.ts";
import { drawn, sourcesOf } from "../selectors.ts";
import { worded } from "../worded.ts";
import { betweenDays } from "./between-days.ts";
import { lineWithin } from "./drawn-within.ts";
import { firstDay } from "./first-day.ts";
import { manner, sentenceOf, triple, type LineItem } from "./line-cells.ts";
import { tableOf, type ColumnOf, type Table } from "./table.ts";

interface Item extends LineItem {
  readonly relationship: Relationship;
}

/** Every relationship that is drawn, in reading order, by the claims that are left of it. */
export function relationshipTable(exploration: Exploration): Table {
  const items = drawn(exploration).relationships.map((relationship): Item => ({
    relationship,
    line: worded(exploration, relationship),
    modality: relationship.modality,
    polarity: relationship.polarity,
    standing: relationship.standing,
    disputed: relationship.disputed,
  }));
  const columns = [
    ...columnsOf(sourcesOf(exploration)),
    ...betweenDays<Item>(exploration, (differences, { relationship }) => differences.line(relationship.id)),
    ...lineWithin<Item>(exploration),
  ];
  return tableOf(columns, items, ({ relationship: { id, claims } }) => ({
    id,
    thing: { kind: "relationship", id },
    record: claims.every(({ group }) => group === "record"),
  }));
}

function columnsOf(sources: readonly Source[]): readonly ColumnOf<Item>[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const nameOf = (id: string) => {
    const source = byId.get(id);
    return source === undefined ? id : (source.publisher ?? source.title);
  };
  return [
    { id: "sentence", sorts: "words", usual: true, text: sentenceOf },
    ...triple.map((column) => ({ ...column, usual: false })),
    ...manner,
    count("claims", true, ({ claims }) => claims.length),
    count("texts", true, ({ claims }) => claims.filter(({ group }) => group === "document").length),
    count("record", true, ({ claims }) => claims.filter(({ group }) => group === "record").length),
    {
      id: "sources",
      sorts: "words",
      usual: true,
      text: ({ relationship: { claims } }) => [...new Set(claims.map(({ source }) => nameOf(source)))].join("; "),
    },
    day("since", ({ from }) => from),
    day("until", ({ until }) => until),
    { id: "id", sorts: "words", usual: false, text: ({ relationship }) => relationship.id },
  ];
}

function count(id: string, usual: boolean, of: (relationship: Relationship) => number): ColumnOf<Item> {
  const order = ({ relationship }: Item) => of(relationship);
  return { id, sorts: "number", usual, text: (item) => String(order(item)), order };
}

function day(id: string, of: (relationship: Relationship) => string | null): ColumnOf<Item> {
  return {
    id,
    sorts: "date",
    usual: false,
    text: ({ relationship }) => (of(relationship) === null ? "" : dateText(of(relationship))),
    order: ({ relationship }) => firstDay(of(relationship)),
  };
}
