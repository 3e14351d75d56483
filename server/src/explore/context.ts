import type { Database } from "../database/database.ts";

/** What every resolver is given. */
export interface ExploreContext {
  readonly database: Database;
}
