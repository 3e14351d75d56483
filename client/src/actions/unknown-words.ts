import { fillWords } from "server/contract/fill-words.ts";
import { parseRelationshipId } from "server/contract/relationship-id.ts";
import { sentenceName } from "server/contract/sentence-name.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import type { Exploration } from "../exploration/exploration.ts";
import { unreadDates } from "../exploration/from-view.ts";
import { facetValueName } from "../exploration/facet-value-name.ts";
import { nodeOf } from "../exploration/selectors.ts";
import { shortened } from "../exploration/shortened.ts";
import { terms } from "../terms.ts";
import { words } from "../words.ts";
import type { Found } from "./load-graph.ts";

/** What an address names but the picture does not show: where it is instead, and how a person calls it. */
export interface UnknownWords {
  readonly where: "kept" | "unknown" | "unheard" | "unshown" | "unread" | "unsought";
  readonly name: string;
}

/** By it a list of parts that are not there tells a group from an entity of the same name. */
const groupWord = "groups=";

/**
 * A part of an address in words: a line by its sentence, an entity or a source by its name. `found` is what the data holds
 * of the parts that are entities or ends of lines; undefined where that could not be asked. What has no name anywhere
 * keeps the word of the address.
 */
export function unknownWords(exploration: Exploration, found: Found | undefined, id: string): UnknownWords {
  const nodeBy = (end: string) => nodeOf(exploration, end) ?? found?.nodes.find((node) => node.id === end);
  const quoted = (name: string) => fillWords(words.explore.quoted, { name });
  if (id.startsWith("show=")) return { where: "unshown", name: quoted(shortened(id.slice("show=".length))) };
  if (id.startsWith(unreadDates)) return { where: "unread", name: quoted(shortened(id.slice(unreadDates.length))) };
  const search = /^(?:hops|avoid)=/.exec(id)?.[0];
  if (search !== undefined) return { where: "unsought", name: quoted(shortened(id)) };
  if (id.startsWith(groupWord)) {
    const name = shortened(id.slice(groupWord.length));
    return { where: "unknown", name: fillWords(words.groups.named, { name }) };
  }
  const kept = exploration.has(`node/${id}`) || exploration.has(`relationship/${id}`);
  const key = parseRelationshipId(id);
  if (key !== undefined) {
    const record = exploration.get(`relationship/${id}`);
    const line =
      record?.kind === "relationship" ? record.relationship : found?.relationships.find((other) => other.id === id);
    const [source, target] = [nodeBy(key.subject), nodeBy(key.object)];
    const title =
      line === undefined || source === undefined || target === undefined
        ? undefined
        : titleSentence({ ...line, source, target });
    if (title !== undefined) return { where: kept ? "kept" : "unknown", name: quoted(title) };
    const end = (node: typeof source, word: string) =>
      node === undefined ? quoted(shortened(word)) : sentenceName(node);
    const name = fillWords(words.explore.noLine, {
      relation: terms.relation[key.relation].word,
      source: end(source, key.subject),
      target: end(target, key.object),
    });
    return { where: found === undefined ? "unknown" : "unheard", name };
  }
  const node = nodeBy(id);
  if (node !== undefined) return { where: kept ? "kept" : "unknown", name: node.name };
  const value = filterValue(exploration, found, id);
  if (value !== undefined) return { where: "unknown", name: quoted(shortened(value)) };
  return { where: found === undefined ? "unknown" : "unheard", name: quoted(shortened(id)) };
}

/** A key of a filter by the name of its value; undefined for what is none, or one of which nothing is known. */
function filterValue(exploration: Exploration, found: Found | undefined, key: string): string | undefined {
  const dot = key.indexOf(".");
  const value = dot === -1 ? "" : key.slice(dot + 1);
  if (key.startsWith("source.")) {
    const source = found?.sources.find(({ id }) => id === value);
    if (source !== undefined) return source.publisher ?? source.title;
  }
  if (key.startsWith("by.")) {
    const node = found?.nodes.find(({ id }) => id === value);
    if (node !== undefined) return node.caption;
  }
  const name = facetValueName(exploration, key);
  return name === key || name === value ? undefined : name;
}
