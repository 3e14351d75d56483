import { embedNames, type EmbedView } from "server/contract/embed/embed-address.ts";
import type {
  DrawnFor,
  Exchange,
  Means,
  OpenedView,
  ViewMaker,
  ViewSnapshot,
} from "server/contract/embed/view-maker.ts";
import { fillWords } from "server/contract/fill-words.ts";
import type { Places } from "server/contract/layout/picture.ts";
import { isViewCode } from "server/contract/view-code.ts";
import { askAnswer } from "../actions/ask-answer.ts";
import { explored, type Explored } from "../actions/explored.ts";
import { forgetSources } from "../actions/load-graph.ts";
import { embeddedView } from "../exploration/embedded-view.ts";
import { mostGathered } from "../exploration/most-entities.ts";
import { drawn } from "../exploration/selectors.ts";
import { claimsOf } from "../exploration/tables/claim-table.ts";
import { readView, type View } from "../exploration/view.ts";
import { claimSentences } from "../panels/take-away/claim-sentences.ts";
import { Failure } from "../failure.ts";
import { askBy } from "../post.ts";
import { spoken } from "../spoken.ts";
import { words } from "../words.ts";
import { drawView, type ViewParts } from "./draw-view.ts";
import { layOutBy } from "./lay-out-asked.ts";
import { placeNarrow } from "./place-narrow.ts";
import { whatIsAgainst } from "./what-is-against.ts";

/** One view after the other: who is asked is settled for all of this program. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const made = last.then(work);
  last = made.catch(() => undefined);
  return made;
}

/** Makes views that are embedded: the server loads this once for each language, and once more to open them. */
export const viewMaker: ViewMaker = {
  language: spoken.language,
  embedded,
  open: (address, means) => inTurn(() => open(address, means)),
  draw: (snapshot, made) => inTurn(() => draw(snapshot, made)),
};

/** An answer that another edition of this program would have asked for, or that was lost. */
class Unanswered extends Error {
  override readonly name = "Unanswered";
}

/** Grows when what is kept of a view is another thing: `ViewSnapshot`. */
const edition = 3;

async function open(address: string, { ask, layOut }: Means): Promise<OpenedView> {
  const asked: Exchange[] = [];
  const laidOut: Places[] = [];
  askBy(async (body) => {
    const answer = await ask(body);
    asked.push({ ...keyOf(body), answer });
    return new Response(answer);
  });
  layOutBy(async (task) => {
    const places = await layOut(task);
    laidOut.push(places);
    return places;
  });
  let gathered: Gathered;
  try {
    gathered = await gather(address);
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === "unavailable") return { kind: "unavailable" };
    throw failure;
  }
  if (gathered.kind !== "gathered") return gathered;
  return { kind: "opened", snapshot: { edition, address, asked, laidOut } };
}

async function draw(snapshot: ViewSnapshot, made: DrawnFor): ReturnType<ViewMaker["draw"]> {
  // What was kept may have been written by another program than this one.
  const { edition: writtenBy }: { readonly edition: number } = snapshot;
  if (writtenBy !== edition)
    throw new Unanswered(`This was kept by edition ${writtenBy}, and this is edition ${edition}.`);
  const answers = new Map(snapshot.asked.map(({ operation, variables, answer }) => [operation + variables, answer]));
  const places = [...snapshot.laidOut];
  askBy((body) => {
    const { operation, variables } = keyOf(body);
    const answer = answers.get(operation + variables);
    return answer === undefined
      ? Promise.reject(new Unanswered(`Nothing was kept of ${operation} ${variables.slice(0, 80)}.`))
      : Promise.resolve(new Response(answer));
  });
  layOutBy(() => {
    const next = places.shift();
    return next === undefined ? Promise.reject(new Unanswered("No places were kept.")) : Promise.resolve(next);
  });
  const gathered = await gather(snapshot.address);
  if (gathered.kind !== "gathered") throw new Unanswered("What was kept holds no picture.");
  return drawView(gathered.parts, made);
}

