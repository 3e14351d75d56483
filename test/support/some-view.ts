import type { Answer, Node, Relationship, Source } from "client/exploration/exploration.ts";
import type { Means } from "server/contract/embed/view-maker.ts";
import { layOutTask } from "server/contract/layout/lay-out-task.ts";
import { seededRandom } from "server/contract/layout/seeded-random.ts";
import { answer, node, relationship } from "./explored.ts";

/** A graph with all that an embedded view tells of it. */
export interface SomeView {
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
  readonly sources?: readonly Source[];
  /** What the answer says beside its graph. */
  readonly answer?: Partial<Answer>;
  /** What the claims say, by their ids; else their own ids. */
  readonly statements?: ReadonlyMap<string, string>;
}

/** A source as a list names it. */
function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    group: id.startsWith("r-") ? "record" : "document",
    kind: "news",
    title: `Title of ${id}`,
    author: null,
    publisher: `Publisher of ${id}`,
    published: null,
    url: `https://news.example/${id}`,
    publisherCertainty: null,
    dateCertainty: null,
    authorCertainty: null,
    ...more,
  };
}

/** Answers what a view maker asks, from one graph, as the server's contract says; counts what was asked. */
export function someMeans(view: SomeView): Means & { readonly asked: string[] } {
  const asked: string[] = [];
  const sources = view.sources ?? [source("000")];
  return {
    asked,
    layOut: (task) => Promise.resolve(layOutTask(task)),
    ask: (body) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here text becomes data
      const { query, variables } = JSON.parse(body) as {
        readonly query: string;
        readonly variables: { readonly ids?: readonly string[]; readonly relationship?: string };
      };
      const operation = /query (\w+)/.exec(query)?.[1] ?? "";
      asked.push(operation);
      return Promise.resolve(JSON.stringify({ data: answerTo(operation, variables, view, sources) }));
    },
  };
}

function answerTo(
  operation: string,
  { ids = [], relationship: line }: { readonly ids?: readonly string[]; readonly relationship?: string },
  view: SomeView,
  sources: readonly Source[],
): unknown {
  switch (operation) {
    case "Answer":
      return { answer: { ...answer(view.nodes, view.relationships), sources, ...view.answer } };
    case "ClaimSentences":
      return {
        claims: ids.map((id) => ({
          id,
          statement: view.statements?.get(id) ?? `${id} is said.`,
          statusText: null,
          note: null,
          via: [],
          citesConnection: { edges: [{ properties: { paragraph: "4" } }] },
        })),
      };
    case "Evidence": {
      const found = view.relationships.find(({ id }) => id === line);
      const end = (id: string | undefined) => view.nodes.find((one) => one.id === id);
      return {
        evidence: {
          __typename: "Evidence",
          relationship: found,
          source: end(found?.source),
          target: end(found?.target),
          claims: [],
          others: [],
          elsewhere: { nodes: [], relationships: [] },
          links: [],
          disputes: [],
        },
      };
    }
    default:
      throw new Error(`No answer to ${operation}`);
  }
}

const first = ["Amal", "Boris", "Chiara", "Dong", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jarek", "Kofi", "Lena"];
const last = ["Adeyemi", "Brandt", "Castro", "Duval", "Eriksen", "Fofana", "Grabowski", "Haddad", "Ivanenko", "Jansen"];
const places = [
  "Kolwezi",
  "Kigali",
  "Donetsk",
  "Perth",
  "Chengdu",
  "Oslo",
  "Katanga",
  "Zhytomyr",
  "Salta",
  "Bougainville",
];
const bodies = ["mine", "ministry", "company", "port", "council", "railway", "refinery", "agency", "court", "fund"];

/**
 * A picture of so many entities and, for each, so many lines, with names of usual length, always the same. `crowded`: as in the
 * densest part of the graph: most lines meet at a few, some between the same two, of all kinds of firmness and state, half of
 * them with room for words.
 */
export function largeView(size: number, each = 1.6, crowded = false): SomeView {
  const next = seededRandom(size);
  const random = (below: number) => Math.floor(next() * below);
  const pick = <T>(all: readonly T[]): T => {
    const one = all[random(all.length)];
    if (one === undefined) throw new Error("Nothing to pick from.");
    return one;
  };
  const nodes = Array.from({ length: size }, (_, place) => {
    const label =
      crowded && place % 5 === 4
        ? pick(["Goal", "Policy"] as const)
        : pick(["Person", "Organization", "Country", "Mineral", "Official", "Region"] as const);
    const isPerson = label === "Person" || label === "Official";
    const name = isPerson ? `${pick(first)} ${pick(last)}` : `${pick(places)} ${pick(bodies)}`;
    const code = name
      .split(" ")
      .map((word) => word[0])
      .join("");
    return node(`${name.toLowerCase().replace(" ", "-")}-${place}`, {
      name,
      caption: name,
      labels: [label],
      code: label === "Country" ? code : "",
      degree: 3,
    });
  });
  const relationships = new Map<string, Relationship>();
  /** A few have most lines. */
  const pickEnd = () => (crowded ? (nodes[Math.floor(size * next() ** 2.5)] ?? pick(nodes)) : pick(nodes));
  while (relationships.size < Math.round(size * each)) {
    const [one, other] = [pickEnd(), pickEnd()];
    if (one === other) continue;
    const type = pick(["NEGOTIATES", "SUPPLIES", "SUPPORTS", "OPPOSES", "LEADS", "SEEKS", "PARTY_TO"] as const);
    const modality = pick(["stated", "reported", "attributed", "judged"] as const);
    const more = crowded
      ? {
          polarity: random(14) === 0 ? ("negative" as const) : ("affirmed" as const),
          standing: pick(["holds", "holds", "holds", "holds", "past", "past", "proposed", "cancelled"] as const),
          disputed: random(4) === 0,
        }
      : {};
    const line = relationship(one.id, type, other.id, { modality, ...more });
    relationships.set(line.id, line);
  }
  const lines = [...relationships.values()];
  const columns = Math.ceil(Math.sqrt(size * 1.5));
  const positions = nodes.map(({ id }, place) => ({
    id,
    x: (place % columns) * 150 + random(60) - columns * 75,
    y: Math.floor(place / columns) * 110 + random(40) - 300,
    caption: pick(["below", "above", "right", "left"] as const),
  }));
  return {
    nodes,
    relationships: lines,
    answer: {
      positions,
      lines: lines.map(({ id, type }, place) => ({
        id,
        bend: crowded ? Math.min(1, random(3)) * (random(120) - 60) : pick([0, 0, 0, 24, -24, 40]),
        // As many have room for words as in pictures of this size that were laid out.
        words:
          place % (crowded ? 2 : 8) === 0
            ? {
                // Room for the words that are true of it.
                lines: [crowded ? "is said to negotiate with" : type.toLowerCase().replace("_", " ")],
                dx: random(20) - 10,
                dy: random(20) - 10,
                angle: random(90) - 45,
              }
            : null,
      })),
    },
  };
}
