import type { LegendItem, LegendRow } from "server/contract/draw-svg/legend.ts";
import { differences } from "server/contract/difference.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { lineOf } from "server/contract/firmness.ts";
import { bundleStyle, type LineSubject } from "server/contract/line-style.ts";
import { groupShape } from "server/contract/node-shape.ts";
import { shapeLabel } from "server/contract/shape-label.ts";
import { dateText } from "../date-text.ts";
import { terms } from "../terms.ts";
import { words } from "../words.ts";
import { comparisonOf } from "./comparison.ts";
import type { Exploration } from "./exploration.ts";
import { legendKeys, legendSections } from "./legend-keys.ts";
import { legendSample, sampleShape } from "./legend-sample.ts";
import { legendWord } from "./legend-word.ts";
import { sample } from "./sample.ts";
import { drawn, legendOf, whenOf } from "./selectors.ts";
import { shapesOf } from "./shapes-of.ts";
import { stateOf } from "./state-of.ts";
import { styleOf } from "./style-of.ts";

/**
 * The legend of what is drawn, as it is printed: like the one on the screen, but only with what is there, for nothing in
 * it can be switched on again. `counted`: whether neighbours that are not drawn are counted beside shapes; `bundles`: how often
 * several lines are drawn as one.
 */
export function legendRows(
  exploration: Exploration,
  counted: boolean,
  bundles = shapesOf(exploration).bundles.length,
): readonly LegendRow[] {
  const entries = new Map(legendOf(exploration).map((entry) => [entry.key, entry]));
  const rows = legendSections.flatMap((section) => {
    const items = legendKeys(section).flatMap((key): readonly LegendItem[] => {
      const count = entries.get(key)?.drawn ?? 0;
      return count === 0 ? [] : [{ word: legendWord(key, count), sample: legendSample(exploration, key), count }];
    });
    const more =
      section === "state"
        ? stateItems(exploration)
        : section === "shape"
          ? shapeItems(exploration, counted, bundles)
          : [];
    const all = [...items, ...more];
    return all.length === 0 ? [] : [{ name: words.legend[section], items: all }];
  });
  const compared = comparedItems(exploration);
  return compared.length === 0 ? rows : [{ name: words.compared.title, items: compared }, ...rows];
}

/** What the signs on the lines mean while two days are compared; none otherwise. */
function comparedItems(exploration: Exploration): readonly LegendItem[] {
  const when = whenOf(exploration);
  const compared = comparisonOf(exploration);
  if (when?.kind !== "days" || compared === undefined) return [];
  const days = { earlier: dateText(when.earlier), later: dateText(when.later) };
  return differences.flatMap((difference): readonly LegendItem[] => {
    const count = [...compared.values()].filter((line) => line.difference === difference).length;
    const word = fillWords(words.compared[difference], days);
    return count === 0 ? [] : [{ word, sample: { kind: "difference", difference }, count }];
  });
}

function lineItem(word: string, what: Partial<LineSubject>, count?: number, bare = false): LegendItem {
  const item = { word, sample: { kind: "line", style: sample(what), tone: "ink", bare } } as const;
  return count === undefined ? item : { ...item, count };
}

/** What crosses the sections: disputed, not so, left open, the steps of thickness. */
function stateItems(exploration: Exploration): readonly LegendItem[] {
  const { relationships } = drawn(exploration);
  const disputed = relationships.filter((relationship) => relationship.disputed).length;
  const polarities = (["negative", "unknown"] as const).flatMap((polarity) => {
    const count = relationships.filter((relationship) => relationship.polarity === polarity).length;
    return count === 0 ? [] : [lineItem(words.legend[polarity], { polarity }, count)];
  });
  const found = new Set(relationships.map(({ claims }) => lineOf(claims)?.step));
  const steps = ([1, 2, 3] as const).filter((step) => found.has(step));
  return [
    ...(disputed === 0 ? [] : [lineItem(words.legend.disputed, { disputed: true }, disputed)]),
    ...polarities,
    ...(steps.length < 2 ? [] : steps.map((step) => lineItem(words.legend.step[step], { step }, undefined, true))),
  ];
}

/** What shapes say beside their kind: asked for, imagined or cancelled, a group, known from the record alone. */
function shapeItems(exploration: Exploration, counted: boolean, bundles: number): readonly LegendItem[] {
  const { nodes, relationships } = drawn(exploration);
  const inState = nodes.map((node) => ({ node, state: stateOf(node, relationships) }));
  const states = (["open", "imagined", "cancelled"] as const).flatMap((state): readonly LegendItem[] => {
    const found = inState.filter((one) => one.state === state);
    const [first] = found;
    if (first === undefined) return [];
    const shape = sampleShape(shapeLabel(first.node.labels), state);
    return [{ word: terms.nodeState[state], sample: { kind: "shape", shape }, count: found.length }];
  });
  const shapes = shapesOf(exploration);
  const groups = nodes.filter((node) => node.collective);
  const [group] = groups;
  const slanted =
    nodes.some(({ recordOnly }) => recordOnly) || relationships.some((relationship) => styleOf(relationship).italic);
  return [
    ...states,
    ...(group === undefined
      ? []
      : [
          {
            word: words.legend.collective,
            sample: { kind: "shape", shape: sampleShape(shapeLabel(group.labels), "plain", true) } as const,
            count: groups.length,
          },
        ]),
    ...(shapes.groups.length === 0
      ? []
      : [
          {
            word: words.legend.groups,
            sample: { kind: "shape", shape: groupShape } as const,
            count: shapes.groups.length,
          },
        ]),
    ...(bundles === 0
      ? []
      : [
          {
            word: words.legend.bundles,
            sample: { kind: "line", style: bundleStyle, tone: "hue", bare: true } as const,
            count: bundles,
          },
        ]),
    ...(slanted ? [{ word: words.legend.record, sample: { kind: "nothing" } as const, italic: true }] : []),
    ...(counted
      ? [{ word: words.legend.beyond, sample: { kind: "count", text: words.legend.beyondSample } as const }]
      : []),
  ];
}
