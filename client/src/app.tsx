import { lazy, Suspense, useEffect } from "react";
import { Route, Switch, useLocation } from "wouter";
import { watchConnection } from "./actions/watch-connection.ts";
import styles from "./app.module.css";
import type { ExplorerStore } from "./exploration/store.ts";
import { readView } from "./exploration/view.ts";
import { Masthead } from "./pages/masthead.tsx";
import { questionPart } from "./pages/question-part.ts";
import { StartPage } from "./pages/start-page.tsx";
import { UnknownPage } from "./pages/unknown-page.tsx";
import { Boundary } from "./ui/boundary.tsx";
import { Message } from "./ui/message.tsx";
import { words } from "./words.ts";

const QuestionPage = questionPart.Part;
const MethodPage = lazy(async () => ({ default: (await import("./pages/method-page.tsx")).MethodPage }));
const CorrectionsPage = lazy(async () => ({
  default: (await import("./pages/corrections-page.tsx")).CorrectionsPage,
}));
const DataPage = lazy(async () => ({ default: (await import("./pages/data-page.tsx")).DataPage }));
const AccessibilityPage = lazy(async () => ({
  default: (await import("./pages/accessibility-page.tsx")).AccessibilityPage,
}));
const DisputesPage = lazy(async () => ({ default: (await import("./pages/disputes-page.tsx")).DisputesPage }));
const SourcesPage = lazy(async () => ({ default: (await import("./pages/sources-page.tsx")).SourcesPage }));
const ComparePage = lazy(async () => ({ default: (await import("./pages/compare-page.tsx")).ComparePage }));
const FiguresPage = lazy(async () => ({ default: (await import("./pages/figures-page.tsx")).FiguresPage }));
const ConsolePage = lazy(async () => ({ default: (await import("./pages/console-page.tsx")).ConsolePage }));
const DisputePage = lazy(async () => ({ default: (await import("./pages/dispute-page.tsx")).DisputePage }));

interface AppProps {
  readonly store: ExplorerStore;
}

/** The addresses of Lodeline and the page each one shows. */
export function App({ store }: AppProps) {
  const [path] = useLocation();
  useEffect(() => watchConnection(store), [store]);
  // What is not even text names nothing.
  const explored = readView(path, "") === undefined ? <UnknownPage /> : <QuestionPage store={store} />;
  return (
    <div className={styles.app}>
      <a
        className={styles.skip}
        href="#content"
        // What stands behind the mark of the address is the view: it stays.
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("content")?.focus();
        }}
      >
        {words.masthead.skip}
      </a>
      <Masthead />
      <main id="content" className={styles.content} tabIndex={-1}>
        <Boundary key={path}>
          <Suspense fallback={<Message title={words.states.page} />}>
            <Switch>
              <Route path="/">
                <StartPage store={store} />
              </Route>
              <Route path="/q/:question">{explored}</Route>
              <Route path="/e/:entity">{explored}</Route>
              <Route path="/v/:code">{explored}</Route>
              <Route path="/method">
                <MethodPage />
              </Route>
              <Route path="/disputes">
                <DisputesPage />
              </Route>
              <Route path="/disputes/:dispute">
                {({ dispute }) => <DisputePage key={dispute} store={store} id={dispute} />}
              </Route>
              <Route path="/sources">
                <SourcesPage />
              </Route>
              <Route path="/compare">
                <ComparePage />
              </Route>
              <Route path="/figures">
                <FiguresPage />
              </Route>
              <Route path="/accessibility">
                <AccessibilityPage />
              </Route>
              <Route path="/console/:part?">{({ part = "" }) => <ConsolePage store={store} part={part} />}</Route>
              <Route path="/corrections">
                <CorrectionsPage />
              </Route>
              <Route path="/data">
                <DataPage />
              </Route>
              <Route>
                <UnknownPage />
              </Route>
            </Switch>
          </Suspense>
        </Boundary>
      </main>
    </div>
  );
}
