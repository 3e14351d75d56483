import type { RequestHandler } from "express";
import type { Config } from "../config.ts";

/** Paths that answer under any name: what keeps watch over the server asks for them. */
const anywhere = /^\/(?:healthz|readyz|metrics)$/;
/** Addresses of the application that have a page. */
const application = /^\/(?:$|(?:q|e|v|disputes)\/|(?:disputes|corrections|method|data)$)/;

/**
 * Where what is embedded has a host of its own, that host serves nothing else: whoever follows a link to the application
 * there is led to it (a page in WordPress may lead to its frame's own host alone), all else is 404.
 */
export function embedHost({ publicUrl, embedUrl }: Pick<Config, "publicUrl" | "embedUrl">): RequestHandler {
  if (embedUrl === undefined || publicUrl === undefined || embedUrl.host === publicUrl.host)
    return (_request, _response, next) => next();
  return (request, response, next) => {
    if (request.headers.host?.toLowerCase() !== embedUrl.host || anywhere.test(request.path)) return next();
    const path = request.originalUrl.replace(/^\/view\//, "/q/");
    if (application.test(path.split("?", 1)[0] ?? "")) {
      response.setHeader("Cache-Control", "public, max-age=3600");
      return response.redirect(302, publicUrl.origin + path);
    }
    return response.status(404).type("text/plain").send("There is nothing at this address.\n");
  };
}
