import type { View } from "./view.ts";

/** How much of an answer a view asks for, in the words of the server: all of it, or the best connected entities of it. */
export function wholeAsked({ whole }: Pick<View, "whole">): { readonly whole: boolean; readonly most: number | null } {
  return { whole: whole !== false, most: typeof whole === "number" ? whole : null };
}
