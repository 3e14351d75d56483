import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { atOnce, expandNode } from "../../actions/expand-node.ts";
import { foreseeExpansion } from "../../actions/foresee-expansion.ts";
import { loadNeighbourhood, type NeighbourCounts } from "../../actions/load-graph.ts";
import { mostGathered } from "../../exploration/most-entities.ts";
import { gathered, nodeOf, undrawnNeighbours } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { failureWords } from "../../failure-words.ts";
import { Failure } from "../../failure.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Marked } from "../../ui/marked.tsx";
import { PanelHead } from "../../ui/panel-head.tsx";
import { useMedia } from "../../ui/use-media.ts";
import unseen from "../../ui/unseen.module.css";
import { words } from "../../words.ts";
import { ByName } from "./by-name.tsx";
import { ByKind, ByRelation } from "./choose-together.tsx";
import styles from "./expand-panel.module.css";
import { offeredKinds, offeredTypes, offersOf, toggled, type Choice as Offered } from "./offers.ts";

interface ExpandPanelProps {
  readonly store: ExplorerStore;
  readonly id: string;
}

/** How many of the best connected are ticked to begin with, and how many one button brings. */
const ticked = 5;
const best = 10;

/** Neighbours that are read at once; the others are counted. */
const page = 25;

/** Milliseconds for which a choice stands before what it brings is asked for: whoever goes on ticking has not chosen yet. */
const settled = 200;

/** What is being read for where all of them are wanted. */
const everything = "everything";

const nothingCounted: NeighbourCounts = {
  __typename: "NeighbourCounts",
  total: 0,
  relations: [],
  labels: [],
  counts: [],
};

/** The chooser: which neighbours of an entity to bring, by relation or by name; nothing drawn will move. */
export function ExpandPanel({ store, id }: ExpandPanelProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const small = useMedia("(max-width: 719px)");
  const [choice, setChoice] = useState<ReadonlySet<string>>();
  const [together, setTogether] = useState(true);
  const [reading, setReading] = useState<string>();
  const { closeChooser } = store.getState().actions;
  const centre = nodeOf(exploration, id);
  const there = gathered(exploration).nodes.map((node) => node.id);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["neighbours", id, there],
    initialPageParam: undefined,
    queryFn: async ({ pageParam, signal }: { readonly pageParam: string | undefined; readonly signal: AbortSignal }) =>
      (await loadNeighbourhood(
        id,
        there,
        { limit: page, after: pageParam, counted: pageParam === undefined },
        signal,
      )) ?? null,
    getNextPageParam: (last) => last?.after ?? undefined,
  });
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
  // Made by hand, a choice will most likely be pressed for.
  const brought = choice === undefined ? undefined : bringing.join("\n");
  useEffect(() => {
    if (brought === undefined) return undefined;
    const timer = setTimeout(() => foreseeExpansion(store, id, brought.split("\n").filter(Boolean)), settled);
    return () => clearTimeout(timer);
  }, [store, id, brought]);
  if (centre === undefined) return null;
  const counts = pages[0]?.counts ?? nothingCounted;
  const total = Math.max(counts.total, ids.length);
  const unread = total - ids.length;
  const all = total <= atOnce;
  const foremost = all ? ids : ids.slice(0, best);
  // Neighbours that are in the picture for other reasons, without their lines to it.
  const here = Math.max(0, undrawnNeighbours(exploration, id) - total);
  const bring = (which: readonly string[]) => void expandNode(store, id, which, !together);
  /** Everybody there is, in the same order, once all pages are read; undefined where one of them does not come. */
  const readAll = async () => {
    let read = { data, hasNextPage, isError: false };
    while (read.hasNextPage && !read.isError) read = await fetchNextPage();
    if (read.isError) return undefined;
    const found = (read.data?.pages ?? []).flatMap((one) => (one === null ? [] : [one.subgraph]));
    return offersOf(id, found, new Set(there));
  };
  const toggle = async (one: Offered) => {
    if (one.ids.length === one.count || !hasNextPage) {
      setChoice(toggled(one, chosen));
      return;
    }
    // Whom it would bring is known once all have been read.
    setReading(one.key);
    const everybody = await readAll();
    setReading(undefined);
    if (everybody === undefined) return;
    const now = [...offeredTypes(id, everybody, counts), ...offeredKinds(everybody, counts.labels)];
    const whole = now.find(({ key }) => key === one.key);
    if (whole !== undefined) setChoice((before) => toggled(whole, before ?? chosen));
  };
  const bringAll = async () => {
    setReading(everything);
    const everybody = await readAll();
    setReading(undefined);
    if (everybody !== undefined) bring(everybody.map(({ node }) => node.id));
  };
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
                    all: String(total + here),
                    count: String(total),
                    here: String(here),
                  })
                : total === 1
                  ? words.expand.oneOffered
                  : fillWords(words.expand.offered, { count: String(total) })}{" "}
              {words.expand.still}
            </p>
            <ByRelation
              offered={offeredTypes(id, offers, counts)}
              chosen={chosen}
              reading={reading}
              onToggle={(one) => void toggle(one)}
            />
            <ByKind
              offered={offeredKinds(offers, counts.labels)}
              chosen={chosen}
              reading={reading}
              onToggle={(one) => void toggle(one)}
            />
            <ByName centre={centre} offers={offers} chosen={chosen} onChoose={setChoice} />
            {hasNextPage && (
              <p className={styles.state}>
                {fillWords(words.expand.shown, { count: String(ids.length), total: String(total) })}{" "}
                <Button
                  onPress={() => void fetchNextPage()}
                  notPossible={isFetchingNextPage ? words.expand.loadingMore : undefined}
                >
                  {isFetchingNextPage
                    ? words.expand.loadingMore
                    : fillWords(words.expand.loadMore, { count: String(Math.min(page, unread)) })}
                </Button>
                {error !== null && ` ${words.expand.failed} ${why(error)}`}
              </p>
            )}
          </>
        )}
      </div>
      {offers.length > 0 && (
        <div className={styles.foot}>
          {total > atOnce && (
            <Choice className={styles.together} checked={together} onToggle={() => setTogether(!together)}>
              <span>
                {words.expand.together}
                <span className={styles.by}>{fillWords(words.expand.togetherWhy, { count: String(atOnce) })}</span>
              </span>
            </Choice>
          )}
          <Button
            first
            onPress={() => bring(bringing)}
            onApproach={() => foreseeExpansion(store, id, bringing)}
            notPossible={bringing.length === 0 ? words.expand.none : undefined}
          >
            {fillWords(words.expand.bring, { count: String(bringing.length) })}
          </Button>
          {offers.length > 1 && (
            <Button onPress={() => bring(foremost)} onApproach={() => foreseeExpansion(store, id, foremost)}>
              {fillWords(all ? words.expand.bringAll : words.expand.bringBest, { count: String(foremost.length) })}
            </Button>
          )}
          {!all && gathered(exploration).nodes.length + total <= mostGathered && (
            <Button
              notPossible={reading === everything ? words.expand.loadingMore : undefined}
              onPress={() => void bringAll()}
            >
              {fillWords(words.expand.bringAll, { count: String(total) })}
            </Button>
          )}
          <span className={unseen.unseen} role="status">
            {fillWords(words.expand.chosen, { count: String(bringing.length), of: String(total) })}
          </span>
        </div>
      )}
    </section>
  );
}

function why(error: Error): string {
  return error instanceof Failure ? failureWords(error.kind, error.reference) : words.states.failedWhy;
}
