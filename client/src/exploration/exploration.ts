import type { Places } from "server/contract/layout/picture.ts";
import type { AnswerQuery } from "../gql/graphql.ts";
import type { Grouping } from "./grouping.ts";
import type { Show } from "./show.ts";
import type { ArrangedBy } from "./arrangement.ts";
import type { PanelName } from "./panel.ts";
import type { When } from "./when.ts";
import type { PathSearch } from "./path-search.ts";
import type { TableLook } from "./table-look.ts";

/** An answer as the server gives it. */
export type Answer = Extract<AnswerQuery["answer"], { readonly __typename: "Answer" }>;

/** A thing of the graph, as a picture needs it. */
export type Node = Answer["subgraph"]["nodes"][number];

/** A derived relationship with the marks of its claims. */
export type Relationship = Answer["subgraph"]["relationships"][number];

/** A source as a list names it. */
export type Source = Answer["sources"][number];

/** The one thing that words and picture speak of. */
export type Selection =
  | { readonly kind: "nothing" }
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "relationship"; readonly id: string }
  /** A shape that stands for several, or the one line that stands for several, by its id in the picture. */
  | { readonly kind: "group"; readonly id: string }
  | { readonly kind: "bundle"; readonly id: string };

/** Where a node and its caption stand, in pixels; the picture's middle is 0, 0. */
export type NodePlace = Omit<Places["positions"][number], "id">;

/** How a line bends and where its words stand. */
export type LinePlace = Omit<Places["lines"][number], "id">;

/** The question that was asked, and what its answer says about itself. */
export interface QuestionRecord {
  readonly kind: "question";
  readonly answer: Omit<Answer, "subgraph" | "positions" | "lines"> & {
    /** Lines it came with: what is gathered beyond was brought later. */
    readonly lineCount: number;
    /** Entities it came with. */
    readonly entityCount: number;
  };
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

/** A source of what was brought, which the answer did not name. */
export interface SourceRecord {
  readonly kind: "source";
  readonly source: Source;
}

/** What is left out of the picture, by the keys that facet.ts reads. */
export interface FilterRecord {
  readonly kind: "filter";
  /** Left out. */
  readonly without: ReadonlySet<string>;
  /** Alone kept: within one facet any of them will do, between facets all must hold. */
  readonly only: ReadonlySet<string>;
  /** The claims of which days; left out: of all. */
  readonly when?: When | undefined;
}

/** Entities and relationships that were taken out one by one. */
export interface HiddenRecord {
  readonly kind: "hidden";
  readonly ids: ReadonlySet<string>;
}

/**
 * What was brought after the answer: neighbours of an entity (none: the missing lines between it and what was there), one
 * line with the ends it lacked, or several lines at once, as a path or all paths of a search have them.
 */
export type Step =
  | { readonly kind: "expand"; readonly centre: string; readonly brought: readonly string[] }
  | { readonly kind: "line"; readonly id: string }
  /** Two or more. */
  | { readonly kind: "lines"; readonly ids: readonly string[] };

export interface StepsRecord {
  readonly kind: "steps";
  /** In the order in which they were taken. */
  readonly steps: readonly Step[];
}

/** What a person draws as one shape. */
export interface GroupRecord {
  readonly kind: "group";
  readonly grouping: Grouping;
}

export interface SelectionRecord {
  readonly kind: "selection";
  readonly selection: Selection;
}

/** How all of it is shown; none: as a picture. */
export interface ShowRecord {
  readonly kind: "show";
  readonly show: Show;
}

/** That shapes do not stand as answer and steps placed them, and why; where they stand is in their layout records. */
export interface ArrangementRecord {
  readonly kind: "arrangement";
  readonly by: ArrangedBy;
}

/** What stands beside the picture in the place of the answer in words. */
export interface PanelRecord {
  readonly kind: "panel";
  readonly panel: PanelName;
}

/** What paths are looked for in the panel of that name; kept while it is closed. */
export interface PathsRecord {
  readonly kind: "paths";
  readonly search: PathSearch;
}

/** How a table is looked at; kept while something else is shown. */
export interface TableRecord {
  readonly kind: "table";
  readonly look: TableLook;
}

export type ExplorationRecord =
  | QuestionRecord
  | NodeRecord
  | RelationshipRecord
  | SourceRecord
  | LayoutRecord
  | FilterRecord
  | HiddenRecord
  | StepsRecord
  | GroupRecord
  | SelectionRecord
  | ShowRecord
  | PanelRecord
  | PathsRecord
  | TableRecord
  | ArrangementRecord;

/**
 * What a person has gathered: a map of records. Keys are `question`, `filter`, `hidden`, `steps`, `selection`, `show`,
 * `panel`, `paths`, `table`, `arrangement`, `node/<id>`, `relationship/<id>`, `source/<id>`, `group/<key>`, and `layout/<id>` of a node or a
 * relationship.
 */
export type Exploration = ReadonlyMap<string, ExplorationRecord>;

/** What a change does to some records: their new state, or undefined where they go. */
export type Updates = ReadonlyMap<string, ExplorationRecord | undefined>;
