import { palettes, type Theme } from "./palette.ts";

/** What stands on a solid shape, as the page's own sheet has it. */
const onSolid: Readonly<Record<Theme, string>> = { light: palettes.light.ground, dark: palettes.dark.ground };

/**
 * Rules that give the colours of `sheetPalette` to an element: those of one theme, or of the one that whoever looks at it has
 * chosen for their screen. Where it is printed they are the light ones.
 */
export function themeRules(selector: string, theme: Theme | "auto" = "auto"): string {
  if (theme !== "auto") return `${selector}{${variables(theme)}}`;
  return `${selector}{${variables("light")}}@media screen and (prefers-color-scheme:dark){${selector}{${variables("dark")}}}`;
}

function variables(theme: Theme): string {
  return Object.entries({ ...palettes[theme], "on-solid": onSolid[theme] })
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");
}
