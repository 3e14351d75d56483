import { fillWords } from "server/contract/fill-words.ts";
import { Stroke } from "../../ui/stroke.tsx";
import styles from "./follow.module.css";
import { words } from "../../words.ts";
import type { OtherLine } from "./other-lines.ts";

interface FollowProps {
  readonly line: OtherLine;
  /** It is drawn, so that opening it brings nothing. */
  readonly present: boolean;
  readonly onFollow: (id: string) => void;
}

/** On which other line a claim lies, and the way there. */
export function Follow({ line, present, onFollow }: FollowProps) {
  return (
    <div className={styles.follow}>
      <span className={styles.where}>{present ? words.card.otherLine : words.card.absentLine}</span>
      <button
        type="button"
        className={styles.button}
        aria-label={fillWords(present ? words.card.openLine : words.card.bringLine, { title: line.title })}
        onClick={() => onFollow(line.id)}
      >
        <Stroke line={line.style} width={36} height={16} />
        <span className={line.style.italic ? styles.slanted : undefined} lang="en">
          {line.title}
        </span>
      </button>
    </div>
  );
}
