/** Undefined where `value` is a whole number from 1 to `most`; else the sentence that says so. */
export function wholeNumber(name: string, value: number, most: number): string | undefined {
  if (Number.isInteger(value) && value >= 1 && value <= most) return undefined;
  return `${name} takes a whole number from 1 to ${most}; you gave ${value}.`;
}
