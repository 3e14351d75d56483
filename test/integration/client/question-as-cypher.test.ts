import { apply, changeTo } from "client/exploration/change.ts";
import type { Answer as Sent, Exploration } from "client/exploration/exploration.ts";
import type { Subgraph } from "client/exploration/filtered.ts";
import { fromAnswer } from "client/exploration/from-answer.ts";
import { fromView } from "client/exploration/from-view.ts";
import { drawn, gathered } from "client/exploration/selectors.ts";
import { stepBrings } from "client/exploration/step-brings.ts";
import { stepChange } from "client/exploration/step-change.ts";
import { plainView, type View } from "client/exploration/view.ts";
import { toCypher } from "client/panels/take-away/to-cypher.ts";
import { viewFacts } from "client/panels/take-away/view-facts.ts";
import { neighbourhood } from "server/explore/neighbourhood.ts";
import { questions } from "server/questions/questions.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { answered, questionOf } from "../questions/answered.ts";

/** As it comes over the wire. */
function sent(value: unknown): Sent & Subgraph {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers by its schema
  return JSON.parse(JSON.stringify(value)) as Sent & Subgraph;
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

async function opened(id: string, more: Partial<View> = {}): Promise<Exploration> {
  const found = await answered(questionOf(id), more.parameters ?? {}, (more.whole ?? false) !== false);
  const answer = sent({ ...found, positions: [], lines: [] });
  // Choices are asked for by a field of their own, and change nothing of what is drawn.
  const parameters = answer.question.parameters.map((parameter) => ({ ...parameter, choices: [] }));
  return fromAnswer({ ...answer, question: { ...answer.question, parameters } }, { ...plainView(id), ...more });
}

/** The exploration after everybody who is near somebody was brought; places play no part here. */
async function expanded(exploration: Exploration, centre: string): Promise<Exploration> {
  const present = gathered(exploration).nodes.map(({ id }) => id);
  const found = await neighbourhood(database, { id: centre, present, limit: 12 });
  if (found.__typename !== "Neighbourhood") throw new Error(`${centre} has no neighbourhood`);
  const { nodes, relationships } = sent(found.subgraph);
  const step = { kind: "expand", centre, brought: nodes.map(({ id }) => id) } as const;
  const brought = stepBrings(exploration, step, { nodes, relationships });
  return apply(exploration, stepChange("Expand", exploration, brought, { positions: [], lines: [] }, []));
}

function underView(exploration: Exploration, more: Partial<View>): Exploration {
  const { records, unknown } = fromView(exploration, { ...plainView("none"), ...more });
  expect(unknown).toEqual([]);
  return apply(exploration, changeTo("", exploration, records));
}

/** What the shown statement gives, run as it stands. */
async function given(exploration: Exploration) {
  const cypher = toCypher(exploration, viewFacts(exploration, new Map(), "http://127.0.0.1:4000/q/asked"));
  const session = database.driver.session({ database: database.name, defaultAccessMode: "READ" });
  try {
    const { records } = await session.executeRead((transaction) => transaction.run(cypher));
    const entities = new Set<string>();
    const lines: (readonly [string, string, string, readonly string[]])[] = [];
    for (const record of records) {
      const { entity, line, other, claims } = record.toObject();
      entities.add(entity.properties.id);
      if (!line) continue;
      lines.push([line.properties.id, entity.properties.id, other.properties.id, [...claims].toSorted(byText)]);
    }
    return { entities: [...entities].sort(), lines: lines.sort(([one], [other]) => (one < other ? -1 : 1)) };
  } finally {
    await session.close();
  }
}

function shown(exploration: Exploration) {
  const { nodes, relationships } = drawn(exploration);
  return {
    entities: nodes.map(({ id }) => id).sort(),
    lines: relationships
      .map(({ id, source, target, claims }) => [id, source, target, claims.map((claim) => claim.id).sort()] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  };
}

test.each([
  ...questions().map(({ id }) => [id, false] as const),
  ["where-documents-disagree", true] as const,
  ["about", true] as const,
])("the question %s, shown as Cypher, gives what is drawn; the whole answer: %s", async (id, whole) => {
  const exploration = await opened(id, { whole });
  expect(shown(exploration).entities.length).toBeGreaterThan(0);
  expect(await given(exploration)).toEqual(shown(exploration));
});

test("what was brought, left out claim by claim, kept alone and hidden is in the Cypher as it is in the picture", async () => {
  const plain = await opened("rwanda-and-the-rebels", { whole: true });
  const brought = await expanded(await expanded(plain, "rwanda"), "democratic-republic-of-the-congo");
  expect(shown(brought).lines.length).toBeGreaterThan(shown(plain).lines.length + 5);
  expect(await given(brought)).toEqual(shown(brought));

  const texts = underView(brought, { only: ["group.document"], without: ["type.OPPOSES"] });
  expect(shown(texts).lines.length).toBeLessThan(shown(brought).lines.length);
  expect(await given(texts)).toEqual(shown(texts));
  // Some line is drawn by fewer claims than stand behind it.
  expect(
    shown(texts).lines.some(([id, , , claims]) => {
      const before = shown(brought).lines.find(([other]) => other === id);
      return claims.length < (before?.[3].length ?? 0);
    }),
  ).toBe(true);

  const [first = ["", "", "", []]] = shown(texts).lines;
  const hidden = underView(texts, { only: ["group.document"], hidden: [first[0], first[2]] });
  expect(shown(hidden).entities).not.toContain(first[2]);
  expect(await given(hidden)).toEqual(shown(hidden));
});

test("an answer of entities alone is shown as Cypher too, and so is an empty one", async () => {
  const plain = await opened("rwanda-and-the-rebels");
  const alone = new Map([...plain].filter(([key]) => !key.startsWith("relationship/")));
  expect(await given(alone)).toEqual({ ...shown(plain), lines: [] });
  const nothing = new Map([...plain].filter(([, { kind }]) => kind !== "relationship" && kind !== "node"));
  expect(await given(nothing)).toEqual({ entities: [], lines: [] });
});

test("whatever stands in a title, the statement stays the same statement", async () => {
  const plain = await opened("rwanda-and-the-rebels");
  const facts = viewFacts(plain, new Map(), "http://127.0.0.1:4000/\nMATCH (n) DETACH DELETE n");
  const cypher = toCypher(plain, { ...facts, title: "One\r\nRETURN 1 //\u2028RETURN 2" });
  const told = cypher.slice(0, cypher.indexOf("WITH {"));
  expect(told.split(/\r\n|[\n\r\u2028\u2029\u0085]/).filter((line) => line !== "" && !line.startsWith("// "))).toEqual(
    [],
  );
});

test("the statement finds everything by an index", async () => {
  const plain = await opened("where-documents-disagree", { whole: true });
  const session = database.driver.session({ database: database.name });
  const { summary } = await session.run(
    `EXPLAIN ${toCypher(plain, viewFacts(plain, new Map(), "http://127.0.0.1:4000/"))}`,
  );
  await session.close();
  const operators: string[] = [];
  const walk = (plan: typeof summary.plan): void => {
    if (plan === false) return;
    operators.push(plan.operatorType);
    plan.children.forEach(walk);
  };
  walk(summary.plan);
  expect(operators.filter((operator) => /AllNodesScan|ByLabels?Scan|RelationshipTypeScan/.test(operator))).toEqual([]);
});
