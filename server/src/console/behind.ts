/** What the log may know of an error: its code, or its kind. A message may hold the statement. */
export function behind(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
