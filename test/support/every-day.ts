import type { Dated } from "client/exploration/claim-days.ts";

/** Each day from one to another, by counting. */
export function everyDay(from: string, to: string): readonly string[] {
  const days: string[] = [];
  const now = new Date(`${from}T12:00:00Z`);
  for (;;) {
    const day = now.toISOString().slice(0, 10);
    if (day > to) return days;
    days.push(day);
    now.setUTCDate(now.getUTCDate() + 1);
  }
}

/** Whether a claim counts on one of these days, found by asking each; what is undated always does. */
export function countsNaively({ dated, earliest, latest }: Dated, days: readonly string[]): boolean {
  if (dated === "undated") return true;
  return days.some((day) => (earliest ?? "0000-00-00") <= day && day <= (latest ?? "9999-99-99"));
}
