import words from "server/contract/words/interface.json" with { type: "json" };
import { openPanel } from "../actions/open-panel.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { Menu } from "../ui/menu.tsx";
import { MenuRow } from "../ui/menu-row.tsx";

interface MoreMenuProps {
  readonly store: ExplorerStore;
}

/** What can be done with the whole view beside what stands in the row itself. */
export function MoreMenu({ store }: MoreMenuProps) {
  return (
    <Menu label={words.changes.more}>
      <MenuRow hint={words.changes.historyHint} onPress={() => openPanel(store, "history")}>
        {words.changes.history}
      </MenuRow>
    </Menu>
  );
}
