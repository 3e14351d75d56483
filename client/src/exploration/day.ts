/** A day as `YYYY-MM-DD`: such texts sort as the days do. */
export type Day = string;

const milliseconds = 86_400_000;

/** Whether a text is a day of the calendar: `2025-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** Days since 1 January 1970. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / milliseconds);
}

/** The day that is so many days after 1 January 1970. */
export function dayOf(number: number): Day {
  return new Date(number * milliseconds).toISOString().slice(0, 10);
}

/** So many days later; before, where negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}
