/** A verb phrase without the place of its object: "negotiates with". */
export function withoutObject(phrase: string): string {
  return phrase.replace("{object}", "").replace(/ {2,}/g, " ").trim();
}
