import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { embedName, type EmbedView } from "../../contract/embed/embed-address.ts";
import { writeFileWhole } from "../database/write-file-whole.ts";
import { makeFolder } from "../make-folder.ts";

const withdrawal = z.object({
  /** `q/<question>?<parameters>` or `v/<code>`. */
  view: z.string(),
  /** One published version; without it all of the view. */
  version: z.number().int().positive().optional(),
  /** In a sentence, for whoever meets it. */
  reason: z.string(),
  /** ISO 8601. */
  at: z.string(),
});

/** A view that is not shown any more, and why. */
export type Withdrawal = z.infer<typeof withdrawal>;

const kept = z.array(withdrawal);

/** Views that were taken back. */
export interface Withdrawals {
  /** Why a view is not shown; undefined where it is. */
  of(view: EmbedView): Promise<Withdrawal | undefined>;
  list(): Promise<readonly Withdrawal[]>;
  /** Puts one there, in the place of what was said of the same view before. */
  add(withdrawal: Withdrawal): Promise<void>;
  /** Shows a view again. @returns false where it was not withdrawn. */
  lift(view: string, version: number | undefined): Promise<boolean>;
}

/** Milliseconds for which one look at the list serves everybody. */
const freshFor = 1_000;

/** Keeps the list under the home folder, where a command of a person writes it while the server runs. */
export function withdrawals(home: string): Withdrawals {
  const file = join(home, "withdrawn.json");
  let lookedAt = -Infinity;
  let changedAt: number | undefined;
  let known: readonly Withdrawal[] = [];
  const list = async (): Promise<readonly Withdrawal[]> => {
    if (performance.now() - lookedAt < freshFor) return known;
    lookedAt = performance.now();
    const changed = (await stat(file).catch(() => undefined))?.mtimeMs;
    if (changed === changedAt) return known;
    try {
      known = changed === undefined ? [] : kept.parse(JSON.parse(await readFile(file, "utf8")));
      changedAt = changed;
    } catch {
      // Damaged: what was withdrawn stays so.
    }
    return known;
  };
  const write = async (now: readonly Withdrawal[]): Promise<void> => {
    await makeFolder(home);
    await writeFileWhole(file, `${JSON.stringify(now, undefined, 2)}\n`);
    lookedAt = -Infinity;
  };
  const isOf = (one: Withdrawal, view: string, version: number | undefined) =>
    one.view === view && one.version === version;
  return {
    list,
    of: async (view) => {
      const name = embedName(view);
      const version = view.kind === "question" ? view.version : undefined;
      return (await list()).find((one) => one.view === name && (one.version === undefined || one.version === version));
    },
    add: async (one) => {
      const others = (await list()).filter((other) => !isOf(other, one.view, one.version));
      await write([...others, one]);
    },
    lift: async (view, version) => {
      const before = await list();
      const others = before.filter((one) => !isOf(one, view, version));
      if (others.length === before.length) return false;
      await write(others);
      return true;
    },
  };
}
