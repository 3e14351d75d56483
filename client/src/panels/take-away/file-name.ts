import type { Exploration } from "../../exploration/exploration.ts";
import { questionOf } from "../../exploration/selectors.ts";
import type { View } from "../../exploration/view.ts";

/** Letters a name may have before its date, so that every file system takes it. */
const longest = 80;

/** "rwanda-and-the-rebels-2026-11-26.svg": the question, what it was asked of, the date of the data. */
export function fileName(exploration: Exploration, view: View, ending: string): string {
  const answer = questionOf(exploration);
  const question = answer?.question.id ?? view.question;
  const values = Object.values(view.parameters);
  const name = slug((question === "about" && values.length > 0 ? values : [question, ...values]).join("-"));
  return `${name}-${(answer?.asOf ?? "").slice(0, 10)}${ending}`;
}

function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "lodeline" : plain;
}
