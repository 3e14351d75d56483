import { useId } from "react";
import styles from "./segments.module.css";
import unseen from "./unseen.module.css";

interface SegmentsProps<Value extends string> {
  /** What is chosen here; read to those who cannot see it. */
  readonly name: string;
  readonly segments: readonly { readonly value: Value; readonly word: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side: a single stop of the Tab key, arrow keys choose. */
export function Segments<Value extends string>({ name, segments, chosen, onChoose }: SegmentsProps<Value>) {
  const group = useId();
  return (
    <fieldset className={styles.segments}>
      <legend className={unseen.unseen}>{name}</legend>
      {segments.map(({ value, word }) => (
        <label key={value} className={styles.segment}>
          <input
            type="radio"
            className={styles.radio}
            name={group}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
