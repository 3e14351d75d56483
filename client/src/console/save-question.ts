import type { Entry } from "../exploration/parameter-entry.ts";
import { saveFile } from "../ui/save-file.ts";
import { questionFile } from "./question-file.ts";

/** Saves a statement as a file for `cypher/questions`; what its header lacks is there to be filled in. */
export function saveQuestion(text: string, entries: Readonly<Record<string, Entry>>): void {
  const file = questionFile(text, entries, {
    title: "Say here what is asked",
    description: "Say here in a sentence what the answer shows.",
    meaning: "say here what it stands for",
  });
  saveFile(file.name, new Blob([file.text], { type: "text/plain;charset=utf-8" }));
}
