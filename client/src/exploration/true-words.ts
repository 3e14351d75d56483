import { lineWords } from "server/contract/line-words.ts";
import { sharedWords } from "server/contract/shared-words.ts";
import { textWidth } from "server/contract/text-width.ts";
import { wrapWords } from "server/contract/wrap-words.ts";
import type { Exploration, LinePlace, Relationship } from "./exploration.ts";
import { linePlaceOf } from "./selectors.ts";
import { worded } from "./worded.ts";

type Words = NonNullable<LinePlace["words"]>;

/**
 * The words that stand on each line, at their places. Under a filter a line may rest on other claims than those its words
 * were placed for, or stand without the parallel lines they spoke of too: then it gets words that are true of it now if
 * they take no more room, else none.
 */
export function trueWords(
  exploration: Exploration,
  relationships: readonly Relationship[],
): ReadonlyMap<string, Words> {
  const bundles = new Map<string, Relationship[]>();
  for (const line of relationships) {
    const key = [line.source, line.target, line.type].join(" ");
    bundles.set(key, [...(bundles.get(key) ?? []), line]);
  }
  const found = new Map<string, Words>();
  for (const bundle of bundles.values()) {
    const shared = sharedWords(bundle.flatMap((line) => worded(exploration, line) ?? []));
    for (const line of bundle) {
      const { words } = linePlaceOf(exploration, line.id);
      if (words === null) continue;
      const own = worded(exploration, line);
      const forms = [...(shared === undefined ? [] : [shared]), ...(own === undefined ? [] : lineWords(own))];
      const now = forms.includes(words.lines.join(" ")) ? words : fitting(forms, words);
      if (now !== undefined) found.set(line.id, now);
    }
  }
  return found;
}

/** The first form that takes no more room than these words. */
function fitting(forms: readonly string[], words: Words): Words | undefined {
  const widthOf = (line: string) => textWidth(line, 12.5, 500);
  const room = Math.max(...words.lines.map(widthOf)) + 4;
  for (const form of forms) {
    const lines = wrapWords(form, { width: room, size: 12.5, weight: 500 });
    if (lines.length <= words.lines.length && lines.every((line) => widthOf(line) <= room))
      return { ...words, lines: [...lines] };
  }
  return undefined;
}
