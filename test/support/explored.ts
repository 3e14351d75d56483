import type { Answer, Exploration, Node, Relationship } from "client/exploration/exploration.ts";
import { fromAnswer } from "client/exploration/from-answer.ts";
import { plainView, type View } from "client/exploration/view.ts";
import { relationshipId } from "server/contract/relationship-id.ts";

/** A node with a name people recognise; everything else is plain. */
export function node(id: string, more: Partial<Node> = {}): Node {
  return {
    id,
    name: id,
    caption: id,
    labels: ["Country"],
    code: "",
    role: null,
    collective: false,
    hypothetical: false,
    recordOnly: false,
    when: null,
    degree: 1,
    lines: 1,
    belongsTo: [],
    ...more,
  };
}

/** A relationship with one stated claim of a document, unless told otherwise. */
export function relationship(
  source: string,
  type: Relationship["type"],
  target: string,
  more: Partial<Relationship> = {},
): Relationship {
  const { modality = "stated", polarity = "affirmed", standing = "holds", disputed = false } = more;
  const id = relationshipId({ subject: source, relation: type, object: target, polarity, standing });
  return {
    id,
    type,
    source,
    target,
    modality,
    polarity,
    standing,
    disputed,
    from: null,
    until: null,
    claims: [
      {
        id: `${id}-claim`,
        source: "000",
        sourceKind: "commentary",
        group: "document",
        assertedBy: ["author-000"],
        voices: ["Natali Husić Šarközy"],
        denial: null,
        gives: null,
        gets: null,
        modality,
        disputed,
        saidOn: null,
        from: null,
        until: null,
        dated: "undated",
        earliest: null,
        latest: null,
      },
    ],
    ...more,
  };
}

/** The answer the server would give for these nodes and relationships, its nodes on a row. */
export function answer(nodes: readonly Node[], relationships: readonly Relationship[]): Answer {
  return {
    __typename: "Answer",
    question: { id: "who-asks", title: "Who asks?", description: "A question.", parameters: [] },
    parameters: {},
    subgraph: { nodes: [...nodes], relationships: [...relationships] },
    positions: nodes.map(({ id }, place) => ({
      id,
      x: place * 240 - 240,
      y: (place % 2) * 160 - 80,
      caption: "below",
    })),
    lines: relationships.map(({ id }) => ({ id, bend: 0, words: null })),
    reasons: [],
    leftOut: { relationships: 0, ids: [], recordOnly: 0, entities: 0, sources: 0, disputes: 0, observations: 0 },
    truncated: false,
    sources: [],
    asOf: "2026-11-22T12:00:00Z",
  };
}

/** The same as an exploration that was just opened. */
export function explored(
  nodes: readonly Node[],
  relationships: readonly Relationship[],
  view: View = plainView("who-asks"),
): Exploration {
  return fromAnswer(answer(nodes, relationships), view);
}
