import { nameTexts } from "server/contract/name-texts.ts";
import { captionOf } from "server/contract/caption-of.ts";
import type { ComparableQuery } from "../../gql/graphql.ts";

type Label = ComparableQuery["entities"][number]["labels"][number];

/** What is offered for comparing, under its heading. */
export interface ComparableGroup {
  readonly kind: "deals" | "people" | "minerals" | "countries";
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

const kinds: readonly { readonly kind: ComparableGroup["kind"]; readonly labels: readonly Label[] }[] = [
  { kind: "deals", labels: ["Deal"] },
  { kind: "people", labels: ["Leader", "Official", "Person"] },
  { kind: "minerals", labels: ["Mineral"] },
  { kind: "countries", labels: ["Country"] },
];

/** True of whom or what a table by sources is offered: a deal, a person, a mineral, a country. */
export function isComparable(labels: readonly Label[]): boolean {
  return kinds.some((kind) => kind.labels.some((label) => labels.includes(label)));
}

/** Deals, people, minerals and countries, each by its caption. */
export function comparableGroups(entities: readonly ComparableQuery["entities"][number][]): readonly ComparableGroup[] {
  return kinds.map(({ kind, labels }) => ({
    kind,
    choices: entities
      .filter((entity) => labels.some((label) => entity.labels.includes(label)))
      .map(({ id, name, caption }) => ({ id, name: nameTexts(captionOf({ id, name, caption })) }))
      .toSorted((one, other) => one.name.localeCompare(other.name, "en")),
  }));
}
