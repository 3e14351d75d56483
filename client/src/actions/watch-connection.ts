import { Failure } from "../failure.ts";
import { failureWords } from "../failure-words.ts";
import type { ExplorerStore, Why } from "../exploration/store.ts";
import { within } from "../within.ts";
import { noticeFailure } from "./notice-failure.ts";
import { openQuestion } from "./open-question.ts";

/** Milliseconds between two questions whether the database answers: while it does, and while it is away. */
const calm = 10_000;
const eager = 3_000;

/** Milliseconds within which a server says how its database is; it waits for that a second at most. */
const patience = 5_000;

/**
 * While somebody looks, asks now and then whether the server and its database are there, more often while they are away,
 * and at once when the page is looked at again or the browser's own line comes or goes. Says in the store when they are
 * lost and when they are back, and asks then what could not be asked. Gives back what ends the watch.
 */
export function watchConnection(store: ExplorerStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let turn = 0;
  const plan = () => {
    clearTimeout(timer);
    if (ended || document.hidden) return;
    timer = setTimeout(() => void look(), store.getState().connection.kind === "down" ? eager : calm);
  };
  const look = async () => {
    clearTimeout(timer);
    turn += 1;
    const mine = turn;
    if (document.hidden) return;
    const lost = await whatIsLost();
    // Somebody asked again meanwhile, or nobody looks any more.
    if (ended || mine !== turn) return;
    await tell(store, lost);
    plan();
  };
  const lookNow = () => void look();
  const stop = store.subscribe(({ connection }, before) => {
    if (connection.kind !== before.connection.kind) plan();
  });
  document.addEventListener("visibilitychange", lookNow);
  window.addEventListener("online", lookNow);
  window.addEventListener("offline", lookNow);
  plan();
  return () => {
    ended = true;
    stop();
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", lookNow);
    window.removeEventListener("online", lookNow);
    window.removeEventListener("offline", lookNow);
  };
}

/** Looks at once whether the server and its database are back, because a person wants to know: says so if they are not. */
export async function reconnect(store: ExplorerStore): Promise<void> {
  const lost = await whatIsLost();
  await tell(store, lost);
  if (lost !== undefined) store.getState().actions.notify(failureWords(lost, undefined));
}

/** Keeps in the store how the connection is. Once it is restored, what failed meanwhile is asked again. */
async function tell(store: ExplorerStore, lost: Why | undefined): Promise<void> {
  const { connection, opening, actions } = store.getState();
  if (lost !== undefined) {
    if (connection.kind === "up") noticeFailure(store, new Failure(lost, undefined));
    else if (connection.why !== lost) actions.setConnection({ ...connection, why: lost });
    return;
  }
  if (connection.kind === "up") return;
  actions.setConnection({ kind: "up" });
  if (opening.kind === "failed") await openQuestion(store, opening.view);
}

/** What is away: the database, or the server itself; undefined where both are there. */
async function whatIsLost(): Promise<Why | undefined> {
  try {
    const { status } = await within(
      patience,
      undefined,
      (signal) => fetch("/readyz", { cache: "no-store", signal }),
      () => new Failure("unreachable", undefined),
    );
    if (status < 500) return undefined;
    // 502 and 504 are said by what stands before a server that does not answer.
    return status === 502 || status === 504 ? "unreachable" : "unavailable";
  } catch {
    return "unreachable";
  }
}
