import type { Exploration } from "../exploration/exploration.ts";
import { drawn, linePlaceOf } from "../exploration/selectors.ts";
import { styleOf } from "../exploration/style-of.ts";

/**
 * Loads the files that the words of a picture are set in, and no others: the canvas library measures words once, so these
 * must be there before it is drawn. Where one cannot be had, another face stands in: a picture in it is better than none.
 */
export async function loadFaces(exploration: Exploration, family: string): Promise<void> {
  const upright: string[] = [];
  const slanted: string[] = [];
  const { nodes, relationships } = drawn(exploration);
  for (const { caption, code, recordOnly } of nodes) (recordOnly ? slanted : upright).push(caption, code);
  for (const line of relationships) {
    const { words } = linePlaceOf(exploration, line.id);
    if (words !== null) (styleOf(line).italic ? slanted : upright).push(...words.lines);
  }
  // One file holds all weights of some letters.
  await Promise.allSettled([
    document.fonts.load(`600 13.5px ${family}`, upright.join("")),
    document.fonts.load(`italic 600 13.5px ${family}`, slanted.join("")),
  ]);
}

/** Loads what any picture may need: both styles, Latin letters with every accent. */
export async function loadAllFaces(family: string): Promise<void> {
  const styles = ["600 13.5px", "italic 600 13.5px"];
  await Promise.allSettled(styles.map((style) => document.fonts.load(`${style} ${family}`, "AaŠć")));
}
