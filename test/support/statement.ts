import type { ConsoleErrorBody, ConsoleSummary } from "server/contract/console/console-line.ts";
import type { ConsoleValue } from "server/contract/console/console-value.ts";

/** The answer to one statement, taken apart. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ConsoleValue[])[];
  readonly summary: ConsoleSummary | undefined;
  readonly error: ConsoleErrorBody | undefined;
  readonly text: string;
}

/** Sends one statement to a console and reads the whole answer. */
export async function statement(
  url: string,
  text: string,
  more: { readonly parameters?: object; readonly limit?: number } = {},
  signal?: AbortSignal,
): Promise<Told> {
  const response = await fetch(`${url}/cypher`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ statement: text, ...more }),
    ...(signal === undefined ? {} : { signal }),
  });
  return read(response);
}

/** An answer's lines. */
export async function read(response: Response): Promise<Told> {
  const text = await response.text();
  const lines = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return {
    status: response.status,
    headers: response.headers,
    columns: lines.find((line) => "columns" in line)?.columns ?? [],
    rows: lines.filter((line) => "row" in line).map(({ row }) => row),
    summary: lines.find((line) => "summary" in line)?.summary,
    error: lines.find((line) => "error" in line)?.error,
    text,
  };
}
