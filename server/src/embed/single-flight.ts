/** Whoever asks for the same while it is being made waits for the one that is made. */
export function singleFlight<Value>(): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const underway = new Map<string, Promise<Value>>();
  return (key, make) => {
    const running = underway.get(key);
    if (running !== undefined) return running;
    const making = make().finally(() => underway.delete(key));
    underway.set(key, making);
    return making;
  };
}
