import { besideHeading, headingWidth } from "client/panels/table/heading-width.ts";
import { textWidth } from "server/contract/text-width.ts";
import { wrapWords } from "server/contract/wrap-words.ts";
import french from "server/contract/words/interface.fr.json" with { type: "json" };
import english from "server/contract/words/interface.json" with { type: "json" };
import ukrainian from "server/contract/words/interface.uk.json" with { type: "json" };
import { expect, test } from "vitest";

test.each([
  ["English", english],
  ["French", french],
  ["Ukrainian", ukrainian],
])("every heading of a table in %s has room for all its words on two lines, and needs no more", (_, words) => {
  const type = { size: 14, weight: 600 } as const;
  for (const title of Object.values(words.table.column)) {
    const width = headingWidth(title) - besideHeading;
    const lines = wrapWords(title, { width, ...type });
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(textWidth(line, type.size, type.weight)).toBeLessThanOrEqual(width);
    expect(width).toBeLessThanOrEqual(textWidth(title, type.size, type.weight) + 1);
  }
});
