import { compose, placesOf } from "server/contract/layout/lay-out.ts";
import { lineForms } from "server/contract/layout/line-forms.ts";
import { answer } from "server/questions/answer.ts";
import { questions } from "server/questions/questions.ts";
import { describe, expect, it } from "vitest";
import { database } from "../../support/database.ts";
import { boxesOf, mishaps, throughWords } from "../../support/mishaps.ts";

/** Every shipped question with its defaults, and what is claimed about entities of every kind and size. */
const pictures = [
  ...questions().map((question) => ({ name: question.id, question, parameters: {} })),
  ...[
    "democratic-republic-of-the-congo",
    "united-states",
    "ukraine",
    "china",
    "australia",
    "russia",
    "rwanda",
    "m23",
    "donald-trump",
    "volodymyr-zelensky",
    "cobalt",
    "us-ukraine-minerals-deal",
  ].flatMap((entity) =>
    questions()
      .filter(({ id }) => id === "about")
      .map((question) => ({ name: `about ${entity}`, question, parameters: { entity } })),
  ),
];

describe.each(pictures)("the first picture of $name", ({ name, question, parameters }) => {
  it("covers nothing, leads no line through a caption or a shape, and words nearly every line", async () => {
    const answered = await answer(database, question, parameters, false);
    if (answered.__typename !== "Answer") throw new Error(`${name} has no answer`);
    const picture = answered.subgraph;
    const composition = compose(picture);
    const places = placesOf(composition);
    expect(mishaps(picture, places)).toEqual({ covered: [], throughCaptions: [], throughShapes: [] });
    const { scene, courses, words } = composition;
    // A stroke that says how firmly a thing is said must not be hidden by its own words, and rarely by another's.
    const struck = throughWords(picture, places);
    expect(struck.own).toEqual([]);
    expect(struck.others.length).toBeLessThanOrEqual(Math.ceil(words.size / 8));
    const outside = boxesOf(picture, places).filter(
      ({ box }) =>
        Math.abs(box.x) + box.width / 2 > scene.halfWidth + 1 ||
        Math.abs(box.y) + box.height / 2 > scene.halfHeight + 1,
    );
    expect(outside.map(({ kind, owner }) => `${kind} of ${owner}`)).toEqual([]);
    const worded = [...lineForms(scene, courses).values()].filter((forms) => forms.length > 0);
    expect(words.size).toBeGreaterThanOrEqual(Math.floor(worded.length * 0.9));
  });
});
