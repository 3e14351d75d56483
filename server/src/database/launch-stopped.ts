/** The start was called off (Ctrl-C, SIGTERM); everything begun has been ended. */
export class LaunchStopped extends Error {
  override readonly name = "LaunchStopped";
  constructor() {
    super("Stopped before the database was ready.");
  }
}
