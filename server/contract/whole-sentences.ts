/** Where one sentence ends and the next begins; the dot of an abbreviation in single letters ("U.S.") is no end. */
const between = /(?<=(?<!\b\p{L})[.?!…]["”’»)]*)\s+/u;

/** As many whole sentences of a text as have room in so many letters, and how many others there are. */
export function wholeSentences(text: string, most: number): { readonly kept: string; readonly left: number } {
  if (text.length <= most) return { kept: text, left: 0 };
  const sentences = text.split(between);
  let kept = "";
  let taken = 0;
  for (const sentence of sentences) {
    const longer = kept === "" ? sentence : `${kept} ${sentence}`;
    if (longer.length > most) break;
    kept = longer;
    taken += 1;
  }
  return { kept, left: sentences.length - taken };
}
