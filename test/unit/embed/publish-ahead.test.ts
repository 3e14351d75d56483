import { publishAhead } from "server/embed/publish-ahead.ts";
import type { Published } from "server/embed/publisher.ts";
import type { QuestionView } from "server/embed/published-files.ts";
import { expect, test } from "vitest";

const view = (question: string): QuestionView => ({ kind: "question", question, parameters: {}, version: undefined });

async function* listed(...names: readonly string[]): AsyncGenerator<QuestionView, void, undefined> {
  for (const name of names) yield view(name);
}

interface World {
  state: string | undefined;
  running: number;
}

/**
 * What is done in the background in so many milliseconds of a clock that only its pauses move. `happens`: what changes in the
 * world, and when.
 */
async function inBackground(
  long: number,
  happens: Readonly<Record<number, (world: World) => void>> = {},
  outcomes: Readonly<Record<string, Published | Error>> = {},
) {
  const done: string[] = [];
  const troubles: (string | undefined)[] = [];
  const world: World = { state: "one", running: 0 };
  const ended = new AbortController();
  let now = 0;
  happens[0]?.(world);
  await publishAhead(
    {
      watch: { known: () => world.state, look: () => Promise.resolve(world.state) },
      views: () => listed("first", "second", "third"),
      compare: () => {
        done.push("compare");
        return Promise.resolve();
      },
      publish: ({ question }) => {
        done.push(question);
        const outcome = outcomes[question] ?? { kind: "published", n: 1 };
        return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
      },
      running: () => world.running,
      onTrouble: (_error, of) => troubles.push(of?.question),
      pause: (milliseconds) => {
        const before = now;
        now += milliseconds;
        for (const [at, change] of Object.entries(happens)) {
          if (Number(at) > before && Number(at) <= now) {
            done.push(`at ${at}`);
            change(world);
          }
        }
        if (now >= long) ended.abort();
        return Promise.resolve();
      },
    },
    ended.signal,
  );
  return { done, troubles };
}

const all = ["compare", "first", "second", "third"];

test("whatever is published ahead is so once for each state of the graph, one view after the other", async () => {
  const { done } = await inBackground(400_000, {
    // The graph is what it was until then: nothing is made again, however long that lasts.
    150_000: (world) => (world.state = "two"),
    // While the database is away nothing is begun.
    250_000: (world) => (world.state = undefined),
  });
  expect(done).toEqual([...all, "at 150000", ...all, "at 250000"]);
});

test("none is begun while somebody's request runs, but nobody keeps all of it waiting for good", async () => {
  const { done } = await inBackground(200_000, {
    0: (world) => (world.running = 1),
    15_000: (world) => (world.running = 0),
    100_000: (world) => {
      world.running = 1;
      world.state = "two";
    },
  });
  expect(done).toEqual(["compare", "at 15000", "first", "second", "third", "at 100000", ...all]);
});

test("one view that cannot be published keeps back none of the others; where the database goes away all is tried again", async () => {
  const failing = await inBackground(60_000, {}, { second: new Error("Its picture cannot be drawn.") });
  expect([failing.done, failing.troubles]).toEqual([all, ["second"]]);
  const away = await inBackground(20_000, {}, { second: { kind: "unavailable" } });
  expect(away.done).toEqual(["compare", "first", "second", "compare", "first", "second"]);
});
