import names from "./words/names.json" with { type: "json" };

const texts: Readonly<Record<string, string>> = names.documents;

/** "text 003", "the commentary 000": what the tables call one of the four texts, with an article before it or none. */
const called = /\b(the )?(?:text|document|commentary|opinion column|news text|trade-press digest) (00\d)(?![\d-])/gi;

/**
 * A text of the tables with the names of the four texts in place of their numbers, which nobody knows but an editor:
 * "the Mining Technology text" for "text 003".
 */
export function nameTexts(text: string): string {
  return text.replace(called, (whole: string, _article: string | undefined, id: string) => {
    const name = texts[id];
    if (name === undefined) return whole;
    return /^\p{Lu}/u.test(whole) ? `${name.charAt(0).toLocaleUpperCase("en")}${name.slice(1)}` : name;
  });
}
