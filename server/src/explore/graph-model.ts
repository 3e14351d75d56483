import { labels, type Label } from "../../contract/label.ts";
import { nodeShape } from "../../contract/node-shape.ts";
import { relations, type Relation } from "../../contract/relation.ts";
import words from "../../contract/words/en.json" with { type: "json" };
import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import { limits } from "./limits.ts";

export interface LabelModel {
  readonly label: Label;
  readonly title: string;
  readonly shape: string;
  readonly nodes: number;
}

export interface TypeModel {
  readonly type: Relation;
  readonly title: string;
  readonly core: boolean;
  readonly relationships: number;
}

export interface GraphModel {
  readonly labels: readonly LabelModel[];
  readonly types: readonly TypeModel[];
  readonly limits: typeof limits;
}

interface ModelRow extends Row {
  readonly labels: readonly (readonly [label: string, nodes: number])[];
  readonly types: readonly (readonly [type: string, relationships: number])[];
}

const core: ReadonlySet<Relation> = new Set(["NEGOTIATES", "SUPPLIES", "SUPPORTS", "OPPOSES"]);

/** What there is: labels with their shapes, relations with their words, how many of each, and the limits. */
export async function graphModel(database: Database): Promise<GraphModel> {
  const [row] = await database.read<ModelRow>(statement("graph-model"));
  const nodes = new Map(row?.labels);
  const relationships = new Map(row?.types);
  return {
    labels: labels.map((label) => ({
      label,
      title: words.label[label].one,
      shape: nodeShape({ labels: [label], caption: "", collective: false }, "plain").shape,
      nodes: nodes.get(label) ?? 0,
    })),
    types: relations.map((type) => ({
      type,
      title: words.relation[type].word,
      core: core.has(type),
      relationships: relationships.get(type) ?? 0,
    })),
    limits,
  };
}
