import type { Exploration } from "../exploration/exploration.ts";

const stills = new WeakMap<Exploration, SVGSVGElement>();
const ended = new WeakSet<SVGSVGElement>();

/** Keeps the picture of an exploration that came drawn with the page: it stands where the canvas will, until that is drawn. */
export function keepStill(exploration: Exploration, svg: SVGSVGElement): void {
  stills.set(exploration, svg);
}

/** The picture that came with the page, while nothing of what it shows has changed; undefined once it was ended. */
export function stillOf(exploration: Exploration): SVGSVGElement | undefined {
  const still = stills.get(exploration);
  return still === undefined || ended.has(still) ? undefined : still;
}

/** Takes it away for good. */
export function endStill(svg: SVGSVGElement): void {
  ended.add(svg);
  svg.remove();
}
