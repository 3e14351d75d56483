import { fillWords } from "server/contract/fill-words.ts";
import { relations } from "server/contract/relation.ts";
import { terms } from "../terms.ts";
import { words } from "../words.ts";
import type { Exploration, Relationship } from "./exploration.ts";
import type { Bundle, Group } from "./grouped.ts";
import { nodeOf } from "./selectors.ts";
import { shapesOf } from "./shapes-of.ts";

/** So many members of a side are named beside its shape; the others are counted. */
const named = 2;

/** What stands beside a group's shape: "12 more minerals", "United States side: Donald Trump, US Treasury and 3 more". */
export function groupCaption(group: Group): string {
  const { grouping, members, hub } = group;
  const count = String(members.length);
  switch (grouping.kind) {
    case "label":
      return fillWords(words.groups.caption, { count, kind: terms.label[grouping.label].many });
    case "relation":
      return fillWords(words.groups.captionBy, { count, relation: relationWord(grouping.relation, grouping.outgoing) });
    case "side":
      return fillWords(words.groups.side, { hub: hub.caption, names: sideNames(group, named) });
  }
}

/** The same where all of it has room: "China: 12 more minerals", a side with every name. */
export function groupTitle(group: Group): string {
  const { grouping, hub } = group;
  if (grouping.kind === "side")
    return fillWords(words.groups.side, { hub: hub.caption, names: sideNames(group, group.members.length) });
  return fillWords(words.groups.title, { hub: hub.caption, what: groupCaption(group) });
}

/** A side by itself: "United States side". */
export function sideName(group: Group): string {
  return fillWords(words.groups.sideAlone, { hub: group.hub.caption });
}

/** "7 lines": all that a merged line says where it stands. */
export function bundleWords({ lines }: Pick<Bundle, "lines">): string {
  return lines.length === 1
    ? words.questions.oneLine
    : fillWords(words.questions.lines, { count: String(lines.length) });
}

/** "7 lines: 5 “supplies”, 2 “seeks”", in the order of the legend. Which lines are firm, or said not to be so, the lines themselves say. */
export function bundleTitle({ lines }: Pick<Bundle, "lines">): string {
  const counts = relations.flatMap((relation) => {
    const count = lines.filter(({ type }: Relationship) => type === relation).length;
    const { word } = terms.relation[relation];
    return count === 0 ? [] : [fillWords(words.groups.ofRelation, { count: String(count), relation: word })];
  });
  return fillWords(words.groups.bundle, { lines: bundleWords({ lines }), relations: counts.join(", ") });
}

/** A relation's word as it is seen from the hub. */
export function relationWord(relation: keyof typeof terms.relation, outgoing: boolean): string {
  const { word, reverse } = terms.relation[relation];
  return outgoing ? word : reverse;
}

function sideNames({ members, hub }: Group, most: number): string {
  const others = members.filter(({ id }) => id !== hub.id).map(({ caption }) => caption);
  const shown = others.slice(0, others.length <= most + 1 ? most + 1 : most);
  const rest = others.length - shown.length;
  if (rest > 0) return fillWords(words.groups.andMore, { names: shown.join(", "), count: String(rest) });
  const last = shown.at(-1) ?? "";
  const before = shown.slice(0, -1).join(", ");
  return before === "" ? last : fillWords(words.filters.and, { first: before, rest: last });
}

/** A shape of the picture by name: an entity, a side, or a group by all that it says. */
export function shapeName(exploration: Exploration, id: string): string {
  const group = shapesOf(exploration).groups.find((one) => one.id === id);
  if (group === undefined) return nodeOf(exploration, id)?.caption ?? id;
  return group.grouping.kind === "side" ? sideName(group) : groupTitle(group);
}

/**
 * How a line is drawn where its ends are not drawn by themselves: "Said of Donald Trump, shown as part of the United States
 * side." What the line says stays said of whom it is said.
 */
export function foldedWords(exploration: Exploration, { source, target }: Relationship): readonly string[] {
  const { groups, groupOf } = shapesOf(exploration);
  const said = [source, target].flatMap((end) => {
    const group = groups.find(({ id }) => id === groupOf.get(end));
    const node = nodeOf(exploration, end);
    if (group === undefined || node === undefined || (group.grouping.kind === "side" && group.hub.id === end))
      return [];
    return group.grouping.kind === "side"
      ? [fillWords(words.groups.saidOf, { name: node.caption, side: sideName(group) })]
      : [fillWords(words.groups.partOf, { what: groupTitle(group) })];
  });
  return [...new Set(said)];
}
