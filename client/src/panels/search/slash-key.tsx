import { useCallback, useLayoutEffect, useState } from "react";
import { isTyping } from "../../ui/is-typing.ts";
import { remember } from "../../ui/remember.ts";
import { remembered } from "../../ui/remembered.ts";
import { useMedia } from "../../ui/use-media.ts";
import { words } from "../../words.ts";
import styles from "./search.module.css";

interface SlashKeyProps {
  readonly onPressed: () => void;
}

/**
 * The key "/" leads to the search, and its sign in the field switches that off: who speaks to the computer, or hits keys by
 * accident, must be able to (WCAG 2.1.4). The choice is kept. Where the sign does not stand, on touch, the key does nothing.
 */
export function SlashKey({ onPressed }: SlashKeyProps) {
  const [chosen, setChosen] = useState(() => remembered("search-key") !== "off");
  const isTouch = useMedia("(pointer: coarse)");
  const on = chosen && !isTouch;
  // As soon as the field can be seen, the key works.
  useLayoutEffect(() => {
    if (!on) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      // The field lies behind what is modal and cannot take the focus.
      if (document.querySelector("dialog:modal") !== null) return;
      event.preventDefault();
      onPressed();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [on, onPressed]);
  const toggle = useCallback(() => {
    remember("search-key", chosen ? "off" : "on");
    setChosen(!chosen);
  }, [chosen]);
  if (isTouch) return null;
  return (
    <button
      type="button"
      className={styles.key}
      aria-label={words.search.key}
      aria-pressed={chosen}
      title={chosen ? words.search.keyOn : words.search.keyOff}
      onClick={toggle}
    >
      <kbd className={styles.sign}>/</kbd>
    </button>
  );
}
