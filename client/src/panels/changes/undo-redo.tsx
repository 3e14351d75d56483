import { useEffect } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Button } from "../../ui/button.tsx";
import { isTyping } from "../../ui/is-typing.ts";
import { words } from "../../words.ts";

interface UndoRedoProps {
  readonly store: ExplorerStore;
  /** Shown only once there is something to take back. */
  readonly brief?: boolean;
}

/** Takes the last step back, or does it again: by button, and by Ctrl or Command with Z unless somebody is typing. */
export function UndoRedo({ store, brief = false }: UndoRedoProps) {
  const { past, future } = useStore(store, (state) => state.history);
  const { undo, redo } = store.getState().actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((!event.ctrlKey && !event.metaKey) || event.altKey || isTyping(event)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [undo, redo]);
  const last = past.at(-1);
  const next = future.at(-1);
  if (brief && last === undefined && next === undefined) return null;
  return (
    <>
      <Button
        label={last === undefined ? undefined : fillWords(words.changes.undoStep, { step: last.label })}
        notPossible={last === undefined ? words.changes.nothingToUndo : undefined}
        onPress={undo}
      >
        {words.changes.undo}
      </Button>
      <Button
        label={next === undefined ? undefined : fillWords(words.changes.redoStep, { step: next.label })}
        notPossible={next === undefined ? words.changes.nothingToRedo : undefined}
        onPress={redo}
      >
        {words.changes.redo}
      </Button>
    </>
  );
}
