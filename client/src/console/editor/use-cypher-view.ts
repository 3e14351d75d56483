import { openLintPanel, nextDiagnostic } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { modelQuery } from "../console-model.ts";
import { consoleStore as store, cypherService } from "../console-service.ts";
import { offsetOf } from "../own-problems.ts";
import { recheck } from "./cypher-extensions.ts";

/** What is done with the editor from beside it. */
export interface CypherView {
  readonly onView: (view: EditorView | null) => void;
  /** Where the cursor stands. */
  readonly at: () => number;
  readonly focus: () => void;
  readonly go: (line: number, column: number) => void;
  readonly insert: (text: string) => void;
  /** @returns false where the text could not be formatted. */
  readonly format: () => Promise<boolean>;
  readonly nextProblem: () => void;
}

/** The editor's own view, kept in step with what the graph holds and what the database said of the last run. */
export function useCypherView(): CypherView {
  const view = useRef<EditorView>(null);
  const { data: model } = useQuery(modelQuery);
  const failed = useStore(store, ({ answer }) => (answer?.state.kind === "failed" ? answer.state : undefined));

  // What the graph holds came: what was checked without it is checked again.
  useEffect(() => {
    if (model === undefined) return;
    cypherService.setModel(model);
    if (view.current !== null) recheck(view.current);
  }, [model]);
  useEffect(() => {
    if (failed !== undefined && view.current !== null) recheck(view.current);
  }, [failed]);

  return useMemo(
    () => ({
      onView: (one) => {
        view.current = one;
      },
      at: () => view.current?.state.selection.main.head ?? 0,
      focus: () => view.current?.focus(),
      go: (line, column) => {
        const one = view.current;
        const at = offsetOf(one?.state.doc.toString() ?? "", line, column);
        if (one === null || at === undefined) return;
        one.dispatch({ selection: { anchor: at }, scrollIntoView: true });
        one.focus();
      },
      insert: (text) => {
        const one = view.current;
        if (one === null) return;
        one.dispatch(one.state.replaceSelection(text));
        one.focus();
      },
      format: async () => {
        const one = view.current;
        if (one === null) return true;
        const before = one.state.doc.toString();
        try {
          const { text: after, at } = await cypherService.format(before, one.state.selection.main.head);
          if (one.state.doc.toString() !== before || after === before) return true;
          one.dispatch({
            changes: { from: 0, to: before.length, insert: after },
            selection: { anchor: Math.min(at, after.length) },
            scrollIntoView: true,
          });
          return true;
        } catch {
          return false;
        }
      },
      nextProblem: () => {
        if (view.current === null) return;
        openLintPanel(view.current);
        nextDiagnostic(view.current);
      },
    }),
    [],
  );
}
