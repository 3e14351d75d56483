import styles from "./text-button.module.css";

interface TextButtonProps {
  readonly children: string;
  readonly onPress: () => void;
  /** A name for screen readers where the words shown stand in many places. */
  readonly label?: string;
}

/** A button within a sentence, underlined as a link is. */
export function TextButton({ children, onPress, label }: TextButtonProps) {
  return (
    <button type="button" className={styles.button} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
