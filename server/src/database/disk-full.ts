import { LaunchFailed } from "./launch-failed.ts";

/** The disk that holds a folder has no room left. What was stored before is never touched by it. */
export class DiskFull extends LaunchFailed {
  constructor(folder: string, options?: ErrorOptions) {
    super(`The disk that holds ${folder} is full: make room and start again; what was stored is safe.`, options);
  }
}
