import type { LineStyle } from "server/contract/line-style.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { styleOf } from "../../exploration/style-of.ts";
import type { Evidence } from "./sections.ts";

/** A line other than the card's on which some claim of the card lies. */
export interface OtherLine {
  readonly id: string;
  readonly title: string;
  readonly style: LineStyle;
  readonly claims: Relationship["claims"];
}

/** The lines on which claims elsewhere lie, by id, each told as its own card tells it. */
export function otherLines({ elsewhere }: Pick<Evidence, "elsewhere">): ReadonlyMap<string, OtherLine> {
  const ends = new Map(elsewhere.nodes.map((node) => [node.id, node]));
  return new Map(
    elsewhere.relationships.flatMap((relationship) => {
      const source = ends.get(relationship.source);
      const target = ends.get(relationship.target);
      if (source === undefined || target === undefined) return [];
      const title = titleSentence({ ...relationship, source, target }) ?? relationship.id;
      return [
        [relationship.id, { id: relationship.id, title, style: styleOf(relationship), claims: relationship.claims }],
      ] as const;
    }),
  );
}
