import * as fc from "fast-check";
import { bestConnected, type Ends } from "server/questions/best-connected.ts";
import { expect, test } from "vitest";

const line = (subject: string, object: string): Ends => ({ id: `${subject}>${object}`, subject, object });

test("the best connected are kept, with the lines among them alone", () => {
  const lines = [line("a", "b"), line("a", "c"), line("c", "d"), line("c", "e"), line("e", "a")];
  expect(bestConnected(lines, ["z", "a", "b", "c", "d", "e"], 3)).toEqual({
    lines: ["a>c", "c>e", "e>a"],
    entities: ["a", "c", "e"],
  });
});

test("never more are kept than asked, nobody who is better connected is left out, and no line lacks an end", () => {
  const all = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const name = fc.constantFrom(...all);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name)), fc.integer({ min: 1, max: 9 }), (pairs, most) => {
      const lines = pairs.map(([one, other], place) => ({ ...line(one, other), id: String(place) }));
      const { lines: kept, entities } = bestConnected(lines, all, most);
      expect(entities).toHaveLength(Math.min(most, all.length));
      const degree = (id: string) => lines.filter(({ subject, object }) => subject === id || object === id).length;
      const least = Math.min(...entities.map(degree));
      const left = all.filter((id) => !entities.includes(id));
      expect(left.filter((id) => degree(id) > least)).toEqual([]);
      expect(kept).toEqual(
        lines
          .filter(({ subject, object }) => entities.includes(subject) && entities.includes(object))
          .map(({ id }) => id),
      );
    }),
  );
});
