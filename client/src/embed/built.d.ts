import type { ModuleFile } from "./load-module.ts";

/** What the build puts in: see embed-build.ts. */
declare global {
  const LODELINE_RUNTIME: ModuleFile;
  const LODELINE_LIVE: ModuleFile;
  /** By language: the button of the placeholder, and what it says. */
  const LODELINE_LOADER_WORDS: readonly (readonly [string, readonly [string, string]])[];
}
