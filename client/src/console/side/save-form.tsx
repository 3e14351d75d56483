import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { longestName } from "../../exploration/saved.ts";
import { Button } from "../../ui/button.tsx";
import type { ConsoleStore } from "../console-store.ts";
import { words } from "../console-words.ts";
import styles from "./side.module.css";

interface SaveFormProps {
  readonly store: ConsoleStore;
  readonly proposed: string;
  readonly onSaved: (name: string) => void;
}

/** Keeps the statement with its parameters in this browser, under a name. */
export function SaveForm({ store, proposed, onSaved }: SaveFormProps) {
  const save = useStore(store, (state) => state.save);
  const [name, setName] = useState(proposed);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const given = name.trim();
        if (given === "") return;
        save(given);
        onSaved(given);
      }}
    >
      <label>
        {words.panel.name}
        <input
          ref={input}
          type="text"
          maxLength={longestName}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Button submit first>
        {words.panel.saveButton}
      </Button>
    </form>
  );
}
