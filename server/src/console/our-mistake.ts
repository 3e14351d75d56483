import { behind } from "./behind.ts";
import { ConsoleFailure } from "./console-failure.ts";

/** A failure that nobody expected: told without its cause. */
export function ourMistake(cause: unknown): ConsoleFailure {
  return new ConsoleFailure("INTERNAL", "Something went wrong on our side. The request's id finds it in the log.", {
    behind: behind(cause),
  });
}
