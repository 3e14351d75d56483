import type { Connection } from "server/config.ts";
import { inject } from "vitest";
import { later } from "./later.ts";

/** The loaded database that this process has to itself: where `NEO4J_URI` is set, that one, and no other process runs. */
export const connection = await later<Connection>(inject("databases") + (process.env["VITEST_POOL_ID"] ?? "1"));
