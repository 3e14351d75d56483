import type { Request } from "express";

/** What stands behind the path of a request, with its question mark; empty where nothing does. */
export function searchOf({ originalUrl }: Pick<Request, "originalUrl">): string {
  const at = originalUrl.indexOf("?");
  return at === -1 ? "" : originalUrl.slice(at);
}
