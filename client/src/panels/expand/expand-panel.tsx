import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import { useStore } from "zustand";
import { atOnce, expandNode } from "../../actions/expand-node.ts";
import { loadNeighbourhood } from "../../actions/load-graph.ts";
import { gathered, nodeOf, undrawnNeighbours } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { failureWords } from "../../failure-words.ts";
import { Failure } from "../../failure.ts";
import { Button } from "../../ui/button.tsx";
import { Marked } from "../../ui/marked.tsx";
import { PanelHead } from "../../ui/panel-head.tsx";
import { useMedia } from "../../ui/use-media.ts";
import unseen from "../../ui/unseen.module.css";
import { ByName } from "./by-name.tsx";
import { ByRelation } from "./by-relation.tsx";
import styles from "./expand-panel.module.css";
import { offeredTypes, offersOf } from "./offers.ts";

interface ExpandPanelProps {
  readonly store: ExplorerStore;
  readonly id: string;
}

/** How many of the best connected are ticked to begin with, and how many one button brings. */
const ticked = 5;
const best = 10;

/** The chooser: which neighbours of an entity to bring, by relation or by name; nothing drawn will move. */
export function ExpandPanel({ store, id }: ExpandPanelProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const small = useMedia("(max-width: 719px)");
  const [choice, setChoice] = useState<ReadonlySet<string>>();
  const { closeChooser } = store.getState().actions;
  const centre = nodeOf(exploration, id);
  const there = gathered(exploration).nodes.map((node) => node.id);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["neighbours", id, there],
    initialPageParam: undefined,
    queryFn: async ({ pageParam, signal }: { readonly pageParam: string | undefined; readonly signal: AbortSignal }) =>
      (await loadNeighbourhood(id, there, pageParam, signal)) ?? null,
    getNextPageParam: (last) => last?.after ?? undefined,
  });
  if (centre === undefined) return null;
  const pages = (data?.pages ?? []).flatMap((page) => (page === null ? [] : [page]));
  const offers = offersOf(
    id,
    pages.map(({ subgraph }) => subgraph),
    new Set(there),
  );
  const ids = offers.map(({ node }) => node.id);
  const chosen = choice ?? new Set(ids.slice(0, ticked));
  // What came to the picture meanwhile is no longer offered.
  const bringing = ids.filter((other) => chosen.has(other));
  const all = ids.length <= atOnce;
  const foremost = all ? ids : ids.slice(0, best);
  // Neighbours that are in the picture for other reasons, without their lines to it.
  const here = hasNextPage ? 0 : undrawnNeighbours(exploration, id) - ids.length;
  const bring = (which: readonly string[]) => void expandNode(store, id, which);
  return (
    <section className={styles.panel} aria-label={fillWords(words.expand.of, { name: centre.caption })}>
      <PanelHead title={words.expand.title}>
        <Button onPress={closeChooser}>{small ? words.card.back : words.card.close}</Button>
      </PanelHead>
      <div className={styles.body}>
        <h2 className={styles.title} tabIndex={-1} data-title="" lang="en">
          <Marked>{centre.name}</Marked>
        </h2>
        {isPending ? (
          <p className={styles.lead} role="status">
            {fillWords(words.expand.loading, { name: centre.caption })}
          </p>
        ) : error !== null && pages.length === 0 ? (
          <div role="alert" className={styles.state}>
            <p>
              {words.expand.failed} {why(error)}
            </p>
            <Button onPress={() => void refetch()}>{words.states.again}</Button>
          </div>
        ) : offers.length === 0 && !hasNextPage ? (
          <p className={styles.lead} role="status">
            {fillWords(words.expand.nothing, { name: centre.caption })}
          </p>
        ) : (
          <>
            <p className={styles.lead}>
              {here > 0
                ? fillWords(words.expand[here === 1 ? "moreOneHere" : "moreHere"], {
                    all: String(ids.length + here),
                    count: String(ids.length),
                    here: String(here),
                  })
                : offers.length === 1
                  ? words.expand.oneOffered
                  : fillWords(words.expand.offered, { count: String(ids.length) })}{" "}
              {words.expand.still}
            </p>
            <ByRelation types={offeredTypes(id, offers)} chosen={chosen} onChoose={setChoice} />
            <ByName centre={centre} offers={offers} chosen={chosen} onChoose={setChoice} />
            {hasNextPage && (
              <p className={styles.state}>
                <Button
                  onPress={() => void fetchNextPage()}
                  notPossible={isFetchingNextPage ? words.expand.loadingMore : undefined}
                >
                  {isFetchingNextPage ? words.expand.loadingMore : words.expand.loadMore}
                </Button>
                {error !== null && ` ${words.expand.failed} ${why(error)}`}
              </p>
            )}
          </>
        )}
      </div>
      {offers.length > 0 && (
        <div className={styles.foot}>
          <Button
            first
            onPress={() => bring(bringing)}
            notPossible={bringing.length === 0 ? words.expand.none : undefined}
          >
            {fillWords(words.expand.bring, { count: String(bringing.length) })}
          </Button>
          {offers.length > 1 && (
            <Button onPress={() => bring(foremost)}>
              {fillWords(all ? words.expand.bringAll : words.expand.bringBest, { count: String(foremost.length) })}
            </Button>
          )}
          <span className={unseen.unseen} role="status">
            {fillWords(words.expand.chosen, { count: String(bringing.length), of: String(ids.length) })}
          </span>
        </div>
      )}
    </section>
  );
}

function why(error: Error): string {
  return error instanceof Failure ? failureWords(error.kind, error.reference) : words.states.failedWhy;
}
