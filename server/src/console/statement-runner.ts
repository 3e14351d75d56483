import type { ConsoleModel } from "../../contract/console/console-model.ts";
import type { Statements } from "../database/statements.ts";
import { bounds } from "./bounds.ts";
import { createCompany } from "./company.ts";
import { ConsoleFailure } from "./console-failure.ts";
import { createGate, type Gate } from "./gate.ts";
import { keptModel } from "./kept-model.ts";
import type { StatementRequest } from "./read-request.ts";
import { createRanOut } from "./ran-out.ts";
import { runStatement, type Lines, type Sent } from "./run-statement.ts";
import { createSlots } from "./slots.ts";
import { statementFailure, tooMuchMemory } from "./statement-failure.ts";
import { statementShape } from "./statement-shape.ts";
import { timedOut } from "./timed-out.ts";

/** Where statements go. */
export interface RunnerSource {
  /** Whether `PROFILE` is taken. */
  readonly profile: boolean;
  /** The database as it runs now; undefined while it is being made ready or started again. */
  statements(): Statements | undefined;
  /** A statement could not be ended. */
  onStuck(): void;
}

/** Runs statements of strangers, a few at a time. */
export interface StatementRunner {
  /** Neo4j's version; null while the database does not answer. */
  version(): Promise<string | null>;
  /** @throws ConsoleFailure */
  model(): Promise<ConsoleModel>;
  /**
   * Runs one statement once it is its turn.
   * @param asker whose it is: nobody's many statements go before another's few
   * @param signal ends it, in the database too
   * @throws ConsoleFailure; what was written before stays
   */
  run(request: StatementRequest, asker: string, lines: Lines, signal: AbortSignal): Promise<Sent>;
}

/** @param milliseconds how long a statement may run */
export function createStatementRunner(source: RunnerSource, milliseconds: number): StatementRunner {
  const slots = createSlots(bounds);
  const ranOut = createRanOut(bounds.behind);
  const gates = new WeakMap<Statements, Gate>();
  const model = keptModel();
  const versions = new WeakMap<Statements, string>();
  let reading: Promise<ConsoleModel> | undefined;
  const company = createCompany();

  const ready = (): Statements => {
    const statements = source.statements();
    if (statements === undefined)
      throw new ConsoleFailure("AWAY", "The console's database is being made ready. Try again in a few seconds.", {
        retryAfter: 5,
      });
    return statements;
  };
  const gateOf = (statements: Statements): Gate => {
    const gate = gates.get(statements) ?? createGate();
    gates.set(statements, gate);
    return gate;
  };

  return {
    version: async () => {
      const statements = source.statements();
      if (statements === undefined) return null;
      const version = versions.get(statements) ?? (await statements.version().catch(() => undefined));
      if (version !== undefined) versions.set(statements, version);
      return version ?? null;
    },
    model: async () => {
      try {
        // One reading serves all who ask meanwhile: nobody's statement waits for many of them.
        reading ??= model(ready()).finally(() => (reading = undefined));
        return await reading;
      } catch (error) {
        throw statementFailure(error, 0);
      }
    },
    run: async (request, asker, lines, signal) => {
      if (request.statement.mode === "profile" && !source.profile)
        throw new ConsoleFailure(
          "REFUSED",
          "PROFILE is for a Lodeline that answers its own computer alone: take EXPLAIN, which runs nothing.",
        );
      ready();
      const shape = statementShape(request.statement);
      const turnBack = await slots.take(
        { asker, isHeavy: () => ranOut.isHeavy(shape), isBehind: () => ranOut.isBehind(asker) },
        signal,
      );
      const { wasAlone, leave } = company.join();
      const giveBack = () => {
        leave();
        turnBack();
      };
      const statements = give(ready, giveBack);
      const open = give(() => statements.begin(milliseconds), giveBack);
      const end = cutter(milliseconds, signal);
      const began = performance.now();
      // At once, and not when the answer is told: the database should work for nobody.
      end.cut.catch(() => open.end());
      try {
        const sent = await runStatement(request, open, gateOf(statements), lines, end.cut);
        if (performance.now() - began < bounds.long) ranOut.forgive(shape);
        return sent;
      } catch (error) {
        // Nobody else can have taken the memory: coming again would not help.
        const failure = isBusy(error) && wasAlone() ? tooMuchMemory(error.behind) : error;
        // Whoever leaves shortly before the end of the time has used up as much.
        if (isOut(failure) || (signal.aborted && performance.now() - began > bounds.long)) ranOut.note(shape, asker);
        else if (isBusy(failure)) ranOut.doubt(shape);
        throw failure;
      } finally {
        end.stop();
        const stuck = setTimeout(() => {
          source.onStuck();
          void open.abandon().finally(giveBack);
        }, bounds.stuck);
        void open.end().finally(() => {
          clearTimeout(stuck);
          giveBack();
        });
      }
    },
  };
}

function isBusy(error: unknown): error is ConsoleFailure {
  return error instanceof ConsoleFailure && error.code === "BUSY";
}

/** Whether a statement was ended by its time or its memory. */
function isOut(error: unknown): boolean {
  return error instanceof ConsoleFailure && (error.code === "TIME" || error.code === "MEMORY");
}

/** What `get` gives; where it throws, the turn goes back. */
function give<T>(get: () => T, giveBack: () => void): T {
  try {
    return get();
  } catch (error) {
    giveBack();
    throw error;
  }
}

/** What ends a statement from outside: its time, or whoever asked going away. */
function cutter(
  milliseconds: number,
  signal: AbortSignal,
): { readonly cut: Promise<never>; readonly stop: () => void } {
  let stop = () => {};
  const cut = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(timedOut()), milliseconds);
    const leave = () => reject(new ConsoleFailure("AWAY", "Nobody waits for the answer any more."));
    signal.addEventListener("abort", leave, { once: true });
    if (signal.aborted) leave();
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", leave);
    };
  });
  cut.catch(() => undefined);
  return { cut, stop };
}
