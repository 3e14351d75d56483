import type { ConsoleModel } from "server/contract/console/console-model.ts";
import type {
  CypherAnswer,
  CypherAsked,
  CypherChecked,
  CypherCompletion,
  CypherQuestion,
  CypherSignature,
  Formatted,
} from "./cypher-question.ts";

/** What can be asked about a statement. Each rejects where the thread did not start or broke off. */
export interface CypherService {
  /** What completion and checks know of the graph. */
  readonly setModel: (model: ConsoleModel) => void;
  readonly lint: (text: string, parameters: readonly string[]) => Promise<CypherChecked>;
  readonly complete: (
    text: string,
    at: number,
    explicit: boolean,
    parameters: readonly string[],
  ) => Promise<readonly CypherCompletion[]>;
  readonly signature: (text: string, at: number) => Promise<CypherSignature | null>;
  readonly format: (text: string, at: number) => Promise<Formatted>;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (failure: unknown) => void;
}

/** Neo4j's language support in a thread of its own, started at the first question and kept for the next visit of the page. */
export function createCypherService(): CypherService {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let number = 0;
  let model: ConsoleModel | undefined;

  const start = (): Worker => {
    const started = new Worker(new URL("./cypher-worker.ts", import.meta.url), { type: "module", name: "cypher" });
    started.addEventListener("message", ({ data }: MessageEvent<CypherAnswer>) => {
      const asked = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.failed === undefined) asked?.resolve(data.answer);
      else asked?.reject(new Error(data.failed));
    });
    started.addEventListener("error", (event) => {
      event.preventDefault();
      const all = [...waiting.values()];
      waiting.clear();
      started.terminate();
      if (worker === started) worker = undefined;
      for (const { reject } of all) reject(new Error(event.message));
    });
    return started;
  };

  const ask = <Answer>(question: CypherQuestion): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (worker === undefined) {
        worker = start();
        if (model !== undefined && question.kind !== "model") void ask({ kind: "model", model });
      }
      number += 1;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the thread answers each kind of question as cypher-question.ts says
      waiting.set(number, { resolve: (answer) => resolve(answer as Answer), reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      worker.postMessage({ number, question } satisfies CypherAsked);
    });

  return {
    setModel: (known) => {
      model = known;
      ask({ kind: "model", model }).catch(() => undefined);
    },
    lint: (text, parameters) => ask({ kind: "lint", text, parameters }),
    complete: (text, at, explicit, parameters) => ask({ kind: "complete", text, at, explicit, parameters }),
    signature: (text, at) => ask({ kind: "signature", text, at }),
    format: (text, at) => ask({ kind: "format", text, at }),
  };
}
