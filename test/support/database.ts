import { openDatabase } from "server/database/open.ts";
import { inject } from "vitest";

/**
 * The loaded database of the run, opened once for all files that run in one process, and until that ends. Read it; whoever
 * writes cleans up, or launches an instance of its own.
 */
export const database = await openDatabase(inject("connection"));
