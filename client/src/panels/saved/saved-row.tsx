import { useEffect, useRef, useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { Link } from "wouter";
import { longestName, type Saved } from "../../exploration/saved.ts";
import { Button } from "../../ui/button.tsx";
import { momentWords } from "../../ui/moment-words.ts";
import { words } from "../../words.ts";
import styles from "./saved-panel.module.css";

interface SavedRowProps {
  readonly saved: Saved;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** One kept exploration: opened by its name, which can be changed in place. */
export function SavedRow({ saved, onRename, onRemove }: SavedRowProps) {
  const [name, setName] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const row = useRef<HTMLLIElement>(null);
  const renames = name !== undefined;
  const before = useRef(renames);
  // The field takes the focus, and gives it back to the button that it took the place of.
  useEffect(() => {
    if (renames) field.current?.select();
    else if (before.current) row.current?.querySelector("button")?.focus();
    before.current = renames;
  }, [renames]);
  if (name !== undefined) {
    return (
      <li className={styles.row}>
        <form
          className={styles.field}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== "") onRename(name.trim());
            setName(undefined);
          }}
        >
          <input
            ref={field}
            className={styles.input}
            aria-label={fillWords(words.saved.renameLabel, { name: saved.name })}
            value={name}
            maxLength={longestName}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.preventDefault();
              event.stopPropagation();
              setName(undefined);
            }}
          />
          <Button submit>{words.saved.renameDone}</Button>
        </form>
      </li>
    );
  }
  return (
    <li className={styles.row} ref={row}>
      <div className={styles.named}>
        <Link href={saved.address} className={styles.name}>
          {saved.name}
        </Link>
        <span className={styles.when}>{momentWords(saved.at)}</span>
      </div>
      <div className={styles.actions}>
        <Button label={fillWords(words.saved.renameLabel, { name: saved.name })} onPress={() => setName(saved.name)}>
          {words.saved.rename}
        </Button>
        <Button label={fillWords(words.saved.removeLabel, { name: saved.name })} onPress={onRemove}>
          {words.saved.remove}
        </Button>
      </div>
    </li>
  );
}
