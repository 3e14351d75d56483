import { labels as knownLabels } from "../../contract/label.ts";
import model from "../../contract/words/en.json" with { type: "json" };
import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import type { Parameter, ParameterValue, Question } from "./question.ts";

/** Parameters that name something the graph has to hold. */
const idKinds: ReadonlySet<Parameter["type"]["kind"]> = new Set(["entity", "source", "dispute"]);

interface Found extends Row {
  readonly id: string;
  readonly labels: readonly string[] | null;
  readonly isSource: boolean;
  readonly isDispute: boolean;
}

/**
 * The first parameter whose id the graph does not hold, or holds as something else, with a sentence that
 * names what comes close; undefined where every id can be asked for.
 */
export async function missingParameter(
  database: Database,
  question: Question,
  values: Readonly<Record<string, ParameterValue>>,
): Promise<{ readonly name: string; readonly message: string } | undefined> {
  const named = question.parameters.filter(({ type }) => idKinds.has(type.kind));
  if (named.length === 0) return undefined;
  const ids = named.map(({ name }) => values[name]);
  const found = await database.read<Found>(statement("parameter-ids"), { ids });
  for (const parameter of named) {
    const id = String(values[parameter.name]);
    const known = found.find((row) => row.id === id);
    const message = await complaint(database, parameter, id, known);
    if (message !== undefined) return { name: parameter.name, message };
  }
  return undefined;
}

async function complaint(
  database: Database,
  { type }: Parameter,
  id: string,
  known: Found | undefined,
): Promise<string | undefined> {
  if (type.kind === "source")
    return known?.isSource === true ? undefined : `There is no source “${id}”. A source's id looks like 000 or r-….`;
  if (type.kind === "dispute") return known?.isDispute === true ? undefined : `There is no dispute “${id}”.`;
  if (type.kind !== "entity") return undefined;
  const is = known?.labels?.filter((label) => label !== "Entity");
  if (is !== undefined && (type.labels.length === 0 || type.labels.some((label) => is.includes(label))))
    return undefined;
  const wanted = type.labels.map(wordOf);
  const says =
    is === undefined
      ? `There is no ${wanted.length === 0 ? "entity" : wanted.join(" or ")} “${id}”.`
      : `“${id}” is ${is.map((label) => withArticle(wordOf(label))).join(" and ")}, not ${wanted.map(withArticle).join(" or ")}.`;
  const close = await closeTo(database, id, type.labels);
  return close.length === 0 ? `${says} Search for it by its name.` : `${says} Close to it: ${close.join(", ")}.`;
}

/** A label as a person says it: "rebel group". */
function wordOf(label: string): string {
  const found = knownLabels.find((word) => word === label);
  return found === undefined ? label : model.label[found].one;
}

function withArticle(word: string): string {
  return `${/^[aeiou]/i.test(word) ? "an" : "a"} ${word}`;
}

/** Ids are names in lower case with hyphens, so their words are sought among the names, with a slip allowed. */
async function closeTo(database: Database, id: string, labels: readonly string[]): Promise<readonly string[]> {
  const words = id
    .split("-")
    .filter((word) => word !== "")
    .slice(0, 12)
    .map((word) => (word.length > 3 ? `${word}~` : word))
    .join(" ");
  if (words === "") return [];
  const rows = await database.read<{ readonly id: string }>(statement("close-names"), { words, labels, limit: 3 });
  return rows.map((row) => row.id);
}
