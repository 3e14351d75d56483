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
  /** Why a view is not shown; undefined where it is. `newest`: the version that is its newest, where it asks for none. */
  of(view: EmbedView, newest?: number): Promise<Withdrawal | undefined>;
  list(): Promise<readonly Withdrawal[]>;
  /** Puts one there, in the place of what was said of the same view before. */
  add(withdrawal: Withdrawal): Promise<void>;
  /** Shows a view again. @returns false where it was not withdrawn. */
  lift(view: string, version: number | undefined): Promise<boolean>;
}

/** Milliseconds for which one look at the list serves everybody. */
const freshFor = 1_000;

/** The list is there and cannot be read: nobody knows what may be shown. */
class WithdrawalsUnreadable extends Error {
  override readonly name = "WithdrawalsUnreadable";
}

/** Keeps the list under the home folder, where a command of a person writes it while the server runs. */
export function withdrawals(home: string): Withdrawals {
  const file = join(home, "withdrawn.json");
  let lookedAt = -Infinity;
  let changedAt: number | undefined;
  let known: readonly Withdrawal[] | undefined;
  let looking: Promise<readonly Withdrawal[]> | undefined;
  const look = async (): Promise<readonly Withdrawal[]> => {
    const changed = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      (error: unknown) => {
        if (isAbsent(error)) return undefined;
        throw error;
      },
    );
    if (known === undefined || changed !== changedAt) {
      known = changed === undefined ? [] : kept.parse(JSON.parse(await readFile(file, "utf8")));
      changedAt = changed;
    }
    lookedAt = performance.now();
    return known;
  };
  // All who ask meanwhile wait for the same look: before the first one nobody knows what may be shown.
  const list = async (): Promise<readonly Withdrawal[]> => {
    if (known !== undefined && performance.now() - lookedAt < freshFor) return known;
    looking ??= look().finally(() => (looking = undefined));
    try {
      return await looking;
    } catch (cause) {
      // Damaged: what was withdrawn stays so.
      if (known !== undefined) return known;
      throw new WithdrawalsUnreadable("withdrawn.json cannot be read: mend it, or take it away.", { cause });
    }
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
    of: async (view, newest) => {
      const name = embedName(view);
      const version = view.kind === "question" ? (view.version ?? newest) : undefined;
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

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
