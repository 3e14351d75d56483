import { useEffect, useState } from "react";
import type { ConsoleLimits } from "server/contract/console/console-limits.ts";
import type { ConsolePlan } from "server/contract/console/console-line.ts";
import type { ConsoleValue } from "server/contract/console/console-value.ts";
import { Button } from "../../ui/button.tsx";
import { Message } from "../../ui/message.tsx";
import type { Problem } from "../console-store.ts";
import { words } from "../console-words.ts";
import { problemOf } from "../run-in-console.ts";
import { runStatement } from "../run-statement.ts";
import { withPrefix } from "../with-prefix.ts";
import { PlanView } from "./plan-view.tsx";
import { ProblemMessage } from "./problem-message.tsx";
import styles from "./plan-part.module.css";

interface PlanPartProps {
  /** What the editor holds. */
  readonly text: string;
  /** The plan that came with the answer to an EXPLAIN or a PROFILE. */
  readonly given: ConsolePlan | undefined;
  readonly limits: ConsoleLimits | undefined;
  readonly sent: () => { readonly statement: string; readonly parameters: Record<string, ConsoleValue> } | undefined;
}

type Planned =
  | { readonly kind: "asking" }
  | { readonly kind: "planned"; readonly plan: ConsolePlan; readonly text: string }
  | { readonly kind: "failed"; readonly problem: Problem };

/** The plan of the statement in the editor: asked for when it is looked at, for it runs nothing; profiled on request. */
export function PlanPart({ text, given, limits, sent }: PlanPartProps) {
  const [planned, setPlanned] = useState<Planned>();
  const ask = async (prefix: "EXPLAIN" | "PROFILE", signal: AbortSignal) => {
    const one = sent();
    if (one === undefined || one.statement.trim() === "") return;
    setPlanned({ kind: "asking" });
    try {
      const statement = withPrefix(prefix, one.statement);
      const most = limits?.rows.most ?? 10_000;
      for await (const line of runStatement({ statement, parameters: one.parameters, limit: most }, signal)) {
        if ("summary" in line && line.summary.plan !== undefined)
          setPlanned({ kind: "planned", plan: line.summary.plan, text });
      }
      setPlanned((now) => (now?.kind === "asking" ? undefined : now));
    } catch (failure) {
      if (!signal.aborted) setPlanned({ kind: "failed", problem: problemOf(failure) });
    }
  };
  useEffect(() => {
    if (given !== undefined) return undefined;
    const ended = new AbortController();
    void ask("EXPLAIN", ended.signal);
    return () => ended.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked when it is opened; later texts by the button
  }, [given]);
  const again = (prefix: "EXPLAIN" | "PROFILE") => void ask(prefix, new AbortController().signal);
  const plan = planned?.kind === "planned" ? planned.plan : given;
  const stale = planned?.kind === "planned" && planned.text !== text;
  return (
    <div className={styles.part}>
      {planned?.kind === "failed" && (
        <ProblemMessage problem={planned.problem} rows={0} onAgain={() => again("EXPLAIN")} onGo={() => undefined} />
      )}
      {planned?.kind === "asking" ? (
        <Message title={words.plan.asking} />
      ) : (
        <div className={styles.head}>
          <Button onPress={() => again("EXPLAIN")}>{words.plan.again}</Button>
          {limits?.profile === true && (
            <>
              <Button onPress={() => again("PROFILE")}>{words.plan.profile}</Button>
              <span>{words.plan.profileWhy}</span>
            </>
          )}
          {stale && <span role="status">{words.plan.stale}</span>}
        </div>
      )}
      {planned?.kind !== "asking" && plan !== undefined && <PlanView plan={plan} />}
    </div>
  );
}
