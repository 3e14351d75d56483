/** The question that sets a country's claims beside its figures. */
const asked = "producer-or-promise";

interface Asked {
  readonly question: { readonly id: string };
  readonly parameters: unknown;
}

/** The country whose figures belong beside an answer; undefined for an answer that figures have no part in. */
export function figuredCountry({ question, parameters }: Asked): string | undefined {
  if (question.id !== asked || typeof parameters !== "object" || parameters === null) return undefined;
  const country: unknown = Object.hasOwn(parameters, "country") ? Reflect.get(parameters, "country") : undefined;
  return typeof country === "string" && country !== "" ? country : undefined;
}
