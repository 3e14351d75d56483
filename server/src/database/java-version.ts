/** The feature version (17 of "17.0.15") in the text of a JVM's `release` file or of `java -version`; undefined if there is none. */
export function javaVersion(text: string): number | undefined {
  const found = /JAVA_VERSION="([^"]+)"/.exec(text)?.[1] ?? /version "([^"]+)"/.exec(text)?.[1];
  const numbers = /^(\d+)(?:\.(\d+))?/.exec(found ?? "");
  if (numbers === null) return undefined;
  const [, first, second] = numbers;
  // Java 8 and older called themselves 1.8.
  return first === "1" && second !== undefined ? Number(second) : Number(first);
}
