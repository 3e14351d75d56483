import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { z } from "zod";
import { root } from "./root.ts";

/** How to reach a Neo4j: what `connection.json` holds and what `NEO4J_*` name. */
export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Undefined: the user's home database, resolved when the database is opened. */
  readonly database: string | undefined;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** The address strangers use, for absolute links; undefined: the request's own. */
  readonly publicUrl: URL | undefined;
  /** The address that what is embedded is served under, where that is a host of its own; undefined: the public address. */
  readonly embedUrl: URL | undefined;
  /** How many reverse proxies stand in front, whose `X-Forwarded-For` is believed. */
  readonly trustProxy: number;
  /** Requests one address may make a minute; 0: as many as it likes. */
  readonly rate: number;
  /** When pictures for other pages are published: ahead, or when one is first asked for. */
  readonly publish: "ahead" | "asked";
  /** Absolute folder of everything that must last: database, password, positions. */
  readonly home: string;
  /** Absolute folder of what can be fetched again: Neo4j's jars. */
  readonly cache: string;
  /** An outside database; undefined: launch one. */
  readonly outside: Connection | undefined;
  /** The Neo4j that is launched, as a version. */
  readonly neo4jVersion: "5.26.31" | "2026.09.0";
  /** An installation to launch instead of fetched jars. */
  readonly neo4jHome: string | undefined;
  readonly javaHome: string | undefined;
  /** What the console was told to do; undefined: to run where the server answers this computer alone. */
  readonly console: "off" | "public" | undefined;
  /** A database for the console alone; undefined: none. */
  readonly consoleAt: Connection | undefined;
  /** Milliseconds a statement of the console may run. */
  readonly consoleMilliseconds: number;
  /** Statements one address may send the console a minute; 0: as many as it likes. */
  readonly consoleRate: number;
  /** The folders where programs are looked for. */
  readonly path: readonly string[];
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
}

/** A setting that cannot be used. The message names the variable and says what it takes. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const optional = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text.trim() === "" ? undefined : text.trim()));

const wholeNumber = (fallback: number, least: number, most: number) =>
  optional
    .transform((text) => (text === undefined ? fallback : Number(text)))
    .refine(
      (value) => Number.isInteger(value) && value >= least && value <= most,
      `takes a whole number from ${least} to ${most}`,
    );

const neo4jUri = optional.refine(
  (text) => text === undefined || /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/.test(text),
  "takes an address that begins with bolt://, neo4j://, bolt+s:// or neo4j+s://",
);

const address = optional.transform((text, context) => {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  context.addIssue("takes an http or https address, such as https://lodeline.example.org");
  return z.NEVER;
});

const environment = z.object({
  PORT: wholeNumber(4000, 0, 65_535),
  HOST: optional.transform((text) => text ?? "127.0.0.1"),
  LODELINE_PUBLIC_URL: address,
  LODELINE_EMBED_URL: address,
  LODELINE_TRUST_PROXY: wholeNumber(0, 0, 10),
  LODELINE_RATE: wholeNumber(1_200, 0, 1_000_000),
  LODELINE_HOME: optional,
  LODELINE_CACHE: optional,
  LODELINE_NEO4J: z
    .preprocess(
      (value) => (value === "" ? undefined : value),
      z.enum(["5.26", "2026"], "takes 5.26 or 2026").optional(),
    )
    .transform((line) => line ?? "5.26"),
  LODELINE_LOG: z
    .preprocess(
      (value) => (value === "" ? undefined : value),
      z.enum(["silent", "error", "warn", "info", "debug"], "takes silent, error, warn, info or debug").optional(),
    )
    .transform((level) => level ?? "info"),
  LODELINE_PUBLISH: z
    .preprocess(
      (value) => (value === "" ? undefined : value),
      z.enum(["ahead", "asked"], "takes ahead or asked").optional(),
    )
    .transform((when) => when ?? "ahead"),
  LODELINE_CONSOLE: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["off", "public"], "takes off or public").optional(),
  ),
  LODELINE_CONSOLE_URI: neo4jUri,
  LODELINE_CONSOLE_USERNAME: optional,
  LODELINE_CONSOLE_PASSWORD: z.string().optional(),
  LODELINE_CONSOLE_DATABASE: optional,
  LODELINE_CONSOLE_SECONDS: wholeNumber(5, 1, 600),
  LODELINE_CONSOLE_RATE: wholeNumber(240, 0, 1_000_000),
  NEO4J_URI: neo4jUri,
  NEO4J_USERNAME: optional,
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: optional,
  NEO4J_HOME: optional,
  JAVA_HOME: optional,
  PATH: optional,
  XDG_CACHE_HOME: optional,
});

/**
 * Reads the environment into a frozen Config; this file alone reads `process.env`.
 * @throws ConfigError naming the first variable whose value cannot be used.
 */
// oxlint-disable-next-line node/no-process-env -- the one door to the environment
export function readConfig(variables: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(`${issue?.path.join(".") ?? "A setting"} ${issue?.message ?? "cannot be used"}.`);
  }
  const settings = parsed.data;
  if (settings.LODELINE_CONSOLE === "public" && settings.LODELINE_CONSOLE_URI !== undefined)
    throw new ConfigError(
      "LODELINE_CONSOLE is public and LODELINE_CONSOLE_URI is set: the first starts a database for the console, the second names one. Set one of them.",
    );
  if (settings.LODELINE_EMBED_URL !== undefined && settings.LODELINE_PUBLIC_URL === undefined)
    throw new ConfigError(
      "LODELINE_EMBED_URL is set and LODELINE_PUBLIC_URL is not: pictures under the first lead to the application under the second. Set both.",
    );
  return Object.freeze({
    port: settings.PORT,
    host: settings.HOST,
    publicUrl: settings.LODELINE_PUBLIC_URL,
    embedUrl: settings.LODELINE_EMBED_URL,
    trustProxy: settings.LODELINE_TRUST_PROXY,
    rate: settings.LODELINE_RATE,
    publish: settings.LODELINE_PUBLISH,
    home: resolve(root, settings.LODELINE_HOME ?? ".lodeline"),
    cache: resolve(
      root,
      settings.LODELINE_CACHE ?? join(settings.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "lodeline"),
    ),
    outside:
      settings.NEO4J_URI === undefined
        ? undefined
        : {
            uri: settings.NEO4J_URI,
            username: settings.NEO4J_USERNAME ?? "neo4j",
            password: settings.NEO4J_PASSWORD ?? "",
            database: settings.NEO4J_DATABASE,
          },
    console: settings.LODELINE_CONSOLE,
    consoleAt:
      settings.LODELINE_CONSOLE_URI === undefined
        ? undefined
        : {
            uri: settings.LODELINE_CONSOLE_URI,
            username: settings.LODELINE_CONSOLE_USERNAME ?? settings.NEO4J_USERNAME ?? "neo4j",
            password: settings.LODELINE_CONSOLE_PASSWORD ?? settings.NEO4J_PASSWORD ?? "",
            database: settings.LODELINE_CONSOLE_DATABASE ?? settings.NEO4J_DATABASE,
          },
    consoleMilliseconds: settings.LODELINE_CONSOLE_SECONDS * 1_000,
    consoleRate: settings.LODELINE_CONSOLE_RATE,
    neo4jVersion: settings.LODELINE_NEO4J === "5.26" ? "5.26.31" : "2026.09.0",
    neo4jHome: settings.NEO4J_HOME,
    javaHome: settings.JAVA_HOME,
    path: (settings.PATH ?? "").split(delimiter).filter((folder) => folder !== ""),
    logLevel: settings.LODELINE_LOG,
  } as const);
}
