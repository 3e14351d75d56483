import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { loopbackServer } from "./loopback-server.ts";

/** Whether others may use the same thing meanwhile. */
export type Turn = "alone" | "beside others";

interface Waiting {
  readonly turn: Turn;
  readonly begin: () => void;
}

/**
 * Hands out turns to processes, in the order they ask: many at a time beside others, or one alone. A turn is a connection:
 * it ends with whoever has it, however that ends.
 */
export async function giveTurns(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const waiting: Waiting[] = [];
  let beside = 0;
  let isAlone = false;
  const next = () => {
    const [first] = waiting;
    if (first === undefined || isAlone || (first.turn === "alone" && beside > 0)) return;
    waiting.shift();
    if (first.turn === "alone") isAlone = true;
    else beside += 1;
    first.begin();
    next();
  };
  return loopbackServer((request, response) => {
    const turn: Turn = request.url === "/alone" ? "alone" : "beside others";
    const asked: Waiting = { turn, begin: () => response.writeHead(200).flushHeaders() };
    waiting.push(asked);
    response.once("close", () => {
      const place = waiting.indexOf(asked);
      if (place !== -1) waiting.splice(place, 1);
      else if (turn === "alone") isAlone = false;
      else beside -= 1;
      next();
    });
    next();
  });
}

/** Waits for a turn of what `giveTurns` hands out. @returns what ends it. */
export async function takeTurn(address: string, turn: Turn): Promise<() => void> {
  const asked = get(`${address}${turn === "alone" ? "alone" : "beside"}`, { agent: false });
  const [response]: IncomingMessage[] = await once(asked, "response");
  // What is cut at the end is no failure.
  response?.on("error", () => undefined);
  return () => void asked.destroy();
}
