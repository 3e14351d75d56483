import { useDeferredValue, useMemo } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { questionOf } from "../../exploration/selectors.ts";
import { standing } from "../../exploration/standing.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { viewOf } from "../../exploration/view-of.ts";
import styles from "./sources-line.module.css";
import { words } from "../../words.ts";
import { drawnSources, drawnWords, leftOutWords, namedSource } from "./sources-words.ts";
import { WholeChoice } from "./whole-choice.tsx";

interface SourcesLineProps {
  readonly store: ExplorerStore;
  /** Counts the texts instead of naming them. */
  readonly brief?: boolean;
}

/** What the picture rests on and what it leaves out, each counted; figures of the texts and of the record stay apart. */
export function SourcesLine({ store, brief = false }: SourcesLineProps) {
  const now = useStore(store, (state) => state.exploration);
  const askedNow = useStore(store, (state) => standing(state)?.view);
  // After the picture, as everything that explains it; both at once, for they belong together.
  const { exploration, asked } = useDeferredValue(
    useMemo(() => ({ exploration: now, asked: askedNow }), [now, askedNow]),
  );
  if (questionOf(exploration) === undefined || asked === undefined) return null;
  // As it is now: what was filtered, brought or opened since it was asked stays so.
  const view = viewOf(exploration, asked);
  const { texts } = drawnSources(exploration);
  const left = leftOutWords(exploration);
  return (
    <p className={styles.sources}>
      {drawnWords(exploration)}{" "}
      {!brief &&
        texts.length > 0 &&
        `${fillWords(texts.length === 1 ? words.sources.oneNamed : words.sources.named, { names: texts.map(namedSource).join("; ") })} `}
      <WholeChoice exploration={exploration} view={view} left={left} />
    </p>
  );
}
