import type { RequestHandler, Response } from "express";
import type { Config } from "../config.ts";
import { isLoopback } from "./is-loopback.ts";
import { refuse } from "./refuse.ts";

/**
 * Answers 421 to a request whose `Host` is not ours, so that a page elsewhere cannot reach a server on
 * loopback by making its own name point there (DNS rebinding). Ours are loopback names with any port, HOST,
 * the address the connection came in on, the public address, and that of what is embedded.
 * @param refused answers in the shape of what is asked
 */
export function hostCheck(
  { host, publicUrl, embedUrl }: Pick<Config, "host" | "publicUrl" | "embedUrl">,
  refused: (response: Response, status: number, message: string) => void = (response, status, message) =>
    refuse(response, status, "MISDIRECTED_REQUEST", message),
): RequestHandler {
  const set = [publicUrl, embedUrl].flatMap((url) => (url === undefined ? [] : [bare(url.hostname)]));
  const ours = new Set([host.toLowerCase(), ...set]);
  return (request, response, next) => {
    const name = nameOf(request.headers.host);
    if (
      name !== undefined &&
      (isLoopback(name) || ours.has(name) || name === localAddress(request.socket.localAddress))
    )
      next();
    else refused(response, 421, "This server does not answer under that name.");
  };
}

/** The name of a Host header without its port; undefined where it is none. */
function nameOf(header: string | undefined): string | undefined {
  if (header === undefined || !/^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i.test(header)) return undefined;
  return bare(header.replace(/:\d{1,5}$/, "").toLowerCase());
}

function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

function localAddress(address: string | undefined): string | undefined {
  return address?.replace(/^::ffff:/, "");
}
