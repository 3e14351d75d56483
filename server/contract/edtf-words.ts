import months from "./words/months.json" with { type: "json" };
import words from "./words/en.json" with { type: "json" };
import { fillWords } from "./fill-words.ts";

/**
 * A date of the tables in words, to follow a claim or stand alone: "27 February 2025", "about 27 February
 * 2025", "between 2 and 12 April 2025", "12 or 13 February 2025", "since 24 February 2022", "undated".
 * Takes EDTF as it occurs there: days, months and years, `~` and `?`, `a/b`, `a/..`, `[a..b]`, `[a,b]`.
 * Anything else is given back as it stands, so that no date is ever lost.
 */
export function edtfWords(edtf: string | null | undefined): string {
  const text = edtf?.trim() ?? "";
  if (text === "") return words.date.undated;
  const choice = /^[[{](.*)[\]}]$/.exec(text)?.[1];
  if (choice !== undefined) return choiceWords(choice) ?? text;
  if (text.includes("/")) return intervalWords(text) ?? text;
  return pointWords(text) ?? text;
}

/** The same with the preposition a sentence needs: "on 12 or 13 February 2025", "in March 2025", "about 27 February 2025". */
export function edtfPhrase(edtf: string | null | undefined): string {
  const said = edtfWords(edtf);
  if (/^\d{1,2} /.test(said)) return fillWords(words.date.onDay, { date: said });
  return /^(?:\p{Lu}\p{L}+ )?\d{4}$/u.test(said) ? fillWords(words.date.inSpan, { date: said }) : said;
}

/** From one day to another: "10 February to 9 March 2025", "10 to 16 February 2025"; a single day as itself. */
export function daysWords(first: string, last: string): string {
  const [one, other] = [parsePoint(first), parsePoint(last)];
  if (one === undefined || other === undefined || first === last) return edtfWords(last);
  return fillWords(words.date.days, { first: bare(one, other), last: bare(other) });
}

interface Point {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly about: boolean;
  readonly doubtful: boolean;
}

function parsePoint(text: string): Point | undefined {
  const match = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(text.trim());
  if (match === null) return undefined;
  const [, year = "", month, day, mark] = match;
  const name = month === undefined ? undefined : months.names[Number(month) - 1];
  if (month !== undefined && name === undefined) return undefined;
  return {
    year,
    month: name,
    day: day === undefined ? undefined : String(Number(day)),
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

function pointWords(text: string): string | undefined {
  const point = parsePoint(text);
  if (point === undefined) return undefined;
  const date = bare(point);
  if (point.about) return fillWords(words.date.about, { date });
  return point.doubtful ? fillWords(words.date.perhaps, { date }) : date;
}

function choiceWords(text: string): string | undefined {
  const span = text.split("..");
  const [first, last] = (span.length === 2 ? span : text.split(",")).map(parsePoint);
  if (first === undefined || last === undefined) return undefined;
  const ends = { first: bare(first, last), last: bare(last) };
  if (span.length === 2) return fillWords(words.date.between, ends);
  return text.split(",").length === 2 ? fillWords(words.date.either, ends) : undefined;
}

function intervalWords(text: string): string | undefined {
  const [start = "", end = ""] = text.split("/");
  const first = parsePoint(start);
  const last = parsePoint(end);
  if (first !== undefined && (end === ".." || end === ""))
    return fillWords(words.date.since, { date: markedWords(first) });
  if (last !== undefined && (start === ".." || start === ""))
    return fillWords(words.date.until, { date: markedWords(last) });
  if (first === undefined || last === undefined) return undefined;
  return fillWords(words.date.fromTo, { first: bare(first, last), last: bare(last) });
}

function markedWords(point: Point): string {
  return point.about ? fillWords(words.date.about, { date: bare(point) }) : bare(point);
}
