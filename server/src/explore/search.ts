import type { Label } from "../../contract/label.ts";
import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import { badInput } from "./bad-input.ts";
import type { SourceCard } from "./claim-card.ts";
import { folded } from "../../contract/folded.ts";
import { nameTexts } from "../../contract/name-texts.ts";
import { limits } from "./limits.ts";
import {
  matchedClaim,
  matchedEntity,
  matchedLine,
  type ClaimFound,
  type EntityFound,
  type MatchedClaim,
  type MatchedEntity,
  type MatchedLine,
} from "./matched.ts";
import { luceneQuery, searchWords } from "./search-words.ts";
import { matchingLines, titledLines, type TitledLine } from "./titled-lines.ts";
import { wholeNumber } from "./whole-number.ts";

const kinds = ["entity", "question", "line", "source", "claim"] as const;

export type MatchKind = (typeof kinds)[number];

export interface SearchRequest {
  readonly text: string;
  /** Only entities that have one of these; nothing else has labels. */
  readonly labels?: readonly Label[] | null;
  readonly kinds?: readonly MatchKind[] | null;
  readonly limit: number;
}

export interface Match {
  readonly kind: MatchKind;
  readonly id: string;
  readonly title: string;
  readonly matched: string;
  readonly labels: readonly Label[];
  readonly entity: MatchedEntity | null;
  readonly claim: MatchedClaim | null;
  readonly line: MatchedLine | null;
  /** The source that matched, or the one that makes the claim that matched. */
  readonly source: SourceCard | null;
}

