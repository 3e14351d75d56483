import type { Statements } from "../database/statements.ts";

/** The database that the console reads, or why it reads none. */
export interface ConsoleSource {
  /** Why the console is off, as a sentence for whoever asks; undefined where it is on. */
  readonly off: string | undefined;
  /** Whether `PROFILE` is taken. */
  readonly profile: boolean;
  /** The database as it runs now; undefined while it is being made ready or started again. Another one is another object. */
  statements(): Statements | undefined;
  /** A statement could not be ended. */
  onStuck(): void;
  close(): Promise<void>;
}
