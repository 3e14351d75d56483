import { lazy, Suspense, type ComponentType } from "react";
import type { PanelName } from "../exploration/panel.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { Boundary } from "../ui/boundary.tsx";
import { words } from "../words.ts";
import styles from "./question-page.module.css";

interface SideProps {
  readonly store: ExplorerStore;
}

/** Each comes with its first use: none is needed for the first picture. */
const contents: Readonly<Record<PanelName, ComponentType<SideProps>>> = {
  paths: lazy(async () => ({ default: (await import("../panels/paths/paths-panel.tsx")).PathsPanel })),
  history: lazy(async () => ({ default: (await import("../panels/history/history-panel.tsx")).HistoryPanel })),
  saved: lazy(async () => ({ default: (await import("../panels/saved/saved-panel.tsx")).SavedPanel })),
  share: lazy(async () => ({ default: (await import("../panels/take-away/take-away-panel.tsx")).TakeAwayPanel })),
};

interface SidePanelProps extends SideProps {
  readonly panel: PanelName;
}

/** The panel that stands beside the picture in the place of the answer in words. */
export function SidePanel({ store, panel }: SidePanelProps) {
  const Content = contents[panel];
  return (
    <Boundary key={panel}>
      <Suspense fallback={<p className={styles.waiting}>{words.states.page}</p>}>
        <Content store={store} />
      </Suspense>
    </Boundary>
  );
}
