import { locale } from "../locale.ts";

/** A moment as a person would write it down: "26 November 2026 at 11:20". */
export function momentWords(at: string): string {
  return new Date(at).toLocaleString(locale, { dateStyle: "long", timeStyle: "short" });
}
