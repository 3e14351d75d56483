import { inject } from "vitest";
import { later } from "./later.ts";

// Whoever runs before the product is there waits for it here, where no test's time runs.
await later(inject("product"));
