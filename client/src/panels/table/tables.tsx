import { useMemo, useState } from "react";
import { I18nProvider, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useStore } from "zustand";
import { drawn } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { claimsOf } from "../../exploration/tables/claim-table.ts";
import { words } from "../../words.ts";
import { ClaimsView } from "./claims-view.tsx";
import { EntitiesView } from "./entities-view.tsx";
import { RelationshipsView } from "./relationships-view.tsx";
import { rememberedTable, rememberTable, tableNames, type TableName } from "./table-choice.ts";
import styles from "./table.module.css";

interface TablesProps {
  readonly store: ExplorerStore;
  /** Leads to the card of what is selected. */
  readonly onRead: () => void;
}

const views = { entities: EntitiesView, relationships: RelationshipsView, claims: ClaimsView } as const;

/** The exploration as three tables, as the filter leaves it: entities, relationships and the claims behind them. */
export function Tables({ store, onRead }: TablesProps) {
  const [name, setName] = useState(rememberedTable);
  // What is sought in a table stays there while another one is looked at.
  const [found, setFound] = useState<Readonly<Partial<Record<TableName, string>>>>({});
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
          setName(chosen);
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
                find={found[one] ?? ""}
                onFind={(find) => setFound({ ...found, [one]: find })}
                onRead={onRead}
              />
            </TabPanel>
          );
        })}
      </Tabs>
    </I18nProvider>
  );
}
