/** Milliseconds of work at a time: even five times slower, nobody notices a pause. */
const slice = 6;

/** Does something with each of many things, a few milliseconds at a time, and lets the page go on in between. */
export async function inSlices<T>(things: Iterable<T>, work: (thing: T) => void, signal: AbortSignal): Promise<void> {
  let began = performance.now();
  for (const thing of things) {
    if (signal.aborted) return;
    work(thing);
    if (performance.now() - began < slice) continue;
    // oxlint-disable-next-line no-await-in-loop -- the pause is what it is for
    await breath();
    began = performance.now();
  }
}

/** The end of this task: what the page has to do comes first. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
