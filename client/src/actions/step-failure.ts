import words from "server/contract/words/interface.json" with { type: "json" };
import type { ExplorerStore } from "../exploration/store.ts";
import { Failure } from "../failure.ts";
import { failureWords } from "../failure-words.ts";
import { noticeFailure } from "./notice-failure.ts";

/** Why a step failed, in a sentence; a lost connection is noticed on the way. */
export function stepFailure(store: ExplorerStore, failure: unknown): string {
  noticeFailure(store, failure);
  return failure instanceof Failure
    ? failureWords(failure.kind, failure.reference)
    : failure instanceof Error && failure.name === "LayoutFailure"
      ? words.explore.layoutFailed
      : failureWords("failed", undefined);
}
