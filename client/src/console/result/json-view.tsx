import { StreamLanguage, foldGutter } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { CodeEditor } from "../editor/code-editor.tsx";
import { phrases } from "../editor/phrases.ts";

const json = StreamLanguage.define<null>({
  name: "json",
  startState: () => null,
  token: (stream) => {
    if (stream.eatSpace()) return null;
    if (stream.match(/^"(?:\\.|[^"\\])*"(?=\s*:)/)) return "key";
    if (stream.match(/^"(?:\\.|[^"\\])*"/)) return "text";
    if (stream.match(/^-?\d[\d.eE+-]*/)) return null;
    if (stream.match(/^(?:true|false|null)/)) return "word";
    stream.next();
    return null;
  },
  tokenTable: { key: tags.propertyName, text: tags.string, word: tags.keyword },
});

const reading = [
  json,
  lineNumbers(),
  foldGutter(),
  highlightSelectionMatches(),
  search(),
  EditorView.lineWrapping,
  EditorState.phrases.of(phrases),
  keymap.of(searchKeymap),
];

const readJson = () => reading;

interface JsonViewProps {
  readonly label: string;
  readonly text: string;
}

/** JSON to be read and searched, however long: only the lines in sight are in the page. */
export function JsonView({ label, text }: JsonViewProps) {
  return <CodeEditor label={label} text={text} extensions={readJson} acts={undefined} readOnly />;
}
