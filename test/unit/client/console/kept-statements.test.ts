import { createConsoleStore } from "client/console/console-store.ts";
import { addRun, type KeptStatement } from "client/console/kept-statements.ts";
import { expect, it } from "vitest";

function keep(kept: Map<string, string>) {
  return {
    get: (name: string) => kept.get(name),
    set: (name: string, value: string) => {
      kept.set(name, value);
      return true;
    },
  };
}

it("what was run and saved is there at the next visit, with its parameters", () => {
  const kept = new Map<string, string>();
  const one = createConsoleStore(keep(kept), "RETURN 1");
  one.getState().ran("RETURN $a", { a: { type: "Integer", text: "3" } }, 1);
  one.getState().ran("RETURN 2", {}, null);
  one.getState().setText("RETURN 3");
  one.getState().save("Three");
  const two = createConsoleStore(keep(kept), "");
  expect(two.getState().history.map(({ statement, rows }) => [statement, rows])).toEqual([
    ["RETURN 2", null],
    ["RETURN $a", 1],
  ]);
  expect(two.getState().history[1]?.entries).toEqual({ a: { type: "Integer", text: "3" } });
  expect(two.getState().saved.map(({ name, statement }) => [name, statement])).toEqual([["Three", "RETURN 3"]]);
  two.getState().forget();
  two.getState().remove(two.getState().saved[0]?.id ?? "");
  const three = createConsoleStore(keep(kept), "");
  expect([...three.getState().history, ...three.getState().saved]).toEqual([]);
});

it("what a browser holds that is no such list is no list", () => {
  for (const damaged of [
    "",
    "{",
    "3",
    "null",
    '[null, 3, {"id": 1}]',
    '[{"id":"a","name":"","statement":"x","at":"never"}]',
  ])
    expect(createConsoleStore(keep(new Map([["console-history", damaged]])), "").getState().history).toEqual([]);
});

it("the same run again stands once, and old ones go", () => {
  const run = (statement: string): KeptStatement => ({
    id: statement,
    name: "",
    statement,
    entries: {},
    at: "2026-11-26",
    rows: 0,
  });
  const many = Array.from({ length: 130 }, (_, number) => run(`RETURN ${number % 120}`));
  const list = many.reduce<readonly KeptStatement[]>((before, one) => addRun(before, one), []);
  expect(list).toHaveLength(100);
  expect(new Set(list.map(({ statement }) => statement)).size).toBe(100);
});
