import { fillWords } from "server/contract/fill-words.ts";
import { lineStyle, type LineStyle } from "server/contract/line-style.ts";
import { nodeShape, type NodeShape } from "server/contract/node-shape.ts";
import { nodeState } from "server/contract/node-state.ts";
import { dateText } from "../../date-text.ts";
import { plainView, writeView } from "../../exploration/view.ts";
import type { SearchQuery } from "../../gql/graphql.ts";
import { questionTitle } from "../../question-title.ts";
import { terms } from "../../terms.ts";
import { words } from "../../words.ts";

/** What may be meant by what was typed, and the address that opens it. */
export interface Suggestion {
  /** Unique among all suggestions. */
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** What matched, where it is not the name. */
  readonly alias: string | undefined;
  /** What it is, or where it is said. */
  readonly about: string;
  readonly slanted: boolean;
  readonly sign: Sign;
}

/** What stands before a suggestion: the shape or the stroke it has in a picture. */
export type Sign =
  | { readonly kind: "shape"; readonly shape: NodeShape }
  | { readonly kind: "stroke"; readonly line: LineStyle }
  | { readonly kind: "question"; readonly question: string }
  | { readonly kind: "source" };

/** Each group and the kind of its matches. */
const kindOf = {
  entities: "entity",
  questions: "question",
  lines: "line",
  sources: "source",
  claims: "claim",
} as const;

export interface SuggestionGroup {
  readonly id: keyof typeof kindOf;
  readonly title: string;
  /** How many are shown, and of how many, where there are more. */
  readonly note: string | undefined;
  readonly suggestions: readonly Suggestion[];
}

/** How many of a kind are shown at once. */
export const most = { entities: 6, others: 4 } as const;

type Entity = SearchQuery["entities"][number];
type Source = SearchQuery["sources"][number];
type Claim = SearchQuery["claims"][number];
type Line = SearchQuery["lines"][number];

/** What was found, grouped: people and places first, then questions, lines, sources and claims; empty groups are left out. */
export function suggestions(found: SearchQuery): readonly SuggestionGroup[] {
  const group = (id: keyof typeof kindOf, all: readonly Suggestion[], limit: number): SuggestionGroup => {
    const total = found.counts.find(({ kind }) => kind === kindOf[id])?.total ?? all.length;
    const shown = all.slice(0, limit);
    const note =
      total > shown.length
        ? fillWords(words.search.first, { count: String(shown.length), total: String(total) })
        : undefined;
    return { id, title: words.search[id], note, suggestions: shown };
  };
  return [
    group("entities", found.entities.map(entitySuggestion), most.entities),
    group(
      "questions",
      found.questions.map(({ id, title, matched }) => ({
        id: `question/${id}`,
        href: writeView(plainView(id)),
        name: questionTitle(id, title),
        alias: matched === title || questionTitle(id, title) === title ? undefined : title,
        // Its description, where that is what the words stand in.
        about: matched === title ? "" : matched,
        slanted: false,
        sign: { kind: "question" as const, question: id },
      })),
      most.others,
    ),
    group("lines", found.lines.flatMap(line), most.others),
    group("sources", found.sources.map(source), most.others),
    group("claims", found.claims.flatMap(claim), most.others),
  ].filter(({ suggestions: some }) => some.length > 0);
}

/** An entity as a list of suggestions shows it. */
export function entitySuggestion({ id, title, matched, labels, entity: found }: Entity): Suggestion {
  const { role = null, collective = false, hypothetical = false } = found ?? {};
  const shape = nodeShape({ labels, caption: "", collective }, nodeState({ labels, hypothetical }, []));
  const about = role ?? labels.map((label) => terms.label[label].one).join(", ");
  return {
    id: `entity/${id}`,
    href: writeView(plainView("about", { entity: id })),
    name: title,
    alias: matched === title || matched === about ? undefined : matched,
    about,
    slanted: false,
    sign: { kind: "shape", shape },
  };
}

function source({ id, title, matched, source: card }: Source): Suggestion {
  return {
    id: `source/${id}`,
    href: writeView(plainView("source", { source: id })),
    name: title,
    alias: matched === title || matched === card?.publisher ? undefined : matched,
    about: [card?.publisher ?? card?.author, dateOf(card), card?.group === "record" ? words.search.record : undefined]
      .filter((part) => part !== undefined && part !== null)
      .join(", "),
    slanted: card?.group === "record",
    sign: { kind: "source" },
  };
}

/** A line opens beside its subject, brought there and selected. */
function line({ id, title, line: found }: Line): readonly Suggestion[] {
  if (found === undefined || found === null) return [];
  const { claims, record, recordOnly, subject, step } = found;
  const counted = (count: number) =>
    count === 1 ? words.answer.oneClaim : fillWords(words.answer.claims, { count: String(count) });
  return [
    {
      id: `line/${id}`,
      href: lineHref(subject, id),
      name: title,
      alias: undefined,
      about: recordOnly
        ? `${counted(record)}, ${words.search.record}`
        : record === 0
          ? counted(claims)
          : fillWords(words.search.besides, { claims: counted(claims), count: String(record) }),
      slanted: recordOnly,
      sign: { kind: "stroke", line: lineStyle({ ...found, step: step === 3 ? 3 : step === 2 ? 2 : 1 }) },
    },
  ];
}

function lineHref(subject: string, relationship: string): string {
  return writeView({
    ...plainView("about", { entity: subject }),
    with: [{ kind: "line", id: relationship }],
    selection: { kind: "relationship", id: relationship },
  });
}

/** A claim opens where its line is drawn: beside its subject, the line brought there and selected. */
function claim({ id, title, claim: found, source: card }: Claim): readonly Suggestion[] {
  if (found === undefined || found === null) return [];
  const { relationship, subject } = found;
  return [
    {
      id: `claim/${id}`,
      href: lineHref(subject, relationship),
      name: title,
      alias: undefined,
      about: said(found.modality, card),
      slanted: card?.group === "record",
      sign: { kind: "stroke", line: lineStyle({ ...found, step: 1, recordOnly: false }) },
    },
  ];
}

type Card = Claim["source"];

function said(modality: NonNullable<Claim["claim"]>["modality"], card: Card): string {
  const where = card?.publisher ?? card?.author ?? words.search.source;
  const date = dateOf(card);
  const template = date === undefined ? words.answer.undated : words.answer.source;
  const told = fillWords(template, { said: words.said[modality], where, date: date ?? "" });
  return card?.group === "record" ? `${told}, ${words.search.record}` : told;
}

function dateOf(card: Card): string | undefined {
  const date = card?.published;
  return date === undefined || date === null || date === "" ? undefined : dateText(date);
}
