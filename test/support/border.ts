import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import type { Connection } from "server/config.ts";

/** A way to a database that a test can close, hold up and open again. */
export interface Border {
  readonly connection: Connection;
  /** Ends every connection and takes no new one. */
  cut(): Promise<void>;
  restore(): Promise<void>;
  /** Lets nothing come back from the database until `resume`. */
  pause(): void;
  resume(): void;
  /** How many connections go through it just now. */
  connections(): number;
  close(): Promise<void>;
}

/** Puts a TCP border before a database: what a network does to a server, done on purpose. */
export async function border(behind: Connection): Promise<Border> {
  const target = new URL(behind.uri);
  const pairs = new Set<{ readonly near: Socket; readonly far: Socket }>();
  let paused = false;
  const server = createServer((near) => {
    const far = connect(Number(target.port || 7687), target.hostname);
    const pair = { near, far };
    pairs.add(pair);
    near.pipe(far);
    if (!paused) far.pipe(near);
    for (const socket of [near, far]) {
      socket.on("error", () => undefined);
      socket.on("close", () => {
        pairs.delete(pair);
        near.destroy();
        far.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has such an address
  const { port } = server.address() as AddressInfo;
  const cut = async () => {
    if (!server.listening) return;
    const closed = once(server, "close");
    server.close();
    for (const { near, far } of pairs) {
      near.destroy();
      far.destroy();
    }
    await closed;
  };
  return {
    connection: { ...behind, uri: `bolt://127.0.0.1:${port}` },
    cut,
    restore: async () => {
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
    },
    pause: () => {
      paused = true;
      for (const { near, far } of pairs) {
        far.unpipe(near);
        far.pause();
      }
    },
    resume: () => {
      paused = false;
      for (const { near, far } of pairs) far.pipe(near);
    },
    connections: () => pairs.size,
    close: cut,
  };
}
