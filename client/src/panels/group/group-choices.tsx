import { fillWords } from "server/contract/fill-words.ts";
import { drawAsOne } from "../../actions/draw-as-one.ts";
import { groupByKind } from "../../actions/group-or-open.ts";
import { openGroups } from "../../actions/open-groups.ts";
import type { Node } from "../../exploration/exploration.ts";
import { groupCaption, groupTitle, relationWord } from "../../exploration/group-words.ts";
import { groupId } from "../../exploration/grouped.ts";
import { groupingKey, type Grouping } from "../../exploration/grouping.ts";
import { possibleGroupings, type Possible } from "../../exploration/possible-groupings.ts";
import { shapesOf } from "../../exploration/shapes-of.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { terms } from "../../terms.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words.ts";
import { useExplorationLater } from "../use-later.ts";
import styles from "./group-choices.module.css";

interface GroupChoicesProps {
  readonly store: ExplorerStore;
  readonly node: Node;
}

/** What of an entity's neighbours can be drawn as one shape, and what of it is; nothing where neither is. */
export function GroupChoices({ store, node }: GroupChoicesProps) {
  const exploration = useExplorationLater(store);
  const { groups, groupOf } = shapesOf(exploration);
  const part = groups.find(({ id }) => id === groupOf.get(node.id));
  const own = groups.filter(({ grouping, hub }) => grouping.kind !== "side" && hub.id === node.id);
  const made = new Set(groups.map(({ id }) => id));
  const possible = possibleGroupings(exploration, node.id).filter(({ grouping }) => !made.has(groupId(grouping)));
  const of = (kind: Grouping["kind"]) => possible.filter(({ grouping }) => grouping.kind === kind);
  const [kinds, relations, sides] = [of("label"), of("relation"), of("side")];
  const [side] = sides;
  return (
    <>
      {part !== undefined && (
        <p className={styles.made}>
          <span lang="en">{fillWords(words.groups.partOf, { what: groupTitle(part) })}</span>{" "}
          <Button
            label={fillWords(words.groups.openOne, { what: groupTitle(part) })}
            onPress={() => openGroups(store, part.id)}
          >
            {part.grouping.kind === "side" ? words.groups.openSide : words.groups.open}
          </Button>
        </p>
      )}
      {own.length > 0 && (
        <div className={styles.choices}>
          <p className={styles.why}>{words.groups.own}</p>
          <div className={styles.buttons}>
            {own.map((group) => (
              <Button
                key={group.id}
                label={fillWords(words.groups.openOne, { what: groupTitle(group) })}
                onPress={() => openGroups(store, group.id)}
              >
                {fillWords(words.groups.openWhat, { what: groupCaption(group) })}
              </Button>
            ))}
          </div>
        </div>
      )}
      {possible.length > 0 && (
        <details className={styles.choices}>
          <summary className={styles.summary}>{words.groups.choose}</summary>
          {kinds.length + relations.length > 0 && (
            <>
              <p className={styles.why}>{words.groups.chooseWhy}</p>
              <div className={styles.buttons}>
                {kinds.length > 1 && <Button onPress={() => groupByKind(store, node.id)}>{words.groups.byKind}</Button>}
                {[...kinds, ...relations].map((one) => (
                  <Button key={groupingKey(one.grouping)} onPress={() => drawAsOne(store, [one.grouping])}>
                    {choiceWords(one)}
                  </Button>
                ))}
              </div>
            </>
          )}
          {side !== undefined && (
            <>
              <p className={styles.why}>{words.groups.asSideWhy}</p>
              <div className={styles.buttons}>
                <Button onPress={() => drawAsOne(store, [side.grouping])}>{choiceWords(side)}</Button>
              </div>
            </>
          )}
        </details>
      )}
    </>
  );
}

function choiceWords({ grouping, count }: Possible): string {
  switch (grouping.kind) {
    case "label":
      return fillWords(words.groups.ofKind, { count: String(count), kind: terms.label[grouping.label].many });
    case "relation":
      return fillWords(words.groups.byRelation, {
        count: String(count),
        relation: relationWord(grouping.relation, grouping.outgoing),
      });
    case "side":
      return fillWords(words.groups.asSide, { count: String(count) });
  }
}
