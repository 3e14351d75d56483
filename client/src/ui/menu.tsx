import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import button from "./button.module.css";
import styles from "./menu.module.css";

interface MenuProps {
  /** The word on its button. */
  readonly label: string;
  /** What a screen reader says of it, where that is more than its word. */
  readonly spoken?: string;
  /** Rows made of `MenuRow`. */
  readonly children: ReactNode;
}

/** Pixels between what opened and the edge of the screen. */
const margin = 8;

/**
 * A button that shows more buttons below it. Arrows go through them, Escape closes and gives the focus back; choosing one
 * or leaving closes it, too. A disclosure, not a `menu`: its rows are plain buttons that the Tab key reaches as well.
 */
export function Menu({ label, spoken, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  // What opened stands within the screen, wherever its button does.
  useLayoutEffect(() => {
    const opened = list.current;
    if (!open || opened === null) return;
    const { left, right } = opened.getBoundingClientRect();
    const edge = document.documentElement.clientWidth - margin;
    const by = left < margin ? margin - left : Math.min(0, edge - right);
    if (by !== 0) opened.style.translate = `${by}px`;
  }, [open]);

  useEffect(() => {
    if (!open) return undefined;
    rowsOf(list.current)[0]?.focus({ preventScroll: true });
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && place.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    return () => document.removeEventListener("pointerdown", leave);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === "Escape") {
      event.preventDefault();
      setOpen(false);
      opener.current?.focus();
      return;
    }
    const rows = rowsOf(list.current);
    const at = rows.findIndex((row) => row === document.activeElement);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % rows.length,
      ArrowUp: (at - 1 + rows.length) % rows.length,
      Home: 0,
      End: rows.length - 1,
    };
    const next = rows[to[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the rows inside, wherever the focus is in them
    <div
      className={styles.place}
      ref={place}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        className={button.button}
        aria-label={spoken}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        <svg className={styles.chevron} viewBox="0 0 14 14" width={14} height={14} aria-hidden="true">
          <path d="M2.5 4.8L7 9.3L11.5 4.8" />
        </svg>
      </button>
      {open && (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a row's own click, told to close
        <div
          id={id}
          ref={list}
          className={styles.list}
          onClick={(event) => {
            if (!(event.target instanceof Element) || event.target.closest("button, a") === null) return;
            setOpen(false);
            // What the row opened takes the focus if it wants it; else it stays with the person.
            if (document.activeElement === event.target) opener.current?.focus();
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
}

function rowsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("button, a[href]") ?? [])];
}
