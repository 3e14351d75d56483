import { useEffect, useState } from "react";
import type { ConsoleLimits } from "server/contract/console/console-limits.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { locale } from "../../locale.ts";
import { Button } from "../../ui/button.tsx";
import type { ConsoleAnswer } from "../console-store.ts";
import { words } from "../console-words.ts";
import { countedWords } from "../counted-words.ts";
import { durationText } from "../duration-text.ts";
import type { Found } from "../found-in-rows.ts";
import { answerSizes } from "./answer-sizes.ts";
import styles from "./result.module.css";

const { result: own } = words;

interface ToldProps {
  readonly answer: ConsoleAnswer;
  readonly found: Found;
  readonly limits: ConsoleLimits | undefined;
  readonly onMore: (limit: number) => void;
}

/** How much came, how long it took, and what ended it. */
export function Told({ answer, found, limits, onMore }: ToldProps) {
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
  const { stopped, plan } = state.summary;
  const time = durationText(state.milliseconds);
  // A profile counts hits; without them nothing was run.
  if (plan !== undefined && plan.dbHits === undefined)
    return (
      <p role="status" className={styles.told}>
        {fillWords(own.planned, { time })}
      </p>
    );
  const most = limits?.rows.most;
  const drawn = found.entities.length + found.lines.length + found.claims.length > 0;
  const parts = [
    found.lines.length > 0 && fillWords(own.lines, { count: String(found.lines.length) }),
    found.entities.length > 0 && fillWords(own.entities, { count: String(found.entities.length) }),
    found.claims.length > 0 && fillWords(own.claims, { count: String(found.claims.length) }),
  ].filter((part) => part !== false);
  return (
    <p role="status" className={styles.told}>
      {counted(own.done, { time })}{" "}
      {stopped === "limit"
        ? fillWords(own.limit, { limit: limit.toLocaleString(locale) })
        : stopped === "bytes"
          ? fillWords(own.bytes, answerSizes(limits))
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
