import { backToQuestion } from "client/actions/back-to-question.ts";
import { clearFilters } from "client/actions/clear-filters.ts";
import { fromAnswer } from "client/exploration/from-answer.ts";
import { fromView } from "client/exploration/from-view.ts";
import { drawn, onlyOf } from "client/exploration/selectors.ts";
import { createExplorerStore } from "client/exploration/store.ts";
import { viewOf } from "client/exploration/view-of.ts";
import { plainView, readView, writeView } from "client/exploration/view.ts";
import { expect, test } from "vitest";
import { answer, node, relationship } from "../../../support/explored.ts";

const both = relationship("rwanda", "SUPPORTS", "m23", { modality: "presupposed" });
const claims = both.claims.flatMap((mark) => [
  mark,
  { ...mark, id: "r-1", source: "r-treasury", group: "record" as const, modality: "attributed" as const },
]);
const given = answer([node("rwanda"), node("m23")], [{ ...both, claims }]);
const told = { ...given, question: { ...given.question, id: "source" }, parameters: { source: "r-treasury" } };
const plain = plainView("source", { source: "r-treasury" });

test("what one source says is opened by its own claims alone, by the product's links and by the plain address", () => {
  expect(writeView(plain)).toBe("/q/source?source=r-treasury&only=source.r-treasury");
  expect(readView("/q/source", "?source=r-treasury")).toEqual(plain);
  const [line] = drawn(fromAnswer(told, plain)).relationships;
  expect(line?.modality).toBe("attributed");
  expect(line?.claims.map(({ id }) => id)).toEqual(["r-1"]);
});

test("other claims come beside them when the filter is taken away, and the address says so", () => {
  const store = createExplorerStore();
  store.getState().actions.begin(plain, fromAnswer(told, plain));
  clearFilters(store);
  const { exploration } = store.getState();
  expect(drawn(exploration).relationships[0]?.claims).toHaveLength(2);
  const address = writeView(viewOf(exploration, plain));
  expect(address).toBe("/q/source?source=r-treasury&only=");
  expect(readView("/q/source", "?source=r-treasury&only=")?.only).toEqual([]);
  backToQuestion(store);
  expect([...onlyOf(store.getState().exploration)]).toEqual(["source.r-treasury"]);
});

test("a source without a claim here is opened without a word about its filter", () => {
  const silent = plainView("source", { source: "r-silent" });
  const { records, unknown } = fromView(fromAnswer(told), silent);
  expect(unknown).toEqual([]);
  expect(records.get("filter")).toBeUndefined();
});

test("any other question keeps nothing alone of itself", () => {
  expect(plainView("china", { source: "000" }).only).toEqual([]);
  expect(readView("/q/china", "?source=000")?.only).toEqual([]);
});
