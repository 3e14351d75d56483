import { isViewCode, readViewCode, writeViewCode } from "server/contract/view-code.ts";
import { arrangedBy, type Arrangement } from "./arrangement.ts";
import type { Selection, Step } from "./exploration.ts";
import { ownOnly } from "./own-only.ts";
import { noSearch, type AskedPaths } from "./path-search.ts";
import { mostEntities } from "./most-entities.ts";
import type { AskedTable } from "./table-look.ts";
import { readSteps, writeSteps } from "./steps.ts";

/** The shareable part of an exploration: the question, what was brought to its answer, what is left out and selected. */
export interface View {
  readonly question: string;
  /** As they stand in the address; the server reads them by the types the question declares. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly selection: Selection;
  /** Keys of facets that are left out, and those that alone are kept. */
  readonly without: readonly string[];
  readonly only: readonly string[];
  /** Entities and relationships taken out one by one. */
  readonly hidden: readonly string[];
  /** A span of days, one day, or two to compare, as `when.ts` reads it; empty where none is asked for. */
  readonly dates: string;
  /** What is drawn as one shape, by the keys that grouping.ts reads. */
  readonly groups: readonly string[];
  /** What was brought after the answer, in order. */
  readonly with: readonly Step[];
  /** Every line of the answer, not only those of the first picture; a number: those among its best connected entities. */
  readonly whole: boolean | number;
  /** How it is shown, as the address says it; one of `shows`, unless the address is damaged. */
  readonly show: string;
  /** Which table is looked at and how, where one is shown and the address says it. */
  readonly table: AskedTable | undefined;
  /** What stands beside the picture in the place of the answer in words, as the address calls it. */
  readonly panel: string | undefined;
  /** What paths are looked for; only where their panel stands beside the picture. */
  readonly paths: AskedPaths | undefined;
  /** Where its shapes stand, if somebody arranged them; undefined: as answer and steps place them. */
  readonly arrangement: Arrangement | undefined;
  /** Something of its code could not be read. */
  readonly damaged: boolean;
}

const about = "about";
const reserved = {
  select: "select",
  without: "without",
  only: "only",
  hidden: "hidden",
  dates: "dates",
  days: "days",
  groups: "groups",
  with: "with",
  whole: "whole",
  show: "show",
  table: "table",
  columns: "columns",
  sort: "sort",
  find: "find",
  panel: "panel",
  between: "between",
  hops: "hops",
  avoid: "avoid",
  inForce: "inforce",
} as const;

const taken: ReadonlySet<string> = new Set(Object.values(reserved));

/** What others append to an address that is passed on, to see who follows it: it asks nothing of the question. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_ga|_gl)$/i;

/** Relationship ids hold dots, the slugs of entities do not; what stands for several says so by its form. */
function selectionFrom(text: string | null): Selection {
  if (text === null || text === "") return { kind: "nothing" };
  if (text.includes("~")) return { kind: "bundle", id: text };
  if (text.startsWith("group/")) return { kind: "group", id: text };
  return text.includes(".") ? { kind: "relationship", id: text } : { kind: "node", id: text };
}

/** A list as it stands in an address: in one order, without doubles. */
function list(text: string | null): readonly string[] {
  return [...new Set((text ?? "").split(",").filter((part) => part !== ""))].sort();
}

/** What an address says of the paths that are looked for; whoever was chosen first stands first. */
function pathsFrom(asked: URLSearchParams): AskedPaths {
  const parts = (text: string | null) => [...new Set((text ?? "").split(",").filter((part) => part !== ""))];
  return {
    between: parts(asked.get(reserved.between)),
    hops: asked.get(reserved.hops) || String(noSearch.hops),
    avoid: parts(asked.get(reserved.avoid)),
    inForce: asked.has(reserved.inForce),
  };
}

