import { fillWords } from "server/contract/fill-words.ts";
import { countText } from "../../count-text.ts";
import { words } from "../../words.ts";

/** "three texts, two pages of the record": what a dispute rests on. A group that says nothing to it is not named. */
export function countedSources({ texts, pages }: { readonly texts: number; readonly pages: number }): string {
  const inTexts =
    texts === 1 ? words.sources.countText : fillWords(words.sources.countTexts, { count: countText(texts) });
  const inRecord = pages === 1 ? words.disputes.page : fillWords(words.disputes.pages, { count: countText(pages) });
  if (texts === 0) return inRecord;
  return pages === 0 ? inTexts : fillWords(words.disputes.both, { texts: inTexts, pages: inRecord });
}
