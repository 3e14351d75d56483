import { ensureSyntaxTree } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { cypherLanguage } from "client/console/editor/cypher-language.ts";
import { expect, it } from "vitest";

/** What is coloured, as `kind:text`; what is not stands for itself nowhere. */
function coloured(text: string): readonly string[] {
  const state = EditorState.create({ doc: text, extensions: [cypherLanguage] });
  const found: string[] = [];
  ensureSyntaxTree(state, text.length, 5_000)?.iterate({
    enter: ({ name, from, to }) => {
      if (name !== "Document") found.push(`${name}:${text.slice(from, to)}`);
    },
  });
  return found;
}

it.each([
  [
    "MATCH (n:Entity&!Country)-[r:A|B*..2]->(:C) RETURN n.match",
    ["word:MATCH", "label:Entity", "label:Country", "relation:A", "relation:B", "figure:2", "label:C", "word:RETURN"],
  ],
  [
    "UNWIND [1] AS end MATCH (end {set: $all}) RETURN collect(end)",
    ["word:UNWIND", "figure:1", "word:AS", "word:MATCH", "parameter:$all", "word:RETURN", "named:collect"],
  ],
  [
    "RETURN COUNT { (n) } + count(*), 'a // b' // MATCH",
    ["word:RETURN", "word:COUNT", "named:count", "text:'a // b'", "remark:// MATCH"],
  ],
  [":param x => 1\nMATCH (n) RETURN {a: null}", ["remark::param x => 1", "word:MATCH", "word:RETURN", "word:null"]],
])("%s is coloured by what its words are", (text, kinds) => {
  expect(coloured(text)).toEqual(kinds);
});
