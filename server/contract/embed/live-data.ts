import { briefLineId } from "./brief-line-id.ts";
import type { WidgetClaim, WidgetData, WidgetEntity, WidgetLine, WidgetSource } from "./widget-data.ts";

/**
 * What the live layer reads as it comes alive, `….json?for=outline`: what is told when something is pointed at. The claims
 * behind a line come when it is opened, so that nobody who only reads past it loads them.
 */
export interface OutlineData extends Pick<WidgetData, "lang" | "title" | "value" | "words"> {
  /** Where the view opens in the application; of a code what stands before it there, for who asked has the code. */
  readonly address: string;
  readonly entities: readonly Omit<WidgetEntity, "box">[];
  readonly lines: readonly OutlineLine[];
}

type Said = Pick<WidgetLine, "said" | "how"> & {
  /** As `briefLineId` writes it. */
  readonly id: string;
  /** How many claims are behind it. */
  readonly count: number;
};

/** A line without its claims; where several are drawn as one, each of them. */
export type OutlineLine = Said & Pick<WidgetLine, "from" | "to"> & { readonly lines?: readonly Said[] };

/** The claims behind one line, `….json?for=claims&line=3`, with those sources alone that they stand in. */
export interface LineClaimsData extends ClaimsOfLine {
  readonly sources: readonly WidgetSource[];
}

/** The claims behind each line, in the order of the lines, `….json?for=claims`: what a live layer of old asks for. */
export interface ClaimsData {
  readonly lines: readonly ClaimsOfLine[];
  readonly sources: readonly WidgetSource[];
}

interface ClaimsOfLine {
  readonly claims: readonly WidgetClaim[];
  /** Of each of several lines that are drawn as one. */
  readonly lines?: readonly (readonly WidgetClaim[])[];
}

export function outlineOf({ lang, title, value, view, address, words, entities, lines }: WidgetData): OutlineData {
  const saidOf = (
    { id, said, how, claims }: Pick<WidgetLine, "id" | "said" | "how" | "claims">,
    { from, to }: Pick<WidgetLine, "from" | "to">,
  ): Said => ({
    id: briefLineId.write(id, entities[from]?.id ?? "", entities[to]?.id ?? ""),
    said,
    ...(how === undefined || how === "" ? {} : { how }),
    count: claims.length,
  });
  return {
    lang,
    title,
    value,
    address: view.startsWith("v/") && address.endsWith(view) ? address.slice(0, -view.length) + "v/" : address,
    words,
    entities: entities.map(({ id, name, kind, members }) => ({
      id,
      name,
      kind,
      ...(members === undefined ? {} : { members }),
    })),
    lines: lines.map((line) => ({
      ...saidOf(line, line),
      from: line.from,
      to: line.to,
      ...(line.lines === undefined ? {} : { lines: line.lines.map((one) => saidOf(one, line)) }),
    })),
  };
}

export function claimsOf({ lines, sources }: WidgetData): ClaimsData {
  return { lines: lines.map(claimsIn), sources };
}

/** Undefined where there is no such line. */
export function lineClaimsOf({ lines, sources }: WidgetData, place: number): LineClaimsData | undefined {
  const line = lines[place];
  if (line === undefined) return undefined;
  const own: WidgetSource[] = [];
  const places = new Map<number, number>();
  const placed = (claim: WidgetClaim): WidgetClaim => {
    const source = sources[claim.source];
    if (source !== undefined && !places.has(claim.source)) places.set(claim.source, own.push(source) - 1);
    return { ...claim, source: places.get(claim.source) ?? -1 };
  };
  const { claims, lines: several } = claimsIn(line);
  return {
    claims: claims.map(placed),
    ...(several === undefined ? {} : { lines: several.map((one) => one.map(placed)) }),
    sources: own,
  };
}

function claimsIn(line: WidgetLine): ClaimsOfLine {
  return {
    claims: line.claims,
    ...(line.lines === undefined ? {} : { lines: line.lines.map(({ claims }) => claims) }),
  };
}
