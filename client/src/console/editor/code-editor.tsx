import { EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useEffect, useEffectEvent, useRef } from "react";
import styles from "./code-editor.module.css";
import { editorLook } from "./editor-look.ts";
import { typedOverSelection } from "./typed-over-selection.ts";

interface CodeEditorProps<Acts> {
  readonly label: string;
  /** What stands in it; another text than it holds replaces its own as one step that can be undone. */
  readonly text: string;
  readonly onText?: (text: string) => void;
  /** Made once, as the editor comes; what its keys do is asked of `acts` then, so that it is always the latest. */
  readonly extensions: (acts: () => Acts) => Extension;
  readonly acts: Acts;
  /** The editor itself came, or went. */
  readonly onView?: (view: EditorView | null) => void;
  /** To be read and searched, not changed. */
  readonly readOnly?: boolean;
}

/**
 * A text to edit or to read. It stands in a shadow root, because there CodeMirror adopts its sheets instead of writing style
 * elements, which the page's policy forbids.
 */
export function CodeEditor<Acts>({
  label,
  text,
  onText,
  extensions,
  acts,
  onView,
  readOnly = false,
}: CodeEditorProps<Acts>) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const changed = useEffectEvent((now: string) => onText?.(now));
  const came = useEffectEvent((now: EditorView | null) => onView?.(now));
  const made = useEffectEvent(() =>
    EditorState.create({
      doc: text,
      extensions: [
        extensions(() => latest.current),
        editorLook,
        typedOverSelection,
        EditorView.contentAttributes.of({
          "aria-label": label,
          autocapitalize: "off",
          spellcheck: "false",
          tabindex: "0",
        }),
        ...(readOnly ? [EditorState.readOnly.of(true)] : []),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.state.doc.toString());
        }),
      ],
    }),
  );

  useEffect(() => {
    const place = host.current;
    if (place === null) return undefined;
    const root = place.shadowRoot ?? place.attachShadow({ mode: "open" });
    const one = new EditorView({ state: made(), root, parent: root });
    editor.current = one;
    came(one);
    return () => {
      one.destroy();
      editor.current = null;
      came(null);
    };
  }, []);

  useEffect(() => {
    const one = editor.current;
    if (one === null || one.state.doc.toString() === text) return;
    one.dispatch({ changes: { from: 0, to: one.state.doc.length, insert: text }, scrollIntoView: true });
  }, [text]);

  return <div ref={host} className={styles.editor} data-editor={label} />;
}
