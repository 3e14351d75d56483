/** How well a Java serves a Neo4j: supported by its makers, known to run, or not at all. */
export type JavaFit = "supported" | "unsupported" | "refused";

/**
 * Neo4j 5.26 is made for Java 17 and 21 and starts on newer ones; the calendar versions since 2025.10 are made
 * for 21 and 25, and their classes do not load on 17 (Neo4j's operations manual, requirements).
 */
export function javaFit(neo4j: string, java: number): JavaFit {
  const [least, made] = neo4j.startsWith("5.") ? [17, [17, 21]] : [21, [21, 25]];
  if (java < least) return "refused";
  return made.includes(java) ? "supported" : "unsupported";
}
