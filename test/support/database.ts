import { openDatabase } from "server/database/open.ts";
import { connection } from "./connection.ts";

/**
 * The loaded database of this run, opened once for all files of this process, and until that ends. Read it; whoever
 * writes stands in `aloneFiles` and cleans up, or launches an instance of its own.
 */
export const database = await openDatabase(connection);
