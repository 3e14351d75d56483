/** Letters of a word that are enough to know it again. */
const longest = 60;

/** A word of an address as it is quoted in a sentence: whole, or its beginning where it would fill the screen. */
export function shortened(word: string): string {
  const letters = Array.from(word);
  return letters.length <= longest ? word : `${letters.slice(0, longest).join("").trimEnd()}…`;
}
