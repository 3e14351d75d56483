import type { Hue } from "../line-style.ts";
import type { ShapeFamily } from "../node-shape.ts";

type Shaded = Exclude<ShapeFamily, "quiet">;

/** The colours a picture is drawn in, by the names they have in the page's sheet of colours. */
export type Palette = Readonly<
  Record<
    | Hue
    | "ground"
    | "panel"
    | "rule"
    | "control"
    | "ink"
    | "ink2"
    | "ink3"
    | "marker"
    | "on-marker"
    | "quiet"
    | `${Shaded}-stroke`,
    string
  >
> & {
  readonly [family in Shaded as `${family}-solid` | `${family}-tint`]?: string;
} & {
  /** What stands on a solid shape, where that is not the ground's colour. */
  readonly "on-solid"?: string;
};

export type Theme = "light" | "dark";

/** Both themes; a test holds them equal to the page's own. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: "#ffffff",
    panel: "#f4f6f4",
    rule: "#d5dad7",
    control: "#7f8783",
    ink: "#171b1a",
    ink2: "#444c49",
    ink3: "#626a66",
    marker: "#ffdf5e",
    "on-marker": "#171b1a",
    negotiates: "#1468c8",
    supplies: "#8a6a00",
    supports: "#0a5f4c",
    opposes: "#a81420",
    further: "#69706c",
    context: "#8b938f",
    quiet: "#7f8783",
    "people-stroke": "#816249",
    "people-solid": "#60432b",
    "people-tint": "#f9eee2",
    "places-stroke": "#516c88",
    "places-solid": "#334d67",
    "places-tint": "#e6effa",
    "organizations-stroke": "#706183",
    "organizations-tint": "#f1ebf8",
    "rebels-stroke": "#994f56",
    "rebels-solid": "#763039",
    "minerals-stroke": "#6e6b41",
    "minerals-tint": "#f0efdd",
    "deals-stroke": "#407278",
    "deals-solid": "#1f5359",
    "deals-tint": "#e0f2f4",
  },
  dark: {
    ground: "#14181a",
    panel: "#1c2123",
    rule: "#343c3d",
    control: "#7c8682",
    ink: "#eceeeb",
    ink2: "#c0c7c3",
    ink3: "#98a09c",
    marker: "#f3d250",
    "on-marker": "#171b1a",
    negotiates: "#6797f2",
    supplies: "#f0b85a",
    supports: "#6fe0cf",
    opposes: "#ea6b5b",
    further: "#8f9793",
    context: "#667070",
    quiet: "#7c8682",
    "people-stroke": "#b69880",
    "people-solid": "#cbab92",
    "people-tint": "#33261b",
    "places-stroke": "#87a1bd",
    "places-solid": "#93b3d6",
    "places-tint": "#1f2c3a",
    "organizations-stroke": "#a597b8",
    "organizations-tint": "#2c2536",
    "rebels-stroke": "#d0878c",
    "rebels-solid": "#dc8d93",
    "minerals-stroke": "#a3a179",
    "minerals-tint": "#2c2b18",
    "deals-stroke": "#7aa8ad",
    "deals-solid": "#86b9bf",
    "deals-tint": "#173034",
  },
};

/** The page's own colours by their names, for a picture that is part of it: they follow its theme. */
export const sheetPalette: Palette = {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names of a palette give a palette
  ...(Object.fromEntries(Object.keys(palettes.light).map((name) => [name, `var(--${name})`])) as unknown as Palette),
  "on-solid": "var(--on-solid)",
};

/** The colour of a shape's border. */
export function strokeOf(palette: Palette, family: ShapeFamily): string {
  return family === "quiet" ? palette.quiet : palette[`${family}-stroke`];
}

/** The colour that fills a shape; "none" where nothing does. */
export function fillOf(palette: Palette, family: ShapeFamily, fill: "solid" | "tint" | "ground" | "none"): string {
  if (fill === "none") return "none";
  if (fill === "ground" || family === "quiet") return palette.ground;
  return palette[`${family}-${fill}`] ?? palette.ground;
}