/** What an address says of the table that is shown; undefined where it shows another thing, or names no table. */
function tableFrom(asked: URLSearchParams): AskedTable | undefined {
  const name = asked.get(reserved.table) ?? "";
  if (name === "" || asked.get(reserved.show) !== "table") return undefined;
  return {
    name,
    columns: list(asked.get(reserved.columns)),
    sort: asked.get(reserved.sort) ?? "",
    find: asked.get(reserved.find) ?? "",
  };
}

function wholeFrom(text: string | null): boolean | number {
  if (text === null) return false;
  const most = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
  return most >= 1 && most <= mostEntities ? most : true;
}

function segment(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * The view an address names: `/q/<question>?<parameter>=<value>`, `/e/<entity>`, either with a view code behind `#` that
 * says the rest, or `/v/<view code>`, which says everything; undefined where it names none. Of a code that was damaged what
 * can be read counts.
 */
export function readView(path: string, search: string, hash = ""): View | undefined {
  const [, kind, code = ""] = path.split("/");
  if (kind === "v") return fromCode(code);
  const plain = plainAddress(path, search);
  const fragment = hash.replace(/^#/, "");
  if (plain === undefined || !isViewCode(fragment)) return plain;
  const coded = fromCode(fragment);
  // What stands before the code can be read by anybody, so it counts where both differ.
  return coded !== undefined && sameQuestion(coded, plain) ? coded : { ...plain, damaged: true };
}

/** The last code that was read: an address is looked at again whenever a page is drawn. */
let read: { readonly code: string; readonly view: View | undefined } | undefined;

function fromCode(code: string): View | undefined {
  if (read?.code !== code) read = { code, view: decoded(code) };
  return read.view;
}

function decoded(code: string): View | undefined {
  const read = readViewCode(code);
  if (read === undefined) return undefined;
  const { address, layout, points } = read.view;
  const at = address.indexOf("?");
  const view = at === -1 ? plainAddress(address, "") : plainAddress(address.slice(0, at), address.slice(at));
  if (view === undefined) return undefined;
  const arrangement = points.size === 0 ? undefined : { by: arrangedBy(layout), points };
  return { ...view, arrangement, damaged: read.damaged };
}

function plainAddress(path: string, search: string): View | undefined {
  const [, kind, encoded, rest] = path.split("/");
  if (
    (kind !== "q" && kind !== "e") ||
    encoded === undefined ||
    encoded === "" ||
    (rest !== undefined && rest !== "")
  ) {
    return undefined;
  }
  const id = segment(encoded);
  if (id === undefined) return undefined;
  const asked = new URLSearchParams(search);
  const parameters = [...asked].filter(([name]) => !taken.has(name) && !tracking.test(name));
  const question = kind === "q" ? id : about;
  // Who asks between whom means the panel that finds it.
  const panel = asked.get(reserved.panel) ?? (asked.has(reserved.between) ? "paths" : undefined);
  const given = kind === "q" ? Object.fromEntries(parameters) : { entity: id };
  return {
    question,
    parameters: given,
    selection: selectionFrom(asked.get(reserved.select)),
    without: list(asked.get(reserved.without)),
    only: asked.has(reserved.only) ? list(asked.get(reserved.only)) : ownOnly(question, given),
    hidden: list(asked.get(reserved.hidden)),
    dates: asked.get(reserved.days) ?? asked.get(reserved.dates) ?? "",
    groups: list(asked.get(reserved.groups)),
    with: readSteps(asked.get(reserved.with) ?? ""),
    whole: wholeFrom(asked.get(reserved.whole)),
    show: asked.get(reserved.show) || "picture",
    table: tableFrom(asked),
    panel,
    paths: panel === "paths" ? pathsFrom(asked) : undefined,
    arrangement: undefined,
    damaged: false,
  };
}

/**
 * The address of a view, from the site's root on. Where shapes were arranged, a code behind `#` says all of it; before it
 * stands the question alone, for whoever reads it and for servers, which never see the code.
 */
export function writeView(view: View): string {
  if (view.arrangement === undefined) return writePlain(view);
  const { question, parameters, whole } = view;
  return `${writePlain({ ...plainView(question, parameters), whole })}#${codeOf(view, view.arrangement)}`;
}

/** The codes of the last arrangement, by address: at each change a view is asked for several times, with its panel and without. */
let written: { readonly arrangement: Arrangement; readonly codes: Map<string, string> } | undefined;

function codeOf(view: View, arrangement: Arrangement): string {
  const address = writePlain(view);
  if (written?.arrangement !== arrangement) written = { arrangement, codes: new Map() };
  const known = written.codes.get(address);
  if (known !== undefined) return known;
  const { by, points } = arrangement;
  const code = writeViewCode({ address, layout: by, points });
  written.codes.set(address, code);
  return code;
}

function writePlain(view: View): string {
  const { entity, ...others } = view.parameters;
  const isEntity = view.question === about && entity !== undefined && entity !== "" && Object.keys(others).length === 0;
  const asked = new URLSearchParams(isEntity ? {} : { ...view.parameters });
  if (view.whole !== false) asked.set(reserved.whole, view.whole === true ? "yes" : String(view.whole));
  if (view.with.length > 0) asked.set(reserved.with, writeSteps(view.with));
  // Where a question keeps something alone of itself, an address that keeps nothing alone says so.
  if (view.only.length > 0 || ownOnly(view.question, view.parameters).length > 0)
    asked.set(reserved.only, view.only.join(","));
  if (view.without.length > 0) asked.set(reserved.without, view.without.join(","));
  if (view.hidden.length > 0) asked.set(reserved.hidden, view.hidden.join(","));
  // The plain picture needs no word.
  if (view.show !== "picture") asked.set(reserved.show, view.show);
  if (view.table !== undefined && view.show === "table") {
    asked.set(reserved.table, view.table.name);
    if (view.table.columns.length > 0) asked.set(reserved.columns, view.table.columns.join(","));
    if (view.table.sort !== "") asked.set(reserved.sort, view.table.sort);
    if (view.table.find !== "") asked.set(reserved.find, view.table.find);
  }
  if (view.panel !== undefined) asked.set(reserved.panel, view.panel);
  // Two days stand under a name of their own.
  if (view.dates !== "") asked.set(view.dates.includes(",") ? reserved.days : reserved.dates, view.dates);
  if (view.paths !== undefined) {
    const { between, hops, avoid, inForce } = view.paths;
    if (between.length > 0) asked.set(reserved.between, between.join(","));
    if (hops !== String(noSearch.hops)) asked.set(reserved.hops, hops);
    if (avoid.length > 0) asked.set(reserved.avoid, avoid.join(","));
    if (inForce) asked.set(reserved.inForce, "yes");
  }
  if (view.groups.length > 0) asked.set(reserved.groups, view.groups.join(","));
  if (view.selection.kind !== "nothing") asked.set(reserved.select, view.selection.id);
  // Allowed in a query, and better to read as they are.
  const search = asked
    .toString()
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%3B", ";")
    .replaceAll("%2F", "/")
    .replaceAll("%7E", "~");
  const path = isEntity ? `/e/${encodeURIComponent(entity)}` : `/q/${encodeURIComponent(view.question)}`;
  return search === "" ? path : `${path}?${search}`;
}

/** A question as it is first asked: nothing selected, nothing left out but what the question itself does, nothing brought. */
export function plainView(question: string, parameters: Readonly<Record<string, string>> = {}): View {
  return {
    question,
    parameters,
    selection: { kind: "nothing" },
    without: [],
    only: ownOnly(question, parameters),
    hidden: [],
    dates: "",
    groups: [],
    with: [],
    whole: false,
    show: "picture",
    table: undefined,
    panel: undefined,
    paths: undefined,
    arrangement: undefined,
    damaged: false,
  };
}

/** What has to be asked of the server again if it differs. */
export function sameQuestion(one: View, other: View): boolean {
  const asked = (view: View) =>
    JSON.stringify([
      view.question,
      view.whole,
      Object.entries(view.parameters).sort(([one], [other]) => (one < other ? -1 : 1)),
    ]);
  return asked(one) === asked(other);
}
