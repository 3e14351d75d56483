import { capitalize } from "server/contract/capitalize.ts";
import { sentenceName } from "server/contract/sentence-name.ts";
import { dateText } from "../../date-text.ts";
import { terms } from "../../terms.ts";
import { words } from "../../words.ts";
import { entityRows, type EntityRow } from "../entity-rows.ts";
import type { Exploration } from "../exploration.ts";
import { drawn, nodeOf } from "../selectors.ts";
import { betweenDays } from "./between-days.ts";
import { entityWithin } from "./drawn-within.ts";
import { firstDay } from "./first-day.ts";
import { tableOf, type ColumnOf, type Table } from "./table.ts";

/** Every entity that is drawn, by name. */
export function entityTable(exploration: Exploration): Table {
  const columns = [
    ...columnsOf(exploration),
    ...betweenDays<EntityRow>(exploration, (differences, { node }) => differences.entity(node.id)),
    ...entityWithin<EntityRow>(exploration),
  ];
  return tableOf(columns, entityRows(drawn(exploration)), ({ node: { id, recordOnly } }) => ({
    id,
    thing: { kind: "node", id },
    record: recordOnly,
  }));
}

function columnsOf(exploration: Exploration): readonly ColumnOf<EntityRow>[] {
  const nameOf = (id: string) => nodeOf(exploration, id)?.caption ?? sentenceName({ id, caption: id });
  return [
    { id: "name", sorts: "words", usual: true, text: ({ node }) => node.name },
    { id: "kind", sorts: "words", usual: true, text: ({ node }) => kindOf(node) },
    { id: "role", sorts: "words", usual: true, text: ({ node }) => capitalize(node.role ?? "") },
    count("lines", true, ({ lines }) => lines.length),
    count("disputedLines", true, ({ lines }) => lines.filter(({ disputed }) => disputed).length),
    count("claimsHere", true, ({ lines }) => new Set(lines.flatMap(({ claims }) => claims.map(({ id }) => id))).size),
    count("neighbours", true, ({ node }) => node.degree),
    {
      id: "knownFrom",
      sorts: "words",
      usual: true,
      text: ({ node }) => (node.recordOnly ? words.table.knownFrom.record : words.table.knownFrom.texts),
    },
    {
      id: "belongs",
      sorts: "words",
      usual: false,
      text: ({ node }) => node.belongsTo.map(nameOf).join("; "),
    },
    {
      id: "when",
      sorts: "date",
      usual: false,
      text: ({ node }) => (node.when === null ? "" : dateText(node.when)),
      order: ({ node }) => firstDay(node.when),
    },
    { id: "id", sorts: "words", usual: false, text: ({ node }) => node.id },
  ];
}

function count(id: string, usual: boolean, of: (row: EntityRow) => number): ColumnOf<EntityRow> {
  return { id, sorts: "number", usual, text: (row) => String(of(row)), order: of };
}

function kindOf({ labels, collective, hypothetical }: EntityRow["node"]): string {
  const said = [
    ...labels.map((label) => terms.label[label].one),
    ...(collective ? [words.node.collective] : []),
    ...(hypothetical ? [words.node.hypothetical] : []),
  ];
  return capitalize(said.join(", "));
}
