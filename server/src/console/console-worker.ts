import { parentPort, workerData } from "node:worker_threads";
import type { Connection } from "../config.ts";
import { openStatements, type Statements } from "../database/statements.ts";
import { bounds } from "./bounds.ts";
import { ConsoleFailure, type ToldFailure } from "./console-failure.ts";
import { heldLines } from "./held-lines.ts";
import { ourMistake } from "./our-mistake.ts";
import { readRequest } from "./read-request.ts";
import { createStatementRunner } from "./statement-runner.ts";

export interface WorkerSettings {
  readonly milliseconds: number;
  readonly profile: boolean;
}

export type ToWorker =
  /** Where statements go from now on; undefined: nowhere for the moment. */
  | { readonly kind: "connect"; readonly connection: Connection | undefined }
  | { readonly kind: "run"; readonly task: number; readonly body: unknown; readonly asker: string }
  | { readonly kind: "version" | "model"; readonly task: number }
  /** Nobody waits for that statement any more. */
  | { readonly kind: "cut"; readonly task: number }
  /** Lines were passed on. */
  | { readonly kind: "taken"; readonly task: number }
  /** Asks for a sign of life. */
  | { readonly kind: "ping" };

export type FromWorker =
  | { readonly kind: "lines"; readonly task: number; readonly lines: string }
  | { readonly kind: "done"; readonly task: number; readonly value: unknown }
  | { readonly kind: "failed"; readonly task: number; readonly failure: ToldFailure }
  | { readonly kind: "stuck" }
  | { readonly kind: "pong" };

/** The thread in which statements of strangers are run and their values read. */
function main(port: NonNullable<typeof parentPort>, { milliseconds, profile }: WorkerSettings): void {
  let statements: Statements | undefined;
  let at: string | undefined;
  const running = new Map<number, { readonly cut: () => void; readonly taken: () => void }>();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  const post = (message: FromWorker) => port.postMessage(message);
  const runner = createStatementRunner(
    { profile, statements: () => (at === undefined ? undefined : statements), onStuck: () => post({ kind: "stuck" }) },
    milliseconds,
  );

  const connect = (connection: Connection | undefined) => {
    const next = connection === undefined ? undefined : JSON.stringify(connection);
    // The same place again, after a restart: the connections are made anew by themselves.
    if (connection !== undefined && statements !== undefined && next === at) return;
    if (connection === undefined) {
      at = undefined;
      return;
    }
    void statements?.close();
    statements = openStatements(connection, bounds.running);
    at = next;
  };

  const run = async (task: number, body: unknown, asker: string) => {
    const gone = new AbortController();
    const lines = heldLines((held) => post({ kind: "lines", task, lines: held }));
    running.set(task, { cut: () => gone.abort(new Error("Called off")), taken: () => lines.taken() });
    try {
      const sent = await runner.run(readRequest(body), asker, lines, gone.signal);
      lines.send();
      return sent;
    } catch (error) {
      // What was told before the failure is told; where nothing was, the failure is the whole answer.
      lines.send();
      throw error;
    } finally {
      running.delete(task);
    }
  };

  const tell = (task: number, work: Promise<unknown>) => {
    work.then(
      (value) => post({ kind: "done", task, value }),
      (error: unknown) =>
        post({ kind: "failed", task, failure: (error instanceof ConsoleFailure ? error : ourMistake(error)).told }),
    );
  };

  port.on("message", (message: ToWorker) => {
    switch (message.kind) {
      case "connect":
        return connect(message.connection);
      case "run":
        return tell(message.task, run(message.task, message.body, message.asker));
      case "version":
        return tell(message.task, runner.version());
      case "model":
        return tell(message.task, runner.model().then(JSON.stringify));
      case "cut":
        return running.get(message.task)?.cut();
      case "ping":
        return post({ kind: "pong" });
      case "taken":
        return running.get(message.task)?.taken();
    }
  });
  // Loaded: from now on it answers.
  post({ kind: "pong" });
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- console.ts starts this thread with its settings
if (parentPort !== null) main(parentPort, workerData as WorkerSettings);