/** What search needs to know of a question. */
export interface SearchableQuestion {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

interface Candidate extends Row {
  readonly kind: MatchKind;
  readonly id: string;
  readonly title: string;
  /** What it may be found by, its own name or title first. */
  readonly texts: readonly string[];
  readonly labels: readonly Label[];
  readonly score: number;
  readonly entity: EntityFound | null;
  readonly claim: ClaimFound | null;
  readonly line?: TitledLine;
  readonly source: SourceCard | null;
}

interface CountsRow extends Row {
  readonly entities: number;
  readonly sources: number;
  readonly claims: number;
}

/** How many of a kind match in all. */
export interface MatchCount {
  readonly kind: MatchKind;
  readonly total: number;
}

const candidatesOfAKind = 200;

/**
 * Entities, questions, lines, sources and claims in whose words every word of the text stands, or begins: whole
 * names first, then names that begin so, then names with such a word; entities before the rest, and what has
 * the words in its name or title before what has them in another.
 * @throws BAD_USER_INPUT for a text or a limit beyond the limits. An empty text finds nothing.
 */
export async function search(
  database: Database,
  questions: readonly SearchableQuestion[],
  request: SearchRequest,
): Promise<readonly Match[]> {
  const wrong = wholeNumber("limit", request.limit, limits.matches);
  if (wrong !== undefined) throw badInput(wrong);
  const words = wordsOf(request.text);
  if (words.length === 0) return [];
  const wanted = (request.kinds ?? kinds).filter((kind) => request.labels == null || kind === "entity");
  const stored = wanted.filter((kind) => kind !== "question" && kind !== "line");
  const found =
    stored.length === 0
      ? []
      : await database.read<Candidate>(statement("search"), {
          most: candidatesOfAKind,
          ask: { query: luceneQuery(words), kinds: stored, labels: request.labels ?? null },
        });
  const asked = wanted.includes("question") ? matchingQuestions(questions, words) : [];
  const lines = wanted.includes("line") ? matchingLines(await titledLines(database), words).map(lineCandidate) : [];
  const text = folded(request.text.trim());
  return [...found, ...asked, ...lines]
    .map((candidate) => ({ candidate, ...closest(candidate.texts, text, words) }))
    .sort(
      (one, other) =>
        one.distance - other.distance ||
        kinds.indexOf(one.candidate.kind) - kinds.indexOf(other.candidate.kind) ||
        Number(one.another) - Number(other.another) ||
        // Of texts that begin as typed, the one with the least left to type.
        (one.distance === 1 ? one.matched.length - other.matched.length : 0) ||
        other.candidate.score - one.candidate.score,
    )
    .slice(0, request.limit)
    .map(({ candidate: { kind, id, title, labels, entity, claim, line, source }, matched }) => ({
      kind,
      id,
      title: nameTexts(title),
      matched: nameTexts(matched),
      labels,
      entity: entity === null ? null : matchedEntity(entity, labels),
      claim: claim === null ? null : matchedClaim(claim),
      line: line === undefined ? null : matchedLine(line),
      source,
    }));
}

/**
 * How many of each kind a text finds in all, in the order in which kinds are listed; of labels, entities alone.
 * @throws BAD_USER_INPUT for a text beyond the limit. An empty text finds nothing.
 */
export async function searchCounts(
  database: Database,
  questions: readonly SearchableQuestion[],
  request: Pick<SearchRequest, "text" | "labels">,
): Promise<readonly MatchCount[]> {
  const words = wordsOf(request.text);
  const labels = request.labels ?? null;
  const [row] =
    words.length === 0
      ? []
      : await database.read<CountsRow>(statement("search-counts"), { ask: { query: luceneQuery(words), labels } });
  const { entities, sources, claims } = row ?? { entities: 0, sources: 0, claims: 0 };
  if (labels !== null) return [{ kind: "entity", total: entities }];
  const lines = words.length === 0 ? [] : matchingLines(await titledLines(database), words);
  const totals: Readonly<Record<MatchKind, number>> = {
    entity: entities,
    question: words.length === 0 ? 0 : matchingQuestions(questions, words).length,
    line: lines.length,
    source: sources,
    claim: claims,
  };
  return kinds.map((kind) => ({ kind, total: totals[kind] }));
}

function wordsOf(text: string): readonly string[] {
  if (text.length > limits.text)
    throw badInput(`text takes at most ${limits.text} characters; you gave ${text.length}.`);
  return searchWords(text);
}

function lineCandidate(line: TitledLine): Candidate {
  // Of lines that match alike, the one with the most claims behind it.
  const score = line.line.claims.length;
  const { title } = line;
  return {
    kind: "line",
    id: line.line.id,
    title,
    texts: [title],
    labels: [],
    score,
    entity: null,
    claim: null,
    line,
    source: null,
  };
}

function matchingQuestions(questions: readonly SearchableQuestion[], words: readonly string[]): readonly Candidate[] {
  return questions
    .map(({ id, title, description }) => ({
      kind: "question" as const,
      id,
      title,
      texts: [title, description],
      labels: [],
      score: 0,
      entity: null,
      claim: null,
      source: null,
    }))
    .filter(({ texts }) => {
      const stored = texts.flatMap(searchWords);
      return words.every((word) => stored.some((other) => other.startsWith(word)));
    });
}

/**
 * Of some texts the one nearest to what was typed: 0 is the same, 1 begins so, 2 has all its words, 3 some; and
 * whether it is another than the first.
 */
function closest(
  texts: readonly string[],
  typed: string,
  words: readonly string[],
): { matched: string; distance: number; another: boolean } {
  let best = { matched: texts[0] ?? "", distance: 4, another: false };
  texts.forEach((text, place) => {
    const distance = distanceOf(folded(text), typed, words);
    if (distance < best.distance) best = { matched: text, distance, another: place > 0 };
  });
  return best;
}

function distanceOf(text: string, typed: string, words: readonly string[]): number {
  if (text === typed) return 0;
  if (text.startsWith(typed)) return 1;
  const parts = searchWords(text);
  const begins = (word: string) => parts.some((part) => part.startsWith(word));
  return words.every(begins) ? 2 : words.some(begins) ? 3 : 4;
}
