import type { AnswerQuery } from "../gql/graphql.ts";

/** An answer as the server gives it. */
export type Answer = Extract<AnswerQuery["answer"], { readonly __typename: "Answer" }>;

/** A thing of the graph, as a picture needs it. */
export type Node = Answer["subgraph"]["nodes"][number];

/** A derived relationship with the marks of its claims. */
export type Relationship = Answer["subgraph"]["relationships"][number];

/** The one thing that words and picture speak of. */
export type Selection =
  | { readonly kind: "nothing" }
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "relationship"; readonly id: string };

/** Where a node and its caption stand, in pixels; the picture's middle is 0, 0. */
export type NodePlace = Omit<NonNullable<Answer["positions"]>[number], "id">;

/** How a line bends and where its words stand. */
export type LinePlace = Omit<NonNullable<Answer["lines"]>[number], "id">;

/** The question that was asked, and what its answer says about itself. */
export interface QuestionRecord {
  readonly kind: "question";
  readonly answer: Omit<Answer, "subgraph" | "positions" | "lines">;
}

export interface NodeRecord {
  readonly kind: "node";
  readonly node: Node;
  /** Its place in the order of the answer. */
  readonly order: number;
}

export interface RelationshipRecord {
  readonly kind: "relationship";
  readonly relationship: Relationship;
  readonly order: number;
}

/** The layout of one node or of one line. */
export interface LayoutRecord {
  readonly kind: "layout";
  readonly place: NodePlace | LinePlace;
}

/** Kinds of lines and shapes that are taken out of the picture, by the keys of the legend. */
export interface FilterRecord {
  readonly kind: "filter";
  readonly without: ReadonlySet<string>;
}

export interface SelectionRecord {
  readonly kind: "selection";
  readonly selection: Selection;
}

export type ExplorationRecord =
  | QuestionRecord
  | NodeRecord
  | RelationshipRecord
  | LayoutRecord
  | FilterRecord
  | SelectionRecord;

/**
 * What a person has gathered: a map of records. Keys are `question`, `filter`, `selection`, `node/<id>`,
 * `relationship/<id>`, and `layout/<id>` of a node or a relationship.
 */
export type Exploration = ReadonlyMap<string, ExplorationRecord>;
