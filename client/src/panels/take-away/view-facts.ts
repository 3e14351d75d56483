import { licence } from "server/contract/licence.ts";
import { differencesOf } from "../../exploration/differences.ts";
import type { Exploration } from "../../exploration/exploration.ts";
import { questionOf } from "../../exploration/selectors.ts";
import { titleOf } from "../../exploration/title-of.ts";
import { titleWords } from "../../exploration/title-words.ts";
import type { Made } from "../../exploration/to-steps.ts";
import { viewWords } from "./view-words.ts";

/** What every file that is taken away says of itself. */
export interface ViewFacts {
  readonly title: string;
  /** What was changed of the answer and what is left out of it, a sentence each. */
  readonly changes: readonly string[];
  readonly address: string;
  /** When the database answered, ISO 8601. */
  readonly asOf: string;
  /** The two days that are compared, by which `difference` tells what it tells. */
  readonly compared?: { readonly earlier: string; readonly later: string };
  readonly licence: { readonly id: string; readonly url: string };
}

/** `made`: what each step brought; `address`: where the view opens again. */
export function viewFacts(exploration: Exploration, made: Made, address: string): ViewFacts {
  const differences = differencesOf(exploration);
  return {
    title: titleWords(titleOf(exploration)),
    changes: viewWords(exploration, made),
    address,
    asOf: questionOf(exploration)?.asOf ?? "",
    ...(differences === undefined ? {} : { compared: { earlier: differences.earlier, later: differences.later } }),
    licence: { id: licence.id, url: licence.url },
  };
}

/** All of it in one text: what is shown, what was changed of it and what is left out, where it opens, under which licence. */
export function describedFacts({ title, changes, address, licence: { url } }: ViewFacts): string {
  return [title, ...changes, address, url].join(" ");
}
