/** A database that cannot be used as the settings stand. The message is one sentence that names the setting to look at. */
export class DatabaseRefused extends Error {
  override readonly name = "DatabaseRefused";
}
