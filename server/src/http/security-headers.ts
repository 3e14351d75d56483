import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * Nothing from another host, no inline script, no inline style, nobody's frame. `data:` images are the
 * codes inside shapes, drawn as small bitmaps. HSTS is sent where the public address is https.
 */
export function securityHeaders(publicUrl: URL | undefined): RequestHandler {
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
