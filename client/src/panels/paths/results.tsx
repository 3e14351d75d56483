import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { loadPaths } from "../../actions/load-graph.ts";
import { putPaths } from "../../actions/put-paths.ts";
import { searchPaths } from "../../actions/search-paths.ts";
import { isDrawn } from "../../exploration/is-drawn.ts";
import { mostHops, type PathSearch } from "../../exploration/path-search.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { toldPath } from "../../exploration/told-path.ts";
import { Failure } from "../../failure.ts";
import { failureWords } from "../../failure-words.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words.ts";
import { listed } from "../filters/listed.ts";
import { apart } from "./apart.ts";
import { endName, type End } from "./ends.tsx";
import { PathItem, pathToPut } from "./path-item.tsx";
import styles from "./paths-panel.module.css";
import { unfolded, type Unfolded } from "./unfolded.ts";

interface ResultsProps {
  readonly store: ExplorerStore;
  readonly search: PathSearch;
  readonly ends: readonly End[];
}

/** Paths that stand in the list at first, and those that one request can bring. */
const few = 5;
const many = 20;

/** What paths there are for a search that has two ends or more, or why there are none and what would bring some. */
export function Results({ store, search, ends }: ResultsProps) {
  const pairs = (ends.length * (ends.length - 1)) / 2;
  const [shown, setShown] = useState<Unfolded>(() => unfolded(store, search));
  const limit = shown.whole ? many : Math.min(many, Math.max(few, pairs));
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
    queryKey: ["paths", search, limit],
    queryFn: ({ signal }) => loadPaths(search, limit, signal),
    // The first few stay while more are read; another search has a list of its own.
    placeholderData: keepPreviousData,
  });
  const remember = (next: Unfolded) => setShown(unfolded(store, search, next));
  const names = listed(ends.map(endName), words.paths.and);
  const name = (id: string) => endName(ends.find((end) => end.id === id) ?? { id, node: undefined });
  const outcome = data?.outcome;
  const paths =
    outcome?.__typename === "Paths" ? outcome.paths.flatMap((path) => toldPath(path, outcome.subgraph) ?? []) : [];
  const title = outcome?.__typename === "Paths" ? titleOf(search, paths.length, outcome.total, names) : "";
  // Found while somebody reads or types elsewhere: the one voice of the page says it.
  const { notify } = store.getState().actions;
  useEffect(() => {
    if (title !== "") notify(title);
  }, [notify, title]);
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(paths.length);
  useEffect(() => {
    // What was asked for by the button that is gone now has the focus.
    if (before.current > 0 && paths.length > before.current && document.activeElement === document.body)
      list.current?.children[before.current]?.querySelector("button")?.focus();
    before.current = paths.length;
  }, [paths.length, before, list]);
  if (isPending) return <p className={styles.quiet}>{fillWords(words.paths.searching, { names })}</p>;
  if (error !== null)
    return (
      <div role="alert" className={styles.state}>
        <p>
          {words.paths.failed}{" "}
          {error instanceof Failure ? failureWords(error.kind, error.reference) : words.states.failedWhy}
        </p>
        <Button onPress={() => void refetch()}>{words.states.again}</Button>
      </div>
    );
  const { sources } = data;
  switch (data.outcome.__typename) {
    case "NodeNotFound":
      return <Refused text={fillWords(words.paths.gone, { id: data.outcome.id })} />;
    case "BadParameter":
      return <Refused text={data.outcome.message} />;
    case "TooBroad":
      return (
        <Refused
          text={fillWords(words.paths.tooBroad, {
            limit: String(data.outcome.limit),
            total: String(data.outcome.total),
          })}
        />
      );
    case "Paths":
      break;
  }
  if (paths.length === 0) return <None search={search} store={store} title={title} />;
  const rest = data.outcome.total - paths.length;
  const without = apart(search.between, paths);
  return (
    <>
      <div className={styles.found}>
        <h3 className={styles.heading}>{title}</h3>
        <p className={styles.hint}>{words.paths.order}</p>
        {paths.length > 1 && <PutAll store={store} paths={paths} names={names} />}
      </div>
      <ol ref={list}>
        {paths.map((path, place) => (
          <PathItem
            key={path.id}
            store={store}
            path={path}
            number={place + 1}
            sources={sources}
            unfolded={shown.paths.has(path.id)}
            onUnfold={(open) => {
              const next = new Set(shown.paths);
              if (open) next.add(path.id);
              else next.delete(path.id);
              remember({ ...shown, paths: next });
            }}
          />
        ))}
      </ol>
      {without.map(([one, other]) => (
        <p key={`${one} ${other}`} className={styles.quiet}>
          {fillWords(words.paths.apart, { names: listed([name(one), name(other)], words.paths.and) })}
        </p>
      ))}
      {rest > 0 && (
        <div className={styles.state}>
          {isPlaceholderData ? (
            <p>{fillWords(words.paths.searching, { names })}</p>
          ) : limit === many ? (
            <p>{fillWords(words.paths.left, { count: String(rest) })}</p>
          ) : (
            <Button onPress={() => remember({ ...shown, whole: true })}>
              {fillWords(words.paths.more, { count: String(Math.min(many, data.outcome.total)) })}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

interface PutAllProps {
  readonly store: ExplorerStore;
  readonly paths: readonly Parameters<typeof pathToPut>[0][];
  readonly names: string;
}

function PutAll({ store, paths, names }: PutAllProps) {
  const all = paths.map(pathToPut);
  const relationships = [...new Set(all.flatMap((one) => one.relationships))];
  const putting = useStore(store, ({ bringing }) => bringing.has(relationships.join()));
  const there = useStore(store, ({ exploration }) =>
    relationships.every((id) => isDrawn(exploration, { kind: "relationship", id })),
  );
  const put = {
    label: fillWords(words.paths.labelAll, { count: String(paths.length), names }),
    nodes: [...new Set(all.flatMap((one) => one.nodes))],
    relationships,
  };
  return (
    <Button
      first
      notPossible={there ? words.paths.allThere : putting ? words.paths.putting : undefined}
      onPress={() => void putPaths(store, put)}
    >
      {fillWords(words.paths.putAll, { count: String(paths.length) })}
    </Button>
  );
}

function Refused({ text }: { readonly text: string }) {
  return (
    <p role="alert" className={styles.quiet}>
      {text}
    </p>
  );
}

interface NoneProps {
  readonly store: ExplorerStore;
  readonly search: PathSearch;
  readonly title: string;
}

/** How many paths are listed, of how many there are, or that there is none. */
function titleOf({ hops }: PathSearch, listed: number, total: number, names: string): string {
  if (listed === 0)
    return hops === 1
      ? fillWords(words.paths.noneOne, { names })
      : fillWords(words.paths.none, { hops: String(hops), names });
  if (total > listed) return fillWords(words.paths.first, { count: String(listed), total: String(total) });
  return listed === 1 ? words.paths.countOne : fillWords(words.paths.count, { count: String(listed) });
}

/** Why no path was found, and each choice that could bring one. */
function None({ store, search, title }: NoneProps) {
  const { hops, avoid, inForce } = search;
  const further = Math.min(mostHops, hops + 2);
  const look = (change: Partial<PathSearch>) => {
    // The button goes with what it changes; who pressed it stays where the answer comes.
    document.getElementById("paths-found")?.focus();
    searchPaths(store, change);
  };
  return (
    <div className={styles.state}>
      <h3 className={styles.heading}>{title}</h3>
      <p>
        {avoid.length > 0 && `${words.paths.noneAvoiding} `}
        {inForce && `${words.paths.noneInForce} `}
        {words.paths.noneWhy}
      </p>
      <div className={styles.actions}>
        {hops < mostHops && (
          <Button first onPress={() => look({ hops: further })}>
            {fillWords(words.paths.moreHops, { hops: String(further) })}
          </Button>
        )}
        {avoid.length > 0 && <Button onPress={() => look({ avoid: [] })}>{words.paths.allAgain}</Button>}
        {inForce && <Button onPress={() => look({ inForce: false })}>{words.paths.alsoOpen}</Button>}
      </div>
    </div>
  );
}
