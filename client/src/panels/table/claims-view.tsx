import { useMemo } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { drawn, sourcesOf } from "../../exploration/selectors.ts";
import { shapesOf } from "../../exploration/shapes-of.ts";
import { claimsOf, claimTable } from "../../exploration/tables/claim-table.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words.ts";
import { TableView, type ViewProps } from "./table-view.tsx";
import styles from "./table.module.css";
import { useClaimTexts } from "./use-claim-texts.ts";

/** Every claim behind a drawn line. Their sentences are read when somebody turns to them. */
export function ClaimsView(props: ViewProps) {
  const { store } = props;
  const graph = useStore(store, ({ exploration }) => drawn(exploration));
  const shapes = useStore(store, ({ exploration }) => shapesOf(exploration));
  const sources = useStore(store, ({ exploration }) => sourcesOf(exploration));
  const ids = useMemo(() => claimsOf(graph), [graph]);
  const { texts, reading, failed, onAgain } = useClaimTexts(ids);
  const table = useMemo(
    () => claimTable(store.getState().exploration, texts),
    // oxlint-disable-next-line react/exhaustive-deps -- what is drawn decides the rows; a selection makes no new ones
    [store, graph, shapes, sources, texts],
  );
  const failedWords = fillWords(words.table.failed, { count: String(failed) });
  return (
    <TableView
      {...props}
      name="claims"
      table={table}
      notYet={failed > 0 ? failedWords : reading > 0 ? words.table.notYet : undefined}
      note={
        failed > 0 ? (
          <p className={styles.note}>
            {failedWords} <Button onPress={onAgain}>{words.table.again}</Button>
          </p>
        ) : (
          reading > 0 && (
            <p className={styles.note}>
              {fillWords(words.table.reading, { count: String(ids.length - reading), all: String(ids.length) })}
            </p>
          )
        )
      }
    />
  );
}
