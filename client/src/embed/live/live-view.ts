import { briefLineId } from "server/contract/embed/brief-line-id.ts";
import { isWebAddress } from "server/contract/embed/messages.ts";

/** What the live layer knows of a picture: read by schema into lists, so that no name in it can mean anything else. */
export interface LiveView {
  readonly title: string;
  /** Where the application shows it; empty where it does not say a place that may be opened. */
  readonly address: string;
  /** The language of the interface's words; names and what claims say are English. */
  readonly lang: string;
  readonly entities: readonly LiveEntity[];
  readonly lines: readonly LiveLine[];
  readonly words: ReadonlyMap<string, string>;
}

export interface LiveEntity {
  readonly id: string;
  readonly name: string;
  /** What it is, in a word. */
  readonly kind: string;
  /** Whom it stands for, where it is several drawn as one. */
  readonly members: readonly string[];
}

export interface LiveLine extends LiveSaying {
  /** Places in the list of entities. */
  readonly from: number;
  readonly to: number;
  /** Each of several lines that are drawn as one. */
  readonly lines: readonly LiveSaying[];
}

export interface LiveSaying {
  readonly id: string;
  /** The line as a sentence that can stand alone. */
  readonly said: string;
  /** How firmly, in what state, whether disputed; empty where nothing is said of it. */
  readonly how: string;
  /** How many claims are behind it. */
  readonly count: number;
}

/** The claims behind one line, and behind each of several that are drawn as one. */
export interface LiveClaims {
  readonly claims: readonly LiveClaim[];
  readonly lines: readonly (readonly LiveClaim[])[];
}

export interface LiveClaim {
  readonly said: string;
  /** According to whom, and when. */
  readonly by: string;
  /** How firmly. */
  readonly firmness: string;
  readonly paragraph: string;
  readonly source: string;
  /** Empty where there is no page to open. */
  readonly url: string;
  readonly record: boolean;
  /** What stands against it or leaves it open, each with whose word it is. */
  readonly against: readonly { readonly said: string; readonly by: string }[];
}

/** Letters of a text, and things in a list, beyond which an answer is none of ours. */
const most = { letters: 20_000, things: 5_000 } as const;

/** Reads what the server tells of a picture at once. `code`: of the view, where it is one. @throws where it says something else. */
export function readView(data: unknown, code: string): LiveView {
  const at = fields(data);
  const entities = list(at("entities")).map((one) => {
    const entity = fields(one);
    return {
      id: text(entity("id")),
      name: text(entity("name")),
      kind: text(entity("kind")),
      members: list(entity("members") ?? []).map(text),
    };
  });
  const sayingOf = (line: Fields, from: number, to: number): LiveSaying => ({
    id: briefLineId.read(text(line("id")), entities[from]?.id ?? "", entities[to]?.id ?? ""),
    said: text(line("said")),
    how: text(line("how") ?? ""),
    count: place(line("count"), most.things),
  });
  const lines = list(at("lines")).map((one): LiveLine => {
    const line = fields(one);
    const [from, to] = [place(line("from"), entities.length), place(line("to"), entities.length)];
    return {
      ...sayingOf(line, from, to),
      from,
      to,
      lines: list(line("lines") ?? []).map((other) => sayingOf(fields(other), from, to)),
    };
  });
  const words = at("words");
  if (typeof words !== "object" || words === null) throw new NoView();
  return {
    title: titleOf(text(at("title")), text(at("value") ?? "")),
    address: address(text(at("address")) + code),
    lang: text(at("lang")),
    entities,
    lines,
    words: new Map(Object.entries(words).map(([name, word]) => [name, text(word)])),
  };
}

/** Reads the claims behind one line. @throws where the server says something else. */
export function readClaims(data: unknown): LiveClaims {
  const at = fields(data);
  const sources = list(at("sources")).map((one) => {
    const source = fields(one);
    return { name: text(source("name")), url: address(source("url")) };
  });
  const claimOf = (one: unknown): LiveClaim => {
    const claim = fields(one);
    const source = claim("source") === -1 ? undefined : sources[place(claim("source"), sources.length)];
    return {
      said: text(claim("said")),
      by: text(claim("by")),
      firmness: text(claim("firmness")),
      paragraph: text(claim("paragraph") ?? ""),
      source: source?.name ?? "",
      url: source?.url ?? "",
      record: claim("record") === true,
      against: list(claim("against") ?? []).map((other) => {
        const said = fields(other);
        return { said: text(said("said")), by: text(said("by")) };
      }),
    };
  };
  return {
    claims: list(at("claims")).map(claimOf),
    lines: list(at("lines") ?? []).map((claims) => list(claims).map(claimOf)),
  };
}

/** With what the question was asked of, unless that is a list nobody listens to. */
function titleOf(title: string, value: string): string {
  return value === "" || value.length > 120 ? title : `${title} ${value}`;
}

class NoView extends Error {
  override readonly name = "NoView";
  constructor() {
    super("Lodeline: what was answered is no picture.");
  }
}

type Fields = (name: string) => unknown;

/** The fields that something has itself: what it inherits, or names `__proto__`, is nothing. */
function fields(value: unknown): Fields {
  if (typeof value !== "object" || value === null) throw new NoView();
  return (name) => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most.things) throw new NoView();
  return value;
}

function text(value: unknown): string {
  if (typeof value !== "string" || value.length > most.letters) throw new NoView();
  return value;
}

function place(value: unknown, of: number): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= of) throw new NoView();
  return value;
}

/** An address that may be opened; empty for any other. */
function address(value: unknown): string {
  return typeof value === "string" && isWebAddress(value) ? value : "";
}
