import { get } from "node:http";
import { loopbackServer } from "./loopback-server.ts";

/** The address of what may still be being made. */
export type Later = string;

/**
 * Lets tests begin while what some of them need is still being made: gives an address under which `later` finds what `make`
 * comes to.
 */
export async function giveLater<T>(
  make: () => Promise<T>,
): Promise<{ readonly address: Later; readonly close: () => Promise<void> }> {
  return loopbackServer((_request, response) => {
    void make().then(
      (made) => response.end(JSON.stringify(made)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
}

/**
 * What is made under this address, however long it takes.
 * @throws where it could not be made, with the reason.
 */
export function later<T>(address: Later): Promise<T> {
  return new Promise((resolve, reject) => {
    // Not fetch, which gives up after five minutes.
    get(address, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.once("error", reject);
      response.once("end", () => {
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(text));
      });
    }).once("error", reject);
  });
}
