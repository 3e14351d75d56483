import { z } from "zod";
import { dateSpan } from "./date-span.ts";

/** What a column says of itself when a cell cannot be read. */
function takes(what: string): { readonly error: (issue: { readonly input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? "is missing" : `takes ${what}`) };
}

/** The kinds of cells a seed row has. A cell that is not given is null, a list that is not given is empty. */
export const text = z
  .string(takes("text"))
  .refine((value) => value.trim() === value && value !== "", "takes text without blanks around it");

export const optionalText = text.nullish().transform((value) => value ?? null);

export const id = text.regex(/^[a-z0-9-]+$/, "takes an id of a-z, 0-9 and hyphens");

export const optionalId = id.nullish().transform((value) => value ?? null);

export const ids = z
  .array(id, takes("a list of ids"))
  .refine((list) => new Set(list).size === list.length, "names an id twice")
  .default([]);

export const texts = z
  .array(text, takes("a list of texts"))
  .refine((list) => new Set(list).size === list.length, "has an entry twice")
  .default([]);

/** An EDTF date, kept as it is written. */
export const date = text.superRefine((value, context) => {
  try {
    dateSpan(value);
  } catch {
    context.addIssue(`takes an EDTF date such as 2025-02-27~ or 2025-02-24/2025-02-25, not ${value}`);
  }
});

export const optionalDate = date.nullish().transform((value) => value ?? null);

export const flag = z.boolean(takes("true or false")).default(false);

export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, takes(`one of ${words.join(", ")}`));
}
