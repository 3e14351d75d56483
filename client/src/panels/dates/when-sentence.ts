import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { daysText } from "../../date-text.ts";
import { countClaims, type datedClaims } from "../../exploration/dated-claims.ts";
import type { DateAxis } from "../../exploration/date-axis.ts";
import type { When } from "../../exploration/when.ts";
import { words } from "../../words.ts";
import { endsOf } from "./move-handle.ts";

/**
 * How many claims count at a time, how many of these only perhaps, how many count from when they were said, and how many
 * give no date and stay whatever is chosen.
 */
export function whenSentence(claims: ReturnType<typeof datedClaims>, axis: DateAxis, when: When | undefined): string {
  const { dates } = words;
  const [first, last] = endsOf(axis);
  const told = (from: string, to: string) => {
    const counts = countClaims(claims, from, to);
    const all = String(claims.length - counts.undated);
    const count = String(counts.counting);
    return { counts, all, count };
  };
  const parts = (from: string, to: string): readonly string[] => {
    const { counts, all, count } = told(from, to);
    const counted = counts.counting === 0 ? dates.countNone : counts.counting === 1 ? dates.countOne : dates.countMany;
    return [
      when === undefined ? fillWords(dates.countAll, { all }) : fillWords(counted, { count, all }),
      ...(when === undefined || counts.perhaps === 0
        ? []
        : [fillWords(dates.perhaps, { count: String(counts.perhaps) })]),
      ...(counts.asOf === 0 ? [] : [fillWords(dates.asOf, { count: String(counts.asOf) })]),
    ];
  };
  const undated = told(first, last).counts.undated;
  const left =
    undated === 0 ? [] : [undated === 1 ? dates.undatedOne : fillWords(dates.undated, { count: String(undated) })];
  const asked: readonly (readonly [string, string])[] =
    when === undefined
      ? [[first, last]]
      : when.kind === "span"
        ? [[when.from, when.to]]
        : when.kind === "day"
          ? [[when.day, when.day]]
          : [
              [when.earlier, when.earlier],
              [when.later, when.later],
            ];
  const sentences = asked.map(([from, to], place) => {
    const all = [...parts(from, to), ...(place === asked.length - 1 ? left : [])].join("; ");
    return when?.kind === "days" ? `${daysText(from, to)}: ${all}.` : `${capitalize(all)}.`;
  });
  return sentences.join(" ");
}
