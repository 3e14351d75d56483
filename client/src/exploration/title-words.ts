import { fillWords } from "server/contract/fill-words.ts";
import { words } from "../words.ts";
import type { Title } from "./title-of.ts";

/** A title in one line: "US–Ukraine minerals deal: Who is bargaining …?"; empty before any answer. */
export function titleWords(titled: Title | undefined): string {
  if (titled === undefined) return "";
  return titled.value === "" ? titled.title : fillWords(words.question.of, { ...titled });
}
