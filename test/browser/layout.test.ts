import { layOutStep } from "client/layout/lay-out-step.ts";
import { layOutMore, type LayoutStep } from "server/contract/layout/lay-out-more.ts";
import { layOut } from "server/contract/layout/lay-out.ts";
import { afterEach, expect, test, vi } from "vitest";
import { node, relationship } from "../support/explored.ts";

const first = {
  nodes: [node("rwanda"), node("m23", { labels: ["RebelGroup"] }), node("dr-congo")],
  relationships: [relationship("rwanda", "SUPPORTS", "m23"), relationship("m23", "OPPOSES", "dr-congo")],
};
const names = ["uganda", "burundi", "angola", "kenya", "zambia"];
const step: LayoutStep = {
  picture: {
    nodes: [...first.nodes, ...names.map((id) => node(id))],
    relationships: [...first.relationships, ...names.map((id) => relationship(id, "NEGOTIATES", "rwanda"))],
  },
  places: layOut(first),
  centre: "rwanda",
};
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

test("a worker gives the places that the same code gives here", async () => {
  expect(await layOutStep(step, signal)).toEqual(layOutMore(step));
});

test("two steps at once each get their own places", async () => {
  const other = { ...step, centre: "dr-congo" };
  const [one, two] = await Promise.all([layOutStep(step, signal), layOutStep(other, signal)]);
  expect(one).toEqual(layOutMore(step));
  expect(two).toEqual(layOutMore(other));
});

test("a step that is called off ends with the reason, and the next one is laid out all the same", async () => {
  const stop = new AbortController();
  const called = layOutStep(step, stop.signal);
  stop.abort(new Error("No longer wanted"));
  await expect(called).rejects.toThrow("No longer wanted");
  await expect(layOutStep(step, stop.signal)).rejects.toThrow("No longer wanted");
  expect((await layOutStep(step, signal)).positions).toHaveLength(names.length);
});

test("a worker that cannot start is a failure in words, and is started again", async () => {
  // What stands there already is ended first, so that a new one is needed.
  const stop = new AbortController();
  const called = layOutStep(step, stop.signal);
  stop.abort(new Error("No longer wanted"));
  await called.catch(() => undefined);
  const Real = Worker;
  vi.stubGlobal(
    "Worker",
    class extends Real {
      constructor() {
        super("/no-such-script.js", { type: "module" });
      }
    },
  );
  await expect(layOutStep(step, signal)).rejects.toMatchObject({ name: "LayoutFailure" });
  vi.unstubAllGlobals();
  expect((await layOutStep(step, signal)).positions).toHaveLength(names.length);
});
