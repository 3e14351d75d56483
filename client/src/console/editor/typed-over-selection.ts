import { EditorSelection, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/**
 * What is typed over a selection is put there by the editor itself. Left to the browser, Chromium writes a style attribute for
 * a moment where the selection has words of several looks, which the page's policy forbids and reports.
 */
export const typedOverSelection: Extension = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { main, ranges } = view.state.selection;
    const { data } = event;
    if (event.inputType !== "insertText" || data === null || main.empty || ranges.length > 1 || view.composing)
      return false;
    const { from, to } = main;
    const insert = () =>
      view.state.update({
        changes: { from, to, insert: view.state.toText(data) },
        selection: EditorSelection.cursor(from + data.length),
        userEvent: "input.type",
        scrollIntoView: true,
      });
    const taken = view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, data, insert));
    if (!taken) view.dispatch(insert());
    return true;
  },
});
