/** Why a Neo4j did not come up, as what it wrote tells. */
export type StartFailure =
  | { readonly kind: "port taken" }
  /** Every other reason is one sentence for the person at the terminal. */
  | { readonly kind: "refused"; readonly sentence: string };

const full = /No space left on device|Disk quota exceeded/i;

/** Whether what was written tells of a disk without room. */
export function isFull(said: string): boolean {
  return full.test(said);
}

const sentences: readonly (readonly [RegExp, string])[] = [
  [full, "The disk that holds {home} is full: make room and start again; what was stored is safe."],
  [
    /UnsupportedClassVersionError/,
    "This Java is too old for this Neo4j: set JAVA_HOME to a newer one (17 or 21 for Neo4j 5.26, 21 or 25 for 2026).",
  ],
  [
    /FileLockException|locked by another process|store_lock/i,
    "Another Neo4j already uses {home}: stop it first, or name another folder with LODELINE_HOME.",
  ],
  [
    /Read-only file system|Permission denied|AccessDeniedException/i,
    "{home} cannot be written to: let this user write there, or name another folder with LODELINE_HOME.",
  ],
  [
    /Could not reserve enough space|There is insufficient memory|Cannot allocate memory|OutOfMemoryError|exceeds the maximum memory/i,
    "There is not enough memory for Neo4j, which needs about 600 MB: end other programs and start again.",
  ],
];

/**
 * Reads the reason for a failed start.
 * @param said what the JVM wrote and what Neo4j logged during this start
 */
export function startFailure(said: string, home: string, code: number | null): StartFailure {
  if (/Address already in use|BindException/i.test(said)) return { kind: "port taken" };
  const found = sentences.find(([sign]) => sign.test(said))?.[1];
  return {
    kind: "refused",
    sentence:
      found?.replace("{home}", () => home) ??
      `Neo4j ended before it was ready${code === null ? "" : ` (code ${code})`}: why stands in ${home}/logs/console.log and neo4j.log there.`,
  };
}
