import { launch } from "server/database/launch.ts";
import { openDatabase } from "server/database/open.ts";
import { statement } from "server/cypher/statement.ts";
import { createLog } from "server/log.ts";
import { applySchema } from "server/seed/apply-schema.ts";
import { planAnew } from "server/seed/plan-anew.ts";
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

// That a load of much has it done, own-folder.test.ts says.
test("what was planned for an empty database is planned anew for a full one", { timeout: 120_000 }, async () => {
  const { config, remove } = await scratch();
  const neo4j = await launch(config, createLog("silent"), { step: quiet });
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

    // As much as the seeds bring.
    await database.write((transaction) =>
      transaction.run(`
        UNWIND range(1, 230) AS number CREATE (:Entity {id: 'entity-' + number, degree: number % 20})
        WITH count(*) AS entities UNWIND range(1, 400) AS number
        MATCH (one:Entity {id: 'entity-' + (number % 230 + 1)}), (other:Entity {id: 'entity-' + (number * 7 % 230 + 1)})
        CREATE (one)-[:SUPPORTS {id: 'line-' + number}]->(other)`),
    );
    await planAnew(database);
    const after = await planned();
    expect(after).toContain("NodeUniqueIndexSeek");
    expect(after.filter((operator) => /Scan/.test(operator))).toEqual([]);
  } finally {
    await database.close();
    await neo4j.stop();
    await remove();
  }
});
