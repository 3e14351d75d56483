import { openDatabase } from "server/database/open.ts";
import { afterAll, inject } from "vitest";

/**
 * The loaded database of the run. Read it; whoever writes cleans up, or launches an instance of its own.
 */
export const database = await openDatabase(inject("connection"));

afterAll(() => database.close());
