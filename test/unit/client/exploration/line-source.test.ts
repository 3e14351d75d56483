import { lineSource } from "client/exploration/line-source.ts";
import type { Answer } from "client/exploration/exploration.ts";
import { expect, test } from "vitest";
import { relationship } from "../../../support/explored.ts";

const known: Answer["sources"][number] = {
  id: "001",
  group: "document",
  kind: "commentary",
  title: "A text",
  author: null,
  publisher: "A paper",
  published: null,
  url: null,
  publisherCertainty: null,
  dateCertainty: null,
  authorCertainty: null,
};
const plain = relationship("dr-congo", "SUPPLIES", "uranium");
const claims = plain.claims.flatMap((mark) => [
  { ...mark, id: "firm", source: "000", modality: "stated" as const },
  { ...mark, id: "said", source: "001", modality: "attributed" as const },
]);

test("a line names a source that the answer knows before one it could only leave blank", () => {
  const found = lineSource({ ...plain, claims }, [known]);
  expect(found?.source).toBe(known);
  expect(found?.mark.id).toBe("said");
  expect(found?.others).toBe(1);
});

test("of sources that are known the firmest claim speaks first", () => {
  expect(lineSource({ ...plain, claims }, [known, { ...known, id: "000" }])?.mark.id).toBe("firm");
});
