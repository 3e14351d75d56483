import { useState } from "react";
import { Field } from "./field.tsx";
import styles from "./field.module.css";

interface NumberFieldProps {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A whole number within bounds: what is typed counts once it is one, and stands corrected when it is left. */
export function NumberField({ label, least, most, value, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          className={styles.text}
          type="number"
          min={least}
          max={most}
          value={typed ?? value}
          onChange={(event) => {
            setTyped(event.target.value);
            const number = Math.round(Number(event.target.value));
            if (number >= least && number <= most) onChange(number);
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Field>
  );
}
