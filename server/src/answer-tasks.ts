import { parentPort } from "node:worker_threads";

/** Does one task. */
export interface Work<Task, Result> {
  (task: Task): Result;
}

/** A task for a thread, and its number among those asked for. */
export interface Asked<Task> {
  readonly number: number;
  readonly task: Task;
}

export type Answer<Result> =
  | { readonly number: number; readonly result: Result }
  | { readonly number: number; readonly failed: string };

/** Makes this thread do the tasks that `workThread` asks for. What cannot be done is told, and ends nothing. */
export function answerTasks<Task, Result>(work: Work<Task, Result>): void {
  const answer = ({ number, task }: Asked<Task>): Answer<Result> => {
    try {
      return { number, result: work(task) };
    } catch (error) {
      return { number, failed: error instanceof Error ? error.message : String(error) };
    }
  };
  parentPort?.on("message", (asked: Asked<Task>) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage(answer(asked));
  });
}
