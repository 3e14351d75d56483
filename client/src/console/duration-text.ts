import { locale } from "../locale.ts";

/** How long something took: `23 ms`, `1.4 s`. */
export function durationText(milliseconds: number): string {
  const [value, unit]: readonly [number, string] =
    milliseconds < 1_000 ? [Math.round(milliseconds), "millisecond"] : [milliseconds / 1_000, "second"];
  const text = new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: unit === "second" ? 1 : 0,
  }).format(value);
  // English alone shortens the second to a word that has a plural.
  return text.replace(/secs?$/, "s");
}
