import styles from "./text-button.module.css";

interface TextButtonProps {
  readonly children: string;
  readonly onPress: () => void;
}

/** A button within a sentence, underlined as a link is. */
export function TextButton({ children, onPress }: TextButtonProps) {
  return (
    <button type="button" className={styles.button} onClick={onPress}>
      {children}
    </button>
  );
}
