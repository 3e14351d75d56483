import { fillWords } from "server/contract/fill-words.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import type { ReactNode } from "react";
import { plainLine } from "../../exploration/plain-line.ts";
import { terms } from "../../terms.ts";
import { Shape } from "../../ui/shape.tsx";
import { Stroke } from "../../ui/stroke.tsx";
import styles from "./expand-panel.module.css";
import { words } from "../../words.ts";
import { stateOf, type Choice, type OfferedKind, type OfferedType } from "./offers.ts";

interface TogetherProps<Offered extends Choice> {
  readonly offered: readonly Offered[];
  readonly chosen: ReadonlySet<string>;
  /** The choice whose neighbours are still being read. */
  readonly reading: string | undefined;
  readonly onToggle: (choice: Choice) => void;
}

/** The relations that link the offered neighbours; ticking one ticks all that it links. */
export function ByRelation({ offered, ...choice }: TogetherProps<OfferedType>) {
  return (
    <Together id="expand-byRelation" title={words.expand.byRelation}>
      {offered.map((type) => {
        const { word, reverse } = terms.relation[type.relation];
        return (
          <Row
            key={type.key}
            one={type}
            {...choice}
            sample={<Stroke line={plainLine(type.relation)} width={28} height={14} />}
          >
            {type.outgoing ? word : reverse}
            <span className={styles.kinds}>
              {type.kinds.map(({ label, count }) => kindWords(label, count)).join(", ")}
            </span>
          </Row>
        );
      })}
    </Together>
  );
}

/** The kinds of the offered neighbours; ticking one ticks all of it. */
export function ByKind({ offered, ...choice }: TogetherProps<OfferedKind>) {
  if (offered.length < 2) return null;
  return (
    <Together id="expand-byKind" title={words.expand.byKind}>
      {offered.map((kind) => {
        const shape = nodeShape({ labels: [kind.label], caption: "", collective: false }, "plain");
        const sample = shape.family === "quiet" ? { ...shape, inside: [], width: 56, height: 32 } : shape;
        return (
          <Row key={kind.key} one={kind} {...choice} sample={<Shape shape={sample} code="" scale={0.42} />}>
            {terms.label[kind.label][kind.count === 1 ? "one" : "many"]}
          </Row>
        );
      })}
    </Together>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Together({ id, title, children }: SectionProps) {
  return (
    <div className={styles.section} role="group" aria-labelledby={id}>
      <h3 className={styles.heading} id={id}>
        {title} <span className={styles.count}>{words.expand.wouldBring}</span>
      </h3>
      <div className={styles.relations}>{children}</div>
    </div>
  );
}

interface RowProps extends Omit<TogetherProps<Choice>, "offered"> {
  readonly one: Choice;
  readonly sample: ReactNode;
  readonly children: ReactNode;
}

function Row({ one, chosen, reading, onToggle, sample, children }: RowProps) {
  const state = stateOf(one, chosen);
  return (
    <label className={styles.relation}>
      <input
        type="checkbox"
        className={styles.box}
        checked={state === "all"}
        aria-busy={reading === one.key}
        ref={(box) => {
          if (box !== null) box.indeterminate = state === "some";
        }}
        onChange={() => onToggle(one)}
      />
      <span className={styles.sample}>{sample}</span>
      <span>{children}</span>
      <span className={styles.number}>{one.count}</span>
    </label>
  );
}

/** "9 minerals" */
function kindWords(label: OfferedKind["label"], count: number): string {
  return fillWords(words.groups.ofKind, {
    count: String(count),
    kind: terms.label[label][count === 1 ? "one" : "many"],
  });
}
