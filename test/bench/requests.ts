import autocannon from "autocannon";
import { statement } from "server/cypher/statement.ts";
import type { Database } from "server/database/database.ts";
import { median } from "./median.ts";
import { neighbourhoodQuery, neighbourhoodVariables } from "./neighbourhood-query.ts";
import { residentMemory } from "./resident-memory.ts";
import type { Started } from "./start-server.ts";

const rounds = 5;
const body = JSON.stringify({ query: neighbourhoodQuery, variables: neighbourhoodVariables });

/** One request after another, over HTTP and by the bare driver in turn. */
export async function latency(product: Started, database: Database, say: (line: string) => void): Promise<void> {
  const parameters = {
    ...neighbourhoodVariables,
    ask: { types: null, labels: null, present: [], afterDegree: null, afterId: null },
  };
  const overHttp: number[] = [];
  const byDriver: number[] = [];
  for (let i = 0; i < 260; i++) {
    const [http, driver] = [
      await timed(() => ask(product.address)),
      await timed(() => database.read(statement("neighbourhood"), parameters)),
    ];
    // The first requests warm caches and compilers on both sides.
    if (i < 60) continue;
    overHttp.push(http);
    byDriver.push(driver);
  }
  const [http, driver] = [median(overHttp), median(byDriver)];
  say(
    `neighbourhood over HTTP ${http.toFixed(1)} ms, the same Cypher by the bare driver ${driver.toFixed(1)} ms (medians of 200)`,
  );
  say(`  ratio ${(http / driver).toFixed(2)}  (goal: at most 3)`);
}

/** Requests a second with 10 connections, ours and Apollo Server's defaults in turn. */
export async function throughput(product: Started, plain: Started, say: (line: string) => void): Promise<void> {
  const ratios: number[] = [];
  // A Neo4j just started answers half as many requests in its first round as in its third.
  const warmUps = 2;
  for (let round = 1 - warmUps; round <= rounds; round++) {
    const [ours, theirs] = [await load(product.address, 4), await load(plain.address, 4)];
    if (round < 1) continue;
    ratios.push(ours / theirs);
    say(
      `round ${round}: ours ${ours.toFixed(0)} requests/s, Apollo Server's defaults ${theirs.toFixed(0)}, ratio ${(ours / theirs).toFixed(2)}`,
    );
  }
  say(`  median ratio ${median(ratios).toFixed(2)}  (goal: at least 1.2)`);
}

/** Resident memory after 10,000 further requests and after 20,000; `jvm`: Neo4j's process id. */
export async function memory(product: Started, jvm: number, say: (line: string) => void): Promise<void> {
  const amounts: number[] = [];
  for (const total of [10_000, 20_000]) {
    await autocannon({ ...target(product.address), amount: 10_000 });
    amounts.push(residentMemory(product.pid));
    say(`after ${total} requests: Node ${amounts.at(-1)?.toFixed(0)} MB, Neo4j ${residentMemory(jvm).toFixed(0)} MB`);
  }
  const [first = 0, second = 0] = amounts;
  say(
    `  growth ${((second / first - 1) * 100).toFixed(1)} %  (goals: Node below 300 MB and at most 10 % more, Neo4j below 700 MB)`,
  );
}

async function load(address: string, seconds: number): Promise<number> {
  const result = await autocannon({ ...target(address), duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} requests to ${address} failed.`);
  return result.requests.average;
}

function target(address: string): autocannon.Options {
  return {
    url: `${address}/graphql`,
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    connections: 10,
  };
}

async function ask(address: string): Promise<void> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const answer: { data?: { neighbourhood?: { __typename: string } } } = JSON.parse(await response.text());
  if (answer.data?.neighbourhood?.__typename !== "Neighbourhood") throw new Error("The product gave no neighbourhood.");
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
