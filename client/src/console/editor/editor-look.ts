import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const colours = HighlightStyle.define([
  { tag: tags.keyword, fontWeight: "650" },
  { tag: tags.comment, color: "var(--ink3)" },
  { tag: tags.string, color: "var(--minerals-stroke)" },
  { tag: [tags.className, tags.propertyName], color: "var(--places-stroke)" },
  { tag: [tags.typeName, tags.atom], color: "var(--deals-stroke)" },
  {
    tag: [tags.special(tags.variableName), tags.variableName],
    outline: "1px solid var(--control)",
    borderRadius: "2px",
  },
  { tag: tags.function(tags.variableName), outline: "none" },
  { tag: tags.invalid, textDecoration: "underline wavy var(--opposes)" },
]);

/** The look of text to edit: tokens of the page alone, so that it follows its theme. */
const look = EditorView.theme({
  "&": { height: "100%", background: "var(--ground)", color: "var(--ink)", fontSize: "13.5px" },
  // Its place draws the ring of the focus.
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--code)", lineHeight: "20px", overflow: "auto" },
  ".cm-content": { padding: "10px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 12px" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-gutters": { background: "var(--ground)", color: "var(--ink3)", border: "none", paddingLeft: "12px" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "24px", padding: "0 4px" },
  ".cm-activeLine, .cm-activeLineGutter": { background: "var(--panel)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "color-mix(in srgb, var(--marker) 55%, var(--ground))",
  },
  ".cm-selectionMatch, .cm-searchMatch": { background: "color-mix(in srgb, var(--marker) 35%, var(--ground))" },
  ".cm-searchMatch.cm-searchMatch-selected": { background: "var(--marker)", color: "var(--on-marker)" },
  "&.cm-focused .cm-matchingBracket, .cm-matchingBracket": { background: "none", outline: "1px solid var(--control)" },
  "&.cm-focused .cm-nonmatchingBracket": { background: "none", outline: "1px solid var(--opposes)" },
  // Lines beneath words, in shapes that tell without colour: waves for what is wrong, dots for what is doubtful.
  ".cm-lintRange": { backgroundImage: "none", textDecorationSkipInk: "none", textUnderlineOffset: "3px" },
  ".cm-lintRange-error": { textDecoration: "underline wavy 1.5px var(--opposes)" },
  ".cm-lintRange-warning": { textDecoration: "underline dotted 2px var(--supplies)" },
  ".cm-lintRange-info": { textDecoration: "underline dotted 1.5px var(--ink3)" },
  ".cm-lintPoint:after": { borderBottomColor: "var(--opposes)" },
  ".cm-tooltip": { border: "1px solid var(--control)", background: "var(--ground)", color: "var(--ink)", zIndex: "5" },
  ".cm-tooltip-lint, .cm-signature": { maxWidth: "min(560px, 90vw)", font: "400 14px/18px var(--sans)" },
  ".cm-signature": { padding: "6px 10px" },
  ".cm-signature code": { font: "400 13px/18px var(--code)" },
  ".cm-completionInfo code": { font: "400 13px/18px var(--code)" },
  ".cm-signature b": { fontWeight: "700", textDecoration: "underline" },
  ".cm-diagnostic": { padding: "6px 10px", borderLeft: "3px solid var(--ink3)" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--opposes)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--supplies)" },
  ".cm-diagnosticAction": {
    background: "var(--ground)",
    color: "var(--ink)",
    border: "1px solid var(--control)",
    borderRadius: "2px",
    padding: "3px 8px",
    font: "500 14px/18px var(--sans)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--code)", maxHeight: "14em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 10px 3px 6px", lineHeight: "20px" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--ink)", color: "var(--ground)" },
  ".cm-completionDetail": { color: "inherit", fontStyle: "normal" },
  ".cm-completionMatchedText": { fontWeight: "700" },
  ".cm-tooltip.cm-completionInfo": { padding: "6px 10px", font: "400 14px/18px var(--sans)", maxWidth: "360px" },
  ".cm-panels": { background: "var(--panel)", color: "var(--ink)" },
  ".cm-panels-bottom": { borderTop: "1px solid var(--rule)" },
  ".cm-panel.cm-search, .cm-panel.cm-panel-lint": { font: "400 14px/20px var(--sans)", padding: "6px 36px 6px 12px" },
  ".cm-panel.cm-search label": {
    display: "inline-flex",
    gap: "4px",
    alignItems: "center",
    minHeight: "24px",
    marginInlineEnd: "8px",
    fontSize: "14px",
    verticalAlign: "middle",
  },
  ".cm-panel.cm-search input[type=checkbox]": { margin: "0", accentColor: "var(--ink)" },
  ".cm-panel.cm-search [name=close], .cm-panel.cm-panel-lint [name=close]": {
    minWidth: "28px",
    minHeight: "28px",
    fontSize: "18px",
    color: "var(--ink)",
  },
  ".cm-textfield": {
    minHeight: "26px",
    border: "1px solid var(--control)",
    background: "var(--ground)",
    color: "var(--ink)",
    font: "400 14px/20px var(--sans)",
  },
  ".cm-button": {
    minHeight: "26px",
    border: "1px solid var(--control)",
    borderRadius: "2px",
    backgroundImage: "none",
    background: "var(--ground)",
    color: "var(--ink)",
    font: "500 14px/20px var(--sans)",
  },
  ".cm-button:active": { backgroundImage: "none", background: "var(--panel)" },
  ".cm-panel.cm-panel-lint ul [aria-selected]": { background: "var(--ink)", color: "var(--ground)" },
  ".cm-panel button:focus-visible, .cm-panel input:focus-visible": { outline: "2.5px solid var(--ink)" },
  ".cm-foldPlaceholder": { background: "var(--panel)", color: "var(--ink2)", border: "1px solid var(--control)" },
});

/** How text to edit looks, in both themes and in forced colours. */
export const editorLook: Extension = [look, syntaxHighlighting(colours)];
