import { useEffect, useMemo, useState, type ReactNode } from "react";
import type { ConsoleValue } from "server/contract/console/console-value.ts";
import type { ConsoleLimits } from "server/contract/console/console-limits.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { EmbedButton } from "../../panels/embed/embed-button.tsx";
import { pickedView } from "../../exploration/picked-view.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { writeView } from "../../exploration/view.ts";
import { locale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Message } from "../../ui/message.tsx";
import { remember } from "../../ui/remember.ts";
import { remembered } from "../../ui/remembered.ts";
import { Tabs } from "../../ui/tabs.tsx";
import type { ConsoleAnswer, ConsoleStore } from "../console-store.ts";
import { useMedia } from "../../ui/use-media.ts";
import { words } from "../console-words.ts";
import { countedWords } from "../counted-words.ts";
import { durationText } from "../duration-text.ts";
import { foundInRows, type Found } from "../found-in-rows.ts";
import { rowsAsJson } from "../result-files.ts";
import { AnswerPicture } from "./answer-picture.tsx";
import { JsonView } from "./json-view.tsx";
import { PlanPart } from "./plan-part.tsx";
import { ProblemMessage } from "./problem-message.tsx";
import { ResultTable } from "./result-table.tsx";
import styles from "./result.module.css";
import { SaveMenu } from "./save-menu.tsx";

const shows = ["picture", "table", "json", "plan"] as const;
type Show = (typeof shows)[number];

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
  const [chosen, setChosen] = useState<{ readonly show: Show; readonly at: ConsoleAnswer["state"] | undefined }>(
    () => ({
      show: shows.find((one) => one === remembered("console-show")) ?? "table",
      at: undefined,
    }),
  );
  const [among, setAmong] = useState(false);
  // There it scrolls with the page.
  const small = useMedia("(max-width: 719px), (max-height: 559px)");
  const state = answer?.state;
  const whole = state !== undefined && state.kind !== "running";
  const rows = answer?.rows ?? [];
  const found = useMemo(() => (answer === undefined || !whole ? none : foundInRows(answer.rows)), [answer, whole]);
  const planned = state?.kind === "done" ? state.summary.plan : undefined;
  // A plan is the answer of EXPLAIN and PROFILE, until something else is looked at.
  const show = planned !== undefined && chosen.at !== state ? "plan" : chosen.show;
  const choose = (one: Show) => {
    setChosen({ show: one, at: state });
    remember("console-show", one);
  };
  const picked = whole ? pickedView(found, among) : undefined;
  const drawn = show === "picture" && picked !== undefined ? explorer : undefined;
  return (
    <section className={styles.result} aria-label={own.title}>
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
          <Message
            title={state?.kind === "stopped" ? own.stoppedLate : own.noRows}
            text={state?.kind === "stopped" ? undefined : planned === undefined ? own.noRowsWhy : own.noRowsPlan}
          />
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

interface ToldProps {
  readonly answer: ConsoleAnswer;
  readonly found: Found;
  readonly limits: ConsoleLimits | undefined;
  readonly onMore: (limit: number) => void;
}

/** How much came, how long it took, and what ended it. */
function Told({ answer, found, limits, onMore }: ToldProps) {
  const { state, rows, limit } = answer;
  const counted = (text: string, values: Record<string, string> = {}) => countedWords(text, rows.length, values);
  if (state.kind === "running") return <Running since={state.since} rows={rows.length} />;
  if (state.kind === "failed") return null;
  if (state.kind === "stopped")
    return (
      <p role="status" className={styles.told}>
        {counted(own.stopped)}
      </p>
    );
  const { stopped } = state.summary;
  const most = limits?.rows.most;
  const drawn = found.entities.length + found.lines.length + found.claims.length > 0;
  const parts = [
    found.lines.length > 0 && fillWords(own.lines, { count: String(found.lines.length) }),
    found.entities.length > 0 && fillWords(own.entities, { count: String(found.entities.length) }),
    found.claims.length > 0 && fillWords(own.claims, { count: String(found.claims.length) }),
  ].filter((part) => part !== false);
  return (
    <p role="status" className={styles.told}>
      {counted(own.done, { time: durationText(state.milliseconds) })}{" "}
      {stopped === "limit"
        ? fillWords(own.limit, { limit: limit.toLocaleString(locale) })
        : stopped === "bytes"
          ? fillWords(own.bytes, { size: `${Math.round((limits?.bytes ?? 0) / 1_048_576)} MiB` })
          : rows.length > 0
            ? own.all
            : ""}
      {drawn && <span className={styles.drawn}> {parts.join(", ")}.</span>}
      {stopped === "limit" && most !== undefined && limit < most && (
        <>
          {" "}
          <Button onPress={() => onMore(most)}>{fillWords(own.more, { limit: most.toLocaleString(locale) })}</Button>
        </>
      )}
    </p>
  );
}

function Running({ since, rows }: { readonly since: number; readonly rows: number }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(timer);
  }, []);
  const time = durationText(Math.max(0, now - since));
  return (
    <p className={styles.told}>
      {rows === 0 ? fillWords(words.run.asking, { time }) : countedWords(words.run.running, rows, { time })}
    </p>
  );
}

interface NotificationsProps {
  readonly answer: ConsoleAnswer | undefined;
  readonly onGo: (line: number, column: number) => void;
}

/** What the database has to say about a statement that ran. */
function Notifications({ answer, onGo }: NotificationsProps) {
  const all = answer?.state.kind === "done" ? (answer.state.summary.notifications ?? []) : [];
  if (all.length === 0) return null;
  return (
    <details className={styles.notifications}>
      <summary>
        {own.notifications} ({all.length}): <span lang="en">{all[0]?.title}</span>
      </summary>
      <ul>
        {all.map(({ code, title, description, line, column }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same may be said of two places
          <li key={`${code} ${place}`}>
            <p lang="en">
              <strong>{title.replace(/\.?$/, ".")}</strong> {description}
            </p>
            {line !== undefined && (
              <Button onPress={() => onGo(line, column ?? 1)}>{fillWords(own.go, { line: String(line) })}</Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
