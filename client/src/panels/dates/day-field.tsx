import { useId, useState } from "react";
import { isDay, type Day } from "../../exploration/day.ts";
import styles from "./dates.module.css";

interface DayFieldProps {
  readonly label: string;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  /** Where the entry ends: what comes next is another step. */
  readonly onLeave: () => void;
}

/** A day to the letter, in the browser's own field. While it is being typed, what is no whole day asks for nothing. */
export function DayField({ label, day, onDay, onLeave }: DayFieldProps) {
  const [typed, setTyped] = useState<string>();
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className={styles.date}
        value={typed ?? day}
        onChange={({ currentTarget: { value } }) => {
          // A year is typed figure by figure: 0002, 0020, 0202, 2025.
          const whole = isDay(value) && value >= "1000";
          setTyped(whole ? undefined : value);
          if (whole) onDay(value);
        }}
        onBlur={() => {
          setTyped(undefined);
          onLeave();
        }}
      />
    </span>
  );
}
