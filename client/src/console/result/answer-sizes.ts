import type { ConsoleLimits } from "server/contract/console/console-limits.ts";

/** How large a value and an answer may be, as words. */
export function answerSizes(limits: ConsoleLimits | undefined): { readonly cell: string; readonly size: string } {
  const words = (bytes: number) => `${Math.round(bytes / 1_048_576)} MiB`;
  return { cell: words(limits?.cellBytes ?? 0), size: words(limits?.bytes ?? 0) };
}
