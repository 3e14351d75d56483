import { setTimeout as delay } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import type { Connection } from "server/config.ts";
import { read, statement } from "../support/statement.ts";
import { median } from "./median.ts";
import { residentMemory } from "./resident-memory.ts";
import type { Started } from "./start-server.ts";

const clients = 100;
/** The first warms up. */
const minutes = 3;
const crowded = 60_000;

/** The console beside the driver alone, then under a crowd of which a fifth means no good. */
export async function benchConsole(
  server: Started,
  connection: Connection,
  jvm: number,
  say: (line: string) => void,
): Promise<void> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password));
  try {
    await smallest(server.address, driver, connection.database ?? "neo4j", say);
    await firstRow(server.address, driver, connection.database ?? "neo4j", say);
  } finally {
    await driver.close();
  }
  await crowd(server, jvm, say);
}

async function smallest(address: string, driver: Driver, database: string, say: (line: string) => void): Promise<void> {
  const ours = () => statement(address, "RETURN 1");
  const theirs = () => driver.executeQuery("RETURN 1", {}, { database, routing: "READ" });
  await alternate(100, ours, theirs);
  const [console, plain] = await alternate(500, ours, theirs);
  say(
    `RETURN 1: ${console.toFixed(2)} ms over /cypher, ${plain.toFixed(2)} ms by the driver: ${(console / plain).toFixed(2)}× (goal: at most 2×)`,
  );
}

async function firstRow(address: string, driver: Driver, database: string, say: (line: string) => void): Promise<void> {
  const text = "UNWIND range(1, 100000) AS x RETURN x, toString(x) AS text";
  const ours = async () => {
    const response = await fetch(`${address}/cypher`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ statement: text, limit: 10_000 }),
    });
    const reader = response.body?.getReader();
    let told = "";
    while (!told.includes('"row"')) told += new TextDecoder().decode((await reader?.read())?.value);
    const now = performance.now();
    await reader?.cancel();
    return now;
  };
  const theirs = async () => {
    const session = driver.session({ database, defaultAccessMode: "READ" });
    const result = session.run(text);
    await result[Symbol.asyncIterator]().next();
    const now = performance.now();
    await session.close();
    return now;
  };
  await alternate(5, ours, theirs);
  const [console, plain] = await alternate(30, ours, theirs);
  say(
    `First of 100,000 rows: ${console.toFixed(1)} ms over /cypher, ${plain.toFixed(1)} ms by the driver: ${(console - plain).toFixed(1)} ms more (goal: at most 100 ms)`,
  );
}

/** The medians of both, in milliseconds, run in turn; a work that gives a number gives the moment it was done. */
async function alternate(
  times: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<readonly [number, number]> {
  const taken: [number[], number[]] = [[], []];
  for (let time = 0; time < times; time += 1)
    for (const [at, work] of [one, other].entries()) {
      const began = performance.now();
      const done = await work();
      taken[at]?.push((typeof done === "number" ? done : performance.now()) - began);
    }
  return [median(taken[0]), median(taken[1])];
}

const good = [
  "RETURN 1",
  "MATCH (n:Entity {id: 'ukraine'})-[line]-(other:Entity) RETURN type(line), other.name LIMIT 50",
  "MATCH (claim:Claim)-[:CITES]->(source:Source) RETURN source.title, count(claim) AS claims ORDER BY claims DESC",
  "UNWIND range(1, 2000) AS x RETURN x",
  "CALL db.index.fulltext.queryNodes('claim_statements', 'cobalt') YIELD node RETURN node.statement",
];

const hostile = [
  "UNWIND range(1, 2000000000) AS x RETURN count(x)",
  "MATCH (a), (b), (c) WHERE a.id + b.id = c.id RETURN count(*)",
  "MATCH p = (:Entity)-[*]-(:Entity) RETURN count(p)",
  "RETURN range(1, 300000) AS all",
  "UNWIND range(1, 1000000) AS x RETURN size(collect([i IN range(1, 1000) | i]))",
  "CREATE (n)",
  "RETURN [x IN [1] | COLLECT { CALL db.stats.retrieve('QUERIES') YIELD data RETURN data }]",
  "MATCH (n) RETRUN n",
];

/**
 * A hundred clients, four good statements to one that is not, minute after minute; and what that takes of memory. Of
 * each minute the most is told: a JVM gives back of its heap and takes again, so that what it has at any one moment says
 * little.
 */
async function crowd(server: Started, jvm: number, say: (line: string) => void): Promise<void> {
  const watched = [
    { name: "server", pid: server.pid },
    { name: "Neo4j", pid: jvm },
  ].map((one) => ({ ...one, before: residentMemory(one.pid), peaks: Array<number>(minutes).fill(0) }));
  for (let minute = 0; minute < minutes; minute += 1) {
    const look = setInterval(() => {
      for (const { pid, peaks } of watched) peaks[minute] = Math.max(peaks[minute] ?? 0, residentMemory(pid));
    }, 1_000);
    await crowdedMinute(server.address, say).finally(() => clearInterval(look));
  }
  for (const { name, before, peaks } of watched) {
    const [warm = 0, ...later] = peaks;
    say(
      `  memory of ${name}: ${before.toFixed(0)} MB before, at most ${peaks.map((peak) => peak.toFixed(0)).join(", then ")} MB in a minute: ${((Math.max(...later) / warm - 1) * 100).toFixed(1)} % more than in the first (goal: at most 10 %)`,
    );
  }
}

/** A minute of it: who is told to come again does. */
async function crowdedMinute(address: string, say: (line: string) => void): Promise<void> {
  const until = performance.now() + crowded;
  const taken: number[] = [];
  const outcomes = new Map<string, number>();
  const failures = new Map<string, number>();
  let retries = 0;
  const count = (where: Map<string, number>, what: string) => where.set(what, (where.get(what) ?? 0) + 1);

  const client = async (number: number) => {
    for (let turn = number; performance.now() < until; turn += 1) {
      if (turn % 5 === 4) {
        const { error, summary } = await read(await send(address, hostile[(turn * 7 + number) % hostile.length] ?? ""));
        count(outcomes, error?.code ?? summary?.stopped ?? "rows");
        continue;
      }
      const text = good[(turn + number) % good.length] ?? "";
      const began = performance.now();
      for (;;) {
        const response = await send(address, text);
        const { error, rows } = await read(response);
        if (response.status === 503 || response.status === 429) {
          retries += 1;
          await delay(Number(response.headers.get("retry-after")) * 1_000);
          continue;
        }
        if (error !== undefined || rows.length === 0) count(failures, error?.code ?? "no rows");
        break;
      }
      taken.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => ((sorted[Math.floor(sorted.length * share)] ?? 0) / 1_000).toFixed(2);
  const failed = [...failures.values()].reduce((sum, times) => sum + times, 0);
  say(
    `${clients} clients for ${crowded / 1_000} s: ${taken.length} good statements, ${failed} of them without rows${listed(failures)} (goal: 0), ${retries} told to come again; half within ${at(0.5)} s, 99 of 100 within ${at(0.99)} s, all within ${at(0.999_999)} s`,
  );
  say(`  what the others came to${listed(outcomes)}`);
}

function listed(counts: ReadonlyMap<string, number>): string {
  return counts.size === 0 ? "" : `: ${[...counts].map(([what, times]) => `${what} ${times}`).join(", ")}`;
}

function send(address: string, text: string): Promise<Response> {
  return fetch(`${address}/cypher`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ statement: text }),
  });
}
