import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { dateText } from "../../date-text.ts";
import type { Exploration } from "../../exploration/exploration.ts";
import { filterSentenceParts, type NamedFacet } from "../../exploration/filter-sentence-parts.ts";
import type { When } from "../../exploration/when.ts";
import { words } from "../../words.ts";
import { listed } from "./listed.ts";

/** One thing that a filter asks for and that can be dropped by itself. */
export interface Condition {
  /** What it is made of: a facet's chosen keys, its switched off ones, a time, or what was hidden one by one. */
  readonly part: "only" | "without" | "when" | "hidden";
  /** The facet; the part again where there is none. */
  readonly facet: string;
  /** "only what stands in The Spectator World" */
  readonly words: string;
}

/** What leaves lines out of the picture now, in words; none where all that was gathered is drawn. */
export function conditions(exploration: Exploration): readonly Condition[] {
  const { only, without, when, hidden } = filterSentenceParts(exploration);
  const lines = hidden.lines === 0 ? [] : [counted(hidden.lines, words.questions.oneLine, words.questions.lines)];
  const taken = [...hidden.entities, ...lines];
  return [
    ...only.map((named) => ({ part: "only", facet: named.facet, words: onlyWords(named) }) as const),
    ...without.map((named) => ({ part: "without", facet: named.facet, words: withoutWords(named) }) as const),
    ...(when === undefined ? [] : [{ part: "when", facet: "when", words: onlyWhenWords(when) } as const]),
    ...(taken.length === 0
      ? []
      : [
          {
            part: "hidden",
            facet: "hidden",
            words: fillWords(words.filters.without.hidden, { names: listed(taken, words.filters.and) }),
          } as const,
        ]),
  ];
}

/** Several conditions as the beginning of a sentence; there has to be one at least. */
export function conditionsSentence(all: readonly Condition[]): string {
  return capitalize(
    all
      .map((condition) => condition.words)
      .reduceRight((rest, first) => fillWords(words.filters.join, { first, rest })),
  );
}

function onlyWords(named: NamedFacet): string {
  const { only, or } = words.filters;
  if (named.keys.length === 1 && named.keys[0] === "group.document") return only.texts;
  const names = { names: listed(named.names, or) };
  if (named.facet === "by") return fillWords(named.keys.length === 1 ? only.byOne : only.byMany, names);
  return named.facet === "disputed" ? only.disputed : fillWords(only[named.facet], names);
}

function onlyWhenWords(when: When): string {
  const { only } = words.filters;
  switch (when.kind) {
    case "span":
      return fillWords(only.span, { span: dateText(`${when.from}/${when.to}`) });
    case "day":
      return fillWords(only.day, { day: dateText(when.day) });
    case "days":
      return fillWords(only.days, { earlier: dateText(when.earlier), later: dateText(when.later) });
  }
}

function withoutWords(named: NamedFacet): string {
  const { without, and } = words.filters;
  const names = { names: listed(named.names, and) };
  if (named.facet === "by") return fillWords(named.keys.length === 1 ? without.byOne : without.byMany, names);
  return named.facet === "disputed" ? without.disputed : fillWords(without[named.facet], names);
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : fillWords(many, { count: String(count) });
}
