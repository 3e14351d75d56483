import type { Database } from "../database/database.ts";

const freshFor = 1_000;

/**
 * Whether schema and seeds are in and the database answered within the last second; it is asked at most once
 * at a time. `isSeeded` is asked until it says so: seeds may come later, by `npm run seed`, and stay.
 */
export function readiness(
  database: Pick<Database, "answers">,
  isSeeded: () => Promise<boolean>,
  now: () => number = () => performance.now(),
) {
  let seeded = false;
  let answeredAt = -Infinity;
  let asking: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> => {
    const answered = await database.answers(freshFor);
    if (answered && !seeded) seeded = await isSeeded().catch(() => false);
    if (answered && seeded) answeredAt = now();
    asking = undefined;
    return answered && seeded;
  };
  return async (): Promise<boolean> => (now() - answeredAt < freshFor ? true : await (asking ??= ask()));
}
