import { useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { Link } from "wouter";
import { lastName, readLast } from "../../exploration/last.ts";
import { browserKeep } from "../../ui/browser-keep.ts";
import { momentWords } from "../../ui/moment-words.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { words } from "../../words.ts";
import styles from "./last-exploration.module.css";

/** Where a person was when they last changed a picture, with the way back there; nothing where nothing was kept. */
export function LastExploration() {
  const [last, setLast] = useState(() => readLast(browserKeep.get(lastName)));
  if (last === undefined) return null;
  return (
    <p className={styles.last}>
      {fillWords(words.saved.last, { when: momentWords(last.at) })}{" "}
      <Link href={last.address} className={styles.name}>
        {last.name}
      </Link>{" "}
      <TextButton
        onPress={() => {
          browserKeep.set(lastName, "");
          setLast(undefined);
          // The button is gone: whoever pressed it goes on at the beginning of the page.
          document.getElementById("content")?.focus({ preventScroll: true });
        }}
      >
        {words.saved.forget}
      </TextButton>
    </p>
  );
}
