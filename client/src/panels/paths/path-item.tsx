import { useEffect, useId, useRef } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { useStore } from "zustand";
import { bringRelationship } from "../../actions/bring-relationship.ts";
import { putPaths, type PathsToPut } from "../../actions/put-paths.ts";
import type { Relationship, Source } from "../../exploration/exploration.ts";
import { isDrawn } from "../../exploration/is-drawn.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { styleOf } from "../../exploration/style-of.ts";
import type { PathStep, ToldPath } from "../../exploration/told-path.ts";
import { Button } from "../../ui/button.tsx";
import { Stroke } from "../../ui/stroke.tsx";
import { words } from "../../words.ts";
import { claimsWords } from "./claims-words.ts";
import { SmallShape } from "./ends.tsx";
import { pathCounts } from "./path-counts.ts";
import styles from "./paths-panel.module.css";

interface PathItemProps {
  readonly store: ExplorerStore;
  readonly path: ToldPath;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly sources: readonly Source[];
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
}

/** One path: its sentence, its strokes, how much stands behind it, and what can be done with it. */
export function PathItem({ store, path, number, sources, unfolded, onUnfold }: PathItemProps) {
  const id = useId();
  const toPut = pathToPut(path);
  const lines = path.steps.flatMap((step) => step.lines);
  const putting = useStore(store, ({ bringing }) => bringing.has(toPut.relationships.join()));
  const there = useStore(store, ({ exploration }) =>
    lines.every((line) => isDrawn(exploration, { kind: "relationship", id: line.id })),
  );
  const { trace } = store.getState().actions;
  // What it lights in the picture, as long as it does.
  const lit = useRef<ReadonlySet<string>>(undefined);
  const show = () => {
    lit.current = new Set([...toPut.nodes, ...toPut.relationships]);
    trace(lit.current);
  };
  const end = () => {
    lit.current = undefined;
    trace(new Set());
  };
  // A path that goes from the list takes its light with it, and no other's.
  useEffect(
    () => () => {
      const { traced, actions } = store.getState();
      if (lit.current === traced) actions.trace(new Set());
    },
    [store],
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons are reached; the picture shows where it runs meanwhile
    <li className={styles.path} onPointerEnter={show} onPointerLeave={end} onFocus={show} onBlur={end}>
      <p className={styles.sentence} lang="en">
        {path.sentence}
      </p>
      <Strip path={path} />
      <p className={styles.counts}>{pathCounts(path)}</p>
      <div className={styles.actions}>
        <Button
          label={there || putting ? undefined : fillWords(words.paths.putLabel, { number: String(number) })}
          notPossible={there ? words.paths.thereWhy : putting ? words.paths.putting : undefined}
          onPress={() => void putPaths(store, toPut)}
        >
          {there ? words.paths.there : putting ? words.paths.putting : words.paths.put}
        </Button>
        <Button
          label={fillWords(words.paths.linesLabel, { number: String(number) })}
          expanded={unfolded}
          onPress={() => onUnfold(!unfolded)}
        >
          {words.paths.lines}
        </Button>
      </div>
      {unfolded && (
        <div className={styles.steps}>
          <p className={styles.hint} id={id}>
            {words.paths.openCard}
          </p>
          <ul aria-describedby={id}>
            {path.steps.flatMap((step) =>
              step.lines.map((line) => (
                <LineRow key={line.id} store={store} step={step} line={line} sources={sources} />
              )),
            )}
          </ul>
        </div>
      )}
    </li>
  );
}

/** What of a path is put on the picture, and what that step is called. */
export function pathToPut({ nodes, steps }: ToldPath): PathsToPut {
  const [first, last] = [nodes[0]?.caption ?? "", nodes.at(-1)?.caption ?? ""];
  const names = fillWords(words.paths.to, { first, rest: last });
  return {
    label: fillWords(words.paths.label, { names }),
    nodes: nodes.map(({ id }) => id),
    relationships: steps.flatMap(({ lines }) => lines.map(({ id }) => id)),
  };
}

/** The shapes of a path with the stroke of each told line between them, pointing as the line points. */
function Strip({ path: { nodes, steps } }: Pick<PathItemProps, "path">) {
  const [first] = nodes;
  return (
    <div className={styles.strip} aria-hidden="true">
      {first !== undefined && <SmallShape node={first} />}
      {steps.map(({ from, to, lines: [line] }) => (
        <span key={to.id} className={styles.hop}>
          {line !== undefined && (
            <Stroke
              line={styleOf(line)}
              width={34}
              height={16}
              className={line.source === from.id ? undefined : styles.backwards}
            />
          )}
          <SmallShape node={to} />
        </span>
      ))}
    </div>
  );
}

interface LineRowProps {
  readonly store: ExplorerStore;
  readonly step: PathStep;
  readonly line: Relationship;
  readonly sources: readonly Source[];
}

/** One line of a path as its own sentence, with each claim behind it; it opens the card of the line. */
function LineRow({ store, step: { from, to }, line, sources }: LineRowProps) {
  const [source, target] = line.source === from.id ? [from, to] : [to, from];
  const style = styleOf(line);
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-id={line.id}
        onClick={() => void bringRelationship(store, line.id)}
      >
        <Stroke line={style} width={38} height={19} className={styles.stroke} />
        <span className={styles.words}>
          <span className={style.italic ? styles.slanted : undefined} lang="en">
            {titleSentence({ ...line, source, target }) ?? line.id}.
          </span>
          {claimsWords(line, sources).map(({ text, record }) => (
            <span key={text} className={record ? `${styles.claim} ${styles.slanted}` : styles.claim}>
              {text}
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}
