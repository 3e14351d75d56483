import { javaVersion } from "server/database/java-version.ts";
import { expect, test } from "vitest";

test.each([
  ['IMPLEMENTOR="Debian"\nJAVA_VERSION="17.0.15"\n', 17],
  ['JAVA_VERSION="25"\n', 25],
  ['openjdk version "21.0.4" 2024-07-16\nOpenJDK Runtime Environment', 21],
  ['java version "1.8.0_401"', 8],
  ['openjdk version "26-ea" 2026-03-17', 26],
  ["bash: java: command not found", undefined],
  ["", undefined],
])("%j names the feature version %s", (text, version) => {
  expect(javaVersion(text)).toBe(version);
});
