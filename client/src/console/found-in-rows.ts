import type { ConsoleValue } from "server/contract/console/console-value.ts";
import { parseRelationshipId } from "server/contract/relationship-id.ts";
import { isList } from "./is-list.ts";
import { isTagged } from "./is-tagged.ts";

/** What of an answer can be drawn, by ids, in the order of its rows; each once. */
export interface Found {
  readonly entities: readonly string[];
  /** Relationships between entities. */
  readonly lines: readonly string[];
  /** Each draws the relationship it derives. */
  readonly claims: readonly string[];
  /** Nodes that are no entity and no claim: sources, disputes, figures. They stay in the rows. */
  readonly others: number;
}

/**
 * What rows hold for a picture, by the rule of every answer: an entity draws itself, a relationship between entities itself, a
 * path its relationships, a list or map its members, a claim the relationship it derives. Nothing is added because both its
 * ends are there.
 */
export function foundInRows(rows: readonly (readonly ConsoleValue[])[]): Found {
  const entities = new Set<string>();
  const lines = new Set<string>();
  const claims = new Set<string>();
  const others = new Set<string>();
  const look = (value: ConsoleValue): void => {
    if (typeof value !== "object" || value === null) return;
    if (isList(value)) {
      for (const one of value) look(one);
      return;
    }
    if (!isTagged(value)) {
      for (const one of Object.values(value)) look(one);
      return;
    }
    switch (value.$type) {
      case "Node": {
        const { _labels, _properties, _element_id } = value._value;
        const { id } = _properties;
        if (typeof id !== "string") others.add(_element_id);
        else if (_labels.includes("Entity")) entities.add(id);
        else if (_labels.includes("Claim")) claims.add(id);
        else others.add(_element_id);
        return;
      }
      case "Relationship": {
        const { _properties } = value._value;
        const { id } = _properties;
        if (typeof id === "string" && parseRelationshipId(id) !== undefined) lines.add(id);
        return;
      }
      case "Path":
        for (const one of value._value) look(one);
        return;
      case "Map":
        for (const one of Object.values(value._value)) look(one);
        return;
      default:
    }
  };
  for (const row of rows) for (const value of row) look(value);
  return { entities: [...entities], lines: [...lines], claims: [...claims], others: others.size };
}
