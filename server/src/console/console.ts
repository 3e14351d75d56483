import { Worker } from "node:worker_threads";
import type { ConsoleLimits } from "../../contract/console/console-limits.ts";
import { bounds } from "./bounds.ts";
import { ConsoleFailure } from "./console-failure.ts";
import type { ConsoleSource } from "./console-source.ts";
import type { FromWorker, ToWorker, WorkerSettings } from "./console-worker.ts";
import type { Sent } from "./run-statement.ts";

/** Runs statements of strangers in a thread of its own: whatever they bring, the server goes on answering. */
export interface Console {
  limits(): Promise<ConsoleLimits>;
  /** The words of the graph, as JSON. @throws ConsoleFailure */
  model(): Promise<string>;
  /**
   * Runs one statement once it is its turn.
   * @param body the request's, as parsed from its JSON
   * @param asker whose it is: nobody's many statements go before another's few
   * @param send takes lines of the answer; waits while the reader does not keep up
   * @param signal ends it, in the database too
   * @throws ConsoleFailure; what was sent before stays
   */
  run(
    body: unknown,
    asker: string,
    send: (lines: string) => Promise<void> | undefined,
    signal: AbortSignal,
  ): Promise<Sent>;
  close(): Promise<void>;
}

interface Waiting {
  readonly send: (lines: string) => Promise<void> | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Megabytes of JavaScript's own; a value that needs more costs the thread, not the server. */
const heap = 256;

/**
 * The console over a source. Its thread starts with the first request and is started again after it died; whoever was
 * waiting is told to try again.
 * @param milliseconds how long a statement may run
 * @param life how often the thread is asked whether it lives, and after how long without an answer it is ended
 */
export function createConsole(
  source: ConsoleSource,
  milliseconds: number,
  life: { readonly beat: number; readonly silent: number } = bounds,
): Console {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let tasks = 0;

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  const post = (to: Worker | undefined, message: ToWorker) => to?.postMessage(message);

  const start = (): Worker => {
    const settings: WorkerSettings = { milliseconds, profile: source.profile };
    const started = openWorker(settings);
    let unanswered = 0;
    // Until it is loaded it cannot answer: where that fails, it ends by itself.
    let isUp = false;
    // Counted in beats, not in time: a computer that slept has missed none.
    const beat = setInterval(() => {
      if (waiting.size === 0 || !isUp) {
        unanswered = 0;
        return;
      }
      unanswered += 1;
      if (unanswered * life.beat > life.silent) void started.terminate();
      else post(started, { kind: "ping" });
    }, life.beat);
    beat.unref();
    started.on("message", (message: FromWorker) => {
      unanswered = 0;
      isUp = true;
      if (message.kind === "pong") return;
      if (message.kind === "stuck") return source.onStuck();
      const { task } = message;
      const asked = waiting.get(task);
      if (message.kind === "lines") {
        const taken = () => post(started, { kind: "taken", task });
        const room = asked?.send(message.lines);
        return room === undefined ? taken() : void room.then(taken);
      }
      waiting.delete(task);
      if (waiting.size === 0) started.unref();
      if (message.kind === "done") return asked?.resolve(message.value);
      const { code, message: sentence } = message.failure;
      return asked?.reject(new ConsoleFailure(code, sentence, message.failure));
    });
    const lost = (behind: string): void => {
      clearInterval(beat);
      if (worker === started) worker = undefined;
      const all = [...waiting.values()];
      waiting.clear();
      for (const { reject } of all)
        reject(
          new ConsoleFailure("AWAY", "The console had to begin anew. Try again in a moment.", {
            retryAfter: 1,
            behind,
          }),
        );
    };
    started.on("error", (error) => lost("code" in error ? String(error.code) : error.name));
    started.on("exit", (code) => lost(`exit ${code}`));
    post(started, { kind: "connect", connection: source.connection() });
    return started;
  };
  const stopListening = source.onChange(() => post(worker, { kind: "connect", connection: source.connection() }));

  const ask = (
    make: (task: number) => ToWorker,
    send: Waiting["send"] = () => undefined,
    signal?: AbortSignal,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      tasks += 1;
      const task = tasks;
      waiting.set(task, { send, resolve, reject });
      worker ??= start();
      // While somebody waits, a short-lived process such as a test must not end.
      worker.ref();
      post(worker, make(task));
      const cut = () => post(worker, { kind: "cut", task });
      if (signal?.aborted === true) cut();
      else signal?.addEventListener("abort", cut, { once: true });
    });

  const on = () => {
    if (source.off !== undefined) throw new ConsoleFailure("OFF", source.off);
  };

  return {
    limits: async () => {
      const neo4j = source.off === undefined ? await ask((task) => ({ kind: "version", task })) : null;
      return {
        on: source.off === undefined,
        why: source.off ?? null,
        profile: source.off === undefined && source.profile,
        neo4j: typeof neo4j === "string" ? neo4j : null,
        rows: bounds.rows,
        statement: bounds.statement,
        cellBytes: bounds.cellBytes,
        bytes: bounds.bytes,
        milliseconds,
      };
    },
    model: async () => {
      on();
      return String(await ask((task) => ({ kind: "model", task })));
    },
    run: async (body, asker, send, signal) => {
      on();
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the worker answers a run with what was sent
      return (await ask((task) => ({ kind: "run", task, body, asker }), send, signal)) as Sent;
    },
    close: async () => {
      stopListening();
      await worker?.terminate();
      await source.close();
    },
  };
}

/** Built, the worker is JavaScript; from the sources it brings the loader the sources themselves run with. */
function openWorker(workerData: WorkerSettings): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  return new Worker(new URL(isSource ? "./console-from-source.mjs" : "./console-worker.js", import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: heap },
    // What a library might print could hold a statement.
    stdout: true,
    stderr: true,
  });
}
