import { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from "express";
import type { Database } from "../database/database.ts";
import { statement } from "../cypher/statement.ts";
import type { HeadedPages } from "../embed/headed-pages.ts";
import type { ServedPages } from "../served/served-pages.ts";
import type { ClientFiles } from "./client-files.ts";
import { sendFile, type FileInMemory } from "./file-in-memory.ts";
import { searchOf } from "./search-of.ts";

/**
 * The application's addresses. An address of a question, an entity or a dispute that does not exist still gets the
 * application, which says so, with status 404; so does every other unknown address a person may have typed.
 */
export function pages(
  files: ClientFiles,
  served: ServedPages,
  database: Database,
  questionIds: () => ReadonlySet<string>,
  headed: HeadedPages,
): Router {
  const router = Router({ caseSensitive: true, strict: true });
  /** Sends a page with what it says of itself to whoever shares it. */
  const send = async (file: FileInMemory | undefined, request: Request, response: Response, status: number) => {
    if (file === undefined) return false;
    await sendFile(status === 200 ? await headed(file, request) : file, request, response, status);
    return true;
  };
  const page =
    (status: (id: string) => number | Promise<number>): RequestHandler<{ readonly id?: string }> =>
    async (request, response, next) => {
      if (!(await send(files.page, request, response, await status(request.params.id ?? "")))) next();
    };
  /** A page that the server draws itself, where it can. */
  const drawn =
    (status: (id: string) => number | Promise<number>): RequestHandler<{ readonly id?: string }> =>
    async (request, response, next) => {
      const code = await status(request.params.id ?? "");
      const address = { path: request.path, search: searchOf(request), small: request.get(phone) === "?1" };
      const made = code === 200 ? await served.page(address, request.acceptsLanguages()) : undefined;
      response.vary(`Accept-Language, ${phone}`);
      if (!(await send(made ?? files.page, request, response, code))) next();
    };
  router.get(
    "/",
    drawn(() => 200),
  );
  router.get(
    [
      "/method",
      "/data",
      "/disputes",
      "/sources",
      "/compare",
      "/figures",
      "/corrections",
      "/accessibility",
      "/console",
      "/console/graphql",
      "/console/connect",
    ],
    page(() => 200),
  );
  // A view code says all of a view; whether it can be read, the application sees.
  router.get(
    "/v/:id",
    page(() => 200),
  );
  router.get(
    "/q/:id",
    drawn((id) => (questionIds().has(id) ? 200 : 404)),
  );
  router.get(
    "/e/:id",
    drawn((id) => statusOf(database, "entity-exists", id)),
  );
  router.get(
    "/disputes/:id",
    page((id) => statusOf(database, "dispute-exists", id)),
  );
  // What browsers ask for where a page names no icon: a picture, JSON, a download.
  router.get("/favicon.ico", (_, response) => {
    response.setHeader("Cache-Control", "public, max-age=86400");
    response.redirect(308, "/icon.svg");
  });
  router.use(async (request, response, next) => {
    if (!(await files.send(request.path, request, response))) next();
  });
  const nothing: RequestHandler = async (request, response) => {
    response.setHeader("Cache-Control", "no-cache");
    const wantsPage = request.accepts(["text/plain", "text/html"]) === "text/html";
    if (wantsPage && (await send(files.page, request, response, 404))) return;
    response.status(404).type("text/plain").send("There is nothing at this address.\n");
  };
  router.use(nothing);
  // An address that is not even text, such as /e/%E0%A4%A.
  const unreadable: ErrorRequestHandler = (error: unknown, request, response, next) =>
    isUnreadable(error) ? nothing(request, response, next) : next(error);
  router.use(unreadable);
  return router;
}

/** Which browsers that can be a phone's or not say of themselves. */
const phone = "Sec-CH-UA-Mobile";

/** 404 only where the database says there is no such thing: while it does not answer, the page can still say more. */
async function statusOf(database: Database, exists: "entity-exists" | "dispute-exists", id: string): Promise<number> {
  try {
    const rows = await database.read(statement(exists), { id }, { timeout: 1_000 });
    return rows.length > 0 ? 200 : 404;
  } catch {
    return 200;
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof URIError || (error instanceof Error && "status" in error && error.status === 400);
}
