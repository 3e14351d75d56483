import type { KeyboardEvent } from "react";
import { useStore } from "zustand";
import { closePanel } from "../../actions/close-panel.ts";
import { goTo } from "../../actions/go-to.ts";
import { moments } from "../../exploration/moments.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { titleOf } from "../../exploration/title-of.ts";
import { Button } from "../../ui/button.tsx";
import { PanelHead } from "../../ui/panel-head.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { words } from "../../words.ts";
import styles from "./history-panel.module.css";

interface HistoryPanelProps {
  readonly store: ExplorerStore;
}

/** Every step of this exploration in words, the question first; each leads to the picture as it was after it. */
export function HistoryPanel({ store }: HistoryPanelProps) {
  const title = useStore(store, ({ exploration }) => titleOf(exploration)?.title);
  const history = useStore(store, (state) => state.history);
  const small = useMedia("(max-width: 719px)");
  const points = moments(history);
  return (
    <section aria-label={words.history.title}>
      <PanelHead title={words.history.title} heading>
        <Button onPress={() => closePanel(store)}>{small ? words.card.back : words.card.close}</Button>
      </PanelHead>
      <div className={styles.body}>
        <p className={styles.lead}>{points.length === 1 ? words.history.none : words.history.lead}</p>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons have the focus; arrows go between them */}
        <ol className={styles.list} onKeyDown={stepBetween}>
          {points.map(({ by, label }, number) => (
            <li key={by}>
              <button
                type="button"
                className={styles.step}
                aria-current={by === 0 ? "step" : undefined}
                data-undone={by > 0 ? "" : undefined}
                onClick={() => goTo(store, by)}
              >
                <span className={styles.number}>{number === 0 ? "" : number}</span>
                <span className={styles.label}>
                  {by === 0 ? (
                    <mark>{label ?? title ?? words.history.question}</mark>
                  ) : (
                    (label ?? title ?? words.history.question)
                  )}
                </span>
                <span className={styles.state}>
                  {by === 0 ? words.history.now : by > 0 ? words.history.undone : ""}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** Up and down among the steps, as the Tab key goes. */
function stepBetween(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const rows = [...event.currentTarget.querySelectorAll("button")];
  const next = rows[rows.findIndex((row) => row === document.activeElement) + by];
  if (by === 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
