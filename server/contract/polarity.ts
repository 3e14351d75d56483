/** Whether a claim says that a thing is so, is not so, or is open. */
export const polarities = ["affirmed", "negative", "unknown"] as const;

export type Polarity = (typeof polarities)[number];
