import model from "server/contract/words/en.json" with { type: "json" };
import english from "server/contract/words/interface.json" with { type: "json" };

/**
 * Words that are joined to a claim's own and so are content: they stay English, whatever language was chosen. `model` names
 * relations, states and kinds; `english` holds the interface's sentences.
 */
export const contentWords = { model, english } as const;
