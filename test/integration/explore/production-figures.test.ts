import { productionFigures, type FiguresRequest, type ProductionFigures } from "server/explore/production-figures.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

async function found(request: FiguresRequest): Promise<ProductionFigures> {
  const outcome = await productionFigures(database, request);
  if (outcome.__typename !== "ProductionFigures") throw new Error(JSON.stringify(outcome));
  return outcome;
}

test("a country’s figures come by mineral, year and edition, each with what it bears on and the pages that give it", async () => {
  const { country, figures, claims, sources } = await found({ country: "democratic-republic-of-the-congo" });
  expect(country).toMatchObject({ caption: "DR Congo" });
  expect(figures).toHaveLength(16);
  const cobalt = figures.filter(({ mineral }) => mineral.id === "cobalt");
  expect(cobalt.map(({ year, edition, value, unit, estimate }) => [year, edition, value, unit, estimate])).toEqual([
    [2024, "MCS 2025", 220_000, "t Co", true],
    [2024, "MCS 2026", 226_000, "t Co", false],
    [2025, "MCS 2026", 230_000, "t Co", true],
  ]);
  expect(cobalt[0]?.bearsOn).toEqual([{ claim: "003-25", verdict: "supports" }]);
  expect(claims.map(({ id }) => id)).toEqual(["003-14", "003-25", "003-26", "003-27", "003-28"]);
  const pages = new Set(sources.map(({ id }) => id));
  expect(figures.flatMap((figure) => figure.sources).filter((id) => !pages.has(id))).toEqual([]);
});

test("what an edition does not give has no value, which is not zero", async () => {
  const { figures } = await found({ mineral: "lithium" });
  const value = (country: string) => figures.filter((figure) => figure.country.id === country).map((one) => one.value);
  expect(value("united-states")).toEqual([null, null, null]);
  expect(value("democratic-republic-of-the-congo")).toEqual([null, null]);
  const { figures: sponge } = await found({ country: "ukraine", mineral: "titanium" });
  expect(sponge.map((figure) => figure.value)).toEqual([0, 0]);
});

test("every figure of the data is one of some country and of some mineral that is offered", async () => {
  const { figures, countries, minerals } = await found({});
  expect(figures).toEqual([]);
  const all = [];
  // oxlint-disable-next-line no-await-in-loop -- one connection is enough
  for (const { id } of minerals) all.push(...(await found({ mineral: id })).figures);
  expect(all).toHaveLength(212);
  const offered = new Set(countries.map(({ id }) => id));
  expect(all.filter(({ country }) => !offered.has(country.id))).toEqual([]);
});

test("who is not there is not found; who has no figures has none", async () => {
  expect(await productionFigures(database, { country: "nowhere" })).toEqual({
    __typename: "NodeNotFound",
    id: "nowhere",
  });
  expect((await found({ country: "qatar" })).figures).toEqual([]);
});
