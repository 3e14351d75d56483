import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { ConsoleValue } from "server/contract/console/console-value.ts";
import type { ConsoleLimits } from "server/contract/console/console-limits.ts";
import { useStore } from "zustand";
import { EmbedButton } from "../../panels/embed/embed-button.tsx";
import { pickedView } from "../../exploration/picked-view.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { writeView } from "../../exploration/view.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Message } from "../../ui/message.tsx";
import { remember } from "../../ui/remember.ts";
import { remembered } from "../../ui/remembered.ts";
import { Tabs } from "../../ui/tabs.tsx";
import type { ConsoleStore } from "../console-store.ts";
import { useMedia } from "../../ui/use-media.ts";
import { words } from "../console-words.ts";
import { foundInRows, type Found } from "../found-in-rows.ts";
import { rowsAsJson } from "../result-files.ts";
import { AnswerPicture } from "./answer-picture.tsx";
import { JsonView } from "./json-view.tsx";
import { NoRows } from "./no-rows.tsx";
import { Notifications } from "./notifications.tsx";
import { PlanPart } from "./plan-part.tsx";
import { ProblemMessage } from "./problem-message.tsx";
import { ResultTable } from "./result-table.tsx";
import styles from "./result.module.css";
import { SaveMenu } from "./save-menu.tsx";
import { shows, shownFirst, type Chosen, type Show } from "./shown-first.ts";
import { Told } from "./told.tsx";

interface ResultProps {
  readonly store: ConsoleStore;
  readonly explorer: ExplorerStore;
  readonly limits: ConsoleLimits | undefined;
  /** What files are called. */
  readonly name: string;
  /** Draws what the explorer's store has opened. */
  readonly picture: ReactNode;
  /** Whether it has most of the page. */
  readonly large: boolean;
  readonly onLarge: (large: boolean) => void;
  readonly onRun: (limit?: number) => void;
  readonly onGo: (line: number, column: number) => void;
  /** The statement at the cursor with its parameters, for a plan; undefined where it cannot be sent. */
  readonly sent: () => { readonly statement: string; readonly parameters: Record<string, ConsoleValue> } | undefined;
}

const { result: own } = words;
const none: Found = { entities: [], lines: [], claims: [], others: 0 };

/** What the last run gave: as picture, table, JSON or plan, with how much it is and why it is not more. */
export function Result({ store, explorer, limits, name, picture, large, onLarge, onRun, onGo, sent }: ResultProps) {
  const answer = useStore(store, (state) => state.answer);
  const text = useStore(store, (state) => state.text);
  const [chosen, setChosen] = useState<Chosen>(() => ({
    show: shows.find((one) => one === remembered("console-show")),
    at: undefined,
  }));
  const [among, setAmong] = useState(false);
  // There it scrolls with the page.
  const small = useMedia("(max-width: 719px), (max-height: 559px)");
  const state = answer?.state;
  const whole = state !== undefined && state.kind !== "running";
  const rows = answer?.rows ?? [];
  const found = useMemo(() => (answer === undefined || !whole ? none : foundInRows(answer.rows)), [answer, whole]);
  const planned = state?.kind === "done" ? state.summary.plan : undefined;
  const picked = whole ? pickedView(found, among) : undefined;
  const show = shownFirst(chosen, answer, found, picked !== undefined);
  const choose = (one: Show) => {
    setChosen({ show: one, at: state });
    remember("console-show", one);
  };
  const place = useRef<HTMLElement>(null);
  const begun = state?.kind === "running" ? state.since : undefined;
  useEffect(() => {
    // There it begins below what can be seen, and whoever has pressed Run would not notice that anything came.
    if (small && begun !== undefined) place.current?.scrollIntoView({ block: "nearest" });
  }, [small, begun]);
  const drawn = show === "picture" && picked !== undefined ? explorer : undefined;
  return (
    <section ref={place} className={styles.result} aria-label={own.title}>
      <Tabs
        label={own.title}
        tabs={shows.map((value) => ({ value, word: own[value] }))}
        chosen={show}
        onChoose={choose}
        beside={
          answer !== undefined && (
            <>
              <Told answer={answer} found={found} limits={limits} onMore={onRun} />
              {picked !== undefined && <ButtonLink to={writeView(picked.view)}>{own.open}</ButtonLink>}
              {drawn !== undefined && <EmbedButton store={drawn} asked={picked?.view} />}
              {rows.length > 0 && whole && <SaveMenu answer={answer} name={name} drawn={drawn} />}
              {!small && <Button onPress={() => onLarge(!large)}>{large ? own.smaller : own.larger}</Button>}
            </>
          )
        }
      >
        {state?.kind === "failed" && (
          <ProblemMessage problem={state.problem} rows={rows.length} onAgain={() => onRun()} onGo={onGo} />
        )}
        {state?.kind === "done" && <Notifications answer={answer} onGo={onGo} />}
        {show === "plan" ? (
          <PlanPart text={text} given={planned} limits={limits} sent={sent} />
        ) : answer === undefined ? (
          <Message title={own.none} text={own.noneWhy} />
        ) : state?.kind === "failed" && rows.length === 0 ? null : whole && rows.length === 0 ? (
          <NoRows answer={answer} limits={limits} />
        ) : show === "picture" ? (
          <AnswerPicture
            store={explorer}
            found={found}
            whole={whole}
            among={among}
            onAmong={setAmong}
            onTable={() => choose("table")}
            picture={picture}
          />
        ) : show === "json" ? (
          <JsonView label={own.json} text={whole ? rowsAsJson(answer.columns ?? [], rows) : ""} />
        ) : (
          // Another answer begins at its top, with its first rows.
          <ResultTable key={answer.statement} columns={answer.columns ?? []} rows={rows} />
        )}
      </Tabs>
    </section>
  );
}
