import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words.ts";
import styles from "./credit-line.module.css";

interface CreditLineProps {
  readonly credit: string;
}

/** The line to put beside a picture or a figure, ready to copy. */
export function CreditLine({ credit }: CreditLineProps) {
  const [said, setSaid] = useState("");
  const copy = () => {
    navigator.clipboard.writeText(credit).then(
      () => setSaid(words.data.copied),
      () => setSaid(words.data.byHand),
    );
  };
  return (
    <div className={styles.credit}>
      <p className={styles.line} lang="en">
        {credit}
      </p>
      <Button onPress={copy}>{words.data.copy}</Button>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
