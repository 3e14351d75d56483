import { useId, type KeyboardEvent, type ReactNode } from "react";
import styles from "./tabs.module.css";

interface TabsProps<Value extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly value: Value; readonly word: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** What stands beside them in their row. */
  readonly beside?: ReactNode;
  /** What the chosen one shows. */
  readonly children: ReactNode;
}

/** Several views of one thing, one at a time: a single stop of the Tab key, arrow keys choose. */
export function Tabs<Value extends string>({ label, tabs, chosen, onChoose, beside, children }: TabsProps<Value>) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex(({ value }) => value === chosen);
    const to: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[to[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.value);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };
  return (
    <>
      <div className={styles.row}>
        <div className={styles.tabs} role="tablist" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
          {tabs.map(({ value, word }) => (
            <button
              key={value}
              type="button"
              role="tab"
              id={`${id}-${value}`}
              data-tab={value}
              className={styles.tab}
              aria-selected={value === chosen}
              aria-controls={`${id}-panel`}
              tabIndex={value === chosen ? 0 : -1}
              onClick={() => onChoose(value)}
            >
              {word}
            </button>
          ))}
        </div>
        {beside !== undefined && <div className={styles.beside}>{beside}</div>}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen}`} className={styles.panel}>
        {children}
      </div>
    </>
  );
}
