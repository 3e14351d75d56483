import { memo } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { questionOf } from "../../exploration/selectors.ts";
import { standing } from "../../exploration/standing.ts";
import type { ExplorerState, ExplorerStore } from "../../exploration/store.ts";
import { viewOf } from "../../exploration/view-of.ts";
import type { View } from "../../exploration/view.ts";
import styles from "./sources-line.module.css";
import { words } from "../../words.ts";
import { drawnSources, drawnWords, leftOutWords, namedSource } from "./sources-words.ts";
import { useExplorationLater, useLater } from "../use-later.ts";
import { WholeChoice } from "./whole-choice.tsx";

interface SourcesLineProps {
  readonly store: ExplorerStore;
  /** Counts the texts instead of naming them. */
  readonly brief?: boolean;
}

/** What the picture rests on and what it leaves out, each counted; figures of the texts and of the record stay apart. */
export const SourcesLine = memo(function SourcesLine({ store, brief = false }: SourcesLineProps) {
  const exploration = useExplorationLater(store);
  const asked = useLater(store, askedOf);
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
});

function askedOf(state: ExplorerState): View | undefined {
  return standing(state)?.view;
}
