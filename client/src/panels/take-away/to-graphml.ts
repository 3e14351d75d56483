import { xmlElement, xmlText, type XmlAttributes } from "server/contract/xml.ts";
import { lineColumns, typeOf, upwards, type Value } from "./columns.ts";
import type { TakenGraph } from "./taken-graph.ts";
import { describedFacts, type ViewFacts } from "./view-facts.ts";

/** What is drawn as GraphML: a directed graph with typed attributes, places included; y grows upwards. */
export function toGraphml(graph: TakenGraph, facts: ViewFacts): string {
  const nodes = graph.entities.map(upwards);
  const edges = graph.lines.map(lineColumns);
  const key = (id: string, of: "node" | "edge", name: string, value: Value) =>
    xmlElement("key", { id, for: of, "attr.name": name, "attr.type": typeOf(value) });
  const keys = [
    ...Object.entries(nodes[0] ?? {}).map(([name, value]) => key(`n-${name}`, "node", name, value)),
    ...Object.entries(edges[0] ?? {}).map(([name, value]) => key(`e-${name}`, "edge", name, value)),
  ];
  const described = ["title", "description", "address", "asOf", "licence"].map((name) =>
    xmlElement("key", { id: `g-${name}`, for: "graph", "attr.name": name, "attr.type": "string" }),
  );
  const data = (prefix: string, values: Readonly<Record<string, Value>>) =>
    Object.entries(values).map(([name, value]) =>
      xmlElement("data", { key: `${prefix}-${name}` }, xmlText(String(value))),
    );
  const element = (name: string, attributes: XmlAttributes, content: readonly string[]) =>
    `\n    ${xmlElement(name, attributes, ...content)}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement(
    "graphml",
    {
      xmlns: "http://graphml.graphdrawing.org/xmlns",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation":
        "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
    },
    ...[...keys, ...described].map((one) => `\n  ${one}`),
    "\n  ",
    xmlElement(
      "graph",
      { id: "lodeline", edgedefault: "directed" },
      ...data("g", {
        title: facts.title,
        description: describedFacts(facts),
        address: facts.address,
        asOf: facts.asOf,
        licence: facts.licence.url,
      }).map((one) => `\n    ${one}`),
      ...nodes.map((values, place) => element("node", { id: graph.entities[place]?.node.id }, data("n", values))),
      ...edges.map((values, place) => {
        const { id, source, target } = graph.lines[place]?.relationship ?? {};
        return element("edge", { id, source, target }, data("e", values));
      }),
      "\n  ",
    ),
    "\n",
  )}\n`;
}
