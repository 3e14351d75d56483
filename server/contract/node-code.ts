import { shapeLabel } from "./shape-label.ts";
import months from "./words/months.json" with { type: "json" };

export interface CodeSubject {
  readonly labels: readonly string[];
  readonly name: string;
  /** The short name for pictures; absent where the name is short enough. */
  readonly caption?: string | undefined;
  readonly aliases: readonly string[];
  readonly iso2?: string | undefined;
  readonly symbol?: string | undefined;
  readonly collective: boolean;
  readonly hypothetical: boolean;
  /** EDTF. */
  readonly when?: string | undefined;
}

/**
 * The few characters inside a shape that tell it apart at a small size: a country's code, initials, an
 * abbreviation of at most four letters, a symbol, a day. Empty where nothing short is unambiguous.
 */
export function nodeCode(subject: CodeSubject): string {
  switch (shapeLabel(subject.labels)) {
    case "Country":
      return subject.iso2 ?? "";
    case "Leader":
    case "Official":
    case "Person":
      return subject.collective ? "" : initials(subject.name);
    case "RebelGroup":
      return isUnnamed(subject.name) ? "?" : (abbreviation(subject) ?? "");
    case "Organization":
      return subject.collective ? "" : (abbreviation(subject) ?? "");
    case "Mineral":
      return subject.symbol ?? "";
    case "Deal":
      return "deal";
    case "Event":
      return eventCode(subject);
    default:
      return "";
  }
}

function isUnnamed(name: string): boolean {
  return /\b(unnamed|unknown)\b/i.test(name);
}

/** Initials that would be read as something else: first and last letter alone then. */
const taken: ReadonlySet<string> = new Set(["PKK", "KKK", "FBI", "CIA", "KGB", "FSB"]);

function initials(name: string): string {
  if (isUnnamed(name)) return "?";
  const letters = name
    .replace(/\(.*?\)/g, "")
    .split(/[\s-]+/)
    .map((part) => /^./u.exec(part)?.[0] ?? "")
    .filter((letter) => /\p{Lu}/u.test(letter));
  const all = letters.join("");
  return letters.length > 3 || taken.has(all) ? `${letters[0] ?? ""}${letters.at(-1) ?? ""}` : all;
}

function abbreviation(subject: CodeSubject): string | undefined {
  return [...subject.aliases, subject.name].find((text) => /^\p{Lu}[\p{L}\d]{0,2}[\p{Lu}\d]$/u.test(text));
}

/** "28 Feb", a month for several days of it, "war" for one still going on, "asked" for what has no day. */
function eventCode(subject: CodeSubject): string {
  if (subject.when === undefined || subject.when === "") return subject.hypothetical ? "" : "asked";
  if (/\b(war|conflict)\b/i.test(subject.name)) return "war";
  const [start = "", end] = subject.when.replace(/[~?%[\]]/g, "").split(/\/|\.\.|,/);
  const [year = "", month, day] = start.split("-");
  const name = months.names[Number(month) - 1];
  const short = months.short[Number(month) - 1];
  if (name === undefined || short === undefined) return year;
  if (end !== undefined && end !== "" && end !== start) return end.startsWith(`${year}-${month ?? ""}`) ? name : year;
  return day === undefined ? name : `${Number(day)} ${short}`;
}
