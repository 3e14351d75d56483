import type { Exploration } from "client/exploration/exploration.ts";
import { fromAnswer } from "client/exploration/from-answer.ts";
import { drawn } from "client/exploration/selectors.ts";
import { textOf } from "client/exploration/tables/arranged.ts";
import { claimTable } from "client/exploration/tables/claim-table.ts";
import { entityTable } from "client/exploration/tables/entity-table.ts";
import { relationshipTable } from "client/exploration/tables/relationship-table.ts";
import { plainView } from "client/exploration/view.ts";
import { citation } from "client/panels/take-away/citation.ts";
import { fileName } from "client/panels/take-away/file-name.ts";
import { takenGraph } from "client/panels/take-away/taken-graph.ts";
import { claimsTable, entitiesTable, linesTable, type CsvTable } from "client/panels/take-away/to-csv.ts";
import { toGexf } from "client/panels/take-away/to-gexf.ts";
import { toGraphml } from "client/panels/take-away/to-graphml.ts";
import { toJson } from "client/panels/take-away/to-json.ts";
import { viewFacts } from "client/panels/take-away/view-facts.ts";
import { parse as parseCsv } from "csv-parse/sync";
import { csv } from "server/contract/csv.ts";
import { MultiDirectedGraph, MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { expect, test } from "vitest";
import { answer, explored, node, relationship } from "../../../../support/explored.ts";

const address = "http://127.0.0.1:4000/q/who-asks";
const strange = `=HYPERLINK("x") & <b>"Šarközy"</b>\n中\u0007`;
const entities = [
  node("ukraine", { name: strange, caption: "Ukraine", labels: ["Country"] }),
  node("united-states", { name: "United States", caption: "United States" }),
  node("m23", { name: "M23", caption: "M23", labels: ["RebelGroup"], collective: true }),
];
const first = relationship("united-states", "NEGOTIATES", "ukraine");
const offer = relationship("united-states", "NEGOTIATES", "ukraine", { standing: "proposed" });
const accused = relationship("ukraine", "SUPPORTS", "m23", { modality: "alleged", disputed: true });
const denied = relationship("ukraine", "SUPPORTS", "m23", { polarity: "negative" });
const lines = [first, offer, accused, denied];
const exploration = explored(entities, lines);

function parts(of: Exploration) {
  return [takenGraph(of), viewFacts(of, new Map(), address)] as const;
}

function rows({ header, rows: cells }: CsvTable): readonly Readonly<Record<string, string>>[] {
  return parseCsv(csv(header, cells), { columns: true });
}

test.each([
  ["GraphML", (of: Exploration) => graphml.parse(MultiDirectedGraph, toGraphml(...parts(of)))],
  ["GEXF", (of: Exploration) => gexf.parse(MultiDirectedGraph, toGexf(...parts(of)))],
])("%s opens in another program, with every entity, every line and what is said of it", (_, open) => {
  const graph = open(exploration);
  expect(graph.nodes()).toEqual(["ukraine", "united-states", "m23"]);
  expect(graph.edges().sort()).toEqual(lines.map(({ id }) => id).sort());
  expect(graph.extremities(first.id)).toEqual(["united-states", "ukraine"]);
  expect(graph.getNodeAttributes("m23")).toMatchObject({
    label: "M23",
    name: "M23",
    labels: "RebelGroup",
    collective: true,
    x: 240,
    y: 80,
  });
  expect(graph.getNodeAttribute("ukraine", "name").replace(/\s+/g, " ")).toBe('=HYPERLINK("x") & <b>"Šarközy"</b> 中');
  expect(graph.getEdgeAttributes(accused.id)).toMatchObject({
    type: "SUPPORTS",
    modality: "alleged",
    polarity: "affirmed",
    standing: "holds",
    disputed: true,
    claims: `${accused.id}-claim`,
    sources: "000",
    label: "supports, alleged by an unnamed accuser",
  });
  expect(graph.getEdgeAttributes(denied.id)).toMatchObject({ polarity: "negative", label: "does not support" });
  expect(graph.getEdgeAttribute(accused.id, "sentence")).toContain("alleged by an unnamed accuser");
  expect(graph.getEdgeAttribute(offer.id, "standing")).toBe("proposed");
});

test("each file tells what the texts say of a line from what the record says", () => {
  const [text] = first.claims;
  if (text === undefined) throw new Error("The line has a claim.");
  const record = { ...text, id: "r-1", source: "r-page", group: "record" } as const;
  const both = { ...first, claims: [text, record, { ...record, id: "r-2" }] };
  const later = { ...offer, claims: [record] };
  const of = explored(entities, [both, later]);
  const told = [
    { recordOnly: false, textClaims: 1, recordClaims: 2 },
    { recordOnly: true, textClaims: 0, recordClaims: 1 },
  ];
  const [taken, facts] = parts(of);
  expect(JSON.parse(toJson(taken, facts, [])).relationships).toMatchObject(told);
  for (const graph of [
    graphml.parse(MultiDirectedGraph, toGraphml(taken, facts)),
    gexf.parse(MultiDirectedGraph, toGexf(taken, facts)),
  ])
    expect([both, later].map(({ id }) => graph.getEdgeAttributes(id))).toMatchObject(told);
  expect(rows(linesTable(taken))).toMatchObject([
    { recordOnly: "false", textClaims: "1", recordClaims: "2" },
    { recordOnly: "true", textClaims: "0", recordClaims: "1" },
  ]);
});

test("where two days are compared each file says what is added, removed, changed and unchanged, and which days they are", () => {
  const dated = (line: typeof first, ...days: readonly (readonly [string, string | null])[]) => ({
    ...line,
    claims: days.flatMap(([from, until], place) =>
      line.claims.map((claim) => ({
        ...claim,
        id: `${claim.id}-${place}`,
        dated: "span" as const,
        from,
        until: until ?? "..",
        earliest: from,
        latest: until,
      })),
    ),
  });
  const went = dated(first, ["2025-01-01", "2025-03-01"]);
  const came = dated(accused, ["2025-05-01", null]);
  const stays = dated(denied, ["2025-01-01", null]);
  const other = dated(relationship("ukraine", "SEEKS", "m23"), ["2025-01-01", null], ["2025-05-01", null]);
  const opened = explored(entities, [went, came, stays, other]);
  const when = { kind: "days", earlier: "2025-02-01", later: "2025-06-01" } as const;
  const none = new Set<string>();
  const of: Exploration = new Map([...opened, ["filter", { kind: "filter", without: none, only: none, when }]]);
  const [taken, facts] = parts(of);
  const ids = [went, came, stays, other].map(({ id }) => id);
  const told = ["removed", "added", "unchanged", "changed"];
  const json = JSON.parse(toJson(taken, facts, []));
  expect(json.view.compared).toEqual({ earlier: "2025-02-01", later: "2025-06-01" });
  const inJson = new Map(
    json.relationships.map((line: { id: string; difference: string }) => [line.id, line.difference]),
  );
  expect(ids.map((id) => inJson.get(id))).toEqual(told);
  for (const graph of [
    graphml.parse(MultiDirectedGraph, toGraphml(taken, facts)),
    gexf.parse(MultiDirectedGraph, toGexf(taken, facts)),
  ]) {
    expect(ids.map((id) => graph.getEdgeAttribute(id, "difference"))).toEqual(told);
    expect(graph.getNodeAttribute("united-states", "difference")).toBe("removed");
    expect(graph.getNodeAttribute("ukraine", "difference")).toBe("changed");
  }
  const inCsv = new Map(rows(linesTable(taken)).map(({ id, difference }) => [id, difference]));
  expect(ids.map((id) => inCsv.get(id))).toEqual(told);
  expect(rows(entitiesTable(taken)).find(({ id }) => id === "united-states")).toMatchObject({ difference: "removed" });
  const claims = rows(claimsTable(taken, [], new Map())).filter(({ line }) => line === other.id);
  expect(claims.map(({ difference }) => difference)).toEqual(["unchanged", "added"]);
  // The tables on screen say the same in words.
  const cells = new Map(relationshipTable(of).rows.map((row) => [row.id, textOf(row, "difference")]));
  expect(ids.map((id) => cells.get(id))).toEqual([
    "Only on 1 February 2025",
    "Only on 1 June 2025",
    "The same on both days",
    "Other on each day",
  ]);
  expect(entityTable(of).columns.map(({ id }) => id)).toContain("difference");
  expect(claimTable(of, new Map()).columns.map(({ id }) => id)).toContain("difference");
  // While no days are compared nothing says so.
  expect(relationshipTable(opened).columns.map(({ id }) => id)).not.toContain("difference");
  expect(Object.keys(rows(linesTable(takenGraph(opened)))[0] ?? {})).not.toContain("difference");
});

test("a graph with nothing in it, or without a line, opens too", () => {
  for (const of of [explored([], []), explored(entities, [])]) {
    const nodes = drawn(of).nodes.length;
    expect(graphml.parse(MultiDirectedGraph, toGraphml(...parts(of))).order).toBe(nodes);
    expect(gexf.parse(MultiGraph, toGexf(...parts(of))).order).toBe(nodes);
    expect(rows(linesTable(takenGraph(of)))).toEqual([]);
  }
});

test("no cell of a table runs as a formula, and every letter comes through", () => {
  const [entity] = rows(entitiesTable(takenGraph(exploration)));
  expect(entity?.["name"]).toBe(`'${strange}`);
  const line = rows(linesTable(takenGraph(exploration))).find(({ id }) => id === accused.id);
  expect(line).toMatchObject({ sourceName: `'${strange}`, targetName: "M23", type: "SUPPORTS", modality: "alleged" });
  const sentences = new Map([
    [accused.claims[0]!.id, { statement: "-1+1", statusText: "", note: "@now", paragraph: "9; 12", via: [] }],
  ]);
  const claim = rows(claimsTable(takenGraph(exploration), [], sentences)).find(({ line }) => line === accused.id);
  // An allegation stands in no cell as if it were a fact.
  const statement = "'-1+1 Alleged by an unnamed accuser.";
  expect(claim).toMatchObject({ statement, note: "'@now", paragraph: "9; 12", modality: "alleged" });
});

test("JSON holds what is drawn, its claims, its sources, and where it was taken from", () => {
  const [graph, facts] = parts(exploration);
  const { view, entities: all, relationships, sources } = JSON.parse(toJson(graph, facts, []));
  expect(view).toMatchObject({ title: "Who asks?", address, asOf: "2026-11-22T12:00:00Z", changes: [] });
  expect(view.licence.id).toBe("CC-BY-4.0");
  expect(all.map(({ id, x, y }: { id: string; x: number; y: number }) => [id, x, y])).toEqual([
    ["ukraine", -240, -80],
    ["united-states", 0, 80],
    ["m23", 240, -80],
  ]);
  expect(relationships.find(({ id }: { id: string }) => id === accused.id)).toMatchObject({
    sentence: expect.stringContaining("alleged by an unnamed accuser"),
    claims: [{ id: `${accused.id}-claim`, modality: "alleged" }],
  });
  expect(sources).toEqual([]);
});

test("only what a filter leaves is taken away, and the file says what it leaves out", () => {
  const filtered = fromAnswer(answer(entities, lines), { ...plainView("who-asks"), only: ["disputed"] });
  const [graph, facts] = parts(filtered);
  expect(graph.lines.map(({ relationship }) => relationship.id)).toEqual([accused.id]);
  expect(graph.entities.map((entity) => entity.node.id)).toEqual(["ukraine", "m23"]);
  expect(facts.changes).toEqual(["Only what is disputed: 1 of 4 lines, 1 of 4 claims."]);
  for (const file of [toGraphml(graph, facts), toGexf(graph, facts)]) {
    const text = `Who asks? ${facts.changes.join(" ")} ${address} https://creativecommons.org/licenses/by/4.0/`;
    expect(file).toContain(`>${text}<`);
  }
  expect(citation(filtered, new Map(), address, "2026-11-26")).toBe(
    `“Who asks?” Lodeline. Data as of 22 November 2026. Only what is disputed: 1 of 4 lines, 1 of 4 claims. ${address} (opened 26 November 2026). CC BY 4.0.`,
  );
});

test("a file is named after its question, what that was asked of, and the date of the data", () => {
  const view = plainView("who-asks");
  expect(fileName(exploration, view, ".svg")).toBe("who-asks-2026-11-22.svg");
  expect(fileName(exploration, { ...view, parameters: { deal: "Ø/../über deal" } }, "-lines.csv")).toBe(
    "who-asks-uber-deal-2026-11-22-lines.csv",
  );
  expect(fileName(exploration, { ...view, question: "about", parameters: { entity: "中" } }, ".png")).toMatch(
    /^who-asks-2026/,
  );
});
