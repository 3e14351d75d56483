import { createHash } from "node:crypto";
import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../make-folder.ts";
import type { Installation } from "./installation.ts";
import type { Java } from "./java.ts";
import { removeLeftPartials } from "./left-partials.ts";

/** Classes already parsed, kept from an earlier run: Neo4j starts in half the time. */
export interface ClassArchive {
  /** The JVM's flags for this start: use the archive, or write one when it ends. */
  readonly flags: readonly string[];
  /** True when this start writes the archive as it ends, which takes some seconds. */
  readonly isWritten: boolean;
  /**
   * Keeps or throws away what this start has written, once the JVM has ended. Worth keeping only when it was
   * ready and then ended by itself. Never throws: an archive is only a gain.
   */
  settle(keep: boolean): Promise<void>;
}

/**
 * The archive of exactly these jars on exactly this Java; where either changes, another is made. It is written
 * beside its final name and appears only when the JVM has ended well, so no start ever reads half of one.
 * @param folder absolute; where archives are kept
 */
export async function classArchive(folder: string, installation: Installation, java: Java): Promise<ClassArchive> {
  const jars = await Promise.all(
    installation.jars.map(async (jar) => {
      const { size, mtimeMs } = await stat(jar);
      return `${jar} ${size} ${mtimeMs}`;
    }),
  );
  const key = createHash("sha256")
    .update([java.program, java.build, ...jars].join("\n"))
    .digest("hex")
    .slice(0, 16);
  const file = join(folder, `classes-${key}.jsa`);
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  // -Xshare:auto and no log line: an archive that the JVM will not have is passed over.
  if (isThere)
    return {
      flags: [`-XX:SharedArchiveFile=${file}`, "-Xshare:auto", "-Xlog:cds=off"],
      settle: () => Promise.resolve(),
      isWritten: false,
    };
  // A cache that cannot be written to only costs the seconds that an archive would save.
  await makeFolder(folder).catch(() => undefined);
  const partial = `${file}.partial.${process.pid}`;
  return {
    isWritten: true,
    flags: [`-XX:ArchiveClassesAtExit=${partial}`, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"],
    settle: async (keep) => {
      if (keep) await rename(partial, file).catch(() => undefined);
      else await rm(partial, { force: true }).catch(() => undefined);
      await removeLeftPartials(folder);
    },
  };
}
