import { layOutMore } from "server/contract/layout/lay-out-more.ts";
import { layOut } from "server/contract/layout/lay-out.ts";
import type { Picture, Places } from "server/contract/layout/picture.ts";
import { neighbourhood } from "server/explore/neighbourhood.ts";
import { answer } from "server/questions/answer.ts";
import { questions } from "server/questions/questions.ts";
import { describe, expect, it } from "vitest";
import { database } from "../../support/database.ts";
import { boxesOf, mishaps } from "../../support/mishaps.ts";

interface Expansion {
  readonly before: Picture;
  readonly after: Picture;
  readonly places: Places;
  readonly more: Places;
}

interface FirstPicture {
  readonly before: Picture;
  readonly places: Places;
}

const firstPictures = new Map<string, Promise<FirstPicture>>();

/** The first picture of a question, laid out once however much comes to it. */
function firstPicture(asked: string, parameters: object): Promise<FirstPicture> {
  const key = JSON.stringify([asked, parameters]);
  const known = firstPictures.get(key) ?? drawFirst(asked, parameters);
  firstPictures.set(key, known);
  return known;
}

async function drawFirst(asked: string, parameters: object): Promise<FirstPicture> {
  const question = questions().find(({ id }) => id === asked);
  if (question === undefined) throw new Error(`${asked} is no question`);
  const answered = await answer(database, question, { ...parameters }, false);
  if (answered.__typename !== "Answer") throw new Error(`${asked} has no answer`);
  return { before: answered.subgraph, places: layOut(answered.subgraph) };
}

/** A first picture, and the best connected neighbours of one of its entities that are not in it. */
async function expand(asked: string, parameters: object, centre: string, limit: number): Promise<Expansion> {
  const { before, places } = await firstPicture(asked, parameters);
  const there = new Set(before.nodes.map(({ id }) => id));
  const found = await neighbourhood(database, { id: centre, present: [...there], limit: 50 });
  if (found.__typename !== "Neighbourhood") throw new Error(`${centre} has no neighbourhood`);
  const fresh = found.subgraph.nodes.filter(({ id }) => !there.has(id)).slice(0, limit);
  const came = new Set(fresh.map(({ id }) => id));
  const ends = new Set([...there, ...came]);
  const stood = new Set(before.relationships.map(({ id }) => id));
  const after: Picture = {
    nodes: [...before.nodes, ...fresh],
    relationships: [
      ...before.relationships,
      ...found.subgraph.relationships.filter(
        ({ id, source, target }) =>
          !stood.has(id) &&
          ends.has(source) &&
          ends.has(target) &&
          [source, target].some((end) => came.has(end) || end === centre),
      ),
    ],
  };
  return { before, after, places, more: layOutMore({ picture: after, places, centre }) };
}

describe.each([
  { asked: "about", parameters: { entity: "united-states" }, centre: "united-states" },
  { asked: "about", parameters: { entity: "ukraine" }, centre: "ukraine" },
  { asked: "about", parameters: { entity: "china" }, centre: "china" },
  {
    asked: "about",
    parameters: { entity: "democratic-republic-of-the-congo" },
    centre: "democratic-republic-of-the-congo",
  },
  { asked: "about", parameters: { entity: "democratic-republic-of-the-congo" }, centre: "rwanda" },
  { asked: "ukraine-minerals-bargain", parameters: {}, centre: "united-states" },
  { asked: "rwanda-and-the-rebels", parameters: {}, centre: "democratic-republic-of-the-congo" },
])("expanding $centre in $asked $parameters.entity", ({ asked, parameters, centre }) => {
  it.each([10, 50])("moves nothing and covers nothing with at most %i neighbours", async (limit) => {
    const { before, after, places, more } = await expand(asked, parameters, centre, limit);
    const stood = new Set(before.nodes.map(({ id }) => id));
    expect(more.positions.some(({ id }) => stood.has(id))).toBe(false);
    expect(more.positions).toHaveLength(after.nodes.length - before.nodes.length);
    const renewed = new Map(more.lines.map((line) => [line.id, line]));
    for (const line of places.lines) {
      const again = renewed.get(line.id);
      expect(again).toEqual(again === undefined ? undefined : { ...line, words: null });
    }
    const all: Places = {
      positions: [...places.positions, ...more.positions],
      lines: [...places.lines.filter(({ id }) => !renewed.has(id)), ...more.lines],
    };
    // What comes stands nearer to what it comes from than to the rest of what was there.
    const old = new Map(places.positions.map(({ id, x, y }) => [id, { x, y }]));
    const origin = old.get(centre) ?? { x: 0, y: 0 };
    old.delete(centre);
    const far = (from: { readonly x: number; readonly y: number }) =>
      more.positions.reduce((sum, { x, y }) => sum + Math.hypot(x - from.x, y - from.y), 0) / more.positions.length;
    const others = [...old.values()].map(far);
    expect(far(origin)).toBeLessThan(others.reduce((sum, one) => sum + one, 0) / others.length);
    const { covered, throughCaptions } = mishaps(after, all);
    expect(covered).toEqual([]);
    // Captions that stand do not move aside: where very much comes, a line may have no way around one.
    expect(throughCaptions.length).toBeLessThanOrEqual(after.relationships.length * (limit === 10 ? 0.1 : 0.2));
    const boxes = boxesOf(after, all);
    const width =
      Math.max(...boxes.map(({ box }) => box.x + box.width / 2)) -
      Math.min(...boxes.map(({ box }) => box.x - box.width / 2));
    const height =
      Math.max(...boxes.map(({ box }) => box.y + box.height / 2)) -
      Math.min(...boxes.map(({ box }) => box.y - box.height / 2));
    expect(height).toBeLessThanOrEqual(width);
  });
});
