import { textWidth } from "server/contract/text-width.ts";
import type { DateRowsQuery } from "../../gql/graphql.ts";
import { placeOnAxis, type DateAxis } from "../../exploration/date-axis.ts";
import { addDays } from "../../exploration/day.ts";
import type { Source } from "../../exploration/exploration.ts";
import { terms } from "../../terms.ts";
import { lanes, type Lane } from "./lanes.ts";

export type DealStep = DateRowsQuery["dealSteps"][number];
type SourceDays = DateRowsQuery["sources"][number];

/** How a mark is drawn: by the precision of its date, or by what a deal reached. */
export type MarkForm = "day" | "about" | "range" | "open" | "awaited" | "filled" | "slashes" | "end";

/** A mark on a row, in pixels from the left end of the bars. */
export interface RowMark extends Lane {
  readonly key: string;
  readonly form: MarkForm;
  readonly left: number;
  readonly right: number;
  readonly word: string;
  readonly slanted: boolean;
}

/** Type size of the words. */
export const rowSize = 12.5;

/** Half as wide as a mark that stands for one day. */
const half = 5;

const statusWords: Readonly<Record<string, string>> = terms.dealStatus;

/** What a deal reached, in a word. */
export function statusWord(status: string): string {
  return statusWords[status] ?? status;
}

const forms: Readonly<Record<string, MarkForm>> = {
  signed: "filled",
  ratified: "filled",
  funded: "filled",
  failed: "slashes",
  rejected: "slashes",
  expected: "awaited",
  ended: "end",
};

/** The steps of one deal as marks: binding ones filled, others open, what broke off struck, the record's words slanted. */
export function stepMarks(axis: DateAxis, steps: readonly DealStep[], bar: number): readonly RowMark[] {
  return placed(
    steps.flatMap((step, place) => {
      const days = daysOf(axis, step, bar);
      const form =
        days !== undefined && days.right - days.left > 2 * half + 1 ? "range" : (forms[step.status] ?? "open");
      return days === undefined
        ? []
        : [
            {
              key: `${step.claim}/${place}`,
              ...days,
              form,
              word: statusWord(step.status),
              slanted: step.group === "record",
            },
          ];
    }),
    axis.bins.length * bar,
  );
}

/** Sources as marks on the days they were published: a dot, a ring with whiskers where it is about then, a box over several days. */
export function sourceMarks(
  axis: DateAxis,
  sources: readonly Source[],
  known: readonly SourceDays[],
  bar: number,
  wordOf: (source: Source) => string,
): readonly RowMark[] {
  const marks = sources.flatMap((source) => {
    const found = known.find(({ id }) => id === source.id);
    const days = found === undefined ? undefined : daysOf(axis, found, bar);
    if (found === undefined || days === undefined) return [];
    const about = /[~?%]/.test(source.published ?? "");
    const form: MarkForm = found.earliest === found.latest ? (about ? "about" : "day") : "range";
    const reach = form === "about" ? 4 : 0;
    return [
      {
        key: source.id,
        form,
        left: days.left - reach,
        right: days.right + reach,
        word: wordOf(source),
        slanted: source.group === "record",
      },
    ];
  });
  return placed(
    marks.toSorted((one, other) => one.left - other.left),
    axis.bins.length * bar,
  );
}

/** From the first to the last day of something, at least as wide as a mark; undefined where no day is known. */
function daysOf(
  axis: DateAxis,
  { earliest, latest }: Pick<SourceDays, "earliest" | "latest">,
  bar: number,
): { readonly left: number; readonly right: number } | undefined {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || first === undefined || last === null || last === undefined) return undefined;
  const from = placeOnAxis(axis, first) * bar;
  const to = placeOnAxis(axis, addDays(last, 1)) * bar;
  const middle = Math.max(half, Math.min(axis.bins.length * bar - half, (from + to) / 2));
  return first === last || to - from < 2 * half
    ? { left: middle - half, right: middle + half }
    : { left: from, right: to };
}

function placed(marks: readonly Omit<RowMark, keyof Lane>[], length: number): readonly RowMark[] {
  const found = lanes(
    marks.map(({ left, right, word }) => ({ left, right, width: word === "" ? 0 : textWidth(word, rowSize, 400) })),
    length,
  );
  return marks.map((mark, place) => ({ ...mark, ...(found[place] ?? { lane: 0, side: "right" }) }));
}
