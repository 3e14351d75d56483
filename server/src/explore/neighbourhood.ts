import type { Label } from "../../contract/label.ts";
import type { Relation } from "../../contract/relation.ts";
import { statement } from "../cypher/statement.ts";
import type { Database } from "../database/database.ts";
import { limits } from "./limits.ts";
import { badParameter, nodeNotFound, type BadParameter, type NodeNotFound } from "./outcome.ts";
import { drawn, type Drawn, type Subgraph } from "./subgraph.ts";
import { wholeNumber } from "./whole-number.ts";

export interface NeighbourhoodRequest {
  readonly id: string;
  readonly types?: readonly Relation[] | null;
  readonly labels?: readonly Label[] | null;
  readonly present: readonly string[];
  readonly limit: number;
  readonly after?: string | null;
}

export interface Neighbourhood {
  readonly __typename: "Neighbourhood";
  readonly subgraph: Subgraph;
  readonly total: number;
  readonly after: string | null;
}

/** The last neighbour of a page. */
type Place = readonly [degree: number, id: string];

interface NeighbourhoodRow extends Drawn {
  readonly total: number;
  readonly last: Place | null;
}

/**
 * The best connected neighbours of one node, a page at a time, with the relationships among them, to the
 * node and to those present. A page ends with `after`: how connected its last neighbour is, and its id, so
 * that the next begins behind it whatever happened before it.
 */
export async function neighbourhood(
  database: Database,
  request: NeighbourhoodRequest,
): Promise<Neighbourhood | NodeNotFound | BadParameter> {
  const wrong = wholeNumber("limit", request.limit, limits.neighbours);
  if (wrong !== undefined) return badParameter("limit", wrong);
  if (request.present.length > limits.nodes)
    return badParameter("present", `present takes at most ${limits.nodes} ids; you gave ${request.present.length}.`);
  const after = request.after == null ? [null, null] : parsePlace(request.after);
  if (after === undefined)
    return badParameter("after", "after takes what the page before gave as its own after; leave it out for the first.");
  const [row] = await database.read<NeighbourhoodRow>(statement("neighbourhood"), {
    id: request.id,
    limit: request.limit,
    ask: {
      types: request.types ?? null,
      labels: request.labels ?? null,
      present: request.present,
      afterDegree: after[0],
      afterId: after[1],
    },
  });
  if (row === undefined) return nodeNotFound(request.id);
  return {
    __typename: "Neighbourhood",
    subgraph: drawn(row),
    total: row.total,
    after: row.last === null ? null : row.last.join("."),
  };
}

function parsePlace(after: string): Place | undefined {
  const [, degree, id] = /^(\d{1,9})\.([a-z0-9-]{1,200})$/.exec(after) ?? [];
  return degree === undefined || id === undefined ? undefined : [Number(degree), id];
}
