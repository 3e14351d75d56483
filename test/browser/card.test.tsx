import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { selectionOf } from "client/exploration/selectors.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import { explorerQueries } from "client/explorer-queries.ts";
import { EvidencePanel } from "client/panels/evidence/evidence-panel.tsx";
import type { Evidence } from "client/panels/evidence/sections.ts";
import { NodePanel } from "client/panels/node/node-panel.tsx";
import { Outline } from "client/panels/outline/outline.tsx";
import "client/styles/tokens.css";
import "client/styles/reset.css";
import "client/styles/base.css";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { claimCard } from "../support/claim-card.ts";
import { explored, node, relationship } from "../support/explored.ts";

const supports = relationship("rwanda", "SUPPORTS", "m23", { modality: "presupposed", disputed: true });
const [mark] = supports.claims;
if (mark === undefined) throw new Error("A relationship has a claim.");
const behind = {
  ...supports,
  claims: [
    { ...mark, id: "000-38", denial: "Rwanda denies it" },
    { ...mark, id: "r-064", source: "r-treasury", group: "record", modality: "attributed" } as const,
  ],
};
const denial = relationship("rwanda", "SUPPORTS", "m23", {
  polarity: "negative",
  modality: "attributed",
  disputed: true,
});
const opposes = relationship("m23", "OPPOSES", "dr-congo");
const nodes = [
  node("rwanda", { caption: "Rwanda", code: "RW", degree: 12 }),
  node("m23", { caption: "M23", labels: ["RebelGroup"] }),
  node("dr-congo", { caption: "DR Congo" }),
  node("togo", { caption: "Togo", name: "Togo" }),
];

const evidence: Evidence = {
  __typename: "Evidence",
  relationship: behind,
  source: node("rwanda"),
  target: node("m23"),
  claims: [
    claimCard("000-38", { modality: "presupposed", statement: "The text takes the backing for granted." }),
    claimCard("r-064", {
      modality: "attributed",
      statement: "The US Treasury says that Rwanda backs M23.",
      source: { ...claimCard("r").source, id: "r-treasury", group: "record", url: null },
    }),
  ],
  others: [
    claimCard("r-079", {
      relationship: denial.id,
      polarity: "negative",
      modality: "attributed",
      statement: "Rwanda denies that it backs M23.",
    }),
    claimCard("003-05", { relationship: opposes.id, statement: "The state faces an armed revolt." }),
  ],
  elsewhere: { nodes: [...nodes], relationships: [denial, opposes] },
  links: [
    { type: "CONTRADICTS", from: "r-079", to: "000-38", note: "Rwanda denies it" },
    { type: "CONTRADICTS", from: "r-079", to: "r-064", note: null },
  ],
  disputes: [
    {
      id: "X6",
      title: "Does Rwanda back the rebels?",
      summary: "Taken for granted and denied.",
      kind: "sources-disagree",
      claims: ["000-38", "003-05", "r-064", "r-079"],
    },
  ],
};

let store: ExplorerStore;
let root: Root;
let place: HTMLDivElement;
let queries: QueryClient;

beforeEach(() => {
  store = createExplorerStore();
  queries = explorerQueries(store);
  queries.setQueryData(["evidence", supports.id], { evidence });
  place = document.createElement("div");
  place.style.width = "400px";
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  root.unmount();
  place.remove();
});

function show(panel: ReactNode): void {
  root.render(<QueryClientProvider client={queries}>{panel}</QueryClientProvider>);
}

function begin(lines: Parameters<typeof explored>[1], view = plainView("who-asks")): void {
  store.getState().actions.begin(view, explored(nodes, lines, view));
}

test("a card says who stands behind its line, where, and links there without telling where from", async () => {
  begin([behind, denial]);
  show(<EvidencePanel store={store} relationship={behind} />);
  await expect
    .element(page.getByRole("heading", { level: 2 }))
    .toHaveTextContent("Rwanda supports M23, taken for granted");
  await expect.element(page.getByText("Line 2 of 2")).toBeInTheDocument();
  await expect.element(page.getByText("1 claim in the texts, 1 in the record")).toBeInTheDocument();
  const link = page.getByRole("link", { name: /^Paragraph 2, opens diplomacyandcommerce\.hr in a new tab/ }).first();
  await expect.element(link).toHaveAttribute("rel", expect.stringContaining("noopener"));
  await expect.element(link).toHaveAttribute("rel", expect.stringContaining("noreferrer"));
  await expect.element(page.getByText(/the page itself was not found/).first()).toBeInTheDocument();
});

test("what stands against a line leads to its own line, whether that is drawn or not", async () => {
  begin([behind, denial]);
  show(<EvidencePanel store={store} relationship={behind} />);
  await expect.element(page.getByText("against all two")).toBeInTheDocument();
  await expect
    .element(page.getByRole("button", { name: /^Bring into the picture and open the line: M23 opposes DR Congo/ }))
    .toBeInTheDocument();
  await page.getByRole("button", { name: /^Open the line: Rwanda does not support M23/ }).click();
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "relationship", id: denial.id });
});

test("a dispute lists every claim of it, and each in full only once", async () => {
  begin([behind, denial]);
  show(<EvidencePanel store={store} relationship={behind} />);
  await expect.element(page.getByText("Its four claims")).toBeInTheDocument();
  const dispute = document.querySelector("#dispute-X6");
  expect(dispute?.querySelectorAll("li")).toHaveLength(4);
  expect(dispute?.textContent).toContain("Above, under “Stands against it”.");
  expect(dispute?.textContent).toContain("The state faces an armed revolt.");
  // One claim's paragraph, and the page of the dispute.
  expect([...(dispute?.querySelectorAll("a") ?? [])].map((link) => link.textContent)).toEqual([
    "The whole dispute, side by side",
    expect.stringMatching(/^Paragraph/),
  ]);
  await page.getByRole("button", { name: "Does Rwanda back the rebels?" }).click();
  expect(document.activeElement).toBe(dispute);
});

