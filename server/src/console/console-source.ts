import type { Connection } from "../config.ts";

/** The database that the console reads, or why it reads none. */
export interface ConsoleSource {
  /** Why the console is off, as a sentence for whoever asks; undefined where it is on. */
  readonly off: string | undefined;
  /** Whether `PROFILE` is taken. */
  readonly profile: boolean;
  /** Where the database runs now; undefined while it is being made ready or started again. */
  connection(): Connection | undefined;
  /** Tells when that changes. @returns what ends the telling. */
  onChange(listener: () => void): () => void;
  /** A statement could not be ended. */
  onStuck(): void;
  close(): Promise<void>;
}
