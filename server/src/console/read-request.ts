import { z } from "zod";
import { BadValue, decodeValue } from "../cypher/decode-value.ts";
import { bounds } from "./bounds.ts";
import { ConsoleFailure } from "./console-failure.ts";
import { readStatement, type ReadStatement } from "./read-statement.ts";

/** A request as it can be run. */
export interface StatementRequest {
  readonly statement: ReadStatement;
  /** As the driver sends them. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly limit: number;
}

const shape = z.strictObject(
  {
    statement: z
      .string('needs a statement, as text: {"statement": "RETURN 1"}')
      .max(bounds.statement, `takes a statement of at most ${bounds.statement} characters`),
    parameters: z
      .record(z.string(), z.unknown(), 'takes its parameters as a map: {"parameters": {"name": …}}')
      .optional(),
    limit: z
      .int(`takes a limit from 1 to ${bounds.rows.most}`)
      .min(1, `takes a limit from 1 to ${bounds.rows.most}`)
      .max(bounds.rows.most, `takes a limit from 1 to ${bounds.rows.most}`)
      .optional(),
  },
  "takes a map of statement, parameters and limit, and nothing else",
);

/**
 * Reads the body of a request.
 * @throws ConsoleFailure that says what is wrong with it
 */
export function readRequest(body: unknown): StatementRequest {
  const parsed = shape.safeParse(body);
  if (!parsed.success)
    throw new ConsoleFailure("BAD_REQUEST", `The console ${parsed.error.issues[0]?.message ?? "cannot read this"}.`);
  const { statement, parameters = {}, limit = bounds.rows.usual } = parsed.data;
  return {
    statement: readStatement(statement),
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, read(name, value)])),
    limit,
  };
}

function read(name: string, value: unknown): unknown {
  try {
    return decodeValue(value);
  } catch (error) {
    if (error instanceof BadValue)
      throw new ConsoleFailure("PARAMETER", `The parameter $${name.slice(0, 80)} ${error.message}.`);
    throw error;
  }
}
