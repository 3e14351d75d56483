import { followAddress } from "client/actions/follow-address.ts";
import { goTo } from "client/actions/go-to.ts";
import { hide } from "client/actions/hide.ts";
import { showAs } from "client/actions/show-as.ts";
import { toggleKind } from "client/actions/toggle-kind.ts";
import { selectNode } from "client/actions/select-node.ts";
import { selectRelationship } from "client/actions/select-relationship.ts";
import { unknownWords } from "client/actions/unknown-words.ts";
import { fromView } from "client/exploration/from-view.ts";
import { drawn, selectionOf, showOf } from "client/exploration/selectors.ts";
import { openPanel } from "client/actions/open-panel.ts";
import { moments } from "client/exploration/moments.ts";
import { panelOf } from "client/exploration/panel.ts";
import { createExplorerStore } from "client/exploration/store.ts";
import { viewOf } from "client/exploration/view-of.ts";
import { plainView } from "client/exploration/view.ts";
import { beforeEach, expect, test } from "vitest";
import { explored, node, relationship } from "../../../support/explored.ts";

const seeks = relationship("ukraine", "SEEKS", "guarantees");
const negotiates = relationship("ukraine", "NEGOTIATES", "united-states");
const exploration = explored([node("ukraine"), node("united-states"), node("guarantees")], [seeks, negotiates]);

let store = createExplorerStore();
beforeEach(() => {
  store = createExplorerStore();
  store.getState().actions.begin(plainView("who-asks"), exploration);
});

test("switching a relation off is a step that can be undone and redone", () => {
  toggleKind(store, "type.SEEKS", "seeks");
  expect(drawn(store.getState().exploration).relationships).toEqual([negotiates]);
  expect(store.getState().history.past.at(-1)?.label).toBe("Hide seeks");
  store.getState().actions.undo();
  expect(drawn(store.getState().exploration).relationships).toEqual([negotiates, seeks]);
  store.getState().actions.redo();
  expect(drawn(store.getState().exploration).relationships).toEqual([negotiates]);
});

test("any point of the history can be gone to, and the list of steps stays open meanwhile", () => {
  toggleKind(store, "type.SEEKS", "seeks");
  openPanel(store, "history");
  hide(store, { kind: "node", id: "united-states" });
  const labels = () => moments(store.getState().history).map(({ by, label }) => `${by} ${label ?? "begin"}`);
  expect(labels()).toEqual(["-2 begin", "-1 Hide seeks", "0 Hide united-states"]);
  const last = store.getState().exploration;
  goTo(store, -2);
  expect(drawn(store.getState().exploration).relationships).toEqual([negotiates, seeks]);
  expect(labels()).toEqual(["0 begin", "1 Hide seeks", "2 Hide united-states"]);
  expect(panelOf(store.getState().exploration)).toBe("history");
  goTo(store, 2);
  expect(store.getState().exploration).toEqual(last);
});

test("an address that names a panel opens it, and another word is left out and told", () => {
  const named = { ...plainView("who-asks"), panel: "history" };
  expect(fromView(exploration, named).records.get("panel")).toEqual({ kind: "panel", panel: "history" });
  expect(fromView(exploration, { ...named, panel: "cellar" })).toMatchObject({ unknown: ["cellar"] });
});

test("what is said twice is said anew each time", () => {
  const store = createExplorerStore();
  const { notify, warn } = store.getState().actions;
  const said = ["The address is copied.", "The address is copied."].map((text) => {
    notify(text);
    return store.getState().said;
  });
  warn("The address is copied.");
  expect(new Set([...said, store.getState().said]).size).toBe(3);
});

test("selecting is no step of its own: it joins the one before", () => {
  selectNode(store, "ukraine");
  expect(store.getState().history.past).toEqual([]);
  toggleKind(store, "type.SEEKS", "seeks");
  selectNode(store, "united-states");
  expect(store.getState().history.past).toHaveLength(1);
  store.getState().actions.undo();
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "node", id: "ukraine" });
});

test("another way of showing it is no step, and going back and forth keeps it", () => {
  showAs(store, "list");
  expect(store.getState().history.past).toEqual([]);
  expect(viewOf(store.getState().exploration, plainView("who-asks")).show).toBe("list");
  toggleKind(store, "type.SEEKS", "seeks");
  showAs(store, "picture");
  expect(store.getState().history.past).toHaveLength(1);
  store.getState().actions.undo();
  expect(showOf(store.getState().exploration)).toBe("picture");
});

test("a way of showing it that there is not is left out of the address and said", () => {
  showAs(store, "list");
  expect(followAddress(store, { ...plainView("who-asks"), show: "tabel" })).toBe(true);
  const { exploration: now } = store.getState();
  expect(showOf(now)).toBe("picture");
  expect(fromView(now, { ...plainView("who-asks"), show: "tabel" }).unknown).toEqual(["show=tabel"]);
  expect(unknownWords(now, undefined, "show=tabel")).toEqual({ where: "unshown", name: "“tabel”" });
});

test("a selected line that is switched off is no longer selected", () => {
  selectRelationship(store, seeks.id);
  toggleKind(store, "type.SEEKS", "seeks");
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "nothing" });
});

test("doing a step again lets go what it takes from the picture, though it was selected since", () => {
  toggleKind(store, "type.SEEKS", "seeks");
  store.getState().actions.undo();
  selectRelationship(store, seeks.id);
  store.getState().actions.redo();
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "nothing" });
  store.getState().actions.undo();
  expect(drawn(store.getState().exploration).relationships).toEqual([negotiates, seeks]);
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "relationship", id: seeks.id });
});

test("what the keyboard or the pointer was at is let go with what it was", () => {
  const { focus, point, openChooser } = store.getState().actions;
  focus({ kind: "relationship", id: seeks.id });
  point({ kind: "node", id: "guarantees" });
  openChooser("guarantees");
  toggleKind(store, "shape.Country", "countries");
  const nothing = { kind: "nothing" };
  expect(store.getState()).toMatchObject({ focused: nothing, pointed: nothing, expanding: undefined });
});

test("what is not drawn cannot be selected", () => {
  hide(store, { kind: "node", id: "guarantees" });
  selectRelationship(store, seeks.id);
  selectNode(store, "guarantees");
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "nothing" });
});

test("a step that another address takes back as a whole is none any more", () => {
  toggleKind(store, "type.SEEKS", "seeks");
  expect(followAddress(store, plainView("who-asks"))).toBe(true);
  expect(drawn(store.getState().exploration).relationships).toEqual([negotiates, seeks]);
  expect(store.getState().history.past).toEqual([]);
});

test("nothing is selected by an id that is not there", () => {
  selectRelationship(store, "atlantis.SEEKS.peace.affirmed.holds");
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "nothing" });
});
