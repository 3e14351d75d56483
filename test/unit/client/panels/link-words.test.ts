import { linkWords } from "client/panels/expand/link-words.ts";
import { expect, test } from "vitest";
import { node, relationship } from "../../../support/explored.ts";

const us = node("united-states", { caption: "United States" });
const other = node("atlantis", { caption: "Atlantis" });

function line(
  outgoing: boolean,
  ...[type, more = {}]: [Parameters<typeof relationship>[1], Parameters<typeof relationship>[3]?]
) {
  const [source, target] = outgoing ? [us, other] : [other, us];
  return { ...relationship(source.id, type, target.id, more), source, target };
}

test("the entity's own verbs stand as they are, the neighbour's take it as their object", () => {
  expect(linkWords(us.id, [line(true, "PRESSURES")]).brief).toBe("presses");
  expect(linkWords(us.id, [line(false, "LEADS")]).brief).toBe("leads it");
  expect(linkWords(us.id, [line(false, "LEADS", { standing: "past" })]).brief).toBe("led it");
  expect(linkWords(us.id, [line(false, "HOLDS_DEPOSITS")]).brief).toBe("has it in the ground");
});

test("three relations are named and the others counted; what reads alike is said once", () => {
  const many = [
    line(true, "NEGOTIATES"),
    line(true, "NEGOTIATES"),
    line(true, "SUPPORTS"),
    line(true, "PRESSURES"),
    line(false, "SEEKS"),
    line(false, "OPPOSES"),
  ];
  expect(linkWords(us.id, many).brief).toBe("negotiates with, supports, presses, 2 more");
  expect(linkWords(us.id, many.slice(0, 5)).brief).toBe("negotiates with, supports, presses, seeks it");
});

test("an allegation and what is left open stand as whole sentences, never counted away", () => {
  const { brief, full } = linkWords(us.id, [
    line(true, "NEGOTIATES"),
    line(true, "SUPPORTS", { modality: "alleged" }),
    line(false, "OPPOSES", { polarity: "unknown" }),
  ]);
  expect(brief).toBe("negotiates with");
  expect(full).toEqual([
    "The United States supports Atlantis, alleged by an unnamed accuser.",
    "It is unclear whether Atlantis opposes the United States.",
  ]);
});

test("beside few lines, or where something stands against one, the words say on whose word it stands", () => {
  const said = line(true, "SUPPLIES", { modality: "attributed" });
  expect(linkWords(us.id, [said]).brief).toBe("supplies, says Natali Husić Šarközy");
  const crowd = [line(true, "NEGOTIATES"), line(true, "SUPPORTS"), said];
  expect(linkWords(us.id, crowd).brief).toBe("negotiates with, supports, supplies");
  const [mark] = said.claims;
  const disputed = { ...said, claims: mark === undefined ? [] : [{ ...mark, disputed: true }] };
  expect(linkWords(us.id, [...crowd.slice(0, 2), disputed]).brief).toContain("supplies, says Natali");
});
