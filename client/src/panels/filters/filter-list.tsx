import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import styles from "./filter-list.module.css";

interface FilterListProps {
  readonly label: string;
  /** What is chosen now, in words. */
  readonly value: string;
  /** How many values there are, or how many of them are chosen. */
  readonly count: string;
  /** Something is chosen: the list says so by more than its words. */
  readonly set: boolean;
  readonly children: ReactNode;
}

/**
 * A closed list that says what is chosen; opened, it shows every value to tick. Arrows go through the values, Escape
 * closes it and gives the focus back, and so does leaving it.
 */
export function FilterList({ label, value, count, set, children }: FilterListProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  // What opened stays within the column it stands in, and its first value has the focus.
  useLayoutEffect(() => {
    const opened = list.current;
    const column = place.current?.parentElement;
    if (!open || opened === null || column === null || column === undefined) return;
    const [own, around] = [opened.getBoundingClientRect(), column.getBoundingClientRect()];
    const over = getComputedStyle(opened).direction === "rtl" ? around.left - own.left : own.right - around.right;
    if (over > 0) opened.style.insetInlineStart = `${-over}px`;
    const inputs = inputsOf(opened);
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus({ preventScroll: true });
  }, [open]);

  useEffect(() => {
    if (!open) return undefined;
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
      button.current?.focus();
      return;
    }
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const opened = list.current;
    if (by === 0 || opened === null) return;
    event.preventDefault();
    const inputs = inputsOf(opened);
    const at = inputs.findIndex((input) => input === document.activeElement);
    inputs[(at + by + inputs.length) % inputs.length]?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the list inside, wherever the focus is in it
    <div
      className={styles.place}
      ref={place}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <span id={`${id}-label`} className={styles.label}>
        {label}
      </span>
      <button
        ref={button}
        type="button"
        className={styles.button}
        data-set={set ? "" : undefined}
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-labelledby={`${id}-label ${id}-value`}
        onClick={() => setOpen(!open)}
      >
        <span id={`${id}-value`} className={styles.value}>
          <span className={styles.word}>{value}</span> <span className={styles.count}>{count}</span>
        </span>
        <svg className={styles.chevron} viewBox="0 0 14 14" width={14} height={14} aria-hidden="true">
          <path d="M2.5 4.8L7 9.3L11.5 4.8" />
        </svg>
      </button>
      {open && (
        <div id={`${id}-list`} ref={list} className={styles.list} role="group" aria-labelledby={`${id}-label`}>
          {children}
        </div>
      )}
    </div>
  );
}

function inputsOf(list: HTMLElement): readonly HTMLInputElement[] {
  return [...list.querySelectorAll("input")];
}
