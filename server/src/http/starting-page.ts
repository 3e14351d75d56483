import { createHash } from "node:crypto";
import type { RequestListener } from "node:http";
import type { ConsoleErrorBody } from "../../contract/console/console-line.ts";
import { palettes, type Theme } from "../../contract/draw-svg/palette.ts";

/** The colours of one theme, for the little that the page draws. */
function colours(theme: Theme): string {
  const { ground, ink, ink2 } = palettes[theme];
  return `--ground:${ground};--ink:${ink};--ink2:${ink2}`;
}

// Nothing can be asked for yet, so the page carries its sheet itself; the policy names it by its hash.
const sheet = `
:root{color-scheme:light dark;${colours("light")}}
@media(prefers-color-scheme:dark){:root{${colours("dark")}}}
body{margin:0;background:var(--ground);color:var(--ink);font:17px/24px "Source Sans 3",system-ui,sans-serif}
header{padding:12px 24px;border-bottom:1px solid var(--ink);font:700 25px/28px "Source Sans 3",system-ui,sans-serif}
svg{display:block;stroke:var(--ink);stroke-width:2.5;fill:none}
main{max-width:560px;padding:64px 24px}
h1{margin:0 0 8px;font-size:28px;line-height:32px}
p{margin:0 0 8px;color:var(--ink2)}
a{color:var(--ink)}
@media(max-width:600px){header{padding:6px 16px}main{padding:32px 16px}}
`;

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="refresh" content="2">
<title>Lodeline is starting</title>
<style>${sheet}</style>
<header>Lodeline<svg width="98" height="3" aria-hidden="true"><path d="M0 1.5h39"/><path d="M45 1.5h20" stroke-dasharray="8 4"/><path d="M70 1.5h12" stroke-dasharray="4 2.5"/><path d="M86 1.5h12" stroke-dasharray="2 2"/></svg></header>
<main>
<h1>Lodeline is starting</h1>
<p>Its database is being opened. The first time everything is read in as well, which takes a minute or two.</p>
<p>This page opens by itself when it is ready. <a href="">Look again now</a></p>
</main>
</html>
`;

const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(sheet).digest("base64")}'; frame-ancestors 'none'`;

const sentence = "Lodeline is starting. Try again in a few seconds.";

const unready = JSON.stringify({ errors: [{ message: sentence, extensions: { code: "DATABASE_UNAVAILABLE" } }] });

/** The console's errors have a shape of their own. */
const consoleError: ConsoleErrorBody = { code: "AWAY", message: sentence, line: null, column: null };
const unreadyConsole = JSON.stringify({ error: consoleError });

/** What is answered before there is a database: alive, not ready, and a page that asks again by itself. */
export const startingPage: RequestListener = (request, response) => {
  const path = (request.url ?? "/").split("?", 1)[0];
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Security-Policy", policy);
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
