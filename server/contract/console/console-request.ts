import type { ConsoleValue } from "./console-value.ts";

/** What `POST /cypher` takes, as JSON. */
export interface ConsoleRequest {
  /** One statement. `EXPLAIN` before it tells the plan and runs nothing; `PROFILE` tells what each step cost. */
  readonly statement: string;
  readonly parameters?: { readonly [name: string]: ConsoleValue };
  /** Rows after which it stops: 1 to 10,000; 1,000 where it is not given. */
  readonly limit?: number;
}
