import { relations, type Relation } from "server/contract/relation.ts";
import type { Exploration } from "./exploration.ts";

/** What paths are looked for. */
export interface PathSearch {
  /** Ids of entities, in the order in which they were chosen. */
  readonly between: readonly string[];
  /** Lines a path may have. */
  readonly hops: number;
  /** Relations no path may run along, in the order of a legend. */
  readonly avoid: readonly Relation[];
  /** Only along what is said to be in force. */
  readonly inForce: boolean;
}

/** The same as an address has it, damaged or not. */
export interface AskedPaths {
  readonly between: readonly string[];
  readonly hops: string;
  readonly avoid: readonly string[];
  readonly inForce: boolean;
}

/** What the server takes at most. */
export const mostHops = 6;
export const mostEnds = 6;

export const noSearch: PathSearch = { between: [], hops: 4, avoid: [], inForce: false };

/** The search that stands in the panel, or that stood there last. */
export function pathSearchOf(exploration: Exploration): PathSearch {
  const record = exploration.get("paths");
  return record?.kind === "paths" ? record.search : noSearch;
}

/** A search as an address has it. */
export function askedPaths({ between, hops, avoid, inForce }: PathSearch): AskedPaths {
  return { between, hops: String(hops), avoid, inForce };
}

/** The search that an address asks for, and what of it means nothing, in the address's own words. */
export function readPathSearch(asked: AskedPaths): {
  readonly search: PathSearch;
  readonly unknown: readonly string[];
} {
  const hops = /^\d$/.test(asked.hops) ? Number(asked.hops) : 0;
  const takes = hops >= 1 && hops <= mostHops;
  return {
    search: {
      between: asked.between,
      hops: takes ? hops : noSearch.hops,
      avoid: relations.filter((relation) => asked.avoid.includes(relation)),
      inForce: asked.inForce,
    },
    unknown: [
      ...(takes ? [] : [`hops=${asked.hops}`]),
      ...asked.avoid.filter((word) => !relations.some((relation) => relation === word)).map((word) => `avoid=${word}`),
    ],
  };
}
