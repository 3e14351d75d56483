import { linter } from "@codemirror/lint";
import { words } from "../console-words.ts";

/** Says where variables are no JSON. */
export const jsonLint = linter(
  (view) => {
    const text = view.state.doc.toString();
    if (text.trim() === "") return [];
    try {
      JSON.parse(text);
      return [];
    } catch (failure) {
      const place = /position (\d+)/.exec(failure instanceof Error ? failure.message : "")?.[1];
      const from = Math.min(place === undefined ? text.length : Number(place), text.length);
      return [{ from: Math.max(0, from - 1), to: from, severity: "error", message: words.ask.noJson }];
    }
  },
  { delay: 300 },
);
