import type { ReactNode } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { bundleStyle } from "server/contract/line-style.ts";
import { groupShape, nodeShape } from "server/contract/node-shape.ts";
import { nodeState } from "server/contract/node-state.ts";
import { sentenceName } from "server/contract/sentence-name.ts";
import { useStore } from "zustand";
import { clearSelection } from "../../actions/clear-selection.ts";
import { hide } from "../../actions/hide.ts";
import { openGroups } from "../../actions/open-groups.ts";
import { selectNode } from "../../actions/select-node.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { bundleTitle, groupTitle, shapeName, sideName } from "../../exploration/group-words.ts";
import type { Group } from "../../exploration/grouped.ts";
import { drawn } from "../../exploration/selectors.ts";
import { shapesOf } from "../../exploration/shapes-of.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Button } from "../../ui/button.tsx";
import { Marked } from "../../ui/marked.tsx";
import { PanelHead } from "../../ui/panel-head.tsx";
import { Shape } from "../../ui/shape.tsx";
import { Stroke } from "../../ui/stroke.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { words } from "../../words.ts";
import { Outline } from "../outline/outline.tsx";
import { pointing } from "../outline/pointing.ts";
import styles from "./group-panel.module.css";

interface GroupPanelProps {
  readonly store: ExplorerStore;
  /** Of what is open, as the picture has it: a group, a side, or a merged line. */
  readonly id: string;
}

/** What stands for several: who is in it, each of its lines in words with its own stroke, and the way to open it. */
export function GroupPanel({ store, id }: GroupPanelProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const { groups, bundles, groupOf } = shapesOf(exploration);
  const group = groups.find((one) => one.id === id);
  const bundle = bundles.find((one) => one.id === id);
  if (bundle !== undefined) {
    const [one, other] = bundle.ends.map((end) => shapeName(exploration, end));
    return (
      <Card
        store={store}
        kind={words.groups.nameBundle}
        title={bundleTitle(bundle)}
        sample={<Stroke line={bundleStyle} width={44} height={20} />}
        about={fillWords(words.groups.aboutBundle, { one: one ?? "", other: other ?? "" })}
      >
        <Lines store={store} heading={words.groups.lines} lines={bundle.lines} />
      </Card>
    );
  }
  if (group === undefined) return null;
  const { grouping, hub, members, inside } = group;
  const isSide = grouping.kind === "side";
  const within = new Set(inside.map((line) => line.id));
  const { nodes, relationships } = drawn(exploration);
  const lines = relationships.filter(
    ({ id: line, source, target }) => !within.has(line) && (groupOf.get(source) === id || groupOf.get(target) === id),
  );
  return (
    <Card
      store={store}
      kind={isSide ? words.groups.nameSide : words.groups.name}
      title={isSide ? sideName(group) : groupTitle(group)}
      sample={<Sample group={group} />}
      about={fillWords(isSide ? words.groups.aboutSide : words.groups.about, {
        count: String(members.length),
        hub: sentenceName(hub),
      })}
      actions={
        <>
          <Button first onPress={() => openGroups(store, id)}>
            {isSide ? words.groups.openSide : words.groups.open}
          </Button>
          <Button
            label={fillWords(words.node.hideLabel, { name: groupTitle(group) })}
            onPress={() => hide(store, { kind: "group", id })}
          >
            {words.node.hide}
          </Button>
        </>
      }
    >
      <h3 className={styles.heading}>
        {words.groups.members} <span className={styles.count}>{members.length}</span>
      </h3>
      <ul className={styles.members}>
        {members.map((node) => {
          const own = relationships.filter(({ source, target }) => source === node.id || target === node.id);
          const shape = nodeShape(node, nodeState(node, own));
          return (
            <li key={node.id}>
              <button
                type="button"
                className={styles.member}
                onClick={() => selectNode(store, node.id)}
                {...pointing(store, { kind: "node", id: node.id })}
              >
                <span className={styles.shape}>
                  <Shape shape={{ ...shape, inside: [] }} code="" scale={0.5} />
                </span>
                <span className={node.recordOnly ? styles.slanted : undefined} lang="en">
                  {node.name}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {nodes.length > 0 && <Lines store={store} heading={words.groups.lines} lines={lines} />}
      <Lines store={store} heading={words.groups.inside} lines={inside} />
    </Card>
  );
}

/** The group's shape as the picture draws it. */
function Sample({ group: { grouping, hub, members } }: { readonly group: Group }) {
  return grouping.kind === "side" ? (
    <Shape shape={{ ...nodeShape(hub, "plain"), stacked: true }} code={hub.code} />
  ) : (
    <Shape shape={groupShape} code={String(members.length)} />
  );
}

interface CardProps {
  readonly store: ExplorerStore;
  readonly kind: string;
  readonly title: string;
  readonly sample: ReactNode;
  readonly about: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

function Card({ store, kind, title, sample, about, actions, children }: CardProps) {
  const small = useMedia("(max-width: 719px)");
  return (
    <section className={styles.card} aria-label={title}>
      <PanelHead title={kind}>
        <Button onPress={() => clearSelection(store)}>{small ? words.card.back : words.groups.close}</Button>
      </PanelHead>
      <div className={styles.body}>
        <div className={styles.top}>
          {sample}
          <h2 className={styles.title} tabIndex={-1} data-title="" lang="en">
            <Marked>{title}</Marked>
          </h2>
        </div>
        <p className={styles.about} lang="en">
          {about}
        </p>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        {children}
      </div>
    </section>
  );
}

interface LinesProps {
  readonly store: ExplorerStore;
  readonly heading: string;
  readonly lines: readonly Relationship[];
}

function Lines({ store, heading, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>
        {heading} <span className={styles.count}>{lines.length}</span>
      </h3>
      <Outline store={store} only={lines} />
    </>
  );
}
