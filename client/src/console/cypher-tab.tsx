import { openLintPanel, nextDiagnostic } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { snippetCompletion } from "@codemirror/autocomplete";
import { useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { ConsoleErrorBody } from "server/contract/console/console-line.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { usedParameters } from "server/contract/used-parameters.ts";
import { useStore } from "zustand";
import type { ExplorerStore } from "../exploration/store.ts";
import { Failure } from "../failure.ts";
import { failureWords } from "../failure-words.ts";
import { Button } from "../ui/button.tsx";
import { Menu } from "../ui/menu.tsx";
import { MenuRow } from "../ui/menu-row.tsx";
import { saveFile } from "../ui/save-file.ts";
import { TextButton } from "../ui/text-button.tsx";
import unseen from "../ui/unseen.module.css";
import { readShared, writeShared, type Shared } from "../exploration/console-address.ts";
import { limitsQuery, modelQuery } from "./console-model.ts";
import { consoleStore as store, cypherService } from "./console-service.ts";
import type { Origin } from "./console-store.ts";
import { words } from "./console-words.ts";
import { countedWords } from "./counted-words.ts";
import styles from "./cypher-tab.module.css";
import { baseExtensions, type EditorKeys } from "./editor/base-extensions.ts";
import { CodeEditor } from "./editor/code-editor.tsx";
import { cypherExtensions, recheck } from "./editor/cypher-extensions.ts";
import { isMac } from "./is-mac.ts";
import { offsetOf, ownProblems } from "./own-problems.ts";
import type { Entry } from "../exploration/parameter-entry.ts";
import { parameterFields } from "./parameter-fields.ts";
import { questionFile } from "./question-file.ts";
import { Result } from "./result/result.tsx";
import { runInConsole, sentParameters, stopConsole } from "./run-in-console.ts";
import { KeptList } from "./side/kept-list.tsx";
import { KeysList } from "./side/keys-list.tsx";
import { ParametersForm } from "./side/parameters-form.tsx";
import { QuestionsList } from "./side/questions-list.tsx";
import { questionsQuery } from "./side/questions-query.ts";
import { SaveForm } from "./side/save-form.tsx";
import { SchemaList } from "./side/schema-list.tsx";
import { SideHead } from "./side/side-head.tsx";
import { snippets } from "./snippets.ts";
import { countStatements, shellLines, statementAt, withoutShellLines } from "./statement-parts.ts";

interface CypherTabProps {
  readonly explorer: ExplorerStore;
  /** Draws what the explorer's store has opened. */
  readonly picture: ReactNode;
}

type Side = "questions" | "history" | "schema" | "save" | "keys";

type Checked = "begins" | { readonly errors: number; readonly warnings: number } | undefined;

const offered = snippets.map(({ title, description, statement }) =>
  snippetCompletion(statement.replace(/[#$]\{/g, "\\$&"), {
    label: title,
    info: description,
    type: "text",
    boost: -50,
  }),
);

/** Puts what an address holds into the editor. Gives what is to be said where it cannot. */
async function openShared({ statement, question, entries }: Shared, queries: QueryClient): Promise<string | undefined> {
  const { open } = store.getState();
  if (question === undefined) {
    open({ kind: "shared", name: "", text: statement }, entries);
    return undefined;
  }
  try {
    const { questions } = await queries.ensureQueryData(questionsQuery);
    const found = questions.find(({ id }) => id === question);
    if (found === undefined) return fillWords(words.shared.unknown, { id: question });
    open({ kind: "question", name: found.id, text: found.cypher.trimEnd() }, entries);
    return undefined;
  } catch (failure) {
    return failureWords(failure instanceof Failure ? failure.kind : "failed", undefined);
  }
}

interface Acts extends EditorKeys {
  readonly onChecked: (checked: Checked) => void;
}

function cypherEditor(acts: () => Acts): Extension {
  return [
    baseExtensions(acts),
    cypherExtensions({
      service: cypherService,
      parameters: () => usedParameters(store.getState().text),
      checked: withoutShellLines,
      own: (text) => ownProblems(text, refusalOf(text)),
      snippets: offered,
      onChecked: (checked) => acts().onChecked(checked),
    }),
  ];
}

/** What the database found wrong with this very text when it was last run. */
function refusalOf(text: string): ConsoleErrorBody | undefined {
  const { answer } = store.getState();
  return answer?.state.kind === "failed" && answer.state.problem.kind === "statement" && answer.text === text
    ? answer.state.problem.error
    : undefined;
}

function take(taken: Readonly<Record<string, Entry>>) {
  for (const [name, entry] of Object.entries(taken)) store.getState().enter(name, entry);
}

/** A statement to write, its parameters, and what it gives. */
export function CypherTab({ explorer, picture }: CypherTabProps) {
  const { text, origin, entries, limit, answer, open, setText, setLimit } = useStore(store);
  const { data: limits } = useQuery(limitsQuery);
  const { data: model } = useQuery(modelQuery);
  const view = useRef<EditorView>(null);
  const [large, setLarge] = useState(false);
  const [side, setSide] = useState<Side>();
  const [checked, setChecked] = useState<Checked>("begins");
  const [said, setSaid] = useState("");
  const fields = parameterFields(text, entries);
  const running = answer?.state.kind === "running";

  /** What would be sent of the text now: the statement at the cursor, lines for other programs left out. */
  const sent = () => {
    const at = view.current?.state.selection.main.head ?? 0;
    const statement = statementAt(withoutShellLines(text), at);
    const parameters = sentParameters(statement, entries);
    return { statement, parameters };
  };
  const run = (most?: number) => {
    const { statement, parameters } = sent();
    if (statement.trim() === "") setSaid(words.run.empty);
    else if (!parameters.ok) {
      setSaid(fillWords(words.run.missing, { name: parameters.name }));
      setSide(undefined);
    } else {
      setSaid("");
      void runInConsole(store, text, statement, parameters.values, most ?? limit);
    }
  };
  const format = async () => {
    const one = view.current;
    if (one === null) return;
    const before = one.state.doc.toString();
    try {
      const { text: after, at } = await cypherService.format(before, one.state.selection.main.head);
      if (one.state.doc.toString() !== before || after === before) return;
      one.dispatch({
        changes: { from: 0, to: before.length, insert: after },
        selection: { anchor: Math.min(at, after.length) },
        scrollIntoView: true,
      });
    } catch {
      setSaid(words.tools.formatFailed);
    }
  };
  const [place, setPlace] = useState(-1);
  const travel = (by: -1 | 1) => {
    const { history } = store.getState();
    const next = Math.max(-1, Math.min(place - by, history.length - 1));
    const one = history[next];
    if (one === undefined) return;
    setPlace(next);
    open({ kind: "run", name: "", text: one.statement }, one.entries);
  };

  // What the graph holds came: what was checked without it is checked again.
  useEffect(() => {
    if (model === undefined) return;
    cypherService.setModel(model);
    if (view.current !== null) recheck(view.current);
  }, [model]);
  const failed = answer?.state.kind === "failed" ? answer.state : undefined;
  useEffect(() => {
    if (failed !== undefined && view.current !== null) recheck(view.current);
  }, [failed]);

  // An address that holds a statement fills the editor, and runs nothing.
  const queries = useQueryClient();
  useEffect(() => {
    const follow = async () => {
      const shared = readShared(window.location.hash);
      if (shared === undefined) return;
      setSaid((await openShared(shared, queries)) ?? words.shared.opened);
    };
    const onHash = () => void follow();
    onHash();
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, [queries]);

  const copy = async () => {
    const { text: now, origin: from, entries: entered } = store.getState();
    const used = Object.fromEntries(parameterFields(now, entered).map(({ name, entry }) => [name, entry]));
    const question = from.kind === "question" && from.text === now ? from.name : undefined;
    const hash = writeShared({ statement: question === undefined ? now : "", question, entries: used });
    const address = new URL(`/console${hash}`, window.location.href);
    window.history.replaceState(window.history.state, "", address);
    try {
      await navigator.clipboard.writeText(address.href);
      setSaid(words.tools.copied);
    } catch {
      setSaid(words.tools.copyFailed);
    }
  };

  const start = (from: Origin, given?: Readonly<Record<string, Entry>>) => {
    open(from, given);
    setSaid("");
    setPlace(-1);
    if (window.location.hash !== "") window.history.replaceState(window.history.state, "", window.location.pathname);
    view.current?.focus();
  };
  const go = (line: number, column: number) => {
    const one = view.current;
    const at = offsetOf(one?.state.doc.toString() ?? "", line, column);
    if (one === null || at === undefined) return;
    one.dispatch({ selection: { anchor: at }, scrollIntoView: true });
    one.focus();
  };
  const insert = (one: string) => {
    const editor = view.current;
    if (editor === null) return;
    editor.dispatch(editor.state.replaceSelection(one));
    editor.focus();
  };
  const toggle = (one: Side) => setSide(side === one ? undefined : one);
  const changed = origin.text !== text;
  const shell = shellLines(text);
  const several = countStatements(text);
  const fileName = origin.name === "" ? "lodeline-rows" : origin.name.replace(/[^\p{L}\p{N}-]+/gu, "-");

  return (
    <div className={styles.tab} data-large={large ? "" : undefined}>
      <div className={styles.work}>
        <div className={styles.writing}>
          <div className={styles.head}>
            <p className={styles.file}>
              <strong>{origin.name === "" ? words.file.untitled : origin.name}</strong>{" "}
              <span>{fileState(origin, changed)}</span>
            </p>
            <div className={styles.tools} role="group" aria-label={words.tools.title}>
              <Button expanded={side === "questions"} onPress={() => toggle("questions")}>
                {words.tools.questions}
              </Button>
              <Button expanded={side === "history"} onPress={() => toggle("history")}>
                {words.tools.history}
              </Button>
              <Button expanded={side === "schema"} onPress={() => toggle("schema")}>
                {words.tools.schema}
              </Button>
              <Button onPress={() => void format()}>{words.tools.format}</Button>
              <Button onPress={() => void copy()}>{words.tools.copy}</Button>
              <Menu label={words.tools.more}>
                <MenuRow onPress={() => start({ kind: "new", name: "", text: "" })}>{words.file.new}</MenuRow>
                <MenuRow onPress={() => setSide("save")}>{words.tools.save}</MenuRow>
                <MenuRow hint={words.tools.asQuestionWhy} onPress={() => saveQuestion(text, entries)}>
                  {words.tools.asQuestion}
                </MenuRow>
                <MenuRow onPress={() => setSide("keys")}>{words.tools.keys}</MenuRow>
              </Menu>
            </div>
          </div>
          {shell.length > 0 && (
            <p className={styles.banner}>
              {fillWords(words.shell.offered, { count: String(shell.length) })}{" "}
              <TextButton
                onPress={() => {
                  for (const line of shell) take(line.entries);
                  setText(withoutLines(text, shell));
                }}
              >
                {words.shell.takeAll}
              </TextButton>
            </p>
          )}
          <CodeEditor
            label={words.editor.cypher}
            text={text}
            onText={setText}
            extensions={cypherEditor}
            acts={{ onRun: () => run(), onFormat: () => void format(), onHistory: travel, onChecked: setChecked }}
            onView={(one) => {
              view.current = one;
            }}
          />
          <div className={styles.state}>
            <p role="status">
              {said === "" ? checkedWords(checked) : said}
              {said === "" &&
                checked !== undefined &&
                checked !== "begins" &&
                checked.errors + checked.warnings > 0 && (
                  <>
                    {" "}
                    <TextButton
                      label={words.state.next}
                      onPress={() => {
                        if (view.current === null) return;
                        openLintPanel(view.current);
                        nextDiagnostic(view.current);
                      }}
                    >
                      {words.state.show}
                    </TextButton>
                  </>
                )}
              {several > 1 && ` ${fillWords(words.state.statements, { count: String(several) })}`}
            </p>
            <p className={styles.leave}>{words.editor.leave}</p>
          </div>
        </div>
        <div className={styles.side}>
          <aside className={styles.panel} aria-label={side === undefined ? words.parameters.title : sideTitle(side)}>
            <SideHead
              title={side === undefined ? words.parameters.title : sideTitle(side)}
              {...(side === undefined ? {} : { onClose: () => setSide(undefined) })}
            />
            {side === undefined && <ParametersForm store={store} fields={fields} />}
            {side === "questions" && <QuestionsList opened={origin} onOpen={(from) => start(from)} />}
            {side === "history" && (
              <KeptList
                store={store}
                onOpen={({ name, statement, entries: given }) =>
                  start({ kind: name === "" ? "run" : "saved", name, text: statement }, given)
                }
              />
            )}
            {side === "schema" && <SchemaList onInsert={insert} />}
            {side === "keys" && <KeysList />}
            {side === "save" && (
              <SaveForm
                store={store}
                proposed={origin.name}
                onSaved={(name) => {
                  setSide("history");
                  setSaid(fillWords(words.panel.savedAs, { name }));
                }}
              />
            )}
          </aside>
          <div className={styles.run}>
            <Button first onPress={() => run()} notPossible={limits?.on === false ? words.run.off : undefined}>
              {words.run.run}
            </Button>
            <Button onPress={stopConsole} notPossible={running ? undefined : words.run.nothing}>
              {words.run.stop}
            </Button>
            <label className={styles.limit}>
              <span className={unseen.unseen}>{words.run.limit}</span>
              <select value={limit} title={words.run.limit} onChange={(event) => setLimit(Number(event.target.value))}>
                {[100, 1_000, 5_000, 10_000].map((one) => (
                  <option key={one} value={one}>
                    {countedWords(words.panel.rows, one)}
                  </option>
                ))}
              </select>
            </label>
            <kbd className={styles.keys}>{isMac ? words.run.keysMac : words.run.keys}</kbd>
          </div>
        </div>
      </div>
      <Result
        store={store}
        explorer={explorer}
        limits={limits}
        name={fileName}
        picture={picture}
        large={large}
        onLarge={setLarge}
        onRun={run}
        onGo={go}
        sent={() => {
          const { statement, parameters } = sent();
          return { statement, parameters: parameters.ok ? parameters.values : {} };
        }}
      />
    </div>
  );
}

function fileState({ kind }: Origin, changed: boolean): string {
  if (kind === "question") return changed ? words.file.changed : words.file.question;
  if (kind === "saved") return changed ? words.file.changed : words.file.saved;
  return kind === "shared" && !changed ? words.file.shared : "";
}

function checkedWords(checked: Checked): string {
  if (checked === "begins") return words.state.checking;
  if (checked === undefined) return words.state.unchecked;
  const { errors, warnings } = checked;
  const problems = fillWords(words.state.problems, { count: String(errors) });
  const doubts = fillWords(words.state.doubts, { count: String(warnings) });
  if (errors === 0) return warnings === 0 ? words.state.none : doubts;
  return warnings === 0 ? problems : fillWords(words.state.both, { problems, doubts });
}

function sideTitle(side: Side): string {
  switch (side) {
    case "questions":
      return words.tools.questions;
    case "history":
      return words.tools.history;
    case "schema":
      return words.panel.schema;
    case "save":
      return words.panel.saveTitle;
    case "keys":
      return words.panel.keys;
  }
}

function withoutLines(text: string, lines: readonly { readonly from: number; readonly to: number }[]): string {
  let left = text;
  for (const { from, to } of lines.toReversed()) left = left.slice(0, from) + left.slice(to).replace(/^\n/, "");
  return left;
}

function saveQuestion(text: string, entries: Readonly<Record<string, Entry>>) {
  const file = questionFile(text, entries, {
    title: "Say here what is asked",
    description: "Say here in a sentence what the answer shows.",
    meaning: "say here what it stands for",
  });
  saveFile(file.name, new Blob([file.text], { type: "text/plain;charset=utf-8" }));
}
