import type { Connection } from "server/config.ts";

/** What the global set-ups hand to the test files. */
declare module "vitest" {
  export interface ProvidedContext {
    readonly connection: Connection;
    readonly address: string;
    /** The folder of a Lodeline that was stopped, to be copied. */
    readonly seeded: string;
  }
}
