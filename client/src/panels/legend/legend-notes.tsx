import { lineOf } from "server/contract/firmness.ts";
import { shapeLabel } from "server/contract/shape-label.ts";
import model from "server/contract/words/en.json" with { type: "json" };
import words from "server/contract/words/interface.json" with { type: "json" };
import { useStore } from "zustand";
import { toggleKind } from "../../actions/toggle-kind.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import {
  drawn,
  gathered,
  isOff,
  questionOf,
  selectionOf,
  stepsOf as tookSteps,
  undrawnNeighbours,
} from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { styleOf } from "../../exploration/style-of.ts";
import { Stroke } from "../../ui/stroke.tsx";
import { LegendChoice } from "./legend-choice.tsx";
import { sampleSize, shapeSample } from "./legend-picture.tsx";
import styles from "./legend.module.css";
import { sample } from "./sample.ts";
import { stateOf } from "./state-of.ts";

interface NotesProps {
  readonly store: ExplorerStore;
  readonly plain?: boolean;
}

/** What crosses the sections: disputed, not so, left open, and the steps of thickness; each only where it is drawn. */
export function StateNotes({ store, plain = false }: NotesProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const { relationships } = drawn(exploration);
  const all = gathered(exploration).relationships;
  const disputed = {
    key: "disputed",
    drawn: relationships.filter((relationship) => relationship.disputed).length,
    gathered: all.filter((relationship) => relationship.disputed).length,
  };
  const notes = (["negative", "unknown"] as const)
    .map((polarity) => ({
      polarity,
      count: relationships.filter((relationship) => relationship.polarity === polarity).length,
    }))
    .filter(({ count }) => count > 0);
  const steps = thicknesses(relationships);
  return (
    <>
      {disputed.gathered > 0 && (
        <LegendChoice
          entry={disputed}
          off={isOff(exploration, disputed.key)}
          onToggle={plain ? undefined : (word) => toggleKind(store, disputed.key, word)}
          picture={<Stroke line={sample({ disputed: true })} tone="ink" {...sampleSize} />}
        />
      )}
      {notes.map(({ polarity, count }) => (
        <span key={polarity} className={styles.note}>
          <Stroke line={sample({ polarity })} tone="ink" {...sampleSize} />
          {words.legend[polarity]} <span className={styles.count}>{count}</span>
        </span>
      ))}
      {steps.length > 1 &&
        steps.map((step) => (
          <span key={step} className={styles.note}>
            <Stroke line={sample({ step })} tone="ink" bare width={24} height={14} />
            {words.legend.step[step]}
          </span>
        ))}
    </>
  );
}

/** The steps of thickness that are drawn. */
function thicknesses(relationships: readonly Relationship[]): readonly (1 | 2 | 3)[] {
  const found = new Set(relationships.map(({ claims }) => lineOf(claims)?.step));
  return ([1, 2, 3] as const).filter((step) => found.has(step));
}

const states = ["open", "imagined", "cancelled"] as const;

/** What shapes say beside their kind: asked for or imagined, a group, known from the record alone. */
export function ShapeNotes({ store }: Pick<NotesProps, "store">) {
  const exploration = useStore(store, (state) => state.exploration);
  const { nodes, relationships } = drawn(exploration);
  const inState = nodes.map((node) => ({ node, state: stateOf(node, relationships) }));
  const collective = nodes.find((node) => node.collective);
  const slanted =
    nodes.some(({ recordOnly }) => recordOnly) || relationships.some((relationship) => styleOf(relationship).italic);
  // As the canvas counts them: for all of a picture that is explored, else only for what is selected.
  const explored = questionOf(exploration)?.question.id === "about" || tookSteps(exploration).length > 0;
  const selection = selectionOf(exploration);
  const beyond = nodes.some(
    ({ id }) =>
      (explored || (selection.kind === "node" && selection.id === id)) && undrawnNeighbours(exploration, id) > 0,
  );
  return (
    <>
      {states.map((state) => {
        const found = inState.filter((one) => one.state === state);
        const [first] = found;
        if (first === undefined) return null;
        return (
          <span key={state} className={styles.note}>
            {shapeSample(shapeLabel(first.node.labels), state)}
            {model.nodeState[state]} <span className={styles.count}>{found.length}</span>
          </span>
        );
      })}
      {collective !== undefined && (
        <span className={styles.note}>
          {shapeSample(shapeLabel(collective.labels), "plain", true)}
          {words.legend.collective}{" "}
          <span className={styles.count}>{nodes.filter((node) => node.collective).length}</span>
        </span>
      )}
      {beyond && (
        <span className={styles.note}>
          <span className={styles.badge}>+18</span> {words.legend.beyond}
        </span>
      )}
      {slanted && <span className={`${styles.note} ${styles.slanted}`}>{words.legend.record}</span>}
    </>
  );
}
