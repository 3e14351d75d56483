/** What was used last, up to so much room. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  /** `size`: the room it takes, in the unit of the whole. What alone is larger than that is not kept. */
  set(key: string, value: Value, size: number): void;
  drop(key: string): void;
}

/** Keeps what was used last; what was not used for longest goes first when there is no room left. */
export function recent<Value>(room: number): Recent<Value> {
  const kept = new Map<string, { readonly value: Value; readonly size: number }>();
  let used = 0;
  const drop = (key: string) => {
    const entry = kept.get(key);
    if (entry === undefined) return;
    kept.delete(key);
    used -= entry.size;
  };
  return {
    get: (key) => {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      kept.delete(key);
      kept.set(key, entry);
      return entry.value;
    },
    set: (key, value, size) => {
      drop(key);
      if (size > room) return;
      kept.set(key, { value, size });
      used += size;
      for (const oldest of kept.keys()) {
        if (used <= room) break;
        drop(oldest);
      }
    },
    drop,
  };
}
