/** Work under way that lets others have their turn. */
export interface Slices {
  /** Ends it where it is; the work itself may still tidy up. */
  readonly stop: () => void;
}

/** Milliseconds after which others have their turn: a frame still has room for drawing. */
const slice = 8;

/**
 * Does work step by step, from the next task on, and gives way between steps whenever a slice of time is over; `longest`
 * milliseconds where nothing stands yet that moves meanwhile.
 */
export function inSlices(work: Iterator<unknown>, longest = slice): Slices {
  let timer = setTimeout(go, 0);
  function go(): void {
    const begun = performance.now();
    while (performance.now() - begun < longest) if (work.next().done === true) return;
    timer = setTimeout(go, 0);
  }
  return {
    stop: () => {
      clearTimeout(timer);
      work.return?.();
    },
  };
}
