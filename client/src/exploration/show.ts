/** The ways in which what was gathered can be shown, in the order in which they are offered. */
export const shows = ["picture", "list", "table"] as const;

export type Show = (typeof shows)[number];

/** Whether a word of an address names one of them. */
export function isShow(word: string): word is Show {
  return (shows as readonly string[]).includes(word);
}
