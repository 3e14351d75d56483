import { useQuery } from "@tanstack/react-query";
import { lazy, memo, Suspense } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { nameTexts } from "server/contract/name-texts.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { nodeState } from "server/contract/node-state.ts";
import { Link } from "wouter";
import { useStore } from "zustand";
import { clearSelection } from "../../actions/clear-selection.ts";
import { expandNode } from "../../actions/expand-node.ts";
import { hide } from "../../actions/hide.ts";
import { openPaths } from "../../actions/open-paths.ts";
import { execute } from "../../execute.ts";
import type { Exploration, Node, Relationship } from "../../exploration/exploration.ts";
import { panelOf } from "../../exploration/panel.ts";
import { drawn, sourcesOf, undrawnNeighbours } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { plainView, writeView } from "../../exploration/view.ts";
import { EntityDocument } from "../../gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { Marked } from "../../ui/marked.tsx";
import { PanelHead } from "../../ui/panel-head.tsx";
import { Shape } from "../../ui/shape.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { words } from "../../words.ts";
import { Outline } from "../outline/outline.tsx";
import { useExplorationLater } from "../use-later.ts";
import { aboutWords } from "./about-words.ts";
import styles from "./node-panel.module.css";
import { ReadingLinks } from "./reading-links.tsx";
import { SourcesOfLines } from "./sources-of-lines.tsx";

const GroupChoices = lazy(async () => ({ default: (await import("../group/group-choices.tsx")).GroupChoices }));

interface NodePanelProps {
  readonly store: ExplorerStore;
  readonly node: Node;
}

/** One entity: what it is, what can be done with it, its lines of this picture in words, and their sources. */
export const NodePanel = memo(function NodePanel({ store, node }: NodePanelProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const bringing = useStore(store, (state) => state.bringing.has(node.id));
  const searching = panelOf(exploration) === "paths";
  const small = useMedia("(max-width: 719px)");
  const { data, error } = useQuery({
    queryKey: ["entity", node.id],
    queryFn: ({ signal }) => execute(EntityDocument, { id: node.id }, signal),
  });
  const shape = nodeShape(node, nodeState(node, linesOf(exploration, node)));
  const more = undrawnNeighbours(exploration, node.id);
  const told = data?.entities[0];
  // What somebody is stands in the data, in English; all around it are words of the interface.
  const about = aboutWords(node, told);
  const [beforeRole = "", ...afterRole] = node.role ? about.split(node.role) : [about];
  return (
    <section className={styles.card} aria-label={node.name}>
      <PanelHead title={words.node.name}>
        <Button onPress={() => clearSelection(store)}>{small ? words.card.back : words.node.close}</Button>
      </PanelHead>
      <div className={styles.body}>
        <div className={styles.top}>
          <Shape shape={shape} code={node.code} />
          <h2 className={styles.title} tabIndex={-1} data-title="" lang="en">
            <Marked>{node.name}</Marked>
          </h2>
        </div>
        {told?.summary != null && (
          <p className={styles.summary} lang="en">
            {nameTexts(told.summary)}
          </p>
        )}
        <p className={styles.about}>
          {beforeRole}
          {node.role !== null && <span lang="en">{node.role}</span>}
          {afterRole.join(node.role ?? "")}
          {error !== null && ` ${words.node.moreUnread}`}
        </p>
        <div className={styles.actions}>
          <Button
            label={
              bringing || more === 0
                ? undefined
                : fillWords(words.node.expandLabel, { name: node.caption, count: String(more) })
            }
            notPossible={bringing ? words.node.expanding : more === 0 ? words.node.expandNone : undefined}
            onPress={() => void expandNode(store, node.id)}
          >
            {bringing
              ? words.node.expanding
              : more === 0
                ? words.node.allDrawn
                : fillWords(words.node.expand, { count: String(more) })}
          </Button>
          <Button
            label={fillWords(words.paths[searching ? "addToLabel" : "fromLabel"], { name: node.caption })}
            onPress={() => openPaths(store, node.id)}
          >
            {words.paths[searching ? "addTo" : "from"]}
          </Button>
          <Button
            label={fillWords(words.node.hideLabel, { name: node.caption })}
            onPress={() => hide(store, { kind: "node", id: node.id })}
          >
            {words.node.hide}
          </Button>
          <Link
            href={writeView(plainView("about", { entity: node.id }))}
            aria-label={fillWords(words.node.openLabel, { name: node.caption })}
          >
            {words.node.open}
          </Link>
        </div>
        <ReadingLinks node={node} />
        <Suspense>
          <GroupChoices store={store} node={node} />
        </Suspense>
        <Lines store={store} node={node} />
      </div>
    </section>
  );
});

/** Its lines in words and what they rest on, a little later than the picture: a hub has many. */
const Lines = memo(function Lines({ store, node }: NodePanelProps) {
  const exploration = useExplorationLater(store);
  const lines = linesOf(exploration, node);
  return (
    <>
      <h3 className={styles.heading}>
        {words.node.lines} <span className={styles.count}>{lines.length}</span>
      </h3>
      {lines.length === 0 ? <p>{words.node.none}</p> : <Outline store={store} only={lines} />}
      <SourcesOfLines lines={lines} sources={sourcesOf(exploration)} />
    </>
  );
});

function linesOf(exploration: Exploration, { id }: Node): readonly Relationship[] {
  return drawn(exploration).relationships.filter(({ source, target }) => source === id || target === id);
}
