import { fillWords } from "server/contract/fill-words.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { differenceWords } from "../exploration/difference-words.ts";
import { drawn, lineNumber, nodeOf, relationshipOf, sameSelection, selectionOf } from "../exploration/selectors.ts";
import { bundleTitle, bundleWords, groupTitle, shapeName } from "../exploration/group-words.ts";
import type { Exploration, Selection } from "../exploration/exploration.ts";
import { shapesOf } from "../exploration/shapes-of.ts";
import type { ExplorerState } from "../exploration/store.ts";
import { worded } from "../exploration/worded.ts";
import { words } from "../words.ts";

/** What a screen reader is told of the thing that has the keyboard's focus in the picture; empty where nothing has it. */
export function spoken({ exploration, focused }: ExplorerState): string {
  if (focused.kind === "nothing") return "";
  const state = sameSelection(focused, selectionOf(exploration)) ? words.picture.selected : "";
  if (focused.kind === "relationship") {
    const relationship = relationshipOf(exploration, focused.id);
    const line = relationship === undefined ? undefined : worded(exploration, relationship);
    const place = lineNumber(exploration, focused.id);
    if (line === undefined || place === undefined) return "";
    return fillWords(words.picture.line, {
      sentence: titleSentence(line) ?? "",
      number: String(place.number),
      of: String(place.of),
      state: [differenceWords(exploration, focused.id), state].filter((part) => part !== "").join(" "),
    });
  }
  if (focused.kind === "group" || focused.kind === "bundle") return spokenOfSeveral(exploration, focused, state);
  const node = nodeOf(exploration, focused.id);
  if (node === undefined) return "";
  const lines = drawn(exploration).relationships.filter(
    ({ source, target }) => source === node.id || target === node.id,
  );
  return fillWords(lines.length === 1 ? words.picture.nodeOne : words.picture.node, {
    name: node.name,
    count: String(lines.length),
    state,
  });
}

/** What several drawn as one are told as: how many, and by how many lines they are joined. */
function spokenOfSeveral(
  exploration: Exploration,
  { id }: Exclude<Selection, { readonly kind: "nothing" }>,
  state: string,
): string {
  const { groups, lines, bundles } = shapesOf(exploration);
  const group = groups.find((one) => one.id === id);
  if (group !== undefined) {
    const joined = [
      ...lines.filter(({ source, target }) => source === id || target === id).map(({ relationship }) => relationship),
      ...bundles.filter(({ ends }) => ends.includes(id)).flatMap((bundle) => bundle.lines),
    ];
    return fillWords(words.groups.spoken, {
      title: groupTitle(group),
      count: String(group.members.length),
      lines: bundleWords({ lines: joined }),
      state,
    });
  }
  const bundle = bundles.find((one) => one.id === id);
  if (bundle === undefined) return "";
  const [one, other] = bundle.ends.map((end) => shapeName(exploration, end));
  return fillWords(words.groups.spokenBundle, {
    title: bundleTitle(bundle),
    one: one ?? "",
    other: other ?? "",
    state,
  });
}
