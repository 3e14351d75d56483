import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { messageMeter } from "./message-meter.ts";

/** Told with the bytes of the message that is coming; true cuts the connection. */
export type Watch = (bytes: number) => boolean;

const watching = new AsyncLocalStorage<Watch>();

subscribe("net.client.socket", (message) => {
  const watch = watching.getStore();
  if (watch === undefined || !isOpening(message)) return;
  const { socket } = message;
  // Before the driver listens, so that what is too large is cut before the driver has all of it and reads it.
  socket.once("connect", () => {
    const meter = messageMeter((bytes) => {
      if (!socket.destroyed && watch(bytes)) socket.destroy(new Error("A message is too large."));
    });
    socket.on("data", meter);
  });
});

/**
 * Runs something, and watches what comes over the connections that it opens. The driver reads a message only once all of
 * it is there, in one stretch that nothing can interrupt and in a time that grows with the square of its size: what is
 * larger than any answer may be has to be seen before. A connection that is encrypted shows no sizes and is not watched.
 */
export function watchMessages<Result>(watch: Watch, run: () => Result): Result {
  return watching.run(watch, run);
}

function isOpening(message: unknown): message is { readonly socket: Socket } {
  return typeof message === "object" && message !== null && "socket" in message;
}
