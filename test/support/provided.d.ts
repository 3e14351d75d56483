import type { Later } from "./later.ts";

/** What the global set-ups hand to the test files, at once. */
declare module "vitest" {
  export interface ProvidedContext {
    /** Where `later` finds the connection to the loaded database. */
    readonly database: Later;
    /** Where `takeTurn` waits for a turn at it. */
    readonly turns: string;
    /** Where the product is, or will be. */
    readonly address: string;
    /** Where `later` answers once the product is there. */
    readonly product: Later;
    /** Where `later` finds the folder of a Lodeline that was stopped, to be copied. */
    readonly seeded: Later;
  }
}
