import type { ConsoleSource } from "server/console/console-source.ts";
import { connection } from "./connection.ts";

/** The run's database as a console's: it never changes and is never taken away. */
export const consoleSource: ConsoleSource = {
  off: undefined,
  profile: true,
  connection: () => connection,
  onChange: () => () => undefined,
  onStuck: () => undefined,
  close: () => Promise.resolve(),
};
