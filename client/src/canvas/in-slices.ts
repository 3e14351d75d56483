/** Work under way that lets others have their turn. */
export interface Slices {
  /** Ends it where it is; the work itself may still tidy up. */
  readonly stop: () => void;
}

/** Milliseconds after which others have their turn: a frame still has room for drawing. */
const slice = 8;

/**
 * Does work step by step, from the next task on, and gives way between steps whenever a slice of time is over; `longest`
 * milliseconds where nothing stands yet that moves meanwhile. A message comes as soon as others had their turn, where a
 * timer that sets a timer waits four milliseconds each time.
 */
export function inSlices(work: Iterator<unknown>, longest = slice): Slices {
  const { port1: turn, port2: turns } = new MessageChannel();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin
  const pass = () => turns.postMessage(undefined);
  turn.addEventListener("message", () => {
    const begun = performance.now();
    while (performance.now() - begun < longest)
      if (work.next().done === true) {
        turn.close();
        return;
      }
    pass();
  });
  turn.start();
  pass();
  return {
    stop: () => {
      turn.close();
      work.return?.();
    },
  };
}
