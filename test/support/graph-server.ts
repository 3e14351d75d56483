import type { Answer, Node, Relationship, Source } from "client/exploration/exploration.ts";
import type { Subgraph } from "client/exploration/filtered.ts";
import { vi } from "vitest";
import { layOutMore, type LayoutStep } from "server/contract/layout/lay-out-more.ts";
import { answer } from "./explored.ts";

interface Asked {
  readonly query: string;
  readonly variables: {
    readonly id?: string;
    readonly question?: string;
    readonly parameters?: Readonly<Record<string, string>>;
    readonly nodes?: readonly string[];
    readonly present?: readonly string[];
    readonly sources?: boolean;
  };
}

/** What stands in for the network in a test of actions: it answers from one graph, as the server's contract says. */
export interface GraphServer {
  /** The operations that were asked, in order. */
  readonly asked: string[];
  /** Every request fails while this is true, as without a server. */
  away: boolean;
  /** Every request is refused while this is true, because there are too many. */
  busy: boolean;
  /** The parameters every question takes; undefined: any. */
  takes: readonly string[] | undefined;
  /** What each answer waits for. */
  until: Promise<void>;
  /** Laying out fails while this is true. */
  layoutFails: boolean;
  /** Lets the claims of a line come from another source, one that need not have been there before. */
  readonly relabel: (line: string, source: string) => void;
}

/** A source as a list names it. */
function source(id: string): Source {
  return {
    id,
    group: id.startsWith("r-") ? "record" : "document",
    kind: "news",
    title: `Title of ${id}`,
    author: null,
    publisher: `Publisher of ${id}`,
    published: null,
    url: null,
    publisherCertainty: null,
    dateCertainty: null,
    authorCertainty: null,
  };
}

/** Serves one graph whose questions draw what `answers` says, and lays out in the same thread. */
export function serveGraph(whole: Subgraph, answers: Readonly<Record<string, Subgraph>>): GraphServer {
  let graph = whole;
  let ids = ["000", "001", "r-one", "r-two"];
  const server: GraphServer = {
    asked: [],
    away: false,
    busy: false,
    takes: undefined,
    until: Promise.resolve(),
    layoutFails: false,
    relabel: (line, name) => {
      ids = [...new Set([...ids, name])];
      graph = {
        nodes: graph.nodes,
        relationships: graph.relationships.map((one) =>
          one.id === line ? { ...one, claims: one.claims.map((claim) => ({ ...claim, source: name })) } : one,
        ),
      };
    },
  };
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    init.signal?.throwIfAborted();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data
    const { query, variables } = JSON.parse(typeof init.body === "string" ? init.body : "") as Asked;
    const operation = /query (\w+)/.exec(query)?.[1] ?? "";
    server.asked.push(operation);
    await server.until;
    init.signal?.throwIfAborted();
    if (server.away) throw new TypeError("fetch failed");
    if (server.busy) return new Response(null, { status: 429 });
    const sources = variables.sources === true ? { sources: ids.map(source) } : {};
    switch (operation) {
      case "Answer": {
        const unknown = Object.keys(variables.parameters ?? {}).filter(
          (name) => server.takes?.includes(name) === false,
        );
        if (unknown.length > 0) {
          const refused = {
            __typename: "BadParameter",
            name: unknown[0],
            message: "It takes something else.",
            unknown,
          };
          return Response.json({ data: { answer: refused } });
        }
        const drawn = answers[variables.question ?? Object.keys(answers)[0] ?? ""];
        const given: Answer | { readonly __typename: string } =
          drawn === undefined ? { __typename: "QuestionNotFound" } : answer(drawn.nodes, drawn.relationships);
        return Response.json({ data: { answer: given } });
      }
      case "Questions":
        return Response.json({
          data: {
            questions: Object.entries(answers).map(([id, { relationships }]) => ({
              id,
              title: `Question ${id}`,
              description: "",
              strip: relationships.map(({ type, modality, disputed }) => ({ type, modality, disputed })),
            })),
          },
        });
      case "Neighbourhood":
        return Response.json({
          data: { neighbourhood: neighbourhood(graph, variables.id ?? "", variables.present ?? []), ...sources },
        });
      case "Subgraph":
        return Response.json({ data: { subgraph: among(graph, variables.nodes ?? []), ...sources } });
      default:
        throw new Error(`No answer to ${query}`);
    }
  });
  serving = server;
  vi.stubGlobal("Worker", Thread);
  return server;
}

function among({ nodes, relationships }: Subgraph, ids: readonly string[]) {
  const known = new Set(nodes.map(({ id }) => id));
  return {
    nodes: nodes.filter(({ id }) => ids.includes(id)),
    relationships: relationships.filter(({ source: one, target }) => ids.includes(one) && ids.includes(target)),
    missing: ids.filter((id) => !known.has(id)),
  };
}

function neighbourhood(graph: Subgraph, id: string, present: readonly string[]) {
  const touches = ({ source: one, target }: Relationship) => one === id || target === id;
  const ends = new Set(graph.relationships.filter(touches).flatMap(({ source: one, target }) => [one, target]));
  const nodes: readonly Node[] = graph.nodes.filter((node) => node.id === id || ends.has(node.id));
  if (nodes.length === 0) return { __typename: "NodeNotFound", id };
  const brought = new Set(nodes.map((node) => node.id));
  const here = (end: string) => brought.has(end) || present.includes(end);
  const relationships = graph.relationships.filter(
    ({ source: one, target }) => (brought.has(one) && here(target)) || (brought.has(target) && here(one)),
  );
  return { __typename: "Neighbourhood", subgraph: { nodes, relationships }, total: nodes.length - 1, after: null };
}

/** A thread outlives the server it was started beside. */
let serving: GraphServer | undefined;

/** The browser's worker, as far as laying out uses it, in this thread. */
class Thread {
  #listen: ((event: { readonly data: unknown }) => void) | undefined;

  addEventListener(type: string, listen: (event: { readonly data: unknown }) => void): void {
    if (type === "message") this.#listen = listen;
  }

  postMessage({ number, step }: { readonly number: number; readonly step: LayoutStep }): void {
    const data = serving?.layoutFails === true ? { number, failed: "No room." } : { number, places: layOutMore(step) };
    queueMicrotask(() => this.#listen?.({ data }));
  }

  terminate(): void {
    this.#listen = undefined;
  }
}
