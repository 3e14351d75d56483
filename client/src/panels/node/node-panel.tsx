import { useQuery } from "@tanstack/react-query";
import { capitalize } from "server/contract/capitalize.ts";
import { edtfWords } from "server/contract/edtf-words.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { nodeState } from "server/contract/node-state.ts";
import { sentenceName } from "server/contract/sentence-name.ts";
import model from "server/contract/words/en.json" with { type: "json" };
import words from "server/contract/words/interface.json" with { type: "json" };
import { Link } from "wouter";
import { useStore } from "zustand";
import { clearSelection } from "../../actions/clear-selection.ts";
import { expandNode } from "../../actions/expand-node.ts";
import { hide } from "../../actions/hide.ts";
import { execute } from "../../execute.ts";
import type { Node } from "../../exploration/exploration.ts";
import { drawn, sourcesOf, undrawnNeighbours } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { plainView, writeView } from "../../exploration/view.ts";
import { EntityDocument, type EntityQuery } from "../../gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { Marked } from "../../ui/marked.tsx";
import { PanelHead } from "../../ui/panel-head.tsx";
import { Shape } from "../../ui/shape.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { Outline } from "../outline/outline.tsx";
import styles from "./node-panel.module.css";
import { SourcesOfLines } from "./sources-of-lines.tsx";

interface NodePanelProps {
  readonly store: ExplorerStore;
  readonly node: Node;
}

/** One entity: what it is, what can be done with it, its lines of this picture in words, and their sources. */
export function NodePanel({ store, node }: NodePanelProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const bringing = useStore(store, (state) => state.bringing.has(node.id));
  const small = useMedia("(max-width: 719px)");
  const { data, error } = useQuery({
    queryKey: ["entity", node.id],
    queryFn: ({ signal }) => execute(EntityDocument, { id: node.id }, signal),
  });
  const lines = drawn(exploration).relationships.filter(
    ({ source, target }) => source === node.id || target === node.id,
  );
  const shape = nodeShape(node, nodeState(node, lines));
  const more = undrawnNeighbours(exploration, node.id);
  const told = data?.entities[0];
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
            {told.summary}
          </p>
        )}
        <p className={styles.about} lang="en">
          {aboutWords(node, told)}
          {error !== null && ` ${words.node.moreUnread}`}
        </p>
        <div className={styles.actions}>
          <Button
            label={
              bringing ? undefined : fillWords(words.node.expandLabel, { name: node.caption, count: String(more) })
            }
            notPossible={bringing ? words.node.expanding : more === 0 ? words.node.expandNone : undefined}
            onPress={() => void expandNode(store, node.id)}
          >
            {bringing ? words.node.expanding : fillWords(words.node.expand, { count: String(more) })}
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
        <h3 className={styles.heading}>
          {words.node.lines} <span className={styles.count}>{lines.length}</span>
        </h3>
        {lines.length === 0 ? <p>{words.node.none}</p> : <Outline store={store} only={lines} />}
        <SourcesOfLines lines={lines} sources={sourcesOf(exploration)} />
      </div>
    </section>
  );
}

/** "Country; also known as Kigali. Known only from the record. 12 neighbours in all." */
function aboutWords(node: Node, told: EntityQuery["entities"][number] | undefined): string {
  const parts = [
    ...node.labels.map((label) => model.label[label].one),
    node.collective ? words.node.collective : undefined,
    node.hypothetical ? words.node.hypothetical : undefined,
    node.role,
    node.when ? edtfWords(node.when) : undefined,
  ].filter((part) => part !== undefined && part !== null && part !== "");
  const aliases = told?.aliases ?? [];
  const belongs = (told?.belongsTo ?? []).map(({ id, name, caption }) =>
    sentenceName({ id, caption: caption ?? name }),
  );
  return [
    `${capitalize(parts.join("; "))}.`,
    aliases.length === 0 ? undefined : fillWords(words.node.aliases, { names: aliases.join(", ") }),
    belongs.length === 0 ? undefined : fillWords(words.node.belongs, { names: belongs.join(", ") }),
    node.recordOnly ? words.node.recordOnly : undefined,
    `${node.degree === 1 ? words.node.oneDegree : fillWords(words.node.degree, { count: String(node.degree) })}.`,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}
