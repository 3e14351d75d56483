import words from "server/contract/words/interface.json" with { type: "json" };
import { openPanel } from "../actions/open-panel.ts";
import { openPaths } from "../actions/open-paths.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { Menu } from "../ui/menu.tsx";
import { MenuRow } from "../ui/menu-row.tsx";

interface MoreMenuProps {
  readonly store: ExplorerStore;
  /** A narrow screen: what has no room in the row stands here, too. */
  readonly small: boolean;
}

/** What can be done with the whole view beside what stands in the row itself. */
export function MoreMenu({ store, small }: MoreMenuProps) {
  return (
    <Menu label={words.changes.more}>
      {small && (
        <MenuRow hint={words.paths.openHint} onPress={() => openPaths(store)}>
          {words.paths.open}
        </MenuRow>
      )}
      <MenuRow hint={words.changes.historyHint} onPress={() => openPanel(store, "history")}>
        {words.changes.history}
      </MenuRow>
    </Menu>
  );
}
