import { trueWords } from "client/exploration/true-words.ts";
import type { Exploration, ExplorationRecord } from "client/exploration/exploration.ts";
import { drawn, gathered } from "client/exploration/selectors.ts";
import { worded } from "client/exploration/worded.ts";
import { decidingMarks, lineOf } from "server/contract/firmness.ts";
import { lineWords } from "server/contract/line-words.ts";
import { relationWords } from "server/contract/relation-words.ts";
import { subgraph } from "server/explore/subgraph.ts";
import { expect, it } from "vitest";
import { database } from "../../support/database.ts";
import { explored } from "../../support/explored.ts";

const ids = await database.read<{ id: string }>(
  "MATCH (:Entity)-[r]->(:Entity) WHERE r.claims IS NOT NULL RETURN r.id AS id ORDER BY id",
);
const { nodes, relationships } = await subgraph(database, { relationships: ids.map(({ id }) => id) });
const graph = explored(
  nodes.map((node) => ({ ...node, labels: [...node.labels], belongsTo: [...node.belongsTo] })),
  relationships.map((line) => ({
    ...line,
    claims: line.claims.map((mark) => ({ ...mark, assertedBy: [...mark.assertedBy], voices: [...mark.voices] })),
  })),
);
const sources = [...new Set(relationships.flatMap(({ claims }) => claims.map(({ source }) => source)))];
const filters = ["", "group.document", "group.record", ...sources.map((id) => `source.${id}`)];

/** Every line has words at its place, as the whole graph has them or as many as there may be. */
function placed(text: string | undefined, only: string): Exploration {
  const exploration = new Map<string, ExplorationRecord>(graph);
  for (const line of gathered(graph).relationships) {
    const given = worded(graph, line);
    const lines = [text ?? (given === undefined ? "" : (lineWords(given)[0] ?? ""))];
    const place = { bend: 0, words: { lines, dx: 0, dy: -12, angle: 0 } };
    exploration.set(`layout/${line.id}`, { kind: "layout", place });
  }
  if (only !== "") exploration.set("filter", { kind: "filter", without: new Set(), only: new Set([only]) });
  return exploration;
}

it.each([
  ["as wide as its own", undefined],
  ["of one short word", "supports"],
  ["of any width", "supports ".repeat(60)],
] as const)(
  "a line with room %s says the whole truth of the claims that every source and either group leaves, or nothing",
  (_, text) => {
    const wrong: string[] = [];
    let said = 0;
    for (const only of filters) {
      const exploration = placed(text, only);
      const { relationships: lines } = drawn(exploration);
      const found = trueWords(exploration, lines);
      for (const line of lines) {
        const words = found.get(line.id)?.lines.join(" ");
        const given = worded(exploration, line);
        const modality = lineOf(line.claims)?.modality;
        if (words === undefined || given === undefined || modality === undefined) continue;
        said += 1;
        const flat = modality === "stated" || modality === "reported";
        const deciding = decidingMarks(line.claims).filter((mark) => mark.modality === modality);
        const denials = line.claims.flatMap(({ denial }) => denial ?? []);
        const bare = words === relationWords(given, modality);
        const own = lineWords(given).includes(words);
        // Parallel lines share a caption that names their states; none of them stands on somebody's word.
        const shared = words.includes(": ") && line.polarity === "affirmed";
        const lacksVoice =
          modality === "attributed" &&
          line.type !== "ASSESSES" &&
          deciding.some(({ voices }) => voices.some((voice) => !words.includes(voice)));
        const lacksDenial = (modality === "alleged" || flat) && denials.some((denial) => !words.includes(denial));
        const lacksAccuser = modality === "alleged" && !words.includes("alleged by ");
        const lacksCaution = modality === "presupposed" && !words.includes("taken for granted");
        if ((!own && !shared) || lacksVoice || lacksDenial || lacksAccuser || lacksCaution)
          wrong.push(`${only} ${words}`);
        else if (bare && !flat && line.type !== "ASSESSES" && !/^(would|unclear)/.test(words))
          wrong.push(`${only} ${words}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(said).toBeGreaterThan(relationships.length / 10);
  },
);
