import type { ConsoleLimits } from "server/contract/console/console-limits.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { Message } from "../../ui/message.tsx";
import type { ConsoleAnswer } from "../console-store.ts";
import { words } from "../console-words.ts";
import { answerSizes } from "./answer-sizes.ts";

const { result: own } = words;

interface NoRowsProps {
  readonly answer: ConsoleAnswer;
  readonly limits: ConsoleLimits | undefined;
}

/** Why an answer has no rows: there are none, it was stopped before the first, or nothing was run. */
export function NoRows({ answer: { state }, limits }: NoRowsProps) {
  if (state.kind === "stopped") return <Message title={own.stoppedLate} />;
  const summary = state.kind === "done" ? state.summary : undefined;
  if (summary?.stopped === "bytes")
    return <Message title={own.tooLarge} text={fillWords(own.tooLargeWhy, answerSizes(limits))} />;
  return <Message title={own.noRows} text={summary?.plan === undefined ? own.noRowsWhy : own.noRowsPlan} />;
}
