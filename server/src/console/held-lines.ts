import type { Lines } from "./run-statement.ts";

/** Lines that are sent together, with as many on their way as the reader may be behind. */
export interface HeldLines extends Lines {
  /** Sends what is held. */
  send(): void;
  /** One sending was taken. */
  taken(): void;
}

/** Characters after which lines are sent without waiting for more. */
const enough = 32 * 1024;
/** Sendings on their way. */
const most = 8;

/** Holds the lines that come at once and sends them together: none waits for what the database has yet to find. */
export function heldLines(post: (lines: string) => void): HeldLines {
  let held = "";
  let isDue = false;
  let away = 0;
  let waiting: { readonly room: Promise<void>; readonly come: () => void } | undefined;
  const send = () => {
    isDue = false;
    if (held === "") return;
    post(held);
    held = "";
    away += 1;
  };
  return {
    write: (line) => {
      held += line;
      if (held.length >= enough) send();
      else if (!isDue) {
        isDue = true;
        setImmediate(send);
      }
      if (away < most) return undefined;
      if (waiting === undefined) {
        let come = () => {};
        const room = new Promise<void>((resolve) => (come = resolve));
        waiting = { room, come };
      }
      return waiting.room;
    },
    send,
    taken: () => {
      away -= 1;
      if (away >= most) return;
      waiting?.come();
      waiting = undefined;
    },
  };
}
