/** Where the launched database stands. */
export type Phase =
  | { readonly kind: "ready" }
  /** The child died; it is started again after `wait` milliseconds. `attempt` counts from 1. */
  | { readonly kind: "restarting"; readonly reason: string; readonly attempt: number; readonly wait: number }
  | { readonly kind: "stopping" }
  | { readonly kind: "stopped" };
