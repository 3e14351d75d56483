import styles from "./difference-sign.module.css";

interface DifferenceSignProps {
  readonly difference: "added" | "removed" | "changed" | "same";
}

const signs = {
  added: "M-4 0H4M0 -4V4",
  removed: "M-4 0H4",
  changed: "M-4 -2H4M-4 2H4M-2.4 4.6L2.4 -4.6",
  same: "M-4 -2H4M-4 2H4",
} as const;

/** The mark of a line that differs between two days, as the picture draws it; beside words that say it. */
export function DifferenceSign({ difference }: DifferenceSignProps) {
  return (
    <svg
      className={styles.sign}
      viewBox="-9.5 -9.5 19 19"
      width="19"
      height="19"
      aria-hidden="true"
      data-difference={difference}
    >
      <circle r={8.5} />
      <path d={signs[difference]} />
    </svg>
  );
}
