import { sharedWords } from "../shared-words.ts";
import type { Course } from "./bend-lines.ts";
import type { Scene } from "./scene.ts";

/**
 * The words each line may carry. Parallel lines of one relation share one caption, which
 * the middle one carries; the others have none.
 */
export function lineForms(scene: Scene, courses: readonly Course[]): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  const groups = new Map<string, Course[]>();
  for (const course of courses) {
    const line = scene.links[course.link]?.lines[course.line];
    if (line === undefined) continue;
    forms.set(course.id, line.words);
    const key = `${course.source} ${course.target} ${line.relationship.type}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [course]);
    else group.push(course);
  }
  for (const group of groups.values()) {
    const worded = group.flatMap((course) => scene.links[course.link]?.lines[course.line]?.worded ?? []);
    const shared = sharedWords(worded);
    if (shared === undefined) continue;
    const ranked = group.toSorted((one, other) => one.bend - other.bend);
    const middle = ranked[Math.floor(ranked.length / 2)];
    for (const course of group) forms.set(course.id, course === middle ? [shared] : []);
  }
  return forms;
}
