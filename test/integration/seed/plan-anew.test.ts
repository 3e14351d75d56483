import { launch } from "server/database/launch.ts";
import { openDatabase } from "server/database/open.ts";
import { statement } from "server/cypher/statement.ts";
import { createLog } from "server/log.ts";
import { applySchema } from "server/seed/apply-schema.ts";
import { prepareDatabase } from "server/seed/prepare-database.ts";
import { expect, test } from "vitest";
import { quiet } from "../../support/quiet.ts";
import { scratch } from "../../support/scratch.ts";

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const parameters = {
  id: "ukraine",
  limit: 50,
  ask: { types: null, labels: null, present: [], afterDegree: null, afterId: null },
};

function operators(plan: Plan): readonly string[] {
  return [plan.operatorType.split("@")[0] ?? "", ...plan.children.flatMap(operators)];
}

test("what was planned for an empty database is planned anew for the seeds", { timeout: 180_000 }, async () => {
  const { config, remove } = await scratch();
  const log = createLog("silent");
  const neo4j = await launch(config, log, { step: quiet });
  const database = await openDatabase(neo4j.connection);
  try {
    const planned = async () => {
      const session = database.driver.session({ database: database.name });
      const { summary } = await session.run(`EXPLAIN ${statement("neighbourhood")}`, parameters);
      await session.close();
      if (summary.plan === false) throw new Error("Nothing was planned.");
      return operators(summary.plan);
    };
    await applySchema(database);
    // Runs, so that its plan is kept.
    await database.read(statement("neighbourhood"), parameters);
    expect(await planned()).toContain("NodeIndexScan");

    await prepareDatabase(database, { embedded: true }, log);
    const after = await planned();
    expect(after).toContain("NodeUniqueIndexSeek");
    expect(after.filter((operator) => /Scan/.test(operator))).toEqual([]);
  } finally {
    await database.close();
    await neo4j.stop();
    await remove();
  }
});
