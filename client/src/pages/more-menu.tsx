import { layoutNames } from "server/contract/layout/layouts/layout-name.ts";
import { useStore } from "zustand";
import { arrangeAnew } from "../actions/arrange-anew.ts";
import { openPanel } from "../actions/open-panel.ts";
import { openPaths } from "../actions/open-paths.ts";
import { arrangementOf } from "../exploration/arrangement.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { Menu } from "../ui/menu.tsx";
import { MenuGroup } from "../ui/menu-group.tsx";
import { MenuRow } from "../ui/menu-row.tsx";
import { words } from "../words.ts";

interface MoreMenuProps {
  readonly store: ExplorerStore;
  /** A narrow screen: what has no room in the row stands here, too. */
  readonly small: boolean;
  /** A picture whose shapes can be arranged stands there. */
  readonly arranges: boolean;
}

/** What can be done with the whole view beside what stands in the row itself. */
export function MoreMenu({ store, small, arranges }: MoreMenuProps) {
  const by = useStore(store, ({ exploration }) => arrangementOf(exploration)?.by);
  return (
    <Menu label={words.changes.more}>
      <MenuGroup name={words.changes.view}>
        {small && <MenuRow onPress={() => openPanel(store, "share")}>{words.takeAway.open}</MenuRow>}
        {small && <MenuRow onPress={() => openPaths(store)}>{words.paths.open}</MenuRow>}
        <MenuRow onPress={() => openPanel(store, "history")}>{words.changes.history}</MenuRow>
        <MenuRow onPress={() => openPanel(store, "saved")}>{words.changes.saved}</MenuRow>
      </MenuGroup>
      {arranges && (
        <MenuGroup name={words.arrange.title}>
          {layoutNames.map((layout) => (
            <MenuRow
              key={layout}
              hint={words.arrange.hint[layout]}
              chosen={by === layout}
              onPress={() => void arrangeAnew(store, layout)}
            >
              {words.arrange[layout]}
            </MenuRow>
          ))}
        </MenuGroup>
      )}
    </Menu>
  );
}
