/** What is said about the state of a thing at the time of saying. */
export const standings = ["holds", "past", "proposed", "expected", "cancelled", "hypothetical"] as const;

export type Standing = (typeof standings)[number];
