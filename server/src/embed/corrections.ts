import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { byLine } from "../../contract/by-line.ts";
import { statement } from "../cypher/statement.ts";
import type { Database } from "../database/database.ts";
import { writeFileWhole } from "../database/write-file-whole.ts";
import { claimCard, type ClaimRow } from "../explore/claim-card.ts";
import { makeFolder } from "../make-folder.ts";
import { singleFlight } from "./single-flight.ts";
import type { StateWatch } from "./state-watch.ts";

const told = z.object({
  said: z.string(),
  by: z.string(),
  /** Nobody may tell what it says without whose word it is. */
  alleged: z.boolean().optional(),
});

const saidClaim = z.object({
  seed: z.string(),
  relationship: z.string(),
  source: z.object({ title: z.string(), url: z.string().nullable() }),
  told,
  /** What makes it what it is, by the names of the table's columns. */
  fields: z.record(z.string(), z.string()),
});

const saidName = z.object({
  of: z.enum(["entity", "source"]),
  id: z.string(),
  url: z.string().nullable(),
  /** What it is called, by the names of the table's columns. */
  fields: z.record(z.string(), z.string()),
});

const correction = z.object({
  /** Always the same for the same correction. */
  id: z.string(),
  /** When it was found in the graph, ISO 8601. */
  at: z.string(),
  /** Of a whole seed that was taken out: nothing of it was wrong by that. */
  kind: z.enum(["corrected", "removed", "takenOut", "renamed"]),
  /** Of what is called otherwise now; undefined of a claim. */
  of: z.enum(["entity", "source"]).optional(),
  /** The claim; of a whole seed its name; of what is called otherwise its id. */
  claim: z.string(),
  /** The line it lies on; empty where there is none. */
  line: z.string(),
  source: z.object({ title: z.string(), url: z.string().nullable() }).nullable(),
  before: told.nullable(),
  after: told.nullable(),
  /** What of it was corrected, by the names of the table's columns. */
  fields: z.array(z.string()),
  /** How many claims. */
  count: z.number(),
});

/** A claim as it is told, and by whose word. An allegation says whose it is, and who denies it. */
export type ToldClaim = z.infer<typeof told>;
export type Correction = z.infer<typeof correction>;
type SaidClaim = z.infer<typeof saidClaim>;
type SaidName = z.infer<typeof saidName>;

const keptSaid = z.object({
  state: z.string(),
  claims: z.record(z.string(), saidClaim),
  /** What was kept by versions of old has none. */
  names: z.array(saidName).optional(),
});
const keptList = z.array(correction);

/** What was corrected, and when: found by comparing what the graph says with what it said before. */
export interface Corrections {
  /** Compares now, where the graph has changed since. Tells nothing new while the database does not answer. */
  compare(): Promise<void>;
  /** All of them, the newest first, as they are known. */
  list(): Promise<readonly Correction[]>;
}

/** From so many claims of one seed on, all of which are gone, the seed was taken out. */
const wholeSeed = 2;

/** Keeps what is said and what was corrected of it under a folder. The first time there is nothing to compare with. */
export function corrections(
  database: Pick<Database, "read">,
  folder: string,
  watch: StateWatch,
  now: () => Date = () => new Date(),
): Corrections {
  const flight = singleFlight<void>();
  let compared: string | undefined;
  let known: Promise<readonly Correction[]> | undefined;

  const file = join(folder, "list.json");
  const list = (): Promise<readonly Correction[]> => {
    known ??= readList(file);
    // Whoever asks next may find it mended.
    known.catch(() => (known = undefined));
    return known;
  };

  const compare = async (): Promise<void> => {
    const state = await watch.look();
    if (state === undefined || state === compared) return;
    const before = await read(join(folder, "said.json"), keptSaid);
    if (before?.state === state) {
      compared = state;
      return;
    }
    const rows = await database.read<{ readonly claim: ClaimRow & { readonly seed: string | null } }>(
      statement("said"),
    );
    const claims = new Map(rows.map(({ claim }) => [claim.id, said(claim)]));
    const called = await database.read<{ readonly named: NameRow }>(statement("said-names"));
    const names = called.map(({ named }) => ({ ...named, fields: filled(named.fields) }));
    await makeFolder(folder);
    if (before !== undefined) {
      const at = now().toISOString();
      const found = [
        ...renamed(before.names ?? [], names, at),
        ...differing(new Map(Object.entries(before.claims)), claims, at),
      ];
      if (found.length > 0) {
        const all = [...found, ...(await list())];
        await writeFileWhole(file, JSON.stringify(all));
        known = Promise.resolve(all);
      }
    }
    // After the list: whoever is stopped in between finds the same corrections again.
    const text = JSON.stringify({ state, claims: Object.fromEntries(claims), names });
    await writeFileWhole(join(folder, "said.json"), text);
    compared = state;
  };

  return { compare: () => flight("", compare), list };
}

