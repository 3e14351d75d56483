import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words.ts";
import styles from "./take-away.module.css";

interface CopyTextProps {
  readonly text: string;
  /** What its button says. */
  readonly label: string;
}

/** Copies a text that stands beside it, and says whether that went. Its key is the text: another one was not copied yet. */
export function CopyText({ text, label }: CopyTextProps) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.takeAway.copied);
    } catch {
      setSaid(words.takeAway.byHand);
    }
  };
  return (
    <div className={styles.copy}>
      <Button onPress={() => void copy()}>{label}</Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
