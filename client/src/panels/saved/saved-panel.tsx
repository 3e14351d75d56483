import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { closePanel } from "../../actions/close-panel.ts";
import { longestName, readSaved, writeSaved, type Saved } from "../../exploration/saved.ts";
import { createSavedStore, savedName } from "../../exploration/saved-store.ts";
import { standing } from "../../exploration/standing.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { titleOf } from "../../exploration/title-of.ts";
import { titleWords } from "../../exploration/title-words.ts";
import { viewAddress } from "../../exploration/view-address.ts";
import { browserKeep } from "../../ui/browser-keep.ts";
import { Button } from "../../ui/button.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { PanelHead } from "../../ui/panel-head.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { words } from "../../words.ts";
import { SavedRow } from "./saved-row.tsx";
import styles from "./saved-panel.module.css";

interface SavedPanelProps {
  readonly store: ExplorerStore;
}

/** Bytes. */
const largestFile = 20_000_000;

/** One for all pages that are opened: what is saved here is there when the panel opens again. */
const savedStore = createSavedStore(browserKeep);

/** Explorations under names of their own: kept in this browser, renamed, deleted, written to a file and read from one. */
export function SavedPanel({ store }: SavedPanelProps) {
  const { saved, isKept, save, rename, remove, restore, add, reload } = useStore(savedStore);
  const proposed = useStore(store, ({ exploration }) => titleWords(titleOf(exploration)));
  const small = useMedia("(max-width: 719px)");
  const [name, setName] = useState<string>();
  const [removed, setRemoved] = useState<{ readonly one: Saved; readonly place: number }>();
  const [told, setTold] = useState("");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const back = useRef<HTMLDivElement>(null);
  // What was pressed is gone: the way back takes the focus, and once it was taken, the name does.
  useEffect(() => {
    if (removed !== undefined) back.current?.querySelector("button")?.focus();
  }, [removed]);
  const { notify } = store.getState().actions;
  const say = (text: string) => {
    setTold(text);
    notify(text);
  };

  // Another page of this browser may have saved something.
  useEffect(() => {
    const changed = ({ key }: StorageEvent) => {
      if (key === savedName) reload();
    };
    window.addEventListener("storage", changed);
    return () => window.removeEventListener("storage", changed);
  }, [reload]);

  const keep = (event: FormEvent) => {
    event.preventDefault();
    const shown = standing(store.getState());
    const called = (name ?? proposed).trim();
    if (shown === undefined || called === "") return;
    save(called, viewAddress(store.getState().exploration, shown.view), new Date());
    setName(undefined);
    setRemoved(undefined);
    say(fillWords(savedStore.getState().isKept ? words.saved.done : words.saved.doneHere, { name: called }));
  };

  const read = async (chosen: File) => {
    // Thousands of views take less: what is larger is another file.
    const found = chosen.size > largestFile ? undefined : readSaved(await chosen.text().catch(() => ""));
    if (found === undefined) {
      say(fillWords(words.saved.noFile, { file: chosen.name }));
      return;
    }
    add(found.saved);
    const count = String(found.saved.length);
    say(
      found.unread === 0
        ? fillWords(words.saved.opened, { count })
        : fillWords(words.saved.openedSome, { count, unread: String(found.unread) }),
    );
  };

  return (
    <section aria-label={words.saved.title}>
      <PanelHead title={words.saved.title} heading>
        <Button onPress={() => closePanel(store)}>{small ? words.card.back : words.card.close}</Button>
      </PanelHead>
      <div className={styles.body}>
        <form className={styles.form} onSubmit={keep}>
          <label htmlFor={id}>{words.saved.name}</label>
          <div className={styles.field}>
            <input
              id={id}
              ref={field}
              className={styles.input}
              value={name ?? proposed}
              maxLength={longestName}
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
            />
            <Button first submit>
              {words.saved.save}
            </Button>
          </div>
        </form>
        <p className={styles.lead}>{isKept ? words.saved.lead : words.saved.leadHere}</p>
        {told !== "" && <p className={styles.told}>{told}</p>}
        {removed !== undefined && (
          <div className={styles.told} ref={back}>
            {fillWords(words.saved.removed, { name: removed.one.name })}{" "}
            <Button
              onPress={() => {
                restore(removed.one, removed.place);
                setRemoved(undefined);
                field.current?.focus();
              }}
            >
              {words.saved.restore}
            </Button>
          </div>
        )}
        {saved.length === 0 ? (
          <p className={styles.none}>{words.saved.none}</p>
        ) : (
          <ul className={styles.list}>
            {saved.map((one, place) => (
              <SavedRow
                key={one.id}
                saved={one}
                onRename={(called) => rename(one.id, called)}
                onRemove={() => {
                  remove(one.id);
                  setTold("");
                  setRemoved({ one, place });
                  notify(fillWords(words.saved.removed, { name: one.name }));
                }}
              />
            ))}
          </ul>
        )}
        <div className={styles.files}>
          <Button
            notPossible={saved.length === 0 ? words.saved.none : undefined}
            onPress={() =>
              saveFile("lodeline-explorations.json", new Blob([writeSaved(saved)], { type: "application/json" }))
            }
          >
            {words.saved.toFile}
          </Button>
          <Button onPress={() => file.current?.click()}>{words.saved.fromFile}</Button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen !== undefined) void read(chosen);
              target.value = "";
            }}
          />
        </div>
      </div>
    </section>
  );
}
