import { ConsoleFailure } from "./console-failure.ts";

/** A turn to run a statement, to be given back. */
export type GiveBack = () => void;

export interface Slots {
  /**
   * Waits for a turn. Whoever has least running goes first, so that one who asks for much waits behind one who asks
   * for little.
   * @throws ConsoleFailure when too many wait already, it has waited too long, or the signal calls it off
   */
  take(asker: string, signal: AbortSignal): Promise<GiveBack>;
}

interface Waiting {
  readonly asker: string;
  readonly go: (giveBack: GiveBack) => void;
}

export interface SlotLimits {
  /** Statements at a time. */
  readonly running: number;
  readonly waiting: number;
  /** Of those that wait, one asker's. */
  readonly waitingOfOne: number;
  /** Milliseconds. */
  readonly patience: number;
}

/** Turns for a few statements at a time, with a line of those that wait. */
export function createSlots({ running: most, waiting: longest, waitingOfOne, patience }: SlotLimits): Slots {
  const running = new Map<string, number>();
  const line: Waiting[] = [];
  let taken = 0;

  const begin = (asker: string): GiveBack => {
    taken += 1;
    running.set(asker, (running.get(asker) ?? 0) + 1);
    let isBack = false;
    return () => {
      if (isBack) return;
      isBack = true;
      taken -= 1;
      const left = (running.get(asker) ?? 1) - 1;
      if (left === 0) running.delete(asker);
      else running.set(asker, left);
      let next = line[0];
      for (const one of line) if (next && (running.get(one.asker) ?? 0) < (running.get(next.asker) ?? 0)) next = one;
      if (next === undefined) return;
      line.splice(line.indexOf(next), 1);
      next.go(begin(next.asker));
    };
  };

  return {
    take: (asker, signal) => {
      if (taken < most) return Promise.resolve(begin(asker));
      if (signal.aborted) return Promise.reject(calledOff());
      if (line.length >= longest || line.filter((one) => one.asker === asker).length >= waitingOfOne)
        return Promise.reject(busy());
      return new Promise((resolve, reject) => {
        const leave = (reason: ConsoleFailure) => {
          const at = line.indexOf(waiting);
          if (at === -1) return;
          line.splice(at, 1);
          end();
          reject(reason);
        };
        const timer = setTimeout(() => leave(busy()), patience);
        const callOff = () => leave(calledOff());
        const end = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", callOff);
        };
        const waiting: Waiting = {
          asker,
          go: (giveBack) => {
            end();
            resolve(giveBack);
          },
        };
        signal.addEventListener("abort", callOff, { once: true });
        line.push(waiting);
      });
    },
  };
}

function busy(): ConsoleFailure {
  return new ConsoleFailure("BUSY", "Too many statements run just now. Try again in a few seconds.", { retryAfter: 2 });
}

function calledOff(): ConsoleFailure {
  return new ConsoleFailure("AWAY", "Nobody waits for the answer any more.");
}
