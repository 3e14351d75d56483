import type { ReactNode } from "react";
import { legendWord } from "../../exploration/legend-word.ts";
import { modelWord } from "../../exploration/model-word.ts";
import type { LegendEntry } from "../../exploration/selectors.ts";
import { Choice } from "../../ui/choice.tsx";
import { words } from "../../words.ts";
import styles from "./legend.module.css";

interface LegendChoiceProps {
  readonly entry: LegendEntry;
  readonly off: boolean;
  readonly picture: ReactNode;
  readonly onToggle: ((word: string) => void) | undefined;
  /** Says it in the graph's own words. */
  readonly model?: boolean;
}

/** One entry: its sample, its word, and how many of it are drawn; switched off, how many there are. */
export function LegendChoice({ entry, off, picture, onToggle, model = false }: LegendChoiceProps) {
  const word = model ? modelWord(entry.key) : legendWord(entry.key, off ? entry.gathered : entry.drawn);
  if (onToggle === undefined) {
    if (entry.drawn === 0) return null;
    return (
      <span className={styles.note}>
        {picture}
        <span lang={model ? "en" : undefined}>{word}</span> <span className={styles.count}>{entry.drawn}</span>
      </span>
    );
  }
  return (
    <Choice
      checked={!off}
      count={off ? entry.gathered : entry.drawn}
      notPossible={entry.drawn === 0 && !off ? words.legend.noneLeft : undefined}
      onToggle={() => onToggle(word)}
    >
      {picture}
      <span>{word}</span>
    </Choice>
  );
}
