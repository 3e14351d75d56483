import english from "server/contract/words/embed.json" with { type: "json" };
import { spoken } from "../spoken.ts";

/** The words of views that are embedded come with what makes these, and with nothing else. */
const files = {
  fr: () => import("server/contract/words/embed.fr.json"),
  uk: () => import("server/contract/words/embed.uk.json"),
};

/** Every word of an embedded view, in the language this was loaded for. */
export const words: typeof english = spoken.language === "en" ? english : (await files[spoken.language]()).default;
