import { once } from "node:events";
import { createServer } from "node:http";
import express from "express";
import { clientFiles } from "server/http/client-files.ts";
import { requestId } from "server/http/request-id.ts";
import { securityHeaders } from "server/http/security-headers.ts";

/** Serves a folder as the product serves its client: compressed, with the same headers. The folder is the first argument. */
const files = await clientFiles(process.argv[2] ?? "");
const app = express();
app.disable("x-powered-by");
app.use(requestId(0), securityHeaders(undefined));
app.use(async (request, response) => {
  const found =
    request.path === "/" ? await files.page(request, response, 200) : await files.send(request.path, request, response);
  if (!found) response.status(404).end();
});
const server = createServer(app).listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
console.log(`ready at http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`);
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
});
