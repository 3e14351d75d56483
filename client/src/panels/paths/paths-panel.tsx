import { useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { relations } from "server/contract/relation.ts";
import { useStore } from "zustand";
import { closePanel } from "../../actions/close-panel.ts";
import { searchPaths } from "../../actions/search-paths.ts";
import { mostEnds, mostHops, pathSearchOf } from "../../exploration/path-search.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { PanelHead } from "../../ui/panel-head.tsx";
import { Segments } from "../../ui/segments.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { words } from "../../words.ts";
import { FindEntity } from "../search/find-entity.tsx";
import { Ends, useEnds } from "./ends.tsx";
import styles from "./paths-panel.module.css";
import { Relations } from "./relations.tsx";
import { Results } from "./results.tsx";

interface PathsPanelProps {
  readonly store: ExplorerStore;
}

const lengths = Array.from({ length: mostHops }, (_, place) => String(place + 1));

/** Finds how two or more entities are connected, without a query: who, how far, along what; and each path in a sentence. */
export function PathsPanel({ store }: PathsPanelProps) {
  const small = useMedia("(max-width: 719px)");
  const search = useStore(store, ({ exploration }) => pathSearchOf(exploration));
  const ends = useEnds(store, search.between);
  const full = ends.length >= mostEnds;
  // Whoever pressed the button of this panel goes on in its field; a finger would be met by a keyboard over half the screen.
  const [asked] = useState(() => document.activeElement?.id === "open-paths" && !small);
  return (
    <section aria-label={words.paths.of}>
      <PanelHead title={words.paths.title} heading>
        <Button onPress={() => closePanel(store)}>{small ? words.card.back : words.card.close}</Button>
      </PanelHead>
      <div className={styles.body}>
        <p className={styles.lead}>{words.paths.lead}</p>
        <div className={styles.section} role="group" aria-labelledby="paths-between">
          <h3 className={styles.term} id="paths-between" tabIndex={-1}>
            {words.paths.between}
          </h3>
          <Ends
            ends={ends}
            onRemove={(id) => {
              // The button goes with its row.
              document.getElementById("paths-between")?.focus();
              searchPaths(store, { between: search.between.filter((other) => other !== id) });
            }}
          />
          {full ? (
            <p className={styles.hint}>{fillWords(words.paths.full, { limit: String(mostEnds) })}</p>
          ) : (
            <FindEntity
              label={words.paths.add}
              list={{ name: words.paths.suggestions, title: words.search.entities }}
              placeholder={words.paths.placeholder}
              nobody={words.paths.nobody}
              failed={words.paths.searchFailed}
              without={search.between}
              wanted={asked}
              onChoose={(id) => searchPaths(store, { between: [...search.between, id] })}
            />
          )}
        </div>
        <div className={styles.section}>
          <div className={styles.row}>
            <span className={styles.term}>{words.paths.hops}</span>
            <span className={styles.hops}>
              <Segments
                name={words.paths.hopsName}
                segments={lengths.map((value) => ({ value, word: value }))}
                chosen={String(search.hops)}
                onChoose={(value) => searchPaths(store, { hops: Number(value) })}
              />
              <span aria-hidden="true">{words.paths.hopsUnit}</span>
            </span>
          </div>
          <Relations avoid={search.avoid} onAvoid={(avoid) => searchPaths(store, { avoid })} />
          <Choice checked={search.inForce} onToggle={() => searchPaths(store, { inForce: !search.inForce })}>
            {words.paths.inForce}
          </Choice>
          <p className={styles.hint}>{words.paths.inForceWhy}</p>
        </div>
        <div className={styles.section} id="paths-found" tabIndex={-1}>
          {ends.length < 2 ? (
            <p className={styles.quiet}>{ends.length === 0 ? words.paths.needTwo : words.paths.needOne}</p>
          ) : search.avoid.length === relations.length ? (
            <div className={styles.state} role="status">
              <p>{words.paths.noRelation}</p>
              <Button onPress={() => searchPaths(store, { avoid: [] })}>{words.paths.allAgain}</Button>
            </div>
          ) : (
            <Results key={JSON.stringify(search)} store={store} search={search} ends={ends} />
          )}
        </div>
      </div>
    </section>
  );
}
