import { capitalize } from "server/contract/capitalize.ts";
import { edtfWords } from "server/contract/edtf-words.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { relations } from "server/contract/relation.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import model from "server/contract/words/en.json" with { type: "json" };
import words from "server/contract/words/interface.json" with { type: "json" };
import { useStore } from "zustand";
import { selectRelationship } from "../../actions/select-relationship.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { lineSource } from "../../exploration/line-source.ts";
import { drawn, questionOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { styleOf } from "../../exploration/style-of.ts";
import { worded } from "../../exploration/worded.ts";
import { Stroke } from "../../ui/stroke.tsx";
import styles from "./outline.module.css";

interface OutlineProps {
  readonly store: ExplorerStore;
  /** Only these lines; undefined: all that are drawn. */
  readonly only?: readonly Relationship[];
}

/** The same lines as sentences under their relation: everything is within reach without the canvas. */
export function Outline({ store, only }: OutlineProps) {
  const all = useStore(store, ({ exploration }) => drawn(exploration)).relationships;
  const lines = only ?? all;
  return (
    <div className={styles.outline}>
      {relations.map((relation) => {
        const group = lines.filter(({ type }) => type === relation);
        if (group.length === 0) return null;
        return (
          <section key={relation} className={styles.group}>
            <h3 className={styles.relation}>
              {capitalize(model.relation[relation].word)} <span className={styles.count}>{group.length}</span>
            </h3>
            <ul>
              {group.map((relationship) => (
                <Line key={relationship.id} store={store} relationship={relationship} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface LineProps {
  readonly store: ExplorerStore;
  readonly relationship: Relationship;
}

function Line({ store, relationship }: LineProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const line = worded(exploration, relationship);
  const style = styleOf(relationship);
  const { point } = store.getState().actions;
  const here = { kind: "relationship", id: relationship.id } as const;
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        onClick={() => selectRelationship(store, relationship.id)}
        onPointerEnter={() => point(here)}
        onPointerLeave={() => point({ kind: "nothing" })}
      >
        <Stroke line={style} width={38} height={19} className={styles.stroke} />
        <span className={styles.words}>
          <span className={style.italic ? styles.slanted : undefined} lang="en">
            {line === undefined ? relationship.id : `${titleSentence(line) ?? ""}.`}
          </span>
          <span className={styles.source}>{sourceWords(relationship, questionOf(exploration)?.sources ?? [])}</span>
        </span>
      </button>
    </li>
  );
}

function sourceWords(relationship: Relationship, sources: Parameters<typeof lineSource>[1]): string {
  const found = lineSource(relationship, sources);
  if (found === undefined) return "";
  const { mark, source, others } = found;
  if (source === undefined) return "";
  const where = source.publisher ?? source.title;
  const date = mark.saidOn ?? source.published;
  const said = words.said[mark.modality];
  const first =
    date === undefined || date === null
      ? fillWords(words.answer.undated, { said, where })
      : fillWords(words.answer.source, { said, where, date: edtfWords(date) });
  return others === 0 ? first : fillWords(words.answer.and, { first, count: String(others) });
}
