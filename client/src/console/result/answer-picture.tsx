import { useEffect, useEffectEvent, type ReactNode } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { openQuestion } from "../../actions/open-question.ts";
import { pickedView } from "../../exploration/picked-view.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { sameQuestion } from "../../exploration/view.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Message } from "../../ui/message.tsx";
import { words } from "../console-words.ts";
import type { Found } from "../found-in-rows.ts";
import styles from "./answer-picture.module.css";

interface AnswerPictureProps {
  readonly store: ExplorerStore;
  readonly found: Found;
  /** All rows are there. */
  readonly whole: boolean;
  readonly among: boolean;
  readonly onAmong: (among: boolean) => void;
  readonly onTable: () => void;
  /** Draws what the store has opened. */
  readonly picture: ReactNode;
}

/** The answer as the explorer draws it: the same shapes, strokes and places, each line leading to its evidence. */
export function AnswerPicture({ store, found, whole, among, onAmong, onTable, picture }: AnswerPictureProps) {
  const picked = pickedView(found, among);
  const opening = useStore(store, (state) => state.opening);
  const asked = opening.kind === "closed" ? undefined : opening.view;
  const stands = picked !== undefined && asked !== undefined && sameQuestion(asked, picked.view);
  const open = useEffectEvent(() => {
    if (picked !== undefined && !stands) void openQuestion(store, picked.view);
  });
  const wanted = whole ? JSON.stringify(picked?.view.parameters) : undefined;
  useEffect(() => {
    if (wanted !== undefined) open();
  }, [wanted]);

  const table = <Button onPress={onTable}>{words.drawing.toTable}</Button>;
  if (!whole) return <Message title={words.drawing.waiting} actions={table} />;
  if (picked === undefined)
    return <Message title={words.drawing.nothing} text={words.drawing.nothingWhy} actions={table} />;
  return (
    <div className={styles.place}>
      <div className={styles.head}>
        {found.entities.length > 1 && (
          <Choice checked={among} onToggle={() => onAmong(!among)}>
            {words.drawing.among}
          </Choice>
        )}
        {picked.left > 0 && <p>{fillWords(words.drawing.left, { count: String(picked.left) })}</p>}
      </div>
      <div className={styles.picture}>{stands && picture}</div>
    </div>
  );
}
