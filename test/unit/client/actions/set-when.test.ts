import { chooseOnly } from "client/actions/choose-only.ts";
import { hide } from "client/actions/hide.ts";
import { selectNode } from "client/actions/select-node.ts";
import { setWhen } from "client/actions/set-when.ts";
import { claimRemains } from "client/exploration/claim-remains.ts";
import { drawn, selectionOf } from "client/exploration/selectors.ts";
import { stepWhen } from "client/exploration/step-when.ts";
import { tellingDays, timeBar } from "client/exploration/dated-claims.ts";
import { createExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import { viewOf } from "client/exploration/view-of.ts";
import { writeView } from "client/exploration/view.ts";
import { expect, test } from "vitest";
import { explored, node, relationship } from "../../../support/explored.ts";

const ends = ["deal", "fund", "talks"];
const days = ["2025-02-10", "2025-02-28", "2025-04-30"];

function opened() {
  const lines = ends.map((end, place) => {
    const line = relationship("ukraine", "SEEKS", end);
    const day = days[place] ?? null;
    return {
      ...line,
      claims: line.claims.map((claim) => ({ ...claim, dated: "span" as const, from: day, earliest: day, latest: day })),
    };
  });
  const store = createExplorerStore();
  const undatedLine = relationship("ukraine", "SEEKS", "peace");
  const nodes = ["ukraine", "peace", ...ends].map((id) => node(id));
  store.getState().actions.begin(plainView("who-asks"), explored(nodes, [...lines, undatedLine]));
  return store;
}

const targets = (store: ReturnType<typeof opened>) =>
  drawn(store.getState().exploration).relationships.map(({ target }) => target);
const address = (store: ReturnType<typeof opened>) =>
  writeView(viewOf(store.getState().exploration, plainView("who-asks")));

test("a choice of dates draws what counts then and what is undated, stands in the address, and is undone as one step", () => {
  const store = opened();
  setWhen(store, { kind: "span", from: "2025-02-01", to: "2025-02-28" });
  expect(targets(store)).toEqual(["deal", "fund", "peace"]);
  expect(address(store)).toBe("/q/who-asks?dates=2025-02-01..2025-02-28");
  expect(store.getState().notice).toMatch(/from 1 to 28 February 2025: 3 of 4 lines drawn/);
  store.getState().actions.undo();
  expect(targets(store)).toHaveLength(4);
  store.getState().actions.redo();
  expect(targets(store)).toHaveLength(3);
});

test("a handle that is moved further is one step, named by where it stands; another choice is another", () => {
  const store = opened();
  let step = setWhen(store, { kind: "day", day: "2025-02-10" });
  step = setWhen(store, { kind: "day", day: "2025-02-11" }, step);
  step = setWhen(store, { kind: "day", day: "2025-02-28" }, step);
  expect(store.getState().history.past.map(({ label }) => label)).toEqual(["The day 28 February 2025"]);
  setWhen(store, { kind: "days", earlier: "2025-02-28", later: "2025-04-30" });
  expect(store.getState().history.past).toHaveLength(2);
  expect(address(store)).toBe("/q/who-asks?days=2025-02-28,2025-04-30");
  store.getState().actions.undo();
  store.getState().actions.undo();
  expect(address(store)).toBe("/q/who-asks");
});

test("next and before go from bar to bar that holds something, and from day to telling day, until the last", () => {
  const store = opened();
  const bar = timeBar(store.getState().exploration);
  if (bar === undefined) throw new Error("These are dated.");
  const next = () => stepWhen(store.getState().exploration, bar, 1);
  setWhen(store, next());
  expect(targets(store)).toEqual(["deal", "peace"]);
  setWhen(store, next());
  expect(targets(store)).toEqual(["fund", "peace"]);
  setWhen(store, next());
  expect(targets(store)).toEqual(["talks", "peace"]);
  expect(next()).toBeUndefined();
  setWhen(store, { kind: "day", day: "2025-03-01" });
  expect(tellingDays(store.getState().exploration)).toEqual(days);
  expect(next()).toEqual({ kind: "day", day: "2025-04-30" });
  expect(stepWhen(store.getState().exploration, bar, -1)).toEqual({ kind: "day", day: "2025-02-28" });
});

test("a handle that is moved away and back leaves no step, and what moves next is no part of the step before it", () => {
  for (const only of [new Set<string>(), new Set(["group.document"])]) {
    const store = opened();
    if (only.size > 0) chooseOnly(store, "group", ["group.document"], "Only the texts");
    hide(store, { kind: "node", id: "peace" });
    const before = store.getState().history.past;
    let step = setWhen(store, { kind: "day", day: "2025-02-10" });
    step = setWhen(store, undefined, step);
    expect(store.getState().history.past).toEqual(before);
    setWhen(store, { kind: "day", day: "2025-02-28" }, step);
    expect(store.getState().history.past.slice(0, -1)).toEqual(before);
    expect(store.getState().history.past).toHaveLength(before.length + 1);
  }
});

test("what is opened while the time goes on ends nothing: all of it is one step", () => {
  const store = opened();
  let step = setWhen(store, { kind: "day", day: "2025-02-10" });
  selectNode(store, "ukraine");
  step = setWhen(store, { kind: "day", day: "2025-02-28" }, step);
  setWhen(store, { kind: "day", day: "2025-04-30" }, step);
  expect(store.getState().history.past.map(({ label }) => label)).toEqual(["The day 30 April 2025"]);
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "node", id: "ukraine" });
});

test("a step of a deal stands and falls with its claim, whatever time is chosen", () => {
  const store = opened();
  const lines = drawn(store.getState().exploration).relationships;
  const [text, other] = lines.map(({ claims }) => claims[0]?.id ?? "");
  const left = (ids: readonly (string | undefined)[]) => {
    const remains = claimRemains(store.getState().exploration);
    return ids.map((id) => remains(id ?? ""));
  };
  setWhen(store, { kind: "day", day: "2025-02-10" });
  expect(left([text, other, "never-held"])).toEqual([true, true, true]);
  hide(store, { kind: "relationship", id: lines[0]?.id ?? "" });
  expect(left([text, other, "never-held"])).toEqual([false, true, true]);
  chooseOnly(store, "group", ["group.record"], "Only the record");
  expect(left([text, other, "never-held"])).toEqual([false, false, false]);
});
