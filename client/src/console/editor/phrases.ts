import { words } from "../console-words.ts";

const { phrases: own } = words;

/** What CodeMirror itself says, in the page's language; its own phrases are the keys. */
export const phrases: Readonly<Record<string, string>> = {
  Find: own.find,
  Replace: own.replaceWith,
  next: own.next,
  previous: own.previous,
  all: own.all,
  "match case": own.matchCase,
  regexp: own.regexp,
  "by word": own.byWord,
  replace: own.replace,
  "replace all": own.replaceAll,
  close: own.close,
  Completions: own.completions,
  Diagnostics: own.diagnostics,
  "No diagnostics": own.noDiagnostics,
  "Go to line": own.goToLine,
  go: own.go,
  "current match": own.currentMatch,
  "on line": own.onLine,
  "replaced $ matches": own.replacedMatches,
  "replaced match on line $": own.replacedMatch,
  "Selection deleted": own.selectionDeleted,
  "Control character": own.controlCharacter,
};
