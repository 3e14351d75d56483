import { datedClaims } from "./dated-claims.ts";
import type { Exploration } from "./exploration.ts";
import { testOf } from "./filtered.ts";
import { filterOf, gathered } from "./selectors.ts";

/**
 * Whether a claim, by its id, is left by the filter and what is hidden, whatever time is chosen. Of a claim that the picture
 * never held nothing is known by which to filter it: it is left only while no claim is left out by what it says.
 */
export function claimRemains(exploration: Exploration): (id: string) => boolean {
  const left = new Set(datedClaims(exploration).map(({ id }) => id));
  const held = new Set(gathered(exploration).relationships.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const { asksClaims } = testOf(filterOf(exploration), "when");
  return (id) => left.has(id) || (!held.has(id) && !asksClaims);
}
