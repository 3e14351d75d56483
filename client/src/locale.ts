import { languages } from "./languages.ts";
import { spoken } from "./spoken.ts";

/** How dates and numbers are written in the language that was chosen: "en-GB". */
export const locale = languages.find(({ code }) => code === spoken.language)?.locale ?? "en-GB";
