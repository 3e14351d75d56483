import { overlap } from "server/contract/layout/box.ts";
import { compose } from "server/contract/layout/lay-out.ts";
import { lineForms } from "server/contract/layout/line-forms.ts";
import { shapeBox } from "server/contract/layout/place-captions.ts";
import { answer } from "server/questions/answer.ts";
import { questions } from "server/questions/questions.ts";
import { describe, expect, it } from "vitest";
import { database } from "../../support/database.ts";

describe.each(questions().map((question) => ({ id: question.id, question })))(
  "the first picture of $id",
  ({ question }) => {
    it("covers no caption, leaves nothing outside its frame and words nearly every line", async () => {
      const answered = await answer(database, question, {}, false);
      if (answered.__typename !== "Answer") throw new Error(`${question.id} has no answer with its defaults`);
      const { scene, at, captions, courses, words } = compose(answered.subgraph);
      const boxes = [
        ...scene.nodes.map((node, owner) => ({ owner, box: shapeBox(node, at[owner] ?? { x: 0, y: 0 }) })),
        ...captions.flatMap(({ box }, owner) => (box === undefined ? [] : [{ owner, box }])),
      ];
      const covered = boxes.flatMap((one, place) =>
        boxes
          .slice(place + 1)
          .filter((other) => other.owner !== one.owner && overlap(one.box, other.box) > 0)
          .map((other) => [scene.nodes[one.owner]?.id, scene.nodes[other.owner]?.id]),
      );
      expect(covered).toEqual([]);
      const outside = boxes.filter(
        ({ box }) =>
          Math.abs(box.x) + box.width / 2 > scene.halfWidth + 1 ||
          Math.abs(box.y) + box.height / 2 > scene.halfHeight + 1,
      );
      expect(outside.map(({ owner }) => scene.nodes[owner]?.id)).toEqual([]);
      const worded = [...lineForms(scene, courses).values()].filter((forms) => forms.length > 0);
      expect(words.size).toBeGreaterThanOrEqual(Math.floor(worded.length * 0.9));
    });
  },
);
