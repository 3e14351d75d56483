import { delimiter } from "node:path";
import type { Installation } from "./installation.ts";

/**
 * What `java` is given to run a Neo4j: the flags of its packaged configuration without AlwaysPreTouch (which
 * would take the whole heap at start), the heap, then class path and folders.
 * @param home absolute folder of the instance
 * @param heap megabytes
 * @param more flags of this start alone
 */
export function javaArguments(
  installation: Installation,
  java: number,
  home: string,
  heap: number,
  more: readonly string[],
): readonly string[] {
  return [
    "-Xms128m",
    `-Xmx${heap}m`,
    "-XX:MaxDirectMemorySize=128m",
    "-XX:+UseG1GC",
    "-XX:-OmitStackTraceInFastThrow",
    "-XX:+UnlockExperimentalVMOptions",
    "-XX:+TrustFinalNonStaticFields",
    "-XX:+DisableExplicitGC",
    "-XX:+ExitOnOutOfMemoryError",
    "-Djdk.nio.maxCachedBufferSize=1024",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Djdk.tls.ephemeralDHKeySize=2048",
    "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
    "-Dlog4j2.disable.jmx=true",
    "-Dlog4j.layout.jsonTemplate.maxStringLength=32768",
    "-Dfile.encoding=UTF-8",
    ...(installation.version.startsWith("5.") ? [] : calendarFlags(java)),
    ...more,
    "-cp",
    installation.jars.join(delimiter),
    installation.entryClass,
    `--home-dir=${home}`,
    `--config-dir=${home}/conf`,
  ];
}

function calendarFlags(java: number): readonly string[] {
  return [
    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
    "-Dio.netty.leakDetection.level=DISABLED",
    `-Dorg.neo4j.shaded.lucene9.vectorization.upperJavaFeatureVersion=${java}`,
  ];
}
