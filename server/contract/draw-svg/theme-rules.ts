import { palettes, type Theme } from "./palette.ts";

/** What stands on a solid shape, as the page's own sheet has it. */
const onSolid: Readonly<Record<Theme, string>> = { light: palettes.light.ground, dark: palettes.dark.ground };

/**
 * Rules that give the colours of `sheetPalette` to an element: those of one theme, or of the one that whoever looks at it has
 * chosen for their screen. Where it is printed they are the light ones. `drawing`: only those that stand in it.
 */
export function themeRules(selector: string, theme: Theme | "auto", drawing?: string): string {
  if (theme !== "auto") return `${selector}{${variables(theme, drawing)}}`;
  const dark = `@media screen and (prefers-color-scheme:dark){${selector}{${variables("dark", drawing)}}}`;
  return `${selector}{${variables("light", drawing)}}${dark}`;
}

function variables(theme: Theme, drawing: string | undefined): string {
  return Object.entries({ ...palettes[theme], "on-solid": onSolid[theme] })
    .filter(([name]) => drawing === undefined || name === "ground" || drawing.includes(`var(--${name})`))
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");
}
