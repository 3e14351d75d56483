/** The arrangements a person may choose for a whole picture, in the order in which they are offered. */
export const layoutNames = ["organic", "layered", "circle", "label", "date"] as const;

export type LayoutName = (typeof layoutNames)[number];

/** Whether a word of an address names one of them. */
export function isLayoutName(word: string): word is LayoutName {
  return (layoutNames as readonly string[]).includes(word);
}
