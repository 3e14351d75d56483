import { ConsoleFailure } from "./console-failure.ts";

/** A turn to run a statement, to be given back. */
export type GiveBack = () => void;

/** A statement that wants a turn. */
export interface Wish {
  /** Whose it is. */
  readonly asker: string;
  /** Whether it is known to run into its limits: such ones get few of the turns at a time. May change while it waits. */
  readonly isHeavy: () => boolean;
  /** Whether whoever asks has run into limits of late, and so lets others go first. May change while it waits. */
  readonly isBehind: () => boolean;
}

export interface Slots {
  /**
   * Waits for a turn. First those whose asker is not to let others go before, of these whoever has least running, of
   * these whoever has waited longest: one who asks for much waits behind one who asks for little.
   * @throws ConsoleFailure when too many wait already, it has waited too long, or the signal calls it off
   */
  take(wish: Wish, signal: AbortSignal): Promise<GiveBack>;
}

interface Waiting {
  readonly wish: Wish;
  readonly go: (giveBack: GiveBack) => void;
  readonly leave: (reason: ConsoleFailure) => void;
}

export interface SlotLimits {
  /** Statements at a time. */
  readonly running: number;
  /** Of those that run, one asker's: there is always a turn left for somebody else. */
  readonly runningOfOne: number;
  /** Of those that run, ones known to run into their limits: there are always turns left for all others. */
  readonly runningHeavy: number;
  readonly waiting: number;
  /** Of those that wait, one asker's. */
  readonly waitingOfOne: number;
  /** Of those that wait, ones known to run into their limits. */
  readonly waitingHeavy: number;
  /** Milliseconds. */
  readonly patience: number;
}

/** Turns for a few statements at a time, with a line of those that wait. */
export function createSlots(limits: SlotLimits): Slots {
  const running = new Set<Wish>();
  const line: Waiting[] = [];

  const runningOf = (asker: string) => [...running].filter((one) => one.asker === asker).length;
  const mayRun = (wish: Wish) =>
    running.size < limits.running &&
    runningOf(wish.asker) < limits.runningOfOne &&
    (!wish.isHeavy() || [...running].filter((one) => one.isHeavy()).length < limits.runningHeavy);
  const isFull = (wish: Wish) =>
    line.length >= limits.waiting ||
    line.filter((one) => one.wish.asker === wish.asker).length >= limits.waitingOfOne ||
    (wish.isHeavy() && line.filter((one) => one.wish.isHeavy()).length >= limits.waitingHeavy);
  /** By place in the line among equals. */
  const goesBefore = (one: Wish, other: Wish) => {
    const [isBehind, isOtherBehind] = [one.isBehind(), other.isBehind()];
    return isBehind === isOtherBehind ? runningOf(one.asker) < runningOf(other.asker) : isOtherBehind;
  };

  const begin = (wish: Wish): GiveBack => {
    // Two of the same wish are two.
    const mine = { ...wish };
    running.add(mine);
    return () => {
      if (running.delete(mine)) advance();
    };
  };
  const advance = () => {
    // What turned out to be heavy while it waits keeps no place from others.
    for (const one of line.filter(({ wish }) => wish.isHeavy()).slice(limits.waitingHeavy)) one.leave(busy());
    for (;;) {
      let next: Waiting | undefined;
      for (const one of line)
        if (mayRun(one.wish) && (next === undefined || goesBefore(one.wish, next.wish))) next = one;
      if (next === undefined) return;
      line.splice(line.indexOf(next), 1);
      next.go(begin(next.wish));
    }
  };

  return {
    take: (wish, signal) => {
      if (signal.aborted) return Promise.reject(calledOff());
      if (mayRun(wish)) return Promise.resolve(begin(wish));
      if (isFull(wish)) return Promise.reject(busy());
      return new Promise((resolve, reject) => {
        const leave = (reason: ConsoleFailure) => {
          const at = line.indexOf(waiting);
          if (at === -1) return;
          line.splice(at, 1);
          end();
          reject(reason);
        };
        const timer = setTimeout(() => leave(busy()), limits.patience);
        const callOff = () => leave(calledOff());
        const end = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", callOff);
        };
        const waiting: Waiting = {
          wish,
          go: (giveBack) => {
            end();
            resolve(giveBack);
          },
          leave,
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
