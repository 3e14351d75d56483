import type { ElementDefinition } from "cytoscape";
import { differenceHues } from "server/contract/difference.ts";
import { textWidth } from "server/contract/text-width.ts";
import type { ArrangedLine, ArrangedNode, Arrangement } from "../exploration/arrange.ts";
import { codeImage } from "./code-image.ts";
import type { Theme } from "./theme.ts";

/** The arrangement as elements with every value the stylesheet maps: colours at rest, pale and on the marker. */
export function elements(arrangement: Arrangement, theme: Theme, family: string): readonly ElementDefinition[] {
  return [
    ...arrangement.nodes.map((node) => nodeElement(node, theme, family)),
    ...arrangement.lines.map((line) => lineElement(line, theme)),
  ];
}

const aligned = {
  below: { halign: "center", valign: "bottom", marginX: 0, marginY: 5 },
  above: { halign: "center", valign: "top", marginX: 0, marginY: -5 },
  right: { halign: "right", valign: "center", marginX: 8, marginY: 0 },
  left: { halign: "left", valign: "center", marginX: -8, marginY: 0 },
  inside: { halign: "center", valign: "center", marginX: 0, marginY: 0 },
} as const;

function nodeElement(
  { node, shape, caption, side, x, y }: ArrangedNode,
  theme: Theme,
  family: string,
): ElementDefinition {
  const quiet = shape.family === "quiet";
  const strokeToken = quiet ? "quiet" : `${shape.family}-stroke`;
  const fillToken =
    shape.fill === "ground" || shape.fill === "none" || quiet ? "ground" : `${shape.family}-${shape.fill}`;
  const solid = shape.fill === "solid";
  const inside = shape.inside.length > 0;
  const place = aligned[inside ? "inside" : side];
  const grow = shape.secondOutline ? 3.5 : 0;
  const code = inside ? "" : node.code;
  const fill = theme.colour(fillToken);
  const stroke = theme.colour(strokeToken);
  return {
    group: "nodes",
    data: {
      id: node.id,
      label: (inside ? shape.inside : caption).join("\n"),
      shape: shape.shape,
      width: shape.width,
      height: shape.height,
      corner: shape.shape === "round-rectangle" ? shape.cornerRadius : "auto",
      fill,
      palestFill: solid ? theme.pale(fillToken) : theme.colour("ground"),
      stroke,
      paleStroke: theme.pale(strokeToken),
      borderWidth: shape.border.width,
      borderStyle: shape.border.style,
      code,
      codeImage: codeImage(code, shape, theme.colour(solid ? "on-solid" : "ink"), family),
      // The library parts a list of colours at its spaces, those within `rgb(…)` too.
      strike: [fill, fill, stroke, stroke, fill, fill].map((colour) => colour.replaceAll(" ", "")).join(" "),
      ...place,
      marginX: place.marginX + Math.sign(place.marginX) * grow,
      marginY: place.marginY + Math.sign(place.marginY) * grow,
    },
    position: { x, y },
    classes: [
      inside ? "inside" : "",
      code === "" ? "" : "coded",
      place.halign === "center" ? "" : "beside",
      shape.fill === "none" ? "hollow" : "",
      shape.border.style === "solid" ? "" : "broken",
      shape.shape === "round-rectangle" ? "rounded" : "",
      shape.secondOutline ? "collective" : "",
      shape.struck ? "struck" : "",
      shape.stacked ? "stacked" : "",
      node.recordOnly ? "record" : "",
    ].filter((name) => name !== ""),
  };
}

function lineElement(
  { relationship, style, bend, words, further, difference }: ArrangedLine,
  theme: Theme,
): ElementDefinition {
  const token = difference === undefined ? style.hue : differenceHues[difference];
  const hue = theme.colour(token);
  return {
    group: "edges",
    data: {
      id: relationship.id,
      source: relationship.source,
      target: relationship.target,
      hue,
      paleHue: theme.pale(token),
      markedHue: theme.onMarker(token),
      width: style.width,
      selectedWidth: style.width + 1.25,
      stripes: style.stripes,
      dash: style.dash.join(" "),
      cap: style.cap,
      arrowScale: style.arrowScale,
      middleScale: style.middleScale,
      bend,
      words: words?.lines.join("\n") ?? "",
      further: further.join("\n"),
      wordsAt: words === null ? null : { x: words.x, y: words.y },
      wordsAngle: ((words?.angle ?? 0) * Math.PI) / 180,
      wordsWidth: Math.max(0, ...(words?.lines ?? []).map((line) => textWidth(line, 12.5, 500))),
      wordsHeight: (words?.lines.length ?? 0) * 15,
    },
    classes: [
      style.stripes > 0 ? "double" : "",
      style.dash.length > 0 ? "broken" : "",
      Math.abs(bend) > 0.5 ? "bent" : "",
      `arrow-${style.arrow}`,
      `tail-${style.tail}`,
      `middle-${style.middle}`,
      style.slashes ? "slashes" : "",
      style.italic ? "record" : "",
      words === null ? "" : "words",
      words === null && further.length > 0 ? "unworded" : "",
    ].filter((name) => name !== ""),
  };
}
