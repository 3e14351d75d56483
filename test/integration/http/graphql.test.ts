import { serverAudits } from "graphql-http";
import { getIntrospectionQuery } from "graphql";
import { queryLimits } from "server/api/query-limits.ts";
import { afterAll, describe, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { ask as post, served } from "../../support/served.ts";

const { url, ask, stop } = await served(database);
afterAll(stop);

describe("GraphQL over HTTP", () => {
  const audits = serverAudits({ url: `${url}/graphql`, fetchFn: fetch });
  test.each(audits.filter(({ name }) => name.startsWith("MUST")).map((audit) => [audit.name, audit] as const))(
    "%s",
    async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
    },
  );
});

describe("a query that is too large is refused in words", () => {
  const refused = async (query: string, variables?: object) => {
    const { status, errors, data } = await ask(query, variables);
    expect(data ?? null).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
    expect(status).toBe(400);
    return errors[0]?.message;
  };

  test("deep", async () => {
    const deep = (depth: number): string => (depth === 0 ? "id" : `id claims { subject { ${deep(depth - 1)} } }`);
    expect(await refused(`{ entities { ${deep(10)} } }`)).toContain("fields deep; at most 10");
  });

  test("huge", async () => {
    expect(await refused(`{ ${"__typename ".repeat(queryLimits.tokens)} }`)).toContain(`${queryLimits.tokens} tokens`);
  });

  test("no query", async () => {
    expect(await refused("mutation { __typename }")).toContain("Only queries are answered");
    expect(await refused("subscription { __typename }")).toContain("Only queries are answered");
  });

  test("bombed with aliases", async () => {
    const aliases = Array.from({ length: 40 }, (_, index) => `a${index}: search(text: "a") { id }`).join(" ");
    expect(await refused(`{ ${aliases} }`)).toContain("aliases; at most 15");
  });

  test("bombed with fragments", async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, level) =>
        `fragment F${level} on Entity { a: belongsTo { ...F${level + 1} } b: belongsTo { ...F${level + 1} } }`,
    );
    const began = performance.now();
    await refused(`{ entities { ...F0 } } ${fragments.join(" ")} fragment F40 on Entity { id }`);
    expect(performance.now() - began).toBeLessThan(30_000);
  });

  test("lists within lists beyond what is read", async () => {
    expect(await refused("{ claims(limit: 500) { about(limit: 500) { claims(limit: 500) { id } } } }")).toContain(
      "rows",
    );
  });

  test("several in one request", async () => {
    const { status } = await post(url, [{ query: "{__typename}" }, { query: "{__typename}" }]);
    expect(status).toBe(400);
  });
});

describe("page sizes of the graph's own fields", () => {
  test.each([-1, 0, 501, 1_000_000])("%i is refused, written or as a variable", async (limit) => {
    const message = `limit of claims takes a whole number from 1 to 500; you gave ${limit}.`;
    const written = await ask(`{ claims(limit: ${limit}) { id } }`);
    const variable = await ask("query($n: Int) { claims(limit: $n) { id } }", { n: limit });
    const nested = await ask("query($n: Int) { entities { ...F } } fragment F on Entity { claims(limit: $n) { id } }", {
      n: limit,
    });
    for (const { status, errors } of [written, variable, nested]) {
      expect(status).toBe(400);
      expect(errors[0]).toMatchObject({ message, extensions: { code: "BAD_USER_INPUT" } });
    }
  });

  test("first of a connection and a negative offset are refused as well", async () => {
    expect((await ask("{ entitiesConnection(first: 1000) { totalCount } }")).errors[0]?.message).toContain(
      "first of entitiesConnection",
    );
    expect((await ask("{ entities(offset: -5) { id } }")).errors[0]?.message).toContain("offset of entities");
  });

  test("a variable left out, or null, is the usual page", async () => {
    const { data } = await ask("query($n: Int) { entities(limit: $n) { id } }");
    expect(data.entities).toHaveLength(50);
  });
});

describe("the explore fields over HTTP", () => {
  test("bad input is a member of the outcome or an error in words, never a failure", async () => {
    const { data } = await ask(`{
      a: neighbourhood(id: "nobody") { __typename }
      b: neighbourhood(id: "ukraine", limit: -1) { __typename ... on BadParameter { message } }
      c: paths(between: ["ukraine"]) { __typename }
      d: evidence(relationship: "?") { __typename }
      e: answer(question: "?") { __typename }
      f: search(text: "") { id }
    }`);
    expect(data).toEqual({
      a: { __typename: "NodeNotFound" },
      b: { __typename: "BadParameter", message: "limit takes a whole number from 1 to 200; you gave -1." },
      c: { __typename: "BadParameter" },
      d: { __typename: "RelationshipNotFound" },
      e: { __typename: "QuestionNotFound" },
      f: [],
    });
    const long = await ask("query($text: String!) { search(text: $text) { id } }", { text: "x".repeat(10_000) });
    expect(long.errors[0]).toMatchObject({
      message: "text takes at most 200 characters; you gave 10000.",
      extensions: { code: "BAD_USER_INPUT" },
    });
    const wrongType = await ask("query($id: ID!) { neighbourhood(id: $id) { __typename } }", { id: { $ne: 1 } });
    expect([wrongType.status, wrongType.errors[0]?.extensions["code"]]).toEqual([400, "BAD_USER_INPUT"]);
  });

  test("what is answered for an entity or a source alone is not found as a question", async () => {
    const { data } = await ask('{ search(text: "What", kinds: [question], limit: 50) { id } }');
    const ids: readonly string[] = data.search.map(({ id }: { id: string }) => id);
    expect(ids).toContain("congo-offer");
    expect(ids).not.toContain("about");
    expect(ids).not.toContain("source");
  });

  test("introspection is answered: the API is public and meant to be explored", async () => {
    const { status, data } = await ask(getIntrospectionQuery());
    expect(status).toBe(200);
    expect(data["__schema"].mutationType).toBeNull();
  });
});

test("asked for no question, the answer is that of the first in the list", async () => {
  const { data } = await ask("{ questions { id } answer { ... on Answer { question { id } } } }");
  expect(data.answer.question.id).toBe(data.questions[0].id);
});
