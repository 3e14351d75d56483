import { isIPv4 } from "node:net";

/** True for a name or address that reaches this computer alone. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}
