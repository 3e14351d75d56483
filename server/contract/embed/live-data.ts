import type { WidgetClaim, WidgetData, WidgetEntity, WidgetLine, WidgetSource } from "./widget-data.ts";

/**
 * What the live layer reads as it comes alive, `….json?for=outline`: what is told when something is pointed at. The claims
 * come when somebody turns to the picture, so that nobody who only reads past it loads them.
 */
export interface OutlineData extends Pick<WidgetData, "lang" | "title" | "value" | "address" | "words"> {
  readonly entities: readonly Omit<WidgetEntity, "box">[];
  readonly lines: readonly OutlineLine[];
}

type Said = Pick<WidgetLine, "id" | "said" | "how"> & {
  /** How many claims are behind it. */
  readonly count: number;
};

/** A line without its claims; where several are drawn as one, each of them. */
export type OutlineLine = Said & Pick<WidgetLine, "from" | "to"> & { readonly lines?: readonly Said[] };

/** The claims behind each line, in the order of the lines, `….json?for=claims`. */
export interface ClaimsData {
  readonly lines: readonly ClaimsOfLine[];
  readonly sources: readonly WidgetSource[];
}

interface ClaimsOfLine {
  readonly claims: readonly WidgetClaim[];
  /** Of each of several lines that are drawn as one. */
  readonly lines?: readonly (readonly WidgetClaim[])[];
}

export function outlineOf({ lang, title, value, address, words, entities, lines }: WidgetData): OutlineData {
  const saidOf = ({ id, said, how, claims }: Pick<WidgetLine, "id" | "said" | "how" | "claims">): Said => ({
    id,
    said,
    ...(how === undefined || how === "" ? {} : { how }),
    count: claims.length,
  });
  return {
    lang,
    title,
    value,
    address,
    words,
    entities: entities.map(({ id, name, kind, members }) => ({
      id,
      name,
      kind,
      ...(members === undefined ? {} : { members }),
    })),
    lines: lines.map((line) => ({
      ...saidOf(line),
      from: line.from,
      to: line.to,
      ...(line.lines === undefined ? {} : { lines: line.lines.map(saidOf) }),
    })),
  };
}

export function claimsOf({ lines, sources }: WidgetData): ClaimsData {
  return {
    lines: lines.map((line) => ({
      claims: line.claims,
      ...(line.lines === undefined ? {} : { lines: line.lines.map(({ claims }) => claims) }),
    })),
    sources,
  };
}
