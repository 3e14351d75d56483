import english from "server/contract/words/en.json" with { type: "json" };
import interfaceWords from "server/contract/words/interface.json" with { type: "json" };
import months from "server/contract/words/months.json" with { type: "json" };
import { chosenLanguage } from "./chosen-language.ts";
import type { Language } from "./languages.ts";
import type { Terms } from "./terms.ts";
import { remembered } from "./ui/remembered.ts";

interface Spoken {
  readonly language: Language;
  readonly words: typeof interfaceWords;
  readonly terms: Terms;
}

const inEnglish: Spoken = { language: "en", words: interfaceWords, terms: { ...english, months, titles: {} } };

/** English comes with the page; another language is in files of its own, which the page waits for. */
const files = {
  fr: () =>
    Promise.all([import("server/contract/words/interface.fr.json"), import("server/contract/words/terms.fr.json")]),
  uk: () =>
    Promise.all([import("server/contract/words/interface.uk.json"), import("server/contract/words/terms.uk.json")]),
};

/**
 * The language of the interface with its words, settled once as the page begins: what was chosen in this browser, else
 * what the browser asks for, else English. Where there is no page it is the one this module was loaded for, by the end of
 * its own address, as the server loads it once for each language; in a test, English.
 */
export const spoken: Spoken = await inLanguage(
  typeof document === "undefined"
    ? chosenLanguage(new URL(import.meta.url).searchParams.get("language") ?? undefined, [])
    : chosenLanguage(remembered("language"), navigator.languages),
);

if (typeof document !== "undefined") document.documentElement.lang = spoken.language;

/** English where the files cannot be had: a page in another language is better than none. */
async function inLanguage(language: Language): Promise<Spoken> {
  if (language === "en") return inEnglish;
  try {
    const [words, terms] = await files[language]();
    return { language, words: words.default, terms: terms.default };
  } catch {
    return inEnglish;
  }
}
