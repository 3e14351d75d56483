import { dealSteps } from "server/explore/deal-steps.ts";
import { subgraph } from "server/explore/subgraph.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

const deal = "us-ukraine-minerals-deal";

test("a deal's steps come in the order of their days, each with the claim that is its evidence and the line it draws", async () => {
  const steps = await dealSteps(database, [deal, deal, "rwanda", "no-such-deal"]);
  expect(steps.map(({ status, on }) => `${status} ${on}`)).toEqual([
    "demanded 2025-02-10",
    "drafted 2025-02-12",
    "rejected 2025-02-12",
    "drafted 2025-02-21",
    "drafted 2025-02-24/2025-02-25",
    "expected 2025-02-27~",
    "failed 2025-02-28",
    "proposed [2025-04-02..2025-04-12]",
    "intent 2025-04-17",
    "signed 2025-04-30",
    "ratified 2025-05-08",
    "funded 2025-09-17",
  ]);
  expect(steps.find(({ status }) => status === "proposed")).toMatchObject({
    earliest: "2025-04-02",
    latest: "2025-04-12",
    group: "document",
    claim: "000-12",
  });
  const { relationships } = await subgraph(database, { claims: steps.map(({ claim }) => claim) });
  for (const { claim, relationship } of steps)
    expect(relationships.find(({ id }) => id === relationship)?.claims.map(({ id }) => id)).toContain(claim);
});

test("several deals come together, one without a dated step brings none", async () => {
  const steps = await dealSteps(database, ["us-drc-minerals-security-pact", "us-rwanda-framework"]);
  expect(new Set(steps.map((step) => step.deal))).toEqual(
    new Set(["us-drc-minerals-security-pact", "us-rwanda-framework"]),
  );
  expect(await dealSteps(database, [])).toEqual([]);
});

test("a mark says from which of its dates its claim counts", async () => {
  const { relationships } = await subgraph(database, { claims: ["000-12", "r-036"] });
  const marks = relationships.flatMap(({ claims }) => claims);
  expect(marks.find(({ id }) => id === "000-12")).toMatchObject({ dated: "asOf", earliest: "2025-04-02" });
  expect(marks.find(({ id }) => id === "r-036")).toMatchObject({ dated: "span", earliest: "2025-04-30" });
});
