import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { words } from "../words.ts";
import styles from "./picture-dialog.module.css";

interface PictureDialogProps {
  /** The question's. */
  readonly title: string | undefined;
  /** False while a card stands in its place; it comes back afterwards. */
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A picture over the whole screen of a phone: nothing behind it can be reached until it is closed. */
export function PictureDialog({ title, opened, onClose, children }: PictureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    if (opened) element.showModal();
    return () => element.close();
  }, [opened]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <Button onPress={onClose}>{words.answer.closePicture}</Button>
      </div>
      {children}
    </dialog>
  );
}
