import type { Connection } from "server/config.ts";
import { inject } from "vitest";
import { later } from "./later.ts";

/** The loaded database of this run; where `NEO4J_URI` is set, that one. */
export const connection = await later<Connection>(inject("database"));
