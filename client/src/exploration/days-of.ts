import type { Exploration } from "./exploration.ts";
import { drawn } from "./selectors.ts";

/**
 * The earliest day known of each entity that is drawn, `YYYY-MM-DD`: its own date if it has one (an event's day), else the
 * earliest that a claim about it speaks of or was made on. What has none is not in it.
 */
export function daysOf(exploration: Exploration): ReadonlyMap<string, string> {
  const { nodes, relationships } = drawn(exploration);
  const days = new Map<string, string>();
  const add = (id: string, day: string | null | undefined) => {
    const known = days.get(id);
    if (day !== null && day !== undefined && (known === undefined || day < known)) days.set(id, day);
  };
  for (const { source, target, claims } of relationships) {
    for (const { earliest } of claims) {
      add(source, earliest);
      add(target, earliest);
    }
  }
  for (const { id, when } of nodes) {
    const own = /^-?\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(when ?? "")?.[0];
    if (own !== undefined) days.set(id, `${own}-01-01`.slice(0, 10));
  }
  return days;
}
