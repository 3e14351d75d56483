import type { EmbedLanguage } from "../../contract/embed/embed-address.ts";

const locales: Readonly<Record<EmbedLanguage, string>> = { en: "en-GB", fr: "fr-FR", uk: "uk-UA" };

/** A moment as its day is written: "26 November 2026". */
export function dayWords(moment: string, lang: EmbedLanguage): string {
  return new Intl.DateTimeFormat(locales[lang], { dateStyle: "long", timeZone: "UTC" }).format(new Date(moment));
}
