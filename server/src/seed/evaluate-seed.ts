import { DatabaseUnavailable, type Database, type Row } from "../database/database.ts";
import { explainIssue } from "./explain-issue.ts";
import { literalRows } from "./literal-rows.ts";
import type { PlacedRow } from "./placed-row.ts";
import { SeedError } from "./seed-error.ts";
import type { SeedFile, SeedFolder } from "./seed-folder.ts";
import type { TellProgress } from "./tell-progress.ts";

/** Files that Neo4j reads at a time: as many as keep two cores busy. */
const atOnce = 3;

/**
 * Reads every file of a seed; what is more than a list of literals Neo4j itself reads, in READ transactions: a file can yield
 * rows and change nothing.
 * @throws SeedError with every problem found, each with its file and line.
 */
export async function evaluateSeed(
  database: Database,
  seed: SeedFolder,
  tell: TellProgress = () => undefined,
): Promise<readonly PlacedRow[]> {
  const files: FileRows[] = [];
  let read = 0;
  const evaluate = async (file: SeedFile): Promise<FileRows> => {
    const rows = await evaluateFile(database, file);
    read += 1;
    tell(`${read} of ${seed.files.length} files read`);
    return rows;
  };
  tell(`0 of ${seed.files.length} files read`);
  for (let first = 0; first < seed.files.length; first += atOnce)
    files.push(...(await Promise.all(seed.files.slice(first, first + atOnce).map(evaluate))));
  const rows = files.flatMap((file) => file.rows);
  const problems = [...files.flatMap((file) => file.problems), ...duplicates(rows)];
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}

interface FileRows {
  readonly rows: readonly PlacedRow[];
  readonly problems: readonly string[];
}

async function evaluateFile(database: Database, file: SeedFile): Promise<FileRows> {
  let records: readonly Row[];
  try {
    records =
      literalRows(file.text)?.map((row) => ({ row })) ?? (await database.read(file.text, {}, { timeout: 60_000 }));
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    return { rows: [], problems: [syntaxProblem(file.name, error)] };
  }
  const other = records.find((record) => Object.keys(record).length !== 1 || !("row" in record));
  if (other !== undefined)
    return {
      rows: [],
      problems: [
        `${file.name}: it yields the columns ${Object.keys(other).join(", ")}. A seed file ends with RETURN row.`,
      ],
    };
  const lines = rowLines(file.text);
  const rows: PlacedRow[] = [];
  const problems: string[] = [];
  for (const [index, record] of records.entries()) {
    const line = lines.length === records.length ? lines[index] : undefined;
    const place = line === undefined ? `${file.name}, row ${index + 1}` : `${file.name}, line ${line}`;
    const read = file.kind.read(record["row"]);
    if (read.success) rows.push({ ...read.data, kind: file.kind, place });
    else problems.push(...read.error.issues.map((issue) => `${place}: ${explainIssue(issue)}`));
  }
  return { rows, problems };
}

function duplicates(rows: readonly PlacedRow[]): readonly string[] {
  const seen = new Map<string, PlacedRow>();
  return rows.flatMap((row) => {
    const name = `${row.kind.label ?? row.kind.name} ${row.key}`;
    const first = seen.get(name);
    if (first !== undefined)
      return [`${row.place}: ${row.key} stands already in ${first.place}. Every row needs an id of its own.`];
    seen.set(name, row);
    return [];
  });
}

/** What Neo4j says of a file it cannot run: its own first sentence, at the line it names. */
function syntaxProblem(file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : String(error);
  if (code === "Neo.ClientError.Statement.AccessMode")
    return `${file}: it writes to the graph. A seed file only yields rows; how they are stored stands in cypher/statements/seed.`;
  const line = /\(line (\d+), column (\d+)/.exec(message);
  const sentence = (message.split("\n")[0] ?? "").replace(/ \(line \d+, column \d+.*$/, "");
  return line === null ? `${file}: ${sentence}` : `${file}, line ${line[1]}, column ${line[2]}: ${sentence}`;
}

/** The lines that begin a row, where each row begins a line; the caller compares their number with the rows. */
function rowLines(text: string): readonly number[] {
  return text.split("\n").flatMap((line, index) => (/^\s*,?\s*\{/.test(line) ? [index + 1] : []));
}
