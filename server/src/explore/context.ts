import type { Database } from "../database/database.ts";
import type { Picture, Places } from "../../contract/layout/picture.ts";
import type { Strips } from "../questions/create-strips.ts";

/** What every resolver is given. */
export interface ExploreContext {
  readonly database: Database;
  /** The same picture always gets the same places. */
  readonly place: (picture: Picture) => Promise<Places>;
  readonly strips: Strips;
}
