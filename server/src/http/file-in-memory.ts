import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Request, Response } from "express";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".atom": "application/atom+xml; charset=utf-8",
  ".ico": "image/x-icon",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

const packed = new Set([".html", ".js", ".css", ".svg", ".json", ".webmanifest", ".txt", ".csv", ".xml", ".atom"]);
const encodings = ["br", "gzip", "identity"] as const;
type Encoding = (typeof encodings)[number];

/** Something to be sent, compressed once instead of at each request. */
export interface FileInMemory {
  readonly type: string;
  readonly immutable: boolean;
  readonly body: (encoding: Encoding) => Promise<Buffer>;
  readonly encodings: readonly Encoding[];
  readonly etag: string;
  /** Bytes as it is. */
  readonly size: number;
}

/** Keeps a file to be sent; `extension` says what it is, `immutable` that its name changes with its content. */
export function inMemory(whole: Buffer, extension: string, immutable: boolean): FileInMemory {
  const bodies = new Map<Encoding, Promise<Buffer>>([["identity", Promise.resolve(whole)]]);
  return {
    type: types[extension] ?? "application/octet-stream",
    immutable,
    encodings: packed.has(extension) && whole.length > 1_000 ? encodings : ["identity"],
    size: whole.length,
    etag: createHash("sha256").update(whole).digest("base64url").slice(0, 27),
    body: (encoding) => {
      const known = bodies.get(encoding) ?? pack(whole, encoding);
      bodies.set(encoding, known);
      return known;
    },
  };
}

/** Answers with a file, or with 304 where the browser holds it. `caching`: how long it may be kept, where its name does not say. */
export async function sendFile(
  file: FileInMemory,
  request: Request,
  response: Response,
  status: number,
  caching = "no-cache",
): Promise<void> {
  const accepted = request.acceptsEncodings();
  const encoding = file.encodings.find((one) => accepted.includes(one)) ?? "identity";
  response.setHeader("Cache-Control", file.immutable ? "public, max-age=31536000, immutable" : caching);
  response.setHeader("ETag", `"${file.etag}${encoding === "identity" ? "" : `-${encoding}`}"`);
  response.setHeader("Content-Type", file.type);
  response.vary("Accept-Encoding");
  response.status(status);
  if (status === 200 && request.fresh) {
    response.status(304).end();
    return;
  }
  const body = await file.body(encoding);
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body.length);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Bytes from which on the best compression would keep whoever asks first waiting for seconds. */
const large = 2_000_000;

function pack(whole: Buffer, encoding: Encoding): Promise<Buffer> {
  const quick = whole.length > large;
  return encoding === "br"
    ? promisify(brotliCompress)(whole, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quick ? 6 : 10,
          ...(quick ? { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS } : {}),
        },
      })
    : promisify(gzip)(whole, { level: quick ? 6 : 9 });
}
