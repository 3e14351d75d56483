import type { RequestListener } from "node:http";
import type { ConsoleErrorBody } from "../../contract/console/console-line.ts";

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="2">
<title>Lodeline is starting</title>
<p>Lodeline is starting. This page opens by itself when it is ready.</p>
</html>
`;

const sentence = "Lodeline is starting. Try again in a few seconds.";

const unready = JSON.stringify({ errors: [{ message: sentence, extensions: { code: "DATABASE_UNAVAILABLE" } }] });

/** The console's errors have a shape of their own. */
const consoleError: ConsoleErrorBody = { code: "AWAY", message: sentence, line: null, column: null };
const unreadyConsole = JSON.stringify({ error: consoleError });

/** What is answered before there is a database: alive, not ready, and a page that asks again by itself. */
export const startingPage: RequestListener = (request, response) => {
  const path = (request.url ?? "/").split("?", 1)[0];
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (path === "/healthz") {
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.end("alive\n");
    return;
  }
  response.statusCode = 503;
  response.setHeader("Retry-After", "2");
  const isConsole = /^\/cypher(\/|$)/.test(path ?? "");
  const html =
    request.method === "GET" && path !== "/readyz" && path !== "/metrics" && path !== "/graphql" && !isConsole;
  response.setHeader("Content-Type", html ? "text/html; charset=utf-8" : "application/json; charset=utf-8");
  response.end(html ? page : isConsole ? unreadyConsole : unready);
};
