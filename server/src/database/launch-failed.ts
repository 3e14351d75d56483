/** The database could not be started. The message is one sentence for the person at the terminal: what, and what to do. */
export class LaunchFailed extends Error {
  override readonly name = "LaunchFailed";
}
