import { navigate } from "wouter/use-browser-location";

/** Browsers refuse more than about a hundred replacements of an address in ten seconds; a key that is held makes more. */
const most = 50;
const span = 10_000;
/** Milliseconds after which a replacement that had to wait is tried again. */
const pause = 400;

let times: readonly number[] = [];
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Writes an address in the place of the one that stands; where much changes at once, the last one a moment later. */
export function replaceAddress(address: string): void {
  clearTimeout(waiting);
  const now = performance.now();
  times = times.filter((time) => now - time < span);
  if (times.length >= most) {
    waiting = setTimeout(() => replaceAddress(address), pause);
    return;
  }
  times = [...times, now];
  navigate(address, { replace: true });
}

/** Writes an address as a step of the browser's history; what waited to be written belongs to the step before it. */
export function pushAddress(address: string): void {
  clearTimeout(waiting);
  navigate(address);
}
