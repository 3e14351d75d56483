/** How firmly a claim is said, from firmest. An allegation stands last: it never firms up a line. */
export const modalities = [
  "stated",
  "reported",
  "attributed",
  "presupposed",
  "judged",
  "conditional",
  "hypothetical",
  "alleged",
] as const;

export type Modality = (typeof modalities)[number];
