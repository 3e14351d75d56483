import { ConsoleFailure } from "./console-failure.ts";

/** The statement ran as long as one may. */
export function timedOut(): ConsoleFailure {
  return new ConsoleFailure(
    "TIME",
    "The statement took longer than one may here, so it was ended: ask for less, or begin at a label and an id.",
  );
}
