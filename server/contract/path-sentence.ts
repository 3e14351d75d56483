import { capitalize } from "./capitalize.ts";
import { fillWords } from "./fill-words.ts";
import { lineOf } from "./firmness.ts";
import { lineClause, type LineClause } from "./line-clause.ts";
import { sentenceName } from "./sentence-name.ts";
import { shapeLabel } from "./shape-label.ts";
import { withoutObject } from "./without-object.ts";
import words from "./words/en.json" with { type: "json" };
import type { WordedEnd, WordedLine } from "./worded-line.ts";

/** Relations that read badly behind a relative pronoun turned round. */
const unturned: ReadonlySet<WordedLine["type"]> = new Set(["SAME_AS"]);

/**
 * A path as one sentence without its full stop: "Keith Kellogg serves the United States, which negotiates with
 * Ukraine". Each line says what it says by itself, with everything that keeps it true: on whose word it stands, that it is
 * alleged and denied, only proposed, or disputed. Where two lines cannot be joined without blurring who does what, the
 * next one begins anew behind a semicolon. `lines` go along the path in order, whichever way each points; undefined where
 * one of them has no claim, or there is none.
 */
export function pathSentence(from: string, lines: readonly WordedLine[]): string | undefined {
  let text: string | undefined;
  let at = from;
  /** Whether the text ends with the name of where the path has come to, so that a pronoun can mean nothing else. */
  let named = false;
  for (const line of lines) {
    const clause = lineClause(line);
    if (clause === undefined) return undefined;
    const forward = line.source.id === at;
    const joined = text === undefined || !named ? undefined : relative(text, line, clause, forward);
    const said = joined ?? separate(text, line, clause);
    text = withAdded(said, line, clause);
    const endsWithObject = clause.title === undefined && clause.phrase.endsWith("{object}");
    named = forward && endsWithObject;
    at = forward ? line.target.id : line.source.id;
  }
  return text === undefined ? undefined : capitalize(text);
}

/** The clause hung on the last name of a text; undefined where it cannot be. */
function relative(text: string, line: WordedLine, clause: LineClause, forward: boolean): string | undefined {
  if (clause.title !== undefined || line.polarity === "unknown") return undefined;
  if (forward) {
    const verb = fillWords(clause.phrase, { object: sentenceName(line.target) });
    return fillWords(isPerson(line.source) ? words.path.who : words.path.which, { text, verb });
  }
  if (clause.own || !clause.phrase.includes("{object}") || unturned.has(line.type)) return undefined;
  const verb = withoutObject(clause.phrase);
  const template = isPerson(line.target) ? words.path.whom : words.path.whichOf;
  return fillWords(template, { text, subject: sentenceName(line.source), verb });
}

/** The clause with its own subject, behind what was said before. */
function separate(text: string | undefined, line: WordedLine, clause: LineClause): string {
  const whole = clause.title === undefined ? plain(line, clause) : within(clause.title, line.source);
  return text === undefined ? whole : fillWords(words.path.another, { text, clause: whole });
}

function plain(line: WordedLine, clause: LineClause): string {
  const verb = fillWords(clause.phrase, { object: sentenceName(line.target) });
  const template = line.polarity === "unknown" ? words.sentence.unclear : words.sentence.plain;
  return fillWords(template, { subject: sentenceName(line.source), verb });
}

/** A sentence that was written to stand alone, without the capital that only its place gave it. */
function within(title: string, subject: WordedEnd): string {
  const name = sentenceName(subject);
  if (title.startsWith(capitalize(name))) return name + title.slice(name.length);
  return title.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** What keeps it true stands in brackets, where it can belong to nothing else of a long sentence. */
function withAdded(text: string, line: WordedLine, clause: LineClause): string {
  const disputed = lineOf(line.claims)?.disputed === true;
  const added = [...(clause.title === undefined ? clause.added : []), ...(disputed ? [words.disputed] : [])];
  const [first, ...rest] = added;
  if (first === undefined) return text;
  const all = rest.reduce((one, other) => fillWords(words.path.join, { one, other }), first);
  return fillWords(words.path.added, { text, added: all });
}

function isPerson({ labels }: WordedEnd): boolean {
  const label = shapeLabel(labels);
  return label === "Leader" || label === "Official" || label === "Person";
}
