import { askBy } from "client/post.ts";
import { viewMaker } from "client/served/view-maker.ts";
import { pageOf, plainLook, type EmbedView } from "server/contract/embed/embed-address.ts";
import type { Picture, Places } from "server/contract/layout/picture.ts";
import { packedSize } from "server/embed/packed-size.ts";
import { pageSheet } from "server/embed/page-sheet.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { served, type Served } from "../../support/served.ts";

let here: Served;

beforeAll(async () => {
  here = await served(database);
});

afterAll(async () => {
  askBy(undefined);
  await here.stop();
});

const ask = async (body: string) =>
  (
    await fetch(`${here.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body })
  ).text();

/** Places that take no time to be worked out: each line is bent and has room for all its words. */
function placesOf({ nodes, relationships }: Picture): Places {
  const room = "has this much room for words";
  return {
    positions: nodes.map(({ id }, at) => ({
      id,
      x: (at % 5) * 213 - 411,
      y: Math.floor(at / 5) * 127 - 203,
      caption: "below",
    })),
    lines: relationships.map(({ id }, at) => ({
      id,
      bend: 24 + at,
      words: { lines: [room, room], dx: at, dy: -at, angle: 3 * at },
    })),
  };
}

/** Asks for answers without their places. */
async function askUnplaced(body: string): Promise<string> {
  const asked = JSON.parse(body);
  if (asked.variables?.places !== true) return ask(body);
  const { data } = JSON.parse(
    await ask(JSON.stringify({ ...asked, variables: { ...asked.variables, places: false } })),
  );
  return JSON.stringify({ data: { answer: { ...data.answer, ...placesOf(data.answer.subgraph) } } });
}

const where = { reading: "?as=html", csv: "?as=csv", frame: "", notes: [] };

test("the picture of each question is whole after 10 KB, and nothing is left out of any", async () => {
  const { data } = JSON.parse(await ask(JSON.stringify({ query: "{ questions { id } }" })));
  const views: EmbedView[] = data.questions.map(({ id }: { readonly id: string }) => ({
    kind: "question",
    question: id,
    parameters: {},
    version: undefined,
  }));
  expect(views.length).toBeGreaterThan(10);
  for (const view of views) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as views are opened
    const opened = await viewMaker.open(pageOf(view), {
      ask: askUnplaced,
      layOut: ({ picture }) => Promise.resolve(placesOf(picture)),
    });
    if (opened.kind !== "opened") throw new Error(`${pageOf(view)}: ${opened.kind}`);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const drawn = await viewMaker.draw(opened.snapshot, { view, version: undefined, packed: packedSize });
    const page = `<style>${pageSheet(plainLook, drawn.facts.across, "frame").css}</style>${drawn.frame(plainLook, where)}`;
    const svg = drawn.svg(plainLook);
    const sizes = [packedSize(svg), packedSize(page.slice(0, page.lastIndexOf("</figure>")))];
    expect([pageOf(view).slice(0, 40), ...sizes.filter((bytes) => bytes > 10_000)]).toEqual([
      pageOf(view).slice(0, 40),
    ]);
    expect(svg).not.toContain("All of it is told by pointing");
  }
});
