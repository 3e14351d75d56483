import type { History } from "./history.ts";

/** One point of an exploration's history. */
export interface Point {
  /** Steps from now: negative before, 0 now, positive what was undone. */
  readonly by: number;
  /** The step that led to it; undefined for the question as it was opened. */
  readonly label: string | undefined;
}

/** Every point of a history that can be gone to, the earliest first. */
export function moments({ past, future }: History): readonly Point[] {
  const labels = [undefined, ...past.map(({ label }) => label), ...future.map(({ label }) => label).toReversed()];
  return labels.map((label, at) => ({ by: at - past.length, label }));
}
