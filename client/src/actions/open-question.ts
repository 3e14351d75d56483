import { fillWords } from "server/contract/fill-words.ts";
import type { Answer } from "../exploration/exploration.ts";
import { fromAnswer } from "../exploration/from-answer.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { shortened } from "../exploration/shortened.ts";
import { sameQuestion, writeView, type View } from "../exploration/view.ts";
import { viewOf } from "../exploration/view-of.ts";
import { Failure } from "../failure.ts";
import { words } from "../words.ts";
import { askAnswer } from "./ask-answer.ts";
import { explored } from "./explored.ts";
import { firstOf } from "./first-of.ts";
import { canUnarrange, followAddress } from "./follow-address.ts";
import { isLayoutFailure } from "./is-layout-failure.ts";
import { noticeFailure } from "./notice-failure.ts";
import { sayUnknown } from "./say-unknown.ts";
import { endSteps } from "./step-queue.ts";
import { stepAnew } from "./step-anew.ts";
import { stepFailure } from "./step-failure.ts";
import { mostGathered } from "../exploration/most-entities.ts";

let asking: AbortController | undefined;

/**
 * Opens a view: asks its question and begins an exploration with the answer and what was brought to it. A newer call
 * overtakes an older one. Where that question is open already, only what it lacks is asked. Where the database does not
 * answer, what is on the screen stays, and going back to it asks nothing.
 */
export async function openQuestion(store: ExplorerStore, view: View): Promise<void> {
  await open(store, view, undefined);
}

/** What an address holds that its question does not take: the address, and the names. */
interface Foreign {
  readonly address: View;
  readonly names: readonly string[];
}

async function open(store: ExplorerStore, view: View, foreign: Foreign | undefined): Promise<void> {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  const { shown, actions } = store.getState();
  // What was arranged here goes back to where it came to stand only by undoing: else it is asked for anew.
  const stays =
    shown?.placed === true &&
    sameQuestion(shown.view, view) &&
    (view.arrangement !== undefined || canUnarrange(store, view));
  if (stays && followAddress(store, view)) {
    actions.setOpening({ kind: "open", view });
    if (foreign !== undefined) sayForeign(store, foreign.names);
    if (view.damaged) sayMore(store, words.explore.damaged);
    return;
  }
  if (!stays) {
    endSteps(store);
    actions.dismiss();
  }
  actions.setOpening({ kind: "asking", view, ...(foreign === undefined ? {} : { instead: foreign.address }) });
  try {
    const count = stays ? await stepAnew(store, view, mine.signal) : await ask(store, view, mine.signal);
    if (mine.signal.aborted) return;
    if (foreign !== undefined && store.getState().opening.kind === "open") sayForeign(store, foreign.names);
    if (view.damaged && isOpen(store, view)) sayMore(store, words.explore.damaged);
    if (count === undefined) return;
    const message = fillWords(words.explore.tooMany, { count: String(count), limit: String(mostGathered) });
    actions.setOpening({ kind: "refused", view, message, tooLarge: true });
  } catch (failure) {
    if (mine.signal.aborted) return;
    const { shown: now, exploration } = store.getState();
    if (stays && now !== undefined) {
      // The picture answers the question all the same: only what was to come to it is missing.
      actions.setOpening({ kind: "open", view: viewOf(exploration, now.view) });
      const text = fillWords(words.explore.followFailed, { why: stepFailure(store, failure) });
      actions.warn(text, () => void openQuestion(store, view));
      return;
    }
    const why = failure instanceof Failure ? failure.kind : isLayoutFailure(failure) ? "layout" : "failed";
    const reference = failure instanceof Failure ? failure.reference : undefined;
    noticeFailure(store, failure);
    actions.setOpening({ kind: "failed", view, why, reference });
  }
}

/** Whether this very view is open now, and no other that took its place. */
function isOpen(store: ExplorerStore, view: View): boolean {
  const { opening } = store.getState();
  return opening.kind === "open" && sameQuestion(opening.view, view);
}

/** Gives the number of entities where they are too many for one picture. */
async function ask(store: ExplorerStore, view: View, signal: AbortSignal): Promise<number | undefined> {
  const { setOpening, setConnection } = store.getState().actions;
  const answer = await askAnswer(view, true, signal);
  if (signal.aborted) return undefined;
  setConnection({ kind: "up" });
  switch (answer.__typename) {
    case "Answer":
      return begin(store, view, answer, signal);
    case "QuestionNotFound":
      setOpening({ kind: "unknown", view, what: "question" });
      return undefined;
    case "BadParameter": {
      const names = answer.unknown.filter((name) => Object.hasOwn(view.parameters, name));
      if (names.length > 0) {
        const parameters = Object.entries(view.parameters).filter(([name]) => !names.includes(name));
        await open(store, { ...view, parameters: Object.fromEntries(parameters) }, { address: view, names });
        return undefined;
      }
      setOpening(
        view.question === "about"
          ? { kind: "unknown", view, what: "entity" }
          : { kind: "refused", view, message: answer.message },
      );
      return undefined;
    }
    case "TooBroad":
      setOpening({
        kind: "refused",
        view,
        message: fillWords(words.states.tooLargeWhy, { total: String(answer.total), limit: String(answer.limit) }),
        tooLarge: true,
      });
      return undefined;
  }
}

/** Says which names of an address the question does not take, after what else is to be said of that address. */
function sayForeign(store: ExplorerStore, names: readonly string[]): void {
  const quoted = names.map((name) => fillWords(words.explore.quoted, { name: shortened(name) }));
  sayMore(store, fillWords(words.explore.foreign, { names: firstOf(quoted) }));
}

/** Says something of an address after what else was said of it. */
function sayMore(store: ExplorerStore, text: string): void {
  const { trouble, actions } = store.getState();
  actions.warn(trouble === undefined ? text : `${trouble.text} ${text}`, trouble?.again, trouble?.label);
}

async function begin(
  store: ExplorerStore,
  view: View,
  answer: Answer,
  signal: AbortSignal,
): Promise<number | undefined> {
  const came = await explored(view, answer, () => asTold(store, view, answer), signal);
  if (signal.aborted) return undefined;
  if (came.kind === "tooMany") return came.count;
  // What was asked of the picture before, while this one was awaited, does not come to it.
  endSteps(store);
  store.getState().actions.begin(came.view, came.exploration, came.made, came.placed);
  await sayUnknown(store, came.unknown, view.selection);
  return undefined;
}

/** What was selected or filtered meanwhile, in the words that came before the picture, stays so. */
function asTold(store: ExplorerStore, view: View, answer: Answer): View {
  const { shown, exploration } = store.getState();
  if (shown === undefined || shown.placed || !sameQuestion(shown.view, view)) return view;
  const told = viewOf(exploration, view);
  return writeView(told) === writeView(viewOf(fromAnswer(answer, view), view)) ? view : { ...told, with: view.with };
}
