import { openDatabase } from "server/database/open.ts";
import { connection } from "./connection.ts";

/**
 * The loaded database of this process, opened once for all files that run in it, and until that ends. Read it; whoever
 * writes cleans up, or launches an instance of its own.
 */
export const database = await openDatabase(connection);
