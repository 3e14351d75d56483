import { openDatabase } from "server/database/open.ts";
import { expect, test } from "vitest";
import { border } from "../../support/border.ts";
import { connection } from "../../support/connection.ts";

test(
  "closing does not wait for a database that has fallen silent, and neither does who asked it",
  { timeout: 20_000 },
  async () => {
    const way = await border(connection);
    const database = await openDatabase(way.connection);
    const read = database.read("UNWIND range(1, 100000) AS i RETURN count(i) AS n").catch(() => undefined);
    way.pause();
    expect(await database.close().then(() => "closed")).toBe("closed");
    await read;
    await way.cut();
  },
);
