import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Config } from "../config.ts";

/**
 * Nothing from another host, no inline script, no inline style, nobody's frame; in ours, only what is embedded elsewhere too. `data:` images are the
 * codes inside shapes, drawn as small bitmaps. HSTS is sent where the public address is https.
 */
export function securityHeaders({ publicUrl, embedUrl }: Pick<Config, "publicUrl" | "embedUrl">): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "frame-src": ["'self'", ...[publicUrl, embedUrl].flatMap((url) => url?.origin ?? [])],
        "worker-src": ["'self'"],
        "manifest-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
      },
    },
    strictTransportSecurity: publicUrl?.protocol === "https:",
    xFrameOptions: { action: "deny" },
  });
}
