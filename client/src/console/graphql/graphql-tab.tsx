import { autocompletion, startCompletion } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { useQuery } from "@tanstack/react-query";
import { graphql, updateSchema } from "cm6-graphql";
import { parse, print } from "graphql";
import { useEffect, useRef, useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { Failure } from "../../failure.ts";
import { failureWords } from "../../failure-words.ts";
import { Button } from "../../ui/button.tsx";
import { Message } from "../../ui/message.tsx";
import { remember } from "../../ui/remember.ts";
import { remembered } from "../../ui/remembered.ts";
import { saveFile } from "../../ui/save-file.ts";
import { words } from "../console-words.ts";
import { durationText } from "../duration-text.ts";
import { baseExtensions, type EditorKeys } from "../editor/base-extensions.ts";
import { CodeEditor } from "../editor/code-editor.tsx";
import { JsonView } from "../result/json-view.tsx";
import { SideHead } from "../side/side-head.tsx";
import { askGraphql, loadSchema } from "./ask-graphql.ts";
import styles from "./graphql-tab.module.css";
import { jsonLint } from "./json-lint.ts";
import { SchemaBrowser } from "./schema-browser.tsx";

const { ask: own } = words;

const first = `# What countries are said to supply, how firmly, and whether it is denied
query Supplies($limit: Int!) {
  entities(where: { labels: { includes: Country } }, limit: $limit) {
    id
    name
    suppliesConnection {
      edges {
        properties {
          modality
          polarity
          standing
          claims
        }
        node {
          name
        }
      }
    }
  }
}
`;

type Asked =
  | { readonly kind: "asking" }
  | { readonly kind: "done"; readonly text: string; readonly errors: number; readonly milliseconds: number }
  | { readonly kind: "failed"; readonly why: string };

function queryEditor(keys: () => EditorKeys): Extension {
  return [baseExtensions(keys), autocompletion({ icons: false }), graphql()];
}

function variablesEditor(keys: () => EditorKeys): Extension {
  return [baseExtensions(keys), jsonLint];
}

/** A query of the GraphQL API to write, with its schema beside it, and the answer as JSON. */
export function GraphqlTab() {
  const [query, setQuery] = useState(() => remembered("console-graphql") ?? first);
  const [variables, setVariables] = useState(() => remembered("console-variables") ?? '{ "limit": 10 }');
  const [asked, setAsked] = useState<Asked>();
  const [said, setSaid] = useState("");
  const view = useRef<EditorView>(null);
  const running = useRef<AbortController>(null);
  const schema = useQuery({
    queryKey: ["graphql-schema"],
    queryFn: ({ signal }) => loadSchema(signal),
    staleTime: Infinity,
  });

  const run = async () => {
    let values: unknown;
    try {
      values = variables.trim() === "" ? {} : JSON.parse(variables);
    } catch {
      setSaid(own.noJson);
      return;
    }
    setSaid("");
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setAsked({ kind: "asking" });
    const since = performance.now();
    try {
      const answer = await askGraphql(query, values, mine.signal);
      const errors = typeof answer === "object" && answer !== null && "errors" in answer ? answer.errors : undefined;
      setAsked({
        kind: "done",
        text: `${JSON.stringify(answer, null, 2)}\n`,
        errors: Array.isArray(errors) ? errors.length : 0,
        milliseconds: performance.now() - since,
      });
    } catch (failure) {
      if (mine.signal.aborted) {
        if (running.current === mine) setAsked(undefined);
        return;
      }
      const { kind, reference } = failure instanceof Failure ? failure : new Failure("failed", undefined);
      setAsked({ kind: "failed", why: failureWords(kind, reference) });
    }
  };
  const format = () => {
    try {
      setQuery(`${print(parse(query))}\n`);
    } catch {
      setSaid(words.tools.formatFailed);
    }
  };
  useEffect(() => {
    if (schema.data !== undefined && view.current !== null) updateSchema(view.current, schema.data);
  }, [schema.data]);

  return (
    <div className={styles.tab}>
      <div className={styles.work}>
        <div className={styles.writing}>
          <div className={styles.head}>
            <Button first onPress={() => void run()}>
              {own.run}
            </Button>
            <Button
              onPress={() => running.current?.abort()}
              notPossible={asked?.kind === "asking" ? undefined : words.run.nothing}
            >
              {words.run.stop}
            </Button>
            <Button onPress={format}>{own.format}</Button>
            <p role="status" className={styles.said}>
              {said}
            </p>
          </div>
          <CodeEditor
            label={words.editor.graphql}
            text={query}
            onText={(text) => {
              setQuery(text);
              remember("console-graphql", text);
            }}
            extensions={queryEditor}
            acts={{ onRun: () => void run(), onFormat: format }}
            onView={(one) => {
              view.current = one;
            }}
          />
          <div className={styles.variables}>
            <h2>{own.variables}</h2>
            <CodeEditor
              label={words.editor.variables}
              text={variables}
              onText={(text) => {
                setVariables(text);
                remember("console-variables", text);
              }}
              extensions={variablesEditor}
              acts={{ onRun: () => void run(), onFormat: () => undefined }}
            />
          </div>
        </div>
        <section className={styles.answer} aria-label={own.answer}>
          {asked === undefined ? (
            <Message title={own.none} text={own.noneWhy} />
          ) : asked.kind === "asking" ? (
            <Message title={words.panel.loading} />
          ) : asked.kind === "failed" ? (
            <Message
              title={own.failed}
              text={asked.why}
              actions={
                <Button first onPress={() => void run()}>
                  {words.failed.again}
                </Button>
              }
            />
          ) : (
            <>
              <div className={styles.head}>
                <p role="status">
                  {fillWords(asked.errors === 0 ? own.done : own.withErrors, {
                    time: durationText(asked.milliseconds),
                    count: String(asked.errors),
                  })}
                </p>
                <Button
                  onPress={() =>
                    saveFile("lodeline-graphql.json", new Blob([asked.text], { type: "application/json" }))
                  }
                >
                  {own.save}
                </Button>
              </div>
              <JsonView label={own.answer} text={asked.text} />
            </>
          )}
        </section>
        <aside className={styles.schema} aria-label={own.schema}>
          <SideHead title={own.schema} />
          {schema.data === undefined ? (
            <Message
              title={schema.error === null ? words.panel.loading : own.schemaFailed}
              actions={
                schema.error !== null && <Button onPress={() => void schema.refetch()}>{words.failed.again}</Button>
              }
            />
          ) : (
            <SchemaBrowser
              schema={schema.data}
              onInsert={(name) => {
                const one = view.current;
                if (one === null) return;
                one.dispatch(one.state.replaceSelection(name));
                one.focus();
                startCompletion(one);
              }}
            />
          )}
        </aside>
      </div>
    </div>
  );
}
