import { titleSentence } from "server/contract/title-sentence.ts";
import type { EntityRow } from "../../exploration/entity-rows.ts";
import type { Source } from "../../exploration/exploration.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { worded } from "../../exploration/worded.ts";
import type { TreeRow } from "../../ui/tree-grid.tsx";
import { sourceWords } from "../outline/source-words.ts";
import { termsWords } from "../outline/terms-words.ts";
import { EntityContent } from "./entity-content.tsx";
import { entityWords } from "./entity-words.ts";
import { LineContent } from "./line-content.tsx";
import { entityNotes, lineNotes } from "./row-notes.ts";
import { lineRowId } from "./row-ids.ts";

/** Entities and their lines as rows, with what a screen reader says of each: all that is shown of it. */
export function listRows(
  store: ExplorerStore,
  entities: readonly EntityRow[],
  sources: readonly Source[],
): readonly TreeRow[] {
  const { exploration } = store.getState();
  return entities.map((row) => ({
    id: row.node.id,
    text: row.node.name,
    spoken: [row.node.name, ...entityWords(row), ...entityNotes(exploration, row.node.id)].join(", "),
    content: <EntityContent store={store} row={row} />,
    rows: row.lines.map((relationship) => {
      const id = lineRowId(row.node.id, relationship.id);
      const line = worded(exploration, relationship);
      const sentence = (line === undefined ? undefined : titleSentence(line)) ?? relationship.id;
      const terms = termsWords(relationship, sources).map(({ text }) => text);
      return {
        id,
        text: sentence,
        spoken: [sentence, ...terms, ...lineNotes(exploration, relationship), sourceWords(relationship, sources)]
          .filter((part) => part !== "")
          .join(". "),
        content: <LineContent store={store} row={id} relationship={relationship} />,
        rows: [],
      };
    }),
  }));
}
