import { fillWords } from "server/contract/fill-words.ts";
import { locale } from "../../locale.ts";
import { words } from "../../words.ts";
import type { Figure, Verdict } from "./figure-groups.ts";

const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const statuses: Readonly<Record<string, string>> = words.figures.status;
const stages: Readonly<Record<string, string>> = words.figures.stage;

/** "220,000"; what is not given says why it is not: "withheld", "no row", "78% of the world". Never a zero. */
export function valueWords({ value, status, share }: Pick<Figure, "value" | "status" | "share">): string {
  if (value !== null) return number.format(value);
  if (status === "withheld") return words.figures.withheld;
  if (status === "not-listed") return words.figures.notListed;
  if (share !== null) return fillWords(words.figures.onlyShare, { share: number.format(share) });
  return words.figures.notGiven;
}

/** The same with its unit, where it has a value: "220,000 t Co". */
export function valueWithUnit(figure: Pick<Figure, "value" | "status" | "share" | "unit">): string {
  const value = valueWords(figure);
  return figure.value === null || figure.unit === null
    ? value
    : fillWords(words.figures.withUnit, { value, unit: figure.unit });
}

/** What stands in place of a mark in a chart, as short as the tables write it: "W", "no row". */
export function absenceMark({ status, share }: Pick<Figure, "status" | "share">): string {
  if (status === "withheld") return words.figures.withheldMark;
  if (status === "not-listed") return words.figures.notListed;
  return share === null
    ? words.figures.notGivenMark
    : fillWords(words.figures.shareMark, { share: number.format(share) });
}

/** "69.2%"; empty where no share is known. */
export function shareWords({ share }: Pick<Figure, "share">): string {
  return share === null ? "" : fillWords(words.figures.shareMark, { share: number.format(share) });
}

/** How a figure is known, in words: "given by a public page that names the survey". */
export function statusWords(status: string): string {
  return statuses[status] ?? status;
}

/** "mined", "refined": what is counted. */
export function stageWords(stage: string): string {
  return stages[stage] ?? stage;
}

/** "Supports it: MCS 2025 and MCS 2026 for 2024, MCS 2026 for 2025." */
export function verdictWords(verdict: Verdict, figures: readonly Pick<Figure, "year" | "edition">[]): string {
  const years = [...new Set(figures.map(({ year }) => year))].toSorted((one, other) => one - other);
  const told = years.map((year) => {
    const editions = [...new Set(figures.filter((figure) => figure.year === year).map(({ edition }) => edition))];
    const [first = "", ...rest] = editions;
    const joined = rest.reduce(
      (before, edition) => fillWords(words.filters.and, { first: before, rest: edition }),
      first,
    );
    return fillWords(words.figures.editionsFor, { editions: joined, year: String(year) });
  });
  return fillWords(words.figures.verdict[verdict], { figures: told.join(", ") });
}
