import type { Label } from "./label.ts";
import type { Relation } from "./relation.ts";

/** What sources can be compared by, in the order of the table. */
export const comparisonTopics = [
  "gives",
  "gets",
  "minerals",
  "price",
  "guarantees",
  "terms",
  "state",
  "wants",
  "delivers",
  "ground",
  "controls",
  "deals",
  "table",
  "favours",
  "office",
  "deeds",
  "views",
  "else",
] as const;

export type ComparisonTopic = (typeof comparisonTopics)[number];

/** An end of a claim, as far as the rule looks at it. */
interface End {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
}

/** What of a claim decides its topics. */
export interface TopicClaim {
  readonly relation: Relation;
  readonly subject: End;
  readonly object: End;
  /** Labels of what it is about. */
  readonly about: readonly { readonly id: string; readonly labels: readonly string[] }[];
  readonly gives: string | null;
  readonly gets: string | null;
  /** Of its quantity: "billion USD". */
  readonly unit: string | null;
  readonly statusText: string | null;
  /** It is the evidence for a dated step of the deal that is compared. */
  readonly isStep: boolean;
}

/** What is compared decides what is asked of every source. */
export type ComparedKind = "deal" | "mineral" | "actor";

export function comparedKind(labels: readonly Label[]): ComparedKind {
  return labels.includes("Deal") ? "deal" : labels.includes("Mineral") ? "mineral" : "actor";
}

/** What is asked of every source even where none answers: a row of silence is an answer too. */
export function askedTopics(kind: ComparedKind): readonly ComparisonTopic[] {
  return asked[kind];
}

const asked: Readonly<Record<ComparedKind, readonly ComparisonTopic[]>> = {
  deal: ["gives", "gets", "minerals", "price", "guarantees", "state"],
  mineral: ["wants", "delivers", "ground", "deals"],
  actor: ["wants", "table", "favours"],
};

/**
 * The topics of one claim, seen from what is compared. Most come from the tables' own columns and from the relation: terms
 * that a party gives and gets, a mineral at the claim's end or in what it is about, a unit of money, a step of a deal. No column
 * tells money from security: for these two the terms, the state in words and the names of abstract objects are read for a few
 * plain words (`moneyWords`, `securityWords`). A claim may have several topics; one without any has "else": none is lost.
 */
export function topicsOf(
  claim: TopicClaim,
  entity: { readonly id: string; readonly kind: ComparedKind },
): readonly ComparisonTopic[] {
  const found = new Set<ComparisonTopic>(
    entity.kind === "deal"
      ? ofDeal(claim, entity.id)
      : entity.kind === "mineral"
        ? ofMineral(claim, entity.id)
        : ofActor(claim, entity.id),
  );
  if (found.size === 0) found.add("else");
  return comparisonTopics.filter((topic) => found.has(topic));
}

const moneyUnit = /\b(?:USD|EUR|GBP|dollars?|euros?)\b/;
const moneyWords =
  /\b(?:money|funds?|funding|financ\w*|loans?|invest\w*|payments?|repay\w*|spending|prices?|income|\d+bn|unpaid|billions?|aid)\b/i;
const securityWords =
  /\b(?:security|guarantees?|protect\w*|military|troops|counterinsurgency|bases?|peacekeep\w*|stabilisation|ceasefire|weapons?|training|intelligence)\b/i;
const abstract = ["Goal", "DealTerm", "Policy", "Event", "Organization", "Deal"];

/** Words that may be read for money and security: what parties give and get, and the name of an abstract object. */
function readable({ object, gives, gets }: TopicClaim, compared: string): string {
  const name = object.id !== compared && object.labels.some((label) => abstract.includes(label)) ? object.name : null;
  return [gives, gets, name].filter((text) => text !== null).join(" · ");
}

function ofDeal(claim: TopicClaim, deal: string): readonly ComparisonTopic[] {
  const topics: ComparisonTopic[] = [];
  const party = claim.relation === "PARTY_TO" && claim.object.id === deal;
  if (claim.gives !== null) topics.push("gives");
  if (claim.gets !== null) topics.push("gets");
  if (isMineral(claim.object) || claim.about.some(isMineral)) topics.push("minerals");
  const words = readable(claim, deal);
  const status = claim.statusText ?? "";
  if (moneyUnit.test(claim.unit ?? "") || moneyWords.test(`${words} · ${status}`)) topics.push("price");
  if (securityWords.test(`${words} · ${/\bkind: ([^;]*)/.exec(status)?.[1] ?? ""}`)) topics.push("guarantees");
  if (claim.relation === "COVERS" && topics.length === 0) topics.push("terms");
  if (claim.isStep || claim.relation === "ENACTS" || (party && claim.gives === null && claim.gets === null))
    topics.push("state");
  if (meetings.has(claim.relation) && !party) topics.push("table");
  if (claim.relation === "SEEKS" && (claim.object.id === deal || topics.length === 0)) topics.push("wants");
  if (stances.has(claim.relation) && (claim.object.id === deal || topics.length === 0)) topics.push("favours");
  return topics;
}

function ofMineral(claim: TopicClaim, mineral: string): readonly ComparisonTopic[] {
  const topics: ComparisonTopic[] = [];
  switch (claim.relation) {
    case "SEEKS":
      topics.push("wants");
      break;
    case "SUPPLIES":
      topics.push("delivers");
      break;
    case "HOLDS_DEPOSITS":
      topics.push("ground");
      break;
    case "CONTROLS":
      topics.push("controls");
      break;
    case "ENACTS":
      topics.push("deeds");
      break;
    case "ASSESSES":
      topics.push("views");
      break;
    default:
      if (stances.has(claim.relation)) topics.push("favours");
      else if ([claim.subject, claim.object].some(({ id, labels }) => id !== mineral && isDeal(labels)))
        topics.push("deals");
  }
  if (moneyUnit.test(claim.unit ?? "")) topics.push("price");
  return topics;
}

function ofActor(claim: TopicClaim, actor: string): readonly ComparisonTopic[] {
  const topics: ComparisonTopic[] = [];
  if (claim.gives !== null && claim.subject.id === actor) topics.push("gives");
  if (claim.gets !== null && claim.subject.id === actor) topics.push("gets");
  if (topics.length > 0) return topics;
  const { relation } = claim;
  if (relation === "SEEKS") topics.push("wants");
  else if (relation === "SUPPLIES") topics.push("delivers");
  else if (relation === "HOLDS_DEPOSITS") topics.push("ground");
  else if (relation === "CONTROLS") topics.push("controls");
  else if (relation === "ASSESSES") topics.push("views");
  else if (stances.has(relation)) topics.push("favours");
  else if (offices.has(relation)) topics.push("office");
  else if (relation === "ENACTS" || relation === "COVERS") topics.push("deeds");
  else if (meetings.has(relation)) topics.push("table");
  return topics;
}

const meetings: ReadonlySet<Relation> = new Set(["NEGOTIATES", "PARTY_TO", "PRESSURES", "EXCLUDES", "HOSTS"]);
const stances: ReadonlySet<Relation> = new Set(["SUPPORTS", "OPPOSES", "ASSESSES"]);
const offices: ReadonlySet<Relation> = new Set(["LEADS", "SERVES", "PART_OF", "REPRESENTS", "SAME_AS"]);

function isMineral({ labels }: { readonly labels: readonly string[] }): boolean {
  return labels.includes("Mineral");
}

function isDeal(labels: readonly string[]): boolean {
  return labels.some((label) => label === "Deal" || label === "Policy");
}