test("under a filter a card tells the claims that remain, and how many do not", async () => {
  begin([behind, denial], { ...plainView("who-asks"), without: ["group.record"] });
  show(<EvidencePanel store={store} relationship={behind} />);
  await expect.element(page.getByText("1 more claim is filtered out.")).toBeInTheDocument();
  expect(place.textContent).not.toContain("The US Treasury says that Rwanda backs M23.Stated");
  await page.getByRole("button", { name: "Show it" }).click();
  await expect.element(page.getByText(/Left out by the filter\./)).toBeInTheDocument();
});

test("under a filter a card counts what stands against the claims that remain, not against all there are", async () => {
  const third = { ...mark, id: "001-09" };
  const wide = { ...behind, claims: [...behind.claims, third] };
  queries.setQueryData(["evidence", supports.id], {
    evidence: { ...evidence, claims: [...evidence.claims, claimCard("001-09")] },
  });
  begin([wide, denial]);
  show(<EvidencePanel store={store} relationship={wide} />);
  await expect.element(page.getByText("against two of three")).toBeInTheDocument();
  begin([wide, denial], { ...plainView("who-asks"), without: ["group.record"] });
  await expect.element(page.getByText("against one of two")).toBeInTheDocument();
});

test("an entity all of whose neighbours are drawn says so on its button", async () => {
  begin([opposes]);
  const few = node("m23", { caption: "M23", degree: 1 });
  store.getState().actions.begin(plainView("who-asks"), explored([few, node("dr-congo", { degree: 1 })], [opposes]));
  show(<NodePanel store={store} node={few} />);
  await expect.element(page.getByRole("button", { name: "All neighbours are drawn" })).toBeInTheDocument();
});

test("the ends of the drawn line open what stands there", async () => {
  begin([behind]);
  show(<EvidencePanel store={store} relationship={behind} />);
  await page.getByRole("button", { name: "Open M23" }).click();
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "node", id: "m23" });
});

test("a card whose claims cannot be read says so and offers to try again", async () => {
  begin([opposes]);
  show(<EvidencePanel store={store} relationship={opposes} />);
  await expect.element(page.getByRole("alert")).toHaveTextContent(/could not be read/);
  await expect.element(page.getByRole("button", { name: "Try again" })).toBeInTheDocument();
});

test("an entity tells what it is, its names and its lines, and can be hidden and shown again from the list", async () => {
  begin([behind, denial, opposes]);
  queries.setQueryData(["entity", "rwanda"], {
    entities: [{ summary: "Eastern neighbour.", aliases: ["Kigali"], belongsTo: [] }],
  });
  const rwanda = nodes[0] ?? node("rwanda");
  show(<NodePanel store={store} node={rwanda} />);
  await expect.element(page.getByText("Eastern neighbour.")).toBeInTheDocument();
  await expect.element(page.getByText(/Country\. Also known as Kigali\. 12 neighbours in all\./)).toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Expand: 11 more neighbours of Rwanda" })).toBeInTheDocument();
  await page.getByRole("button", { name: "Hide Rwanda" }).click();
  show(<Outline store={store} />);
  await expect.element(page.getByRole("heading", { name: /Hidden by hand 1/ })).toBeInTheDocument();
  expect(place.textContent).not.toContain("Rwanda supports");
  await page.getByRole("button", { name: "Show again" }).click();
  await expect.element(page.getByText(/Rwanda supports M23/)).toBeInTheDocument();
});

test("the answer in words names who has no line, points at what is read, and goes by arrow keys", async () => {
  begin([behind, opposes]);
  show(<Outline store={store} />);
  await expect.element(page.getByRole("heading", { name: /Without a line here 1/ })).toBeInTheDocument();
  page
    .getByRole("button", { name: /Rwanda supports M23/ })
    .element()
    .focus();
  expect(store.getState().pointed).toEqual({ kind: "relationship", id: supports.id });
  await userEvent.keyboard("{ArrowDown}");
  expect(store.getState().pointed).toEqual({ kind: "relationship", id: opposes.id });
  await userEvent.keyboard("{ArrowDown}");
  expect(store.getState().pointed).toEqual({ kind: "node", id: "togo" });
  await userEvent.keyboard("{Home}{Enter}");
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "relationship", id: supports.id });
});

test("a row that comes under a resting pointer points at nothing, one that the pointer moves over does", async () => {
  begin([behind, opposes]);
  const cover = document.createElement("div");
  cover.style.cssText = "position:fixed;inset:0;z-index:9";
  cover.textContent = "Over it";
  document.body.append(cover);
  show(<Outline store={store} />);
  const row = page.getByRole("button", { name: /Rwanda supports M23/ });
  await expect.element(row).toBeInTheDocument();
  const { left, top, width, height } = row.element().getBoundingClientRect();
  const hover = (x: number) =>
    userEvent.hover(document.elementFromPoint(left + x, top + height / 2) ?? document.body, {
      position: { x: left + x, y: top + height / 2 },
      force: true,
    });
  await hover(width / 2);
  cover.remove();
  const entered = new Promise((resolve) => row.element().addEventListener("pointerenter", resolve, { once: true }));
  await entered;
  expect(store.getState().pointed).toEqual({ kind: "nothing" });
  await userEvent.hover(row);
  expect(store.getState().pointed).toEqual({ kind: "relationship", id: supports.id });
});
