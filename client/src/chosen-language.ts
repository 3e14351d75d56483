import { languages, type Language } from "./languages.ts";

/** The language to speak: the kept choice, else the first of those wanted that there is, else English. */
export function chosenLanguage(kept: string | undefined, wanted: readonly string[]): Language {
  return [kept, ...wanted].map(spoken).find((language) => language !== undefined) ?? "en";
}

/** "fr-CA" is spoken as "fr". */
function spoken(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split("-")[0];
  return languages.find(({ code }) => code === primary)?.code;
}
