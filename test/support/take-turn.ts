import { afterAll, expect, inject } from "vitest";
import { aloneFiles, apartFiles } from "./alone-files.ts";
import { takeTurn } from "./turns.ts";

// Each file waits for its turn at the database before anything of it runs.
const file = expect.getState().testPath ?? "";
if (!apartFiles.some((name) => file.endsWith(name))) {
  const turn = aloneFiles.some((name) => file.endsWith(name)) ? "alone" : "beside others";
  afterAll(await takeTurn(inject("turns"), turn));
}
