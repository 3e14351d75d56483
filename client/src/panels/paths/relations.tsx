import { useId, useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { relations, type Relation } from "server/contract/relation.ts";
import { plainLine } from "../../exploration/plain-line.ts";
import { terms } from "../../terms.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Stroke } from "../../ui/stroke.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { words } from "../../words.ts";
import styles from "./paths-panel.module.css";

interface RelationsProps {
  readonly avoid: readonly Relation[];
  readonly onAvoid: (avoid: readonly Relation[]) => void;
}

/** Which relations a path may run along: what is not ticked is avoided. */
export function Relations({ avoid, onAvoid }: RelationsProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const told =
    avoid.length === 0
      ? words.paths.allUsed
      : avoid.length <= 3
        ? fillWords(words.paths.without, { names: avoid.map((one) => terms.relation[one].word).join("”, “") })
        : fillWords(words.paths.withoutMany, { count: String(avoid.length), all: String(relations.length) });
  return (
    <div role="group" aria-labelledby={`${id}-name`}>
      <p className={styles.row}>
        <span>
          <span id={`${id}-name`} className={styles.term}>
            {words.paths.relations}
          </span>{" "}
          <span className={styles.told}>{told}</span>
        </span>
        <Button expanded={open} onPress={() => setOpen(!open)}>
          {words.paths.choose}
        </Button>
      </p>
      {open && (
        <div className={styles.relations}>
          {relations.map((relation) => (
            <Choice
              key={relation}
              className={styles.relation}
              checked={!avoid.includes(relation)}
              onToggle={() =>
                onAvoid(
                  relations.filter((other) => (other === relation ? !avoid.includes(other) : avoid.includes(other))),
                )
              }
            >
              <Stroke line={plainLine(relation)} width={28} height={14} />
              <span>{terms.relation[relation].word}</span>
            </Choice>
          ))}
          {avoid.length > 0 && (
            <p className={styles.all}>
              <TextButton onPress={() => onAvoid([])}>{words.paths.allAgain}</TextButton>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
