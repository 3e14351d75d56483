import * as fc from "fast-check";
import { compareFirmness, firmest, firmness, lineOf, type FirmnessMark } from "server/contract/firmness.ts";
import { modalities } from "server/contract/modality.ts";
import { describe, expect, it } from "vitest";

const mark = fc.record<FirmnessMark>({
  modality: fc.constantFrom(...modalities),
  group: fc.constantFrom("document", "record"),
  disputed: fc.boolean(),
});

describe("the firmness of a line", () => {
  it("is undefined where no claim is left: there is no line then", () => {
    expect(lineOf([])).toBeUndefined();
  });

  it("is that of the firmest claim of the documents, however firm the record is", () => {
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1 }), (marks) => {
        const documents = marks.filter(({ group }) => group === "document");
        const deciding = documents.length > 0 ? documents : marks;
        const line = lineOf(marks);
        expect(line?.modality).toBe(deciding.map(({ modality }) => modality).toSorted(compareFirmness)[0]);
        expect(line?.step).toBe(Math.min(3, deciding.length));
        expect(line?.recordOnly).toBe(documents.length === 0);
      }),
    );
  });

  it("does not change when claims of the record join those of a document", () => {
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1 }), fc.array(mark), (some, more) => {
        const marks = [...some, { modality: "judged", group: "document", disputed: false } as const];
        const record = more.map((each) => ({ ...each, group: "record", disputed: false }) as const);
        expect(lineOf([...marks, ...record])).toEqual(lineOf(marks));
      }),
    );
  });

  it("is disputed where any of the claims that are left is", () => {
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1 }), (marks) => {
        expect(lineOf(marks)?.disputed).toBe(marks.some(({ disputed }) => disputed));
      }),
    );
  });

  it("does not depend on the order of claims", () => {
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        expect(lineOf(marks.toReversed())).toEqual(lineOf(marks));
      }),
    );
  });

  it("puts an allegation last and draws it in short dashes", () => {
    expect(firmest(["alleged", "hypothetical"])).toBe("hypothetical");
    expect(firmness("alleged")).toBe("short");
    expect(firmest([])).toBeUndefined();
  });
});
