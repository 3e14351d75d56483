import months from "./words/months.json" with { type: "json" };
import words from "./words/en.json" with { type: "json" };
import { fillWords } from "./fill-words.ts";

/** The words of dates in one language. */
export interface DateWording {
  readonly date: typeof words.date;
  /** Around a day, where a language says it otherwise than around a month or a year: "du 2 au 12 avril". */
  readonly dateOfDay?: Readonly<Partial<typeof words.date>>;
  readonly months: Months;
}

/** Months as they stand alone and, where that differs, after a day; and how the first of a month is written, if not "1". */
interface Months {
  readonly names: readonly string[];
  readonly ofDay?: readonly string[];
  readonly firstDay?: string;
}

const inEnglish: DateWording = { date: words.date, months };

/**
 * A date of the tables in words, to follow a claim or stand alone: "27 February 2025", "about 27 February
 * 2025", "between 2 and 12 April 2025", "12 or 13 February 2025", "since 24 February 2022", "undated".
 * Takes EDTF as it occurs there: days, months and years, `~` and `?`, `a/b`, `a/..`, `[a..b]`, `[a,b]`.
 * Anything else is given back as it stands, so that no date is ever lost.
 */
export function edtfWords(edtf: string | null | undefined, wording: DateWording = inEnglish): string {
  const text = edtf?.trim() ?? "";
  if (text === "") return wording.date.undated;
  const choice = /^[[{](.*)[\]}]$/.exec(text)?.[1];
  if (choice !== undefined) return choiceWords(choice, wording) ?? text;
  if (text.includes("/")) return intervalWords(text, wording) ?? text;
  return pointWords(text, wording) ?? text;
}

/** The same with the preposition a sentence needs: "on 12 or 13 February 2025", "in March 2025", "about 27 February 2025". */
export function edtfPhrase(edtf: string | null | undefined, wording: DateWording = inEnglish): string {
  const date = edtfWords(edtf, wording);
  const first = /^\[?([^,]*)/.exec(edtf?.trim() ?? "")?.[1] ?? "";
  const point = parsePoint(first, wording);
  if (point === undefined || point.about || point.doubtful) return date;
  if (point.day !== undefined) return fillWords(wording.date.onDay, { date });
  return first === edtf?.trim() ? fillWords(wording.date.inSpan, { date }) : date;
}

/** From one day to another: "10 February to 9 March 2025", "10 to 16 February 2025"; a single day as itself. */
export function daysWords(first: string, last: string, wording: DateWording = inEnglish): string {
  const [one, other] = [parsePoint(first, wording), parsePoint(last, wording)];
  if (one === undefined || other === undefined || first === last) return edtfWords(last, wording);
  return fillWords(wording.date.days, { first: bare(one, other), last: bare(other) });
}

interface Point {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly about: boolean;
  readonly doubtful: boolean;
}

function parsePoint(text: string, { months }: DateWording): Point | undefined {
  const match = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(text.trim());
  if (match === null) return undefined;
  const [, year = "", month, day, mark] = match;
  const names = day === undefined ? months.names : (months.ofDay ?? months.names);
  const name = month === undefined ? undefined : names[Number(month) - 1];
  if (month !== undefined && name === undefined) return undefined;
  return {
    year,
    month: name,
    day: day === undefined ? undefined : Number(day) === 1 ? (months.firstDay ?? "1") : String(Number(day)),
    about: mark === "~" || mark === "%",
    doubtful: mark === "?" || mark === "%",
  };
}

/** Day, month and year, leaving out what the later end of a pair says as well. */
function bare(point: Point, later?: Point): string {
  const sameYear = later?.year === point.year;
  const sameMonth = sameYear && later?.month === point.month && point.day !== undefined;
  return [point.day, sameMonth ? undefined : point.month, sameYear ? undefined : point.year]
    .filter((part) => part !== undefined)
    .join(" ");
}

function pointWords(text: string, wording: DateWording): string | undefined {
  const point = parsePoint(text, wording);
  if (point === undefined) return undefined;
  const date = bare(point);
  if (point.about) return fillWords(around("about", point, wording), { date });
  return point.doubtful ? fillWords(around("perhaps", point, wording), { date }) : date;
}

function choiceWords(text: string, wording: DateWording): string | undefined {
  const span = text.split("..");
  const [first, last] = (span.length === 2 ? span : text.split(",")).map((end) => parsePoint(end, wording));
  if (first === undefined || last === undefined) return undefined;
  const ends = { first: bare(first, last), last: bare(last) };
  if (span.length === 2) return fillWords(around("between", first, wording), ends);
  return text.split(",").length === 2 ? fillWords(wording.date.either, ends) : undefined;
}

function intervalWords(text: string, wording: DateWording): string | undefined {
  const [start = "", end = ""] = text.split("/");
  const first = parsePoint(start, wording);
  const last = parsePoint(end, wording);
  if (first !== undefined && (end === ".." || end === ""))
    return fillWords(around("since", first, wording), { date: markedWords(first, wording) });
  if (last !== undefined && (start === ".." || start === ""))
    return fillWords(around("until", last, wording), { date: markedWords(last, wording) });
  if (first === undefined || last === undefined) return undefined;
  return fillWords(around("fromTo", first, wording), { first: bare(first, last), last: bare(last) });
}

function markedWords(point: Point, wording: DateWording): string {
  return point.about ? fillWords(around("about", point, wording), { date: bare(point) }) : bare(point);
}

/** What stands around a date. One that is only about so begins with a word of its own, so nothing changes before it. */
function around(part: keyof typeof words.date, { day, about }: Point, { date, dateOfDay }: DateWording): string {
  return (day === undefined || (about && part !== "about") ? undefined : dateOfDay?.[part]) ?? date[part];
}
