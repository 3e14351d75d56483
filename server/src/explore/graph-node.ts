import { captionOf } from "../../contract/caption-of.ts";
import type { Label } from "../../contract/label.ts";
import { nameTexts } from "../../contract/name-texts.ts";
import { nodeCode } from "../../contract/node-code.ts";

/** A node as a picture needs it. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  readonly labels: readonly Label[];
  readonly code: string;
  readonly role: string | null;
  readonly collective: boolean;
  readonly hypothetical: boolean;
  readonly recordOnly: boolean;
  readonly when: string | null;
  readonly degree: number;
  readonly lines: number;
  readonly belongsTo: readonly string[];
}

/** One of `drawnNodes` of cypher/statements/parts/draw.cypher. */
export type DrawnNode = readonly [
  id: string,
  name: string,
  caption: string | null,
  labels: readonly Label[],
  iso2: string | null,
  symbol: string | null,
  role: string | null,
  collective: boolean,
  hypothetical: boolean,
  recordOnly: boolean,
  when: string | null,
  aliases: readonly string[] | null,
  degree: number,
  lines: number,
  belongsTo: readonly string[],
];

/** A drawn row as a node: the caption falls back to the name, the code is made of what is known; texts go by their names. */
export function graphNode(row: DrawnNode): GraphNode {
  const [id, name, caption, labels, iso2, symbol, role, collective, hypothetical, recordOnly, when, aliases, ...rest] =
    row;
  const [degree, lines, belongsTo] = rest;
  const code = nodeCode({
    labels,
    name,
    caption: caption ?? undefined,
    aliases: aliases ?? [],
    iso2: iso2 ?? undefined,
    symbol: symbol ?? undefined,
    collective,
    hypothetical,
    when: when ?? undefined,
  });
  return {
    id,
    name: nameTexts(name),
    caption: captionOf({ id, name, caption }),
    labels,
    code,
    role: role === null ? null : nameTexts(role),
    collective,
    hypothetical,
    recordOnly,
    when,
    degree,
    lines,
    belongsTo,
  };
}
