import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { readShared } from "../exploration/console-address.ts";
import type { Entry } from "../exploration/parameter-entry.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { CheckLine } from "./check-line.tsx";
import { limitsQuery } from "./console-model.ts";
import { consoleStore as store } from "./console-service.ts";
import type { Origin } from "./console-store.ts";
import { words } from "./console-words.ts";
import { CodeEditor } from "./editor/code-editor.tsx";
import { cypherEditor } from "./editor/cypher-editor.ts";
import type { Checked } from "./editor/cypher-extensions.ts";
import { useCypherView } from "./editor/use-cypher-view.ts";
import { openShared } from "./open-shared.ts";
import { parameterFields } from "./parameter-fields.ts";
import { Result } from "./result/result.tsx";
import { RunBar } from "./run-bar.tsx";
import { runInConsole, sentParameters } from "./run-in-console.ts";
import { isOwnAddress, shareStatement } from "./share-statement.ts";
import { ShellBanner } from "./shell-banner.tsx";
import { SidePanel, type Side } from "./side/side-panel.tsx";
import { StatementHead } from "./statement-head.tsx";
import { shellEntries, shellLines, statementAt, withoutShellLines } from "./statement-parts.ts";
import styles from "./cypher-tab.module.css";

interface CypherTabProps {
  readonly explorer: ExplorerStore;
  /** Draws what the explorer's store has opened. */
  readonly picture: ReactNode;
}

/** A statement to write, its parameters, and what it gives. */
export function CypherTab({ explorer, picture }: CypherTabProps) {
  const { text, origin, entries, limit, open, setText, enterAll } = useStore(store);
  const { data: limits } = useQuery(limitsQuery);
  const queries = useQueryClient();
  const view = useCypherView();
  const panel = useRef<HTMLDivElement>(null);
  const [large, setLarge] = useState(false);
  const [side, setSide] = useState<Side>();
  const [checked, setChecked] = useState<Checked>("begins");
  const [said, setSaid] = useState("");
  const [place, setPlace] = useState(-1);

  /** What would be sent of the text now: the statement at the cursor, with what lines for Neo4j Browser set. */
  const sent = () => {
    const taken = shellEntries(shellLines(text));
    const statement = statementAt(withoutShellLines(text), view.at());
    return { statement, taken, parameters: sentParameters(statement, { ...entries, ...taken }) };
  };
  const run = (most?: number) => {
    const { statement, taken, parameters } = sent();
    enterAll(taken);
    if (statement.trim() === "") setSaid(words.run.empty);
    else if (parameters.ok) {
      setSaid("");
      void runInConsole(store, text, statement, parameters.values, most ?? limit);
    } else {
      const { name } = parameters;
      setSaid(fillWords(words.run.missing, { name }));
      setSide(undefined);
      // Once the form stands there.
      requestAnimationFrame(() => {
        const fields = panel.current?.querySelectorAll<HTMLElement>("[data-parameter]") ?? [];
        const field = [...fields].find((one) => one.dataset["parameter"] === name);
        field?.querySelector<HTMLElement>("input, textarea")?.focus();
      });
    }
  };
  const format = async () => {
    if (!(await view.format())) setSaid(words.tools.formatFailed);
  };
  const travel = (by: -1 | 1) => {
    const { history } = store.getState();
    const next = Math.max(-1, Math.min(place - by, history.length - 1));
    const one = history[next];
    if (one === undefined) return;
    setPlace(next);
    open({ kind: "run", name: "", text: one.statement }, one.entries);
  };
  const start = (from: Origin, given?: Readonly<Record<string, Entry>>) => {
    open(from, given);
    setSaid("");
    setPlace(-1);
    if (window.location.hash !== "") window.history.replaceState(window.history.state, "", window.location.pathname);
    view.focus();
  };

  // From a field of the form too, and wherever else somebody is in the console.
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);

  // An address that holds a statement fills the editor, and runs nothing.
  useEffect(() => {
    const follow = async () => {
      const shared = readShared(window.location.hash);
      if (shared === undefined || isOwnAddress(store.getState().text)) return;
      setSaid(await openShared(store, shared, queries));
    };
    const onHash = () => void follow();
    onHash();
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, [queries]);

  return (
    <div
      className={styles.tab}
      data-large={large ? "" : undefined}
      data-listing={side === "questions" || side === "history" || side === "schema" ? "" : undefined}
    >
      <div className={styles.work}>
        <div className={styles.writing}>
          <StatementHead
            store={store}
            side={side}
            onSide={setSide}
            onNew={() => start({ kind: "new", name: "", text: "" })}
            onFormat={() => void format()}
            onCopy={() => void shareStatement(store).then(setSaid)}
          />
          <ShellBanner store={store} />
          <CodeEditor
            label={words.editor.cypher}
            text={text}
            onText={(now) => {
              setText(now);
              // What was said was of another text.
              setSaid("");
            }}
            extensions={cypherEditor}
            acts={{ onRun: () => run(), onFormat: () => void format(), onHistory: travel, onChecked: setChecked }}
            onView={view.onView}
          />
          <CheckLine text={text} checked={checked} said={said} onShow={view.nextProblem} />
        </div>
        <div className={styles.side} ref={panel}>
          <SidePanel
            store={store}
            side={side}
            fields={parameterFields(withoutShellLines(text), entries)}
            origin={origin}
            onClose={() => setSide(undefined)}
            onOpen={start}
            onInsert={view.insert}
            onSaved={(name) => {
              setSide("history");
              setSaid(fillWords(words.panel.savedAs, { name }));
            }}
          />
          <RunBar store={store} off={limits?.on === false} onRun={() => run()} />
        </div>
      </div>
      <Result
        store={store}
        explorer={explorer}
        limits={limits}
        name={origin.name === "" ? "lodeline-rows" : origin.name.replace(/[^\p{L}\p{N}-]+/gu, "-")}
        picture={picture}
        large={large}
        onLarge={setLarge}
        onRun={run}
        onGo={view.go}
        sent={() => {
          const { statement, parameters } = sent();
          return { statement, parameters: parameters.ok ? parameters.values : {} };
        }}
      />
    </div>
  );
}
