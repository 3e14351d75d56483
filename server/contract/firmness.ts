import { modalities, type Modality } from "./modality.ts";

/** The four strokes of firmness: solid, long dashes, short dashes, dots. */
export type Firmness = "solid" | "long" | "short" | "dots";

const strokes: Readonly<Record<Modality, Firmness>> = {
  stated: "solid",
  reported: "solid",
  attributed: "long",
  presupposed: "short",
  judged: "short",
  alleged: "short",
  conditional: "dots",
  hypothetical: "dots",
};

/** The stroke a modality is drawn with. */
export function firmness(modality: Modality): Firmness {
  return strokes[modality];
}

/** Sorts modalities from firmest; equal ones give 0. */
export function compareFirmness(one: Modality, other: Modality): number {
  return modalities.indexOf(one) - modalities.indexOf(other);
}

/** The firmest of some modalities; undefined of none. */
export function firmest(given: readonly Modality[]): Modality | undefined {
  return modalities.find((modality) => given.includes(modality));
}

/** What of a claim decides the line it stands behind. */
export interface FirmnessMark {
  readonly modality: Modality;
  readonly group: "document" | "record";
  readonly disputed: boolean;
}

/** How the claims behind a relationship stroke its line. */
export interface LineFirmness {
  readonly modality: Modality;
  /** 1, 2 or 3 and more deciding claims: the three steps of thickness. */
  readonly step: 1 | 2 | 3;
  /** Only the record speaks; words stand in italic. */
  readonly recordOnly: boolean;
  readonly disputed: boolean;
}

/** The claims that decide a line: those of the documents, or those of the record where it alone speaks. */
export function decidingMarks<M extends Pick<FirmnessMark, "group">>(marks: readonly M[]): readonly M[] {
  const documents = marks.filter((mark) => mark.group === "document");
  return documents.length > 0 ? documents : marks;
}

/**
 * The one rule by which claims make a line, in the server and under a client's filter: claims of the
 * documents decide firmness and thickness, the firmest deciding; claims of the record do so only where
 * no document speaks. Undefined where no claim remains: there is no line then.
 */
export function lineOf(marks: readonly FirmnessMark[]): LineFirmness | undefined {
  const deciding = decidingMarks(marks);
  const modality = firmest(deciding.map((mark) => mark.modality));
  if (modality === undefined) return undefined;
  return {
    modality,
    step: deciding.length >= 3 ? 3 : deciding.length === 2 ? 2 : 1,
    recordOnly: marks.every((mark) => mark.group === "record"),
    disputed: marks.some((mark) => mark.disputed),
  };
}
