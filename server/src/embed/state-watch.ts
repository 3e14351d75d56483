/** What tells one content of the graph from another, as far as it is known without waiting. */
export interface StateWatch {
  /** As it was seen last; looks again behind the scenes where that is long ago. Undefined before the first look. */
  known(): string | undefined;
  /** Looks now, unless somebody does; undefined while the database does not answer. */
  look(): Promise<string | undefined>;
}

/** Milliseconds for which one look serves everybody. */
const freshFor = 5_000;

/** Watches the state of the graph: however many ask, it is read once in a few seconds at most. */
export function stateWatch(read: () => Promise<string>, now: () => number = () => performance.now()): StateWatch {
  let seen: string | undefined;
  let lookedAt = -Infinity;
  let looking: Promise<string | undefined> | undefined;
  const look = () => {
    looking ??= read()
      .then((state) => (seen = state))
      .catch(() => undefined)
      .finally(() => {
        lookedAt = now();
        looking = undefined;
      });
    return looking;
  };
  return {
    known: () => {
      if (now() - lookedAt > freshFor) void look();
      return seen;
    },
    look,
  };
}
