import { node, relationship } from "./explored.ts";

/** A small graph for what a person does to a picture: a deal, who is near it, and one entity with many neighbours. */
const names = ["ukraine", "united-states", "russia", "eu", "lithium", "graphite", "china"];
const nodes = [
  ...names.map((id) => node(id)),
  ...Array.from({ length: 15 }, (_, place) => node(`company-${place}`, { labels: ["Organization"] })),
];
export const deal = relationship("united-states", "NEGOTIATES", "ukraine");
export const war = relationship("russia", "OPPOSES", "ukraine");
export const aid = relationship("eu", "SUPPORTS", "ukraine");
export const ore = relationship("ukraine", "SUPPLIES", "lithium");
export const rival = relationship("russia", "OPPOSES", "eu");
export const buys = relationship("united-states", "SEEKS", "lithium");
export const far = relationship("china", "SUPPLIES", "graphite");
export const talks = relationship("united-states", "NEGOTIATES", "russia");
const firms = nodes.slice(names.length).map(({ id }) => relationship("china", "CONTROLS", id));
const relationships = [deal, war, aid, ore, rival, buys, far, talks, ...firms].map((line) =>
  line.id === aid.id ? { ...line, claims: line.claims.map((claim) => ({ ...claim, source: "r-one" })) } : line,
);
const degree = (id: string) =>
  new Set(
    relationships.flatMap((line) => (line.source === id ? [line.target] : line.target === id ? [line.source] : [])),
  ).size;
export const graph = { nodes: nodes.map((one) => ({ ...one, degree: degree(one.id) })), relationships };
const part = (ids: readonly string[], lines: readonly { readonly id: string }[]) => ({
  nodes: graph.nodes.filter(({ id }) => ids.includes(id)),
  relationships: relationships.filter(({ id }) => lines.some((line) => line.id === id)),
});
export const answers = {
  deal: part(["ukraine", "united-states", "russia"], [deal]),
  far: part(["china", "graphite"], [far]),
};
