// The worker's entry while the server runs from its TypeScript sources: a thread has no loader of its own.
import { register } from "tsx/esm/api";

register();
await import("./paint-worker.ts");
