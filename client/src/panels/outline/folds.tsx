import { useStore } from "zustand";
import { openGroups } from "../../actions/open-groups.ts";
import { selectShape } from "../../actions/select-shape.ts";
import { groupTitle } from "../../exploration/group-words.ts";
import { shapesOf } from "../../exploration/shapes-of.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words.ts";
import { Line } from "./line.tsx";
import styles from "./outline.module.css";

interface FoldsProps {
  readonly store: ExplorerStore;
}

/** What is drawn as one, each with the lines that do not stand by themselves in the picture; and the way to open them all. */
export function Folds({ store }: FoldsProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const { groups, bundles } = shapesOf(exploration);
  if (groups.length === 0) return null;
  const told = new Set<string>();
  return (
    <section className={styles.group}>
      <h3 className={styles.relation}>
        {words.groups.listed} <span className={styles.count}>{groups.length}</span>
      </h3>
      {groups.map((group) => {
        const lines = [
          ...group.inside,
          ...bundles.filter(({ ends }) => ends.includes(group.id)).flatMap((bundle) => bundle.lines),
        ].filter(({ id }) => !told.has(id) && told.add(id));
        return (
          <details key={group.id} className={styles.fold}>
            <summary className={styles.folded}>
              <span lang="en">{groupTitle(group)}</span> <span className={styles.count}>{lines.length}</span>
            </summary>
            <Button onPress={() => selectShape(store, { kind: "group", id: group.id })}>{words.groups.card}</Button>
            <ul>
              {lines.map((line) => (
                <Line key={line.id} store={store} relationship={line} />
              ))}
            </ul>
          </details>
        );
      })}
      <Button onPress={() => openGroups(store)}>{words.groups.openAll}</Button>
    </section>
  );
}
