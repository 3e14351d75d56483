import { DiskFull } from "./disk-full.ts";
import { LaunchFailed } from "./launch-failed.ts";

/**
 * An error of the file system as a sentence about the folder; anything else as it came. What was stored before
 * is never touched by it.
 */
export function diskFailure(error: unknown, folder: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new DiskFull(folder, { cause: error });
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
