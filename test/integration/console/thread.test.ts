import { ConsoleFailure } from "server/console/console-failure.ts";
import { createConsole } from "server/console/console.ts";
import { expect, test } from "vitest";
import { consoleSource } from "../../support/console-source.ts";

test("a thread that a value silences is ended: who waited is told when to come again, and the next is answered", async () => {
  const console = createConsole(consoleSource, 60_000, { beat: 25, silent: 500 });
  const run = async (statement: string) => {
    const lines: string[] = [];
    await console.run({ statement }, "somebody", (sent) => void lines.push(sent), new AbortController().signal);
    return lines.join("");
  };
  try {
    // As large as a row may be on its way: the driver reads it in one stretch, during which nothing else happens.
    const failure = await run("WITH range(1, 400000) AS l RETURN l AS a, l AS b, l AS c, l AS d, l AS e").catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(ConsoleFailure);
    expect(failure).toMatchObject({
      code: "AWAY",
      message: "The console had to begin anew. Try again in a moment.",
      retryAfter: 1,
    });
    await expect
      .poll(() => run("RETURN 1 AS one").catch(() => ""), { timeout: 30_000 })
      .toMatch(/^\{"columns":\["one"\]\}\n\{"row":\[1\]\}\n/);
  } finally {
    await console.close();
  }
});
