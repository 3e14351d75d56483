import { useEffect, useMemo, useState } from "react";
import { I18nProvider, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useStore } from "zustand";
import { lookAtTable } from "../../actions/look-at-table.ts";
import { drawn } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { tableLookOf, tableNames, type TableLook, type TableName } from "../../exploration/table-look.ts";
import { claimsOf } from "../../exploration/tables/claim-table.ts";
import { words } from "../../words.ts";
import { ClaimsView } from "./claims-view.tsx";
import { EntitiesView } from "./entities-view.tsx";
import { RelationshipsView } from "./relationships-view.tsx";
import { rememberChoice, rememberedChoice, rememberedTable, rememberTable } from "./table-choice.ts";
import styles from "./table.module.css";

interface TablesProps {
  readonly store: ExplorerStore;
  /** Leads to the card of what is selected. */
  readonly onRead: () => void;
}

/** A table as it was looked at last in this browser. */
function lookAt(name: TableName, find: string): TableLook {
  return { name, ...rememberedChoice(name), find };
}

const views = { entities: EntitiesView, relationships: RelationshipsView, claims: ClaimsView } as const;

/** The exploration as three tables, as the filter leaves it: entities, relationships and the claims behind them. */
export function Tables({ store, onRead }: TablesProps) {
  const asked = useStore(store, ({ exploration }) => tableLookOf(exploration));
  const remembered = useMemo(() => lookAt(rememberedTable(), ""), []);
  const look = asked ?? remembered;
  const { name } = look;
  // What is sought in a table stays there while another one is looked at.
  const [found, setFound] = useState<Readonly<Partial<Record<TableName, string>>>>({});
  // What is shown is in the address, also where it was only remembered here.
  useEffect(() => {
    if (asked === undefined) lookAtTable(store, remembered);
  }, [store, asked, remembered]);
  const graph = useStore(store, ({ exploration }) => drawn(exploration));
  const counts: Readonly<Record<TableName, number>> = {
    entities: graph.nodes.length,
    relationships: graph.relationships.length,
    claims: useMemo(() => claimsOf(graph).length, [graph]),
  };
  return (
    <I18nProvider locale="en">
      <Tabs
        className={styles.tables ?? ""}
        selectedKey={name}
        onSelectionChange={(key) => {
          const chosen = tableNames.find((one) => one === key) ?? "entities";
          rememberTable(chosen);
          setFound({ ...found, [name]: look.find });
          lookAtTable(store, lookAt(chosen, found[chosen] ?? ""));
        }}
      >
        <TabList aria-label={words.table.name} className={styles.tabs ?? ""}>
          {tableNames.map((one) => (
            <Tab key={one} id={one} className={styles.tab ?? ""}>
              {words.table[one]} <span className={styles.count}>{counts[one]}</span>
            </Tab>
          ))}
        </TabList>
        {tableNames.map((one) => {
          const View = views[one];
          return (
            <TabPanel key={one} id={one} className={styles.panel ?? ""}>
              <View
                store={store}
                look={look}
                onLook={(next) => {
                  rememberChoice(one, next);
                  lookAtTable(store, next);
                }}
                onRead={onRead}
              />
            </TabPanel>
          );
        })}
      </Tabs>
    </I18nProvider>
  );
}
