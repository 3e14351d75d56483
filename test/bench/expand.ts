import { changeTo } from "client/exploration/change.ts";
import type { ExplorationRecord } from "client/exploration/exploration.ts";
import { createExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import type { Core } from "cytoscape";
import type { Page } from "playwright-core";
import type { Connection } from "server/config.ts";
import { layOut } from "server/contract/layout/lay-out.ts";
import type { Picture } from "server/contract/layout/picture.ts";
import { writeViewCode } from "server/contract/view-code.ts";
import { openDatabase } from "server/database/open.ts";
import { loadSeed } from "server/seed/load-seed.ts";
import { readSeedFolder } from "server/seed/seed-folder.ts";
import { openBrowser } from "../support/browser.ts";
import { explored, node, relationship } from "../support/explored.ts";
import { seedFolder } from "../support/seed-folder.ts";
import { median } from "./median.ts";

/** What stands, and what one click brings to it. */
const standing = 300;
const brought = 50;

const rounds = 20;
/** The first ones load the layout's script and warm up compilers. */
const warmUps = 3;

/** Milliseconds from the last tick until a pointer comes to the button, and for which it rests there: what a quick hand takes. */
const hand = { comes: 400, rests: 200 } as const;

/** Goals in milliseconds. */
const goals = { expand: 250, layout: 50, store: 5, undo: 300 } as const;

const name = "bench-expand";
const hub = id(5);
const empty = "UNWIND [] AS row RETURN row";

interface Round {
  /** From the click to the frame in which everything that came is drawn; without what was asked of the server. */
  readonly drawn: number;
  readonly network: number;
  /** The longest task of the main thread while a worker laid it out, also before the click, and from that until it was drawn; 0: none above 50. */
  readonly meanwhile: number;
  readonly longest: number;
  /** From asking the worker to its answer. */
  readonly laidOut: number;
  /** From a click on undo to the frame in which it is drawn. */
  readonly undone: number;
}

/**
 * A click that brings 50 neighbours to a picture of 300, and its undo, in the real product with a generated graph in its
 * own database: pressed as a hand does it, a little after the last tick, by when what was chosen may be laid out, and right
 * after that. What is drawn is drawn once every shape and line stands there; that shapes still move to their places comes
 * after it.
 */
export async function expand(product: string, connection: Connection, say: (line: string) => void): Promise<void> {
  const database = await openDatabase(connection);
  const { folder, remove } = await seedFolder(graph());
  const browser = await openBrowser();
  try {
    await loadSeed(database, { ...(await readSeedFolder(folder)), name });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // What runs from source keeps the names of functions by a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(
      `globalThis.picture = () => document.querySelector(".__________cytoscape_container")._cyreg.cy`,
    );
    await page.addInitScript(observe);
    await page.goto(`${product}${await viewOf(product)}`);
    await page.waitForFunction(() => performance.getEntriesByName("picture", "mark").length > 0, null, {
      timeout: 120_000,
    });
    const found: Round[] = [];
    const hurried: Round[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other, or each would measure the other
    for (let round = 1 - warmUps; round <= rounds; round++) {
      const measured = await measure(page, false);
      const pressedAtOnce = await measure(page, true);
      if (round >= 1) {
        found.push(measured);
        hurried.push(pressedAtOnce);
      }
    }
    const line = (what: keyof Round, of: string, goal: string, rounds = found) => {
      const all = rounds.map((one) => one[what]).toSorted((one, other) => one - other);
      say(`  ${of}: median ${median(all).toFixed(1)} ms, p95 ${p95(all).toFixed(1)} ms  (${goal})`);
    };
    say(`${brought} neighbours into a picture of ${standing}, ${rounds} times`);
    line("drawn", "from the click to drawn, beyond the network", `goal: p95 at most ${goals.expand}`);
    line("drawn", "the same, pressed right after the last tick", "no goal", hurried);
    line("network", "the network's part", "no goal");
    line("laidOut", "the worker's part where it begins with the click", "no goal", hurried);
    line("meanwhile", "longest main-thread task while a worker lays out", `goal: none over ${goals.layout}`, [
      ...found,
      ...hurried,
    ]);
    line("longest", "longest main-thread task until it is drawn", "no goal", [...found, ...hurried]);
    line("undone", "undone and drawn", `goal: at most ${goals.undo}`);
    const inStore = undoneInStore();
    say(
      `undo of the largest change, all ${standing} shapes moved, in the store: median ${median(inStore).toFixed(2)} ms, p95 ${p95(inStore).toFixed(2)} ms  (goal: at most ${goals.store})`,
    );
  } finally {
    await browser.close();

    await remove();
    const gone = await seedFolder({ "1-entities.cypher": empty });
    await loadSeed(database, { ...(await readSeedFolder(gone.folder)), name });
    await gone.remove();
    await database.close();
  }
}

/** Milliseconds that undoing takes where nothing is drawn, of a change that moves everything; sorted. */
function undoneInStore(): readonly number[] {
  const store = createExplorerStore();
  const nodes = Array.from({ length: standing }, (_, place) => node(id(place)));
  const lines = nodes
    .slice(1)
    .flatMap(({ id: own }, place) => [
      relationship(own, "SUPPORTS", id(Math.floor(place / 2))),
      ...(place % 3 === 0 ? [relationship(own, "SEEKS", id((place * 7) % standing))] : []),
    ]);
  store.getState().actions.begin(plainView("bench"), explored(nodes, lines));
  const moved = new Map<string, ExplorationRecord>();
  for (const [key, record] of store.getState().exploration)
    if (record.kind === "layout") moved.set(key, { kind: "layout", place: { ...record.place } });
  const times = Array.from({ length: warmUps + 10 * rounds }, () => {
    const { exploration, actions } = store.getState();
    actions.commit(changeTo("Tidy up", exploration, moved));
    const begun = performance.now();
    actions.go(-1);
    return performance.now() - begun;
  });
  return times.slice(warmUps).toSorted((one, other) => one - other);
}

function p95(sorted: readonly number[]): number {
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

function id(place: number): string {
  return `bench-${String(place).padStart(3, "0")}`;
}

/** A seed of one source: 300 entities with 1.6 lines each, as the data have them, and 50 around one of them, some joined to others too. */
function graph(): Readonly<Record<string, string>> {
  const random = numbers(42);
  const pick = (below: number) => Math.floor(random() * below);
  const labels = ["Country", "Leader", "Organization", "RebelGroup", "Mineral", "Deal"];
  const relations = ["SUPPORTS", "OPPOSES", "SEEKS", "EXCLUDES", "PRESSURES"];
  const pairs: (readonly [number, number])[] = [];
  const ends = [0, 0];
  for (let own = 1; own < standing; own += 1) {
    const others = new Set([ends[pick(ends.length)] ?? 0]);
    if (random() < 0.6) others.add(ends[pick(ends.length)] ?? 0);
    for (const other of others) {
      if (other === own) continue;
      pairs.push([own, other]);
      ends.push(own, other);
    }
  }
  for (let own = standing; own < standing + brought; own += 1) {
    pairs.push([own, 5]);
    if (own % 3 === 0) pairs.push([own, 1 + pick(standing - 1)]);
  }
  const rows = (all: readonly string[]) => `UNWIND [\n${all.join(",\n")}\n] AS row RETURN row`;
  const entities = Array.from(
    { length: standing + brought },
    (_, place) =>
      `{id: '${id(place)}', labels: ['${labels[place % labels.length] ?? ""}'], name: 'Entity number ${place}'}`,
  );
  const claims = pairs.map(
    ([one, other], place) =>
      `{id: 'bench-c-${place}', source: 'bench-note', subject: '${id(one)}', relation: '${relations[place % relations.length] ?? ""}', object: '${id(other)}', polarity: 'affirmed', modality: 'reported', standing: 'holds', asserter: 'reuters', saidOn: '2025-01-03', statement: 'Number ${one} has to do with number ${other}.'}`,
  );
  return {
    "1-sources.cypher": rows(["{id: 'bench-note', kind: 'news', group: 'record', title: 'A generated note'}"]),
    "2-entities.cypher": rows(entities),
    "3-claims.cypher": rows(claims),
  };
}

/** The same numbers between 0 and 1 in each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The address of a view with the first 300 of them, laid out as the server does. */
async function viewOf(product: string): Promise<string> {
  const ids = Array.from({ length: standing }, (_, place) => id(place));
  const response = await fetch(`${product}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: `query ($nodes: [ID!]!) { subgraph(nodes: $nodes) {
        nodes { id caption labels collective hypothetical degree }
        relationships { id type source target polarity standing
          claims { source group assertedBy voices denial modality disputed } } } }`,
      variables: { nodes: ids },
    }),
  });
  const { data }: { data: { subgraph: Picture } } = JSON.parse(await response.text());
  const points = new Map(layOut(data.subgraph).positions.map(({ id: of, x, y }) => [of, { x, y }]));
  const [first = "", ...others] = ids;
  const address = `/e/${first}?with=${first}:${others.join(",")}&select=${hub}`;
  return `/e/${first}#${writeViewCode({ address, layout: "organic", points })}`;
}

/** What the main thread did: its long tasks, and when a worker was laying out. Milliseconds. */
interface Watched {
  readonly tasks: { readonly start: number; readonly end: number }[];
  readonly spans: { readonly start: number; end: number }[];
}

declare global {
  interface Window {
    watched?: Watched;
    /** What is drawn; the library keeps it at its container. */
    picture?: () => Core;
  }
}

/** Runs in the page before its own scripts: notes long tasks, and from asking a worker to its answer. */
function observe(): void {
  const watched: Watched = { tasks: [], spans: [] };
  window.watched = watched;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watched.tasks.push({ start: startTime, end: startTime + duration });
  }).observe({ type: "longtask", buffered: true });
  window.Worker = class extends Worker {
    override postMessage(message: unknown): void {
      const span = { start: performance.now(), end: 0 };
      watched.spans.push(span);
      this.addEventListener("message", () => (span.end = performance.now()), { once: true });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      super.postMessage(message);
    }
  };
}

async function measure(page: Page, isHurried: boolean): Promise<Round> {
  await page.getByRole("button", { name: /^Expand: \d+ more neighbours of / }).click();
  const kinds = page.getByRole("group", { name: /^By kind/ }).getByRole("checkbox");
  await kinds.first().waitFor();
  // Everybody by themselves is what costs most. The first tick reads who they all are.
  for (const kind of await kinds.all()) {
    // oxlint-disable-next-line no-await-in-loop -- a hand ticks one after the other
    await kind.click();
    // oxlint-disable-next-line no-await-in-loop -- once all are read it is ticked
    await kind.and(page.locator(":checked")).waitFor();
  }
  await page.getByRole("checkbox", { name: "Draw as groups by kind that open" }).uncheck();
  const bring = page.getByRole("button", { name: `Bring ${brought}`, exact: true });
  await bring.waitFor();
  if (!isHurried) {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(hand.comes);
    await bring.hover();
    await page.waitForTimeout(hand.rests);
  }
  const came = await page.evaluate(press, { button: `^Bring ${brought}$`, shapes: standing + brought });
  const undo = page.getByRole("button", { name: /^Undo: Expand / });
  await undo.waitFor();
  // What came moves to its place and its captions follow; then somebody thinks again.
  await page.waitForTimeout(1_200);
  const went = await page.evaluate(press, { button: "^Undo: Expand ", shapes: standing });
  await page.waitForTimeout(400);
  return {
    drawn: came.drawn - came.network,
    network: came.network,
    meanwhile: came.meanwhile,
    longest: came.longest,
    laidOut: came.laidOut,
    undone: went.drawn,
  };
}

/** Runs in the page: presses a button and waits until so many shapes are drawn, with all their lines. */
async function press({ button, shapes }: { readonly button: string; readonly shapes: number }) {
  const found = [...document.querySelectorAll("button")].find((one) =>
    new RegExp(button).test(one.getAttribute("aria-label") ?? one.textContent),
  );
  if (found === undefined) throw new Error(`There is no button ${button}.`);
  const cy = window.picture?.();
  if (cy === undefined) throw new Error("There is no picture.");
  performance.clearResourceTimings();
  const begun = performance.now();
  found.click();
  const drawn = await new Promise<number>((resolve) => {
    // Told within the frame that has drawn it; that has ended when the next one begins.
    const look = () => {
      if (cy.nodes().length !== shapes) return;
      cy.off("render", look);
      requestAnimationFrame(() => resolve(performance.now() - begun));
    };
    cy.on("render", look);
  });
  // The observer hears of a task after it has ended.
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
  const asked = performance
    .getEntriesByType("resource")
    .filter(({ name, startTime }) => name.endsWith("/graphql") && startTime >= begun && startTime < begun + drawn);
  const network = asked.reduce((sum, { duration }) => sum + duration, 0);
  const { tasks, spans } = window.watched ?? { tasks: [], spans: [] };
  const late = tasks.filter(({ start }) => start >= begun && start < begun + drawn);
  // What is drawn was laid out last, perhaps before the click.
  const span = spans.findLast(({ start }) => start < begun + drawn);
  const during = tasks.filter(({ start, end }) => span !== undefined && start >= span.start && end <= span.end);
  const longest = (some: typeof tasks) => Math.max(0, ...some.map(({ start, end }) => end - start));
  const laidOut = Math.max(0, ...spans.filter(({ start }) => start >= begun).map(({ start, end }) => end - start));
  return { drawn, network, meanwhile: longest(during), longest: longest(late), laidOut };
}
