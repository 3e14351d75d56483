import "@fontsource-variable/source-code-pro/wght.css";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, type ReactNode } from "react";
import { navigate } from "wouter/use-browser-location";
import type { ExplorerStore } from "../exploration/store.ts";
import { Boundary } from "../ui/boundary.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Message } from "../ui/message.tsx";
import { Tabs } from "../ui/tabs.tsx";
import unseen from "../ui/unseen.module.css";
import { usePageTitle } from "../ui/use-page-title.ts";
import { limitsQuery } from "./console-model.ts";
import { words } from "./console-words.ts";
import styles from "./console.module.css";

const CypherTab = lazy(async () => ({ default: (await import("./cypher-tab.tsx")).CypherTab }));
const GraphqlTab = lazy(async () => ({ default: (await import("./graphql/graphql-tab.tsx")).GraphqlTab }));
const ConnectTab = lazy(async () => ({ default: (await import("./connect/connect-tab.tsx")).ConnectTab }));

const tabs = ["cypher", "graphql", "connect"] as const;
type Tab = (typeof tabs)[number];

interface ConsoleProps {
  /** What stands behind `/console/`; empty for Cypher. */
  readonly part: string;
  readonly explorer: ExplorerStore;
  /** Draws what the explorer's store has opened. */
  readonly picture: ReactNode;
}

/** The console: Cypher, GraphQL, and how to connect other tools. */
export function Console({ part, explorer, picture }: ConsoleProps) {
  usePageTitle(words.title);
  const { data: limits } = useQuery(limitsQuery);
  const tab: Tab = tabs.find((one) => one === part) ?? "cypher";
  return (
    <div className={styles.console}>
      <h1 className={unseen.unseen}>{words.title}</h1>
      <Tabs
        label={words.tabs.title}
        tabs={tabs.map((value) => ({ value, word: words.tabs[value] }))}
        chosen={tab}
        onChoose={(value) => navigate(value === "cypher" ? "/console" : `/console/${value}`, { replace: true })}
      >
        <Boundary key={tab}>
          <Suspense fallback={<Message title={words.editor.loading} />}>
            {tab === "graphql" && <GraphqlTab />}
            {tab === "connect" && <ConnectTab />}
            {tab === "cypher" &&
              (limits?.on === false ? (
                <Message
                  title={words.off.title}
                  text={`${limits.why ?? ""} ${words.off.why}`.trim()}
                  actions={
                    <>
                      <ButtonLink first to="/console/graphql">
                        {words.off.graphql}
                      </ButtonLink>
                      <ButtonLink to="/">{words.off.questions}</ButtonLink>
                    </>
                  }
                />
              ) : (
                <CypherTab explorer={explorer} picture={picture} />
              ))}
          </Suspense>
        </Boundary>
      </Tabs>
    </div>
  );
}
