import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { statement } from "server/cypher/statement.ts";
import { parseQuestion } from "server/questions/parse-question.ts";
import { questions } from "server/questions/questions.ts";
import { usedParameters } from "server/contract/used-parameters.ts";
import { root } from "server/root.ts";
import { describe, expect, test } from "vitest";
import { database } from "../../support/database.ts";

const folder = join(root, "cypher/statements");
const statements = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".cypher") && !file.startsWith("parts"))
  .map((file) => file.slice(0, -".cypher".length).replaceAll("\\", "/"))
  .toSorted();

const snippets = readdirSync(join(root, "cypher/snippets")).map((file) => file.slice(0, -".cypher".length));

/** What the planner says of a statement: its operators, and what it does not know or advises against. */
async function planned(cypher: string): Promise<{ operators: readonly string[]; notes: readonly string[] }> {
  // The product has no use for the planner's notifications; here they are what is asked for.
  const session = database.driver.session({
    database: database.name,
    notificationFilter: { minimumSeverityLevel: "INFORMATION" },
  });
  try {
    const { summary } = await session.run(`EXPLAIN ${cypher}`);
    const operators: string[] = [];
    const walk = (plan: typeof summary.plan): void => {
      if (plan === false) return;
      operators.push(plan.operatorType.split("@")[0] ?? "");
      plan.children.forEach(walk);
    };
    walk(summary.plan);
    const notes = summary.gqlStatusObjects
      .filter(({ classification }) => classification === "UNRECOGNIZED" || classification === "DEPRECATION")
      .map(({ statusDescription }) => statusDescription);
    return { operators, notes };
  } finally {
    await session.close();
  }
}

/** Operators that look at every node, or at all of some labels or types. */
const scan = /AllNodesScan|ByLabels?Scan|RelationshipTypeScan/;

test("the planner tells what the graph does not know", async () => {
  const { notes } = await planned("MATCH (n:Entity&Deel)-[:SUPORTS]->() RETURN n.nmae");
  for (const unknown of ["Deel", "SUPORTS", "nmae"]) expect(notes.join()).toContain(unknown);
});

test("a label sought without Entity is a scan", async () => {
  const { operators } = await planned("MATCH (n:Deal {id: $id}) RETURN n");
  expect(operators.filter((operator) => scan.test(operator))).toHaveLength(1);
});

describe.each(questions())("the question $id", ({ cypher, parameters }) => {
  test("is planned, and knows every label, type and property of the graph", async () => {
    expect((await planned(cypher)).notes).toEqual([]);
  });

  test("uses an index where an id is given", async () => {
    const { operators } = await planned(cypher);
    const seeks = operators.filter((operator) => operator.startsWith("NodeUniqueIndexSeek")).length;
    expect(seeks > 0).toBe(/\{id: /.test(cypher));
    const scans = operators.filter((operator) => scan.test(operator));
    expect(scans.length > 0 && parameters.some(({ type }) => type.kind === "entity" || type.kind === "source")).toBe(
      false,
    );
  });
});

describe.each(snippets)("to begin with in the console, %s", (name) => {
  test("is planned, declares what it uses, and knows every label, type and property", async () => {
    const cypher = readFileSync(join(root, "cypher/snippets", `${name}.cypher`), "utf8");
    expect(parseQuestion(name, cypher, name).title).not.toBe("");
    expect((await planned(cypher)).notes).toEqual([]);
  });
});

describe.each(statements)("the statement %s", (name) => {
  test("is planned, and its header names the parameters it uses", async () => {
    const cypher = statement(name);
    await planned(cypher);
    const header = /^(\/\/[^\n]*\n)*/.exec(cypher)?.[0] ?? "";
    expect(usedParameters(cypher).filter((parameter) => !header.includes(`$${parameter}`))).toEqual([]);
  });
});
