import type { Database } from "../database/database.ts";

const freshFor = 1_000;

/** Whether the database answered within the last second; it is asked at most once at a time. */
export function readiness(database: Pick<Database, "answers">, now: () => number = () => performance.now()) {
  let answeredAt = -Infinity;
  let asking: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> => {
    const answered = await database.answers(freshFor);
    if (answered) answeredAt = now();
    asking = undefined;
    return answered;
  };
  return async (): Promise<boolean> => (now() - answeredAt < freshFor ? true : await (asking ??= ask()));
}
