import {
  acceptCompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab, toggleTabFocusMode } from "@codemirror/commands";
import { bracketMatching, indentOnInput } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, Prec, type Extension } from "@codemirror/state";
import {
  crosshairCursor,
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";
import { phrases } from "./phrases.ts";

/** What an editor's own keys do. */
export interface EditorKeys {
  /** Ctrl or Cmd with Enter. */
  readonly onRun: () => void;
  /** Shift, Alt and F. */
  readonly onFormat: () => void;
  /** Ctrl with an arrow up (back) or down: through what was run. */
  readonly onHistory?: (by: -1 | 1) => void;
}

/**
 * What both editors can do: several cursors, search, remarks, brackets, undo. Tab indents, as whoever writes code expects;
 * Escape and then Tab leaves, and Ctrl-M makes Tab leave until it is pressed again.
 */
export function baseExtensions(keys: () => EditorKeys): Extension {
  const done = (act: () => void) => () => {
    act();
    return true;
  };
  const travel = (by: -1 | 1) => () => {
    const { onHistory } = keys();
    onHistory?.(by);
    return onHistory !== undefined;
  };
  return [
    Prec.highest(
      keymap.of([
        {
          key: "Mod-Enter",
          run: (view) => {
            // What was offered for the last letter would lie over the answer.
            closeCompletion(view);
            keys().onRun();
            return true;
          },
        },
        { key: "Shift-Alt-f", run: done(() => keys().onFormat()) },
        { key: "Ctrl-ArrowUp", run: travel(-1) },
        { key: "Ctrl-ArrowDown", run: travel(1) },
        { key: "Tab", run: acceptCompletion },
      ]),
    ),
    EditorState.phrases.of(phrases),
    EditorState.allowMultipleSelections.of(true),
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    highlightSelectionMatches(),
    drawSelection(),
    dropCursor(),
    rectangularSelection(),
    crosshairCursor(),
    history(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    search({ top: false }),
    EditorView.lineWrapping,
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap.filter(({ run }) => run !== toggleTabFocusMode),
      { key: "Ctrl-m", run: toggleTabFocusMode },
      ...searchKeymap,
      ...historyKeymap,
      ...completionKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
  ];
}
