import type { RequestHandler, Response } from "express";

/**
 * What everything that is embedded says of itself: any page may show and read it, a page that is isolated too; it is taken
 * for nothing but what it says it is; no cookie, no word about where it was shown.
 */
export const embedHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cross-Origin-Embedder-Policy": "credentialless",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "Timing-Allow-Origin": "*",
  });
  next();
};

/** A page of ours in anybody's frame: its own sheet by its sum, our scripts alone, and no way to make markup of text. */
export function pagePolicy(response: Response, sheet: string): void {
  response.set(
    "Content-Security-Policy",
    [
      "default-src 'none'",
      "img-src 'self'",
      `style-src 'self' '${sheet}'`,
      "script-src 'self'",
      "connect-src 'self'",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors *",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join("; "),
  );
}

/** A picture or data, opened by themselves: nothing of it runs, loads or is sent anywhere. */
export function filePolicy(response: Response): void {
  response.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
}
