import { foundInRows } from "client/console/found-in-rows.ts";
import { plainText } from "client/console/plain-text.ts";
import { csvCells, rowsAsJson } from "client/console/result-files.ts";
import { pickedView } from "client/exploration/picked-view.ts";
import { readView, writeView } from "client/exploration/view.ts";
import type { ConsoleValue, TaggedValue } from "server/contract/console/console-value.ts";
import { describe, expect, it } from "vitest";

const node = (id: string, ...labels: string[]): TaggedValue => ({
  $type: "Node",
  _value: { _element_id: `e:${id}`, _labels: labels, _properties: { id, name: id } },
});
const line = (id: string, type: string): TaggedValue => ({
  $type: "Relationship",
  _value: { _element_id: id, _start_node_element_id: "a", _end_node_element_id: "b", _type: type, _properties: { id } },
});
const supports = "rwanda.SUPPORTS.m23.affirmed.holds";

describe("what rows hold for a picture", () => {
  it("is every entity, line and claim, however deep, each once; sources stay in the rows", () => {
    const rows: readonly (readonly ConsoleValue[])[] = [
      [node("rwanda", "Entity", "Country"), [node("m23", "Entity"), { deep: line(supports, "SUPPORTS") }], 3, null],
      [{ $type: "Path", _value: [node("rwanda", "Entity"), line(supports, "SUPPORTS"), node("m23", "Entity")] }],
      [
        node("003-04", "Claim"),
        node("000", "Source"),
        line("x", "CITES"),
        { $type: "Map", _value: { $type: node("china", "Entity") } },
      ],
    ];
    expect(foundInRows(rows)).toEqual({
      entities: ["rwanda", "m23", "china"],
      lines: [supports],
      claims: ["003-04"],
      others: 1,
    });
  });

  it("opens in the explorer as a view of its own, and what no address holds is counted", () => {
    const picked = pickedView({ entities: ["rwanda"], lines: [supports], claims: [] }, false);
    expect(picked?.left).toBe(0);
    const { pathname, search } = new URL(writeView(picked!.view), "http://here.invalid");
    expect(readView(pathname, search)).toEqual(picked?.view);
    const many = Array.from({ length: 900 }, (_, place) => `entity-number-${place}`);
    const some = pickedView({ entities: many, lines: [], claims: [] }, true);
    const held = (some?.view.parameters["entities"] ?? "").split(",").length;
    expect(held + (some?.left ?? 0)).toBe(900);
    expect(pickedView({ entities: [], lines: [], claims: [] }, true)).toBeUndefined();
  });
});

describe("a value in a file", () => {
  it("is never rounded and never without its type", () => {
    const large: ConsoleValue = { $type: "Integer", _value: "9007199254740993" };
    expect(plainText(large)).toBe("9007199254740993");
    expect(plainText([1, "a", null, { on: { $type: "Date", _value: "2025-02-28" } }])).toBe(
      '[1, "a", null, {on: 2025-02-28}]',
    );
    expect(plainText(line(supports, "SUPPORTS"))).toBe(`[:SUPPORTS {id: "${supports}"}]`);
    const back: TaggedValue = {
      $type: "Path",
      _value: [node("m23", "Entity"), line(supports, "SUPPORTS"), node("rwanda", "Entity")],
    };
    expect(plainText(back)).toMatch(/^\(:Entity \{id: "m23".*\)<-\[:SUPPORTS .*\]-\(:Entity \{id: "rwanda"/);
    expect(csvCells([[null, 3, true, large]])).toEqual([["", 3, "true", "9007199254740993"]]);
    expect(JSON.parse(rowsAsJson(["n"], [[large]]))).toEqual([{ n: large }]);
  });
});
