import type { Row } from "../database/database.ts";
import { graphValue } from "./graph-value.ts";

/** What a row speaks of, each id once, in the order of its columns. */
export interface RowContent {
  /** False: the statement's column `first` keeps it for the whole picture. */
  readonly first: boolean;
  readonly claims: readonly string[];
  /** Derived relationships that stand in the row themselves or on a path: id and the claims behind it. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly entities: readonly string[];
  readonly sources: readonly string[];
  readonly disputes: readonly string[];
  readonly observations: readonly string[];
}

/** Collects what any column of a row holds, also within lists, maps and paths. */
export function rowContent(row: Row, first: boolean): RowContent {
  const claims = new Set<string>();
  const lines = new Map<string, readonly string[]>();
  const entities = new Set<string>();
  const sources = new Set<string>();
  const disputes = new Set<string>();
  const observations = new Set<string>();

  const collect = (value: unknown): void => {
    const found = graphValue(value);
    switch (found.kind) {
      case "claim":
        claims.add(found.id);
        break;
      case "entity":
        entities.add(found.id);
        break;
      case "source":
        sources.add(found.id);
        break;
      case "dispute":
        disputes.add(found.id);
        break;
      case "observation":
        observations.add(found.id);
        break;
      case "line":
        lines.set(found.id, texts(found.relationship.properties["claims"]));
        break;
      case "path":
        // A path draws what it goes along; where it goes along nothing it is a single node.
        if (found.path.relationships.length === 0) found.path.nodes.forEach(collect);
        found.path.relationships.forEach(collect);
        break;
      case "list":
        found.items.forEach(collect);
        break;
      case "map":
        Object.values(found.entries).forEach(collect);
        break;
      case "node":
      case "tie":
      case "plain":
        break;
    }
  };
  Object.values(row).forEach(collect);
  return {
    first,
    claims: [...claims],
    lines,
    entities: [...entities],
    sources: [...sources],
    disputes: [...disputes],
    observations: [...observations],
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
