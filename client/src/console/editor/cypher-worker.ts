// The language support uses helpers of iterators and sets that not every browser has yet.
// oxlint-disable-next-line import/no-unassigned-import -- a polyfill has nothing to name
import "core-js/actual/iterator/index.js";
// oxlint-disable-next-line import/no-unassigned-import -- a polyfill has nothing to name
import "core-js/actual/set/index.js";
import { CypherLanguageService, formatQuery, type DbSchema } from "@neo4j-cypher/language-support";
import type { CypherAnswer, CypherAsked, CypherChecked, CypherQuestion } from "./cypher-question.ts";
import { refusedWords } from "./refused-words.ts";

/** The thread in which statements are read: Neo4j's checker is large and takes its time, and typing never waits for it. */
const service = new CypherLanguageService({ consoleCommandsEnabled: false });
let schema: DbSchema = {};

addEventListener("message", ({ data: { number, question } }: MessageEvent<CypherAsked>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers the page that started it
  postMessage({ number, ...answer(question) } satisfies CypherAnswer);
});

function answer(question: CypherQuestion): Omit<CypherAnswer, "number"> {
  try {
    return { answer: ask(question) };
  } catch (failure) {
    return { failed: failure instanceof Error ? failure.message : String(failure) };
  }
}

function ask(question: CypherQuestion): unknown {
  switch (question.kind) {
    case "model":
      // An empty one would say of every pattern that there is none such.
      schema = { ...question.model };
      if (schema.graphSchema?.length === 0) delete schema.graphSchema;
      return null;
    case "lint": {
      const parameters = Object.fromEntries(question.parameters.map((name) => [name, ""]));
      const { diagnostics, symbolTables } = service.lint(question.text, { ...schema, parameters });
      // What the names of a statement stand for, so that completion knows which properties fit.
      service.setSymbolsInfo({ query: question.text, symbolTables });
      return {
        problems: diagnostics.map(({ offsets, message, severity }) => ({
          from: offsets.start,
          to: offsets.end,
          message: typeof message === "string" ? message : message.value,
          severity: severity === 1 ? "error" : severity === 2 ? "warning" : "info",
        })),
        refused: refusedWords(question.text),
      } satisfies CypherChecked;
    }
    case "complete": {
      const parameters = Object.fromEntries(question.parameters.map((name) => [name, ""]));
      return service
        .autocomplete(
          question.text,
          { ...schema, parameters },
          { caretPosition: question.at, manual: question.explicit },
        )
        .map(({ label, insertText, kind, signature, documentation }) => ({
          label,
          insert: insertText ?? label,
          kind: kind ?? 0,
          detail: signature,
          info: typeof documentation === "string" ? documentation : documentation?.value,
        }));
    }
    case "signature": {
      const { signatures, activeSignature, activeParameter } = service.getSignatureHelp(question.text, schema, {
        caretPosition: question.at,
      });
      const signature = signatures[activeSignature ?? 0];
      if (signature === undefined) return null;
      return {
        label: signature.label,
        about: typeof signature.documentation === "string" ? signature.documentation : "",
        parameters: (signature.parameters ?? []).map(({ label }) => (typeof label === "string" ? label : "")),
        active: activeParameter ?? 0,
      };
    }
    case "format": {
      const { formattedQuery, newCursorPos } = formatQuery(question.text, { cursorPosition: question.at });
      return { text: formattedQuery, at: newCursorPos ?? formattedQuery.length };
    }
  }
}
