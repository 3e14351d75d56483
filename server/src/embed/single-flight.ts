/** Makes one thing at a time for each key. */
export interface SingleFlight<Value> {
  (key: string, make: () => Promise<Value>): Promise<Value>;
  /** What is being made; undefined where nothing is. */
  readonly running: (key: string) => Promise<Value> | undefined;
}

/** Whoever asks for the same while it is being made waits for the one that is made. */
export function singleFlight<Value>(): SingleFlight<Value> {
  const underway = new Map<string, Promise<Value>>();
  const running = (key: string) => underway.get(key);
  const fly = (key: string, make: () => Promise<Value>): Promise<Value> => {
    const known = running(key);
    if (known !== undefined) return known;
    const making = make().finally(() => underway.delete(key));
    underway.set(key, making);
    return making;
  };
  return Object.assign(fly, { running });
}
