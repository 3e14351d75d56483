import { xmlElement, xmlText } from "server/contract/xml.ts";
import { lineColumns, typeOf, upwards, type Value } from "./columns.ts";
import type { TakenGraph } from "./taken-graph.ts";
import { describedFacts, type ViewFacts } from "./view-facts.ts";

/** What is drawn as GEXF 1.3, with places; y grows upwards. */
export function toGexf(graph: TakenGraph, facts: ViewFacts): string {
  const nodes = graph.entities.map(upwards);
  const edges = graph.lines.map(lineColumns);
  const attributes = (of: "node" | "edge", first: Readonly<Record<string, Value>> | undefined) =>
    xmlElement(
      "attributes",
      { class: of, mode: "static" },
      ...own(first ?? {}).map(
        ([title, value]) => `\n      ${xmlElement("attribute", { id: title, title, type: typeOf(value) })}`,
      ),
      "\n    ",
    );
  const values = (all: Readonly<Record<string, Value>>) =>
    xmlElement(
      "attvalues",
      {},
      ...own(all).map(([name, value]) => xmlElement("attvalue", { for: name, value: String(value) })),
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement(
    "gexf",
    {
      xmlns: "http://gexf.net/1.3",
      "xmlns:viz": "http://gexf.net/1.3/viz",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
      version: "1.3",
    },
    "\n  ",
    xmlElement(
      "meta",
      { lastmodifieddate: facts.asOf.slice(0, 10) },
      xmlElement("creator", {}, "Lodeline"),
      xmlElement("title", {}, xmlText(facts.title)),
      xmlElement("description", {}, xmlText(describedFacts(facts))),
    ),
    "\n  ",
    xmlElement(
      "graph",
      { defaultedgetype: "directed", mode: "static" },
      "\n    ",
      attributes("node", nodes[0]),
      "\n    ",
      attributes("edge", edges[0]),
      "\n    ",
      xmlElement(
        "nodes",
        {},
        ...nodes.map(
          (all, place) =>
            `\n      ${xmlElement(
              "node",
              { id: graph.entities[place]?.node.id, label: all.label },
              values(all),
              xmlElement("viz:position", { x: all.x, y: all.y, z: 0 }),
            )}`,
        ),
        "\n    ",
      ),
      "\n    ",
      xmlElement(
        "edges",
        {},
        ...edges.map((all, place) => {
          const { id, source, target } = graph.lines[place]?.relationship ?? {};
          return `\n      ${xmlElement("edge", { id, source, target, label: all.label, kind: all.type }, values(all))}`;
        }),
        "\n    ",
      ),
      "\n  ",
    ),
    "\n",
  )}\n`;
}

/** The label is an attribute of the element itself. */
function own(all: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] {
  return Object.entries(all).filter(([name]) => name !== "label");
}
