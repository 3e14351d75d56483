import { useStore } from "zustand";
import { closePanel } from "../../actions/close-panel.ts";
import { openPanel } from "../../actions/open-panel.ts";
import { panelOf } from "../../exploration/panel.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words.ts";

/** The id of the button, by which the panel knows that it was opened there. */
export const shareButton = "share";

interface ShareButtonProps {
  readonly store: ExplorerStore;
}

/** Opens what can be taken away beside the picture, and closes it again. */
export function ShareButton({ store }: ShareButtonProps) {
  const open = useStore(store, ({ exploration }) => panelOf(exploration) === "share");
  return (
    <Button
      id={shareButton}
      expanded={open}
      label={words.takeAway.openLabel}
      onPress={() => (open ? closePanel(store) : openPanel(store, "share"))}
    >
      {words.takeAway.open}
    </Button>
  );
}
