import type { ConsoleModel } from "../../contract/console/console-model.ts";
import type { Statements } from "../database/statements.ts";
import { readModel } from "./read-model.ts";
import { rowsOf } from "./rows-of.ts";

/** Milliseconds that reading may take. */
const patience = 30_000;

/** The words of a graph for the console's editor, read once for each state of the graph. */
export function keptModel(): (statements: Statements) => Promise<ConsoleModel> {
  let kept: { readonly key: string; readonly of: Statements; readonly model: ConsoleModel } | undefined;
  return async (statements) => {
    const open = statements.begin(patience);
    try {
      const key = JSON.stringify(await rowsOf(open, "console/state"), (_key, value: unknown) =>
        typeof value === "bigint" ? String(value) : value,
      );
      if (kept?.key === key && kept.of === statements) return kept.model;
      const model = await readModel(open);
      kept = { key, of: statements, model };
      return model;
    } finally {
      void open.end();
    }
  };
}
