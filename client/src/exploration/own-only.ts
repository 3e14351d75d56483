/** What one source says is asked by this question. */
const ofOneSource = "source";

/** Keys that a question keeps alone unless told otherwise: what one source says is drawn, worded and counted by its own claims. */
export function ownOnly(question: string, parameters: unknown): readonly string[] {
  if (question !== ofOneSource || typeof parameters !== "object" || parameters === null) return [];
  const source: unknown = Object.hasOwn(parameters, "source") ? Reflect.get(parameters, "source") : undefined;
  return typeof source === "string" && source !== "" ? [`source.${source}`] : [];
}
