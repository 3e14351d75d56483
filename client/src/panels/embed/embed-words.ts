import english from "server/contract/words/embedding.json" with { type: "json" };
import { spoken } from "../../spoken.ts";

/** The dialog's words come with it, so that the explorer's first load does not grow. */
const files = {
  fr: () => import("server/contract/words/embedding.fr.json"),
  uk: () => import("server/contract/words/embedding.uk.json"),
};

/** Every word of the dialog, in the language that was chosen; English where its file cannot be had. */
export const words: typeof english =
  spoken.language === "en"
    ? english
    : await files[spoken.language]()
        .then((file) => file.default)
        .catch(() => english);
