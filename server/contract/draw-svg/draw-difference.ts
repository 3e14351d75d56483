import { differenceRadius, differenceSigns, type Difference } from "../difference.ts";
import type { Point } from "../line-path.ts";
import { xmlElement } from "../xml.ts";
import type { Palette } from "./palette.ts";

/** The sign of a line that differs between two days, at its place. */
export function drawDifference({ x, y }: Point, difference: Difference, palette: Palette): string {
  const transform = `translate(${x.toFixed(2)} ${y.toFixed(2)})`;
  return xmlElement("g", { "data-difference": difference, transform }, differenceSign(difference, palette));
}

/** The same around 0, 0: a sign on its disc, filled for what is new, open for the rest. */
export function differenceSign(difference: Difference, palette: Palette): string {
  const isNew = difference === "added";
  return (
    xmlElement("circle", {
      r: differenceRadius,
      fill: isNew ? palette.ink : palette.ground,
      stroke: difference === "same" ? undefined : palette.ink,
      "stroke-width": 1.5,
    }) +
    xmlElement("path", {
      d: differenceSigns[difference],
      fill: "none",
      stroke: isNew ? palette.ground : palette.ink,
      "stroke-width": 1.75,
    })
  );
}
