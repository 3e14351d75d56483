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

/**
 * The one rule by which claims make a line, in the server and under a client's filter: claims of the
 * documents decide firmness and thickness, the firmest deciding; claims of the record do so only where
 * no document speaks. Undefined where no claim remains: there is no line then.
 */
export function lineOf(marks: readonly FirmnessMark[]): LineFirmness | undefined {
  const documents = marks.filter((mark) => mark.group === "document");
  const deciding = documents.length > 0 ? documents : marks;
  const modality = firmest(deciding.map((mark) => mark.modality));
  if (modality === undefined) return undefined;
  return {
    modality,
    step: deciding.length >= 3 ? 3 : deciding.length === 2 ? 2 : 1,
    recordOnly: documents.length === 0,
    disputed: marks.some((mark) => mark.disputed),
  };
}
