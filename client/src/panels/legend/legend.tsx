import type { ReactNode } from "react";
import { firmness } from "server/contract/firmness.ts";
import { labels } from "server/contract/label.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { modalities } from "server/contract/modality.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import model from "server/contract/words/en.json" with { type: "json" };
import words from "server/contract/words/interface.json" with { type: "json" };
import { useStore } from "zustand";
import { toggleKind } from "../../actions/toggle-kind.ts";
import type { LegendSection } from "../../exploration/legend-key.ts";
import { drawn, legendOf, withoutOf, type LegendEntry } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { styleOf } from "../../exploration/style-of.ts";
import { Shape } from "../../ui/shape.tsx";
import { Stroke } from "../../ui/stroke.tsx";
import styles from "./legend.module.css";
import { sample } from "./sample.ts";

interface LegendProps {
  readonly store: ExplorerStore;
  /** Explains only, and filters nothing. */
  readonly plain?: boolean;
}

interface Entry {
  readonly word: string;
  readonly picture: ReactNode;
}

const line = { width: 36, height: 14 } as const;
const sections: readonly LegendSection[] = ["type", "said", "state", "shape"];

/** Explains exactly what is drawn, with counts, and is itself the filter. */
export function Legend({ store, plain = false }: LegendProps) {
  const entries = useStore(store, ({ exploration }) => legendOf(exploration));
  const without = useStore(store, ({ exploration }) => withoutOf(exploration));
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return (
    <section className={styles.legend} aria-label={words.legend.title}>
      {sections.map((section) => {
        const shown = keysOf(section).filter((key) => byKey.has(key));
        if (shown.length === 0) return null;
        return (
          <fieldset key={section} className={styles.section}>
            <legend className={styles.name}>{words.legend[section]}</legend>
            <div className={styles.entries}>
              {shown.map((key) => (
                <Choice
                  key={key}
                  entry={byKey.get(key)}
                  off={without.has(key)}
                  onToggle={plain ? undefined : (word) => toggleKind(store, key, word)}
                  {...entryOf(key, byKey.get(key)?.gathered ?? 0)}
                />
              ))}
              {section === "state" && <Notes store={store} />}
              {section === "shape" && <ShapeNotes store={store} />}
            </div>
          </fieldset>
        );
      })}
    </section>
  );
}

interface ChoiceProps extends Entry {
  readonly entry: LegendEntry | undefined;
  readonly off: boolean;
  readonly onToggle: ((word: string) => void) | undefined;
}

function Choice({ entry, off, word, picture, onToggle }: ChoiceProps) {
  if (onToggle === undefined) {
    return (
      <span className={styles.note}>
        {picture}
        <span>{word}</span> <span className={styles.count}>{entry?.drawn}</span>
      </span>
    );
  }
  return (
    <label className={styles.entry} data-empty={entry?.drawn === 0 && !off ? "" : undefined}>
      <input type="checkbox" className={styles.box} checked={!off} onChange={() => onToggle(word)} />
      {picture}
      <span>{word}</span> <span className={styles.count}>{off ? entry?.gathered : entry?.drawn}</span>
    </label>
  );
}

/** What crosses the sections: disputed, not so, left open, and the steps of thickness. */
function Notes({ store }: Pick<LegendProps, "store">) {
  const { relationships } = useStore(store, ({ exploration }) => drawn(exploration));
  const count = (is: (relationship: (typeof relationships)[number]) => boolean) => relationships.filter(is).length;
  const notes = [
    { word: words.legend.disputed, count: count(({ disputed }) => disputed), style: sample({ disputed: true }) },
    {
      word: words.legend.negative,
      count: count(({ polarity }) => polarity === "negative"),
      style: sample({ polarity: "negative" }),
    },
    {
      word: words.legend.unknown,
      count: count(({ polarity }) => polarity === "unknown"),
      style: sample({ polarity: "unknown" }),
    },
  ].filter((note) => note.count > 0);
  const thick = relationships.some((relationship) => styleOf(relationship).width > 2);
  return (
    <>
      {notes.map((note) => (
        <span key={note.word} className={styles.note}>
          <Stroke line={note.style} tone="ink" {...line} />
          {note.word} <span className={styles.count}>{note.count}</span>
        </span>
      ))}
      {thick && (
        <span className={styles.note}>
          {([1, 2, 3] as const).map((step) => (
            <Stroke key={step} line={sample({ step })} tone="ink" bare width={20} height={14} />
          ))}
          {words.legend.steps}
        </span>
      )}
    </>
  );
}

function ShapeNotes({ store }: Pick<LegendProps, "store">) {
  const { nodes, relationships } = useStore(store, ({ exploration }) => drawn(exploration));
  return (
    <>
      {nodes.some(({ collective }) => collective) && <span className={styles.note}>{words.legend.collective}</span>}
      {(nodes.some(({ recordOnly }) => recordOnly) ||
        relationships.some((relationship) => styleOf(relationship).italic)) && (
        <span className={`${styles.note} ${styles.slanted}`}>{words.legend.record}</span>
      )}
    </>
  );
}

function keysOf(section: LegendSection): readonly string[] {
  switch (section) {
    case "type":
      return relations.map((relation) => `type.${relation}`);
    case "said":
      return [...new Set(modalities.map((modality) => `said.${firmness(modality)}`))];
    case "state":
      return standings.map((standing) => `state.${standing}`);
    case "shape":
      return labels.map((label) => `shape.${label}`);
  }
}

function entryOf(key: string, count: number): Entry {
  const [section, value] = key.split(".");
  const relation = relations.find((word) => word === value);
  if (section === "type" && relation !== undefined) {
    return { word: model.relation[relation].word, picture: <Stroke line={sample({ type: relation })} {...line} /> };
  }
  const modality = modalities.find((word) => firmness(word) === value);
  if (section === "said" && modality !== undefined) {
    return {
      word: model.firmness[firmness(modality)],
      picture: <Stroke line={sample({ modality })} tone="ink" bare {...line} />,
    };
  }
  const standing = standings.find((word) => word === value);
  if (section === "state" && standing !== undefined) {
    const word = standing === "proposed" ? words.legend.proposed : model.standing[standing];
    return { word, picture: <Stroke line={sample({ standing })} tone="ink" {...line} /> };
  }
  const label = labels.find((word) => word === value) ?? "Person";
  const named = nodeShape({ labels: [label], caption: model.label[label].one, collective: false }, "plain");
  // A sample of what carries its name inside is empty, and as large as the others.
  const shape = named.inside.length > 0 ? { ...named, inside: [], width: 56, height: 32 } : named;
  return {
    word: count === 1 ? model.label[label].one : model.label[label].many,
    picture: <Shape shape={shape} code="" scale={0.42} />,
  };
}
