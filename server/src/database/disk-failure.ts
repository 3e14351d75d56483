import { LaunchFailed } from "./launch-failed.ts";

/**
 * An error of the file system as a sentence about the folder; anything else as it came. What was stored before
 * is never touched by it.
 */
export function diskFailure(error: unknown, folder: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return diskFull(folder, { cause: error });
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ENOTDIR" || code === "EEXIST") {
    return new LaunchFailed(
      `${folder} cannot be written to: let this user write there, or name another folder with LODELINE_HOME (or LODELINE_CACHE for Neo4j's files).`,
      {
        cause: error,
      },
    );
  }
  return error;
}

/** A disk without room as a sentence about the folder on it. */
export function diskFull(folder: string, options?: ErrorOptions): LaunchFailed {
  return new LaunchFailed(
    `The disk that holds ${folder} is full: make room and start again; what was stored is safe.`,
    options,
  );
}
