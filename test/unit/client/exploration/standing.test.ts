import { openQuestion } from "client/actions/open-question.ts";
import { selectionOf } from "client/exploration/selectors.ts";
import { standing } from "client/exploration/standing.ts";
import { createExplorerStore } from "client/exploration/store.ts";
import { titleOf } from "client/exploration/title-of.ts";
import { plainView } from "client/exploration/view.ts";
import { beforeEach, expect, test } from "vitest";
import { explored, node } from "../../../support/explored.ts";

const asked = plainView("who-asks");
const other = plainView("who-answers");

let store = createExplorerStore();
beforeEach(() => {
  store = createExplorerStore();
  store.getState().actions.begin(asked, explored([node("ukraine")], []));
});

test("what is open stands, and what is asked anew does not stand before its answer", () => {
  expect(standing(store.getState())).toEqual({ view: asked, placed: true });
  store.getState().actions.setOpening({ kind: "asking", view: other });
  expect(standing(store.getState())).toBeUndefined();
});

test.each(["unreachable", "unavailable"] as const)("a picture stays where the next is %s", (why) => {
  store.getState().actions.setOpening({ kind: "failed", view: other, why, reference: undefined });
  expect(standing(store.getState())?.view).toBe(asked);
});

test("a picture goes where the next one failed on our side or is not there", () => {
  store.getState().actions.setOpening({ kind: "failed", view: other, why: "failed", reference: "7f3a" });
  expect(standing(store.getState())).toBeUndefined();
  store.getState().actions.setOpening({ kind: "unknown", view: other, what: "question" });
  expect(standing(store.getState())).toBeUndefined();
});

test("going back to the picture that stayed asks nothing and selects what its address names", async () => {
  store.getState().actions.setOpening({ kind: "failed", view: other, why: "unreachable", reference: undefined });
  await openQuestion(store, { ...asked, selection: { kind: "node", id: "ukraine" } });
  expect(store.getState().opening.kind).toBe("open");
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "node", id: "ukraine" });
});

test("an answer in words stands while its picture is awaited, and only for its own question", () => {
  store.getState().actions.setOpening({ kind: "asking", view: other });
  store.getState().actions.tell(other, explored([node("ukraine")], []));
  expect(standing(store.getState())).toEqual({ view: other, placed: false });
  store.getState().actions.setOpening({ kind: "asking", view: asked });
  expect(standing(store.getState())).toBeUndefined();
});

test("a title is the question's, with what it was asked of", () => {
  expect(titleOf(store.getState().exploration)).toEqual({ title: "Who asks?", value: "" });
});