/** What was corrected so far. What cannot be read is written over by nobody: it is the only place where it stands. */
async function readList(file: string): Promise<readonly Correction[]> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "[]";
    throw error;
  });
  return keptList.parse(JSON.parse(text));
}

async function read<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(file, "utf8")));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function said({ seed, ...row }: ClaimRow & { readonly seed: string | null }): SaidClaim {
  const card = claimCard(row);
  const { words, paragraph } = byLine({ ...card, relation: row.relation });
  const ids = (of: readonly { readonly id: string }[]) =>
    of
      .map(({ id }) => id)
      .sort()
      .join(", ");
  const fields: Readonly<Record<string, string | null | undefined>> = {
    statement: card.statement,
    relation: row.relation,
    subject: row.subject.id,
    object: row.object.id,
    origin: row.origin?.id,
    about: ids(row.about),
    assertedBy: ids(row.assertedBy),
    via: ids(row.via),
    modality: row.modality,
    polarity: row.polarity,
    standing: row.standing,
    saidOn: row.saidOn,
    from: row.from,
    until: row.until,
    role: row.role,
    gives: row.gives,
    gets: row.gets,
    quantity: row.quantity,
    unit: row.unit,
    statusText: row.statusText,
    note: row.note,
    source: row.source.id,
    paragraph: row.paragraph,
  };
  return {
    seed: seed ?? "",
    relationship: card.relationship,
    source: { title: row.source.title, url: row.source.url },
    told: {
      said: card.statement,
      by: paragraph === undefined ? words : `${words}, ${paragraph}`,
      ...(row.modality === "alleged" ? { alleged: true } : {}),
    },
    fields: filled(fields),
  };
}

/** As the database gives it. */
type NameRow = Omit<SaidName, "fields"> & { readonly fields: Readonly<Record<string, string | null>> };

function filled(fields: Readonly<Record<string, string | null | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** What differs of the names of entities and of what sources are cited by; what came or went is told by its claims. */
export function renamed(before: readonly SaidName[], after: readonly SaidName[], at: string): readonly Correction[] {
  const now = new Map(after.map((one) => [`${one.of} ${one.id}`, one]));
  return before.flatMap((was) => {
    const is = now.get(`${was.of} ${was.id}`);
    if (is === undefined) return [];
    const names = new Set([...Object.keys(was.fields), ...Object.keys(is.fields)]);
    const fields = [...names].filter((name) => was.fields[name] !== is.fields[name]);
    if (fields.length === 0) return [];
    const one: Omit<Correction, "id"> = {
      at,
      kind: "renamed",
      of: was.of,
      claim: was.id,
      line: "",
      source: null,
      before: { said: calledAs(was), by: "" },
      after: { said: calledAs(is), by: "" },
      fields,
      count: 1,
    };
    return [{ ...one, id: idOf(one) }];
  });
}

/** An entity with what pictures call it; a source as it is cited. */
function calledAs({ fields }: SaidName): string {
  const { name, caption, title, author, publisher, published } = fields;
  if (name !== undefined) return caption === undefined || caption === name ? name : `${name} (${caption})`;
  return [title, author, publisher, published].filter((part) => part !== undefined).join(", ");
}

/** What differs of claims that were there before; what was added corrects nothing. */
export function differing(
  before: ReadonlyMap<string, SaidClaim>,
  after: ReadonlyMap<string, SaidClaim>,
  at: string,
): readonly Correction[] {
  const seeds = new Set([...after.values()].map(({ seed }) => seed));
  const gone = new Map<string, number>();
  for (const [id, { seed }] of before) if (!after.has(id)) gone.set(seed, (gone.get(seed) ?? 0) + 1);
  const takenOut = new Set(
    [...gone].flatMap(([seed, count]) => (count >= wholeSeed && !seeds.has(seed) ? [seed] : [])),
  );
  const found: Omit<Correction, "id">[] = [...takenOut].map((seed) => ({
    at,
    kind: "takenOut",
    claim: seed,
    line: "",
    source: null,
    before: null,
    after: null,
    fields: [],
    count: gone.get(seed) ?? 0,
  }));
  for (const [claim, was] of before) {
    if (takenOut.has(was.seed) && !after.has(claim)) continue;
    const is = after.get(claim);
    const names = new Set([...Object.keys(was.fields), ...Object.keys(is?.fields ?? {})]);
    const fields = is === undefined ? [] : [...names].filter((name) => was.fields[name] !== is.fields[name]);
    if (is !== undefined && fields.length === 0) continue;
    found.push({
      at,
      kind: is === undefined ? "removed" : "corrected",
      claim,
      line: (is ?? was).relationship,
      source: (is ?? was).source,
      before: was.told,
      after: is?.told ?? null,
      fields,
      count: 1,
    });
  }
  return found.map((one) => ({ ...one, id: idOf(one) }));
}

function idOf(correction: Omit<Correction, "id">): string {
  return createHash("sha256").update(JSON.stringify(correction)).digest("hex").slice(0, 20);
}