/** A request by what it asks for: how its text is written may change. */
function keyOf(body: string): Pick<Exchange, "operation" | "variables"> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `requestBody` writes
  const { query, variables } = JSON.parse(body) as { readonly query: string; readonly variables: unknown };
  return { operation: /\bquery (\w+)/.exec(query)?.[1] ?? "", variables: JSON.stringify(variables) };
}

type Gathered =
  | { readonly kind: "gathered"; readonly parts: ViewParts }
  | Exclude<OpenedView, { readonly kind: "opened" }>;

/** Entities up to which a picture is laid out for narrow places too: of more it would be a strip that nobody scrolls through. */
const mostNarrow = 30;

/** Everything a view needs, as the explorer would gather it. */
async function gather(address: string): Promise<Gathered> {
  forgetSources();
  const at = address.indexOf("?");
  const asked = at === -1 ? readView(address, "") : readView(address.slice(0, at), address.slice(at));
  if (asked === undefined || asked.damaged) return { kind: "unknown" };
  const { signal } = new AbortController();
  const found = await answerTo(shownAsPicture(asked), signal);
  if ("kind" in found) return found;
  const { view, answer } = found;
  const came: Explored = await explored(view, answer, () => view, signal);
  if (came.kind === "tooMany") {
    const message = fillWords(words.explore.tooMany, { count: String(came.count), limit: String(mostGathered) });
    return { kind: "refused", message };
  }
  const { exploration, made } = came;
  const graph = drawn(exploration);
  if (graph.nodes.length === 0) return { kind: "refused", message: words.takeAway.nothing };
  const texts = await claimSentences(claimsOf(graph), signal);
  const against = await whatIsAgainst(graph, signal);
  const narrow = graph.nodes.length > mostNarrow ? undefined : await placeNarrow(exploration, signal);
  return { kind: "gathered", parts: { view: came.view, exploration, made, texts, against, narrow } };
}

/** Nobody's panel or table, and nothing chosen: those are of whoever looks. */
function shownAsPicture(view: View): View {
  return {
    ...view,
    show: "picture",
    table: undefined,
    panel: undefined,
    paths: undefined,
    selection: { kind: "nothing" },
  };
}

type AnswerOf = Extract<Awaited<ReturnType<typeof askAnswer>>, { readonly __typename: "Answer" }>;

async function answerTo(
  view: View,
  signal: AbortSignal,
): Promise<{ readonly view: View; readonly answer: AnswerOf } | Exclude<OpenedView, { readonly kind: "opened" }>> {
  const answer = await askAnswer(view, true, signal);
  switch (answer.__typename) {
    case "Answer":
      return { view, answer };
    case "QuestionNotFound":
      return { kind: "unknown" };
    case "BadParameter": {
      // As the explorer does: what the question does not take is left out.
      const names = answer.unknown.filter((name) => Object.hasOwn(view.parameters, name));
      if (names.length === 0) return { kind: "unknown" };
      const parameters = Object.entries(view.parameters).filter(([name]) => !names.includes(name));
      return answerTo({ ...view, parameters: Object.fromEntries(parameters) }, signal);
    }
    case "TooBroad": {
      const { total, limit } = answer;
      const message = fillWords(words.states.tooLargeWhy, { total: String(total), limit: String(limit) });
      return { kind: "refused", message };
    }
  }
}

/** A question with its own parameters keeps its name; whatever was changed of it goes into a code. */
function embedded(path: string, search: string): EmbedView | undefined {
  const [, kind, code = "", rest] = path.split("/");
  if (kind === "v") return isViewCode(code) && rest === undefined ? { kind: "code", code } : undefined;
  const view = readView(path, search);
  if (view === undefined) return undefined;
  // A parameter by one of our own names would mean how the picture looks.
  const own = Object.entries(view.parameters).filter(([name]) => !embedNames.has(name));
  return embeddedView({ ...view, parameters: Object.fromEntries(own) });
}
