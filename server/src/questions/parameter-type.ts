import { labels, type Label } from "../../contract/label.ts";

/** What a question's parameter takes. */
export type ParameterType =
  /** The id of an entity with one of these labels; of any entity where there is none. */
  | { readonly kind: "entity"; readonly labels: readonly Label[] }
  /** The id of a source. */
  | { readonly kind: "source" }
  /** The id of a dispute. */
  | { readonly kind: "dispute" }
  | { readonly kind: "string" }
  /** A whole number that JavaScript holds exactly. */
  | { readonly kind: "integer" }
  /** A calendar day, `2025-02-28`. */
  | { readonly kind: "date" }
  | { readonly kind: "boolean" };

const plain: Readonly<Record<string, ParameterType>> = {
  Entity: { kind: "entity", labels: [] },
  Source: { kind: "source" },
  Dispute: { kind: "dispute" },
  String: { kind: "string" },
  Integer: { kind: "integer" },
  Date: { kind: "date" },
  Boolean: { kind: "boolean" },
};

/** Reads a type as a question's header writes it: `Deal`, `Leader|Official|Person`, `Integer`; undefined where it is none. */
export function parameterType(written: string): ParameterType | undefined {
  if (Object.hasOwn(plain, written)) return plain[written];
  const parts = written.split("|");
  const known = parts.flatMap((part) => labels.filter((label) => label === part));
  return known.length === parts.length ? { kind: "entity", labels: known } : undefined;
}
