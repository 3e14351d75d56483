import type { ExplorerStore } from "../exploration/store.ts";
import { Failure } from "../failure.ts";
import { failureWords } from "../failure-words.ts";
import { words } from "../words.ts";
import { isLayoutFailure } from "./is-layout-failure.ts";
import { noticeFailure } from "./notice-failure.ts";

/** Why a step failed, in a sentence; a lost connection is noticed on the way. */
export function stepFailure(store: ExplorerStore, failure: unknown): string {
  noticeFailure(store, failure);
  if (!(failure instanceof Failure)) {
    return isLayoutFailure(failure) ? words.explore.layoutFailed : failureWords("failed", undefined);
  }
  switch (failure.kind) {
    // What is asked again by itself is the connection, not the step.
    case "unavailable":
      return words.explore.databaseAway;
    case "unreachable":
      return words.explore.serverAway;
    case "busy":
    case "failed":
      return failureWords(failure.kind, failure.reference);
  }
}
