/**
 * Writes client/src/gql: a typed document for each .graphql file of the client, checked against
 * server/model. With --check it writes nothing and ends with code 1 where a file is not up to date.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { preset } from "@graphql-codegen/client-preset";
import { codegen } from "@graphql-codegen/core";
import { parse, printSchema } from "graphql";
import { root } from "../src/root.ts";
import { createSchema } from "../src/schema.ts";

const source = join(root, "client/src");
const target = join(source, "gql");

/** The preset silences every linter; ours leaves the folder out by its own settings. */
const silence = /^\/\* eslint-disable \*\/$/m;
const origin = "// Written from server/model and the .graphql files by npm run generate; never edited.";

interface Generated {
  readonly path: string;
  readonly text: string;
}

async function generate(): Promise<readonly Generated[]> {
  const schema = await createSchema();
  const config = {
    documentMode: "string",
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    defaultScalarType: "unknown",
    scalars: { JSON: "unknown", Date: "string" },
    importExtension: ".ts",
  } as const;
  const files = await preset.buildGeneratesSection({
    baseOutputDir: `${target}/`,
    presetConfig: { fragmentMasking: false, skipIndexFile: true },
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: await operations(),
    config: { ...config },
    plugins: [],
    pluginMap: {},
  });
  // The preset's other file finds documents by their whole text; that would put each into the bundle twice.
  const documents = files.filter((file) => file.filename.endsWith("graphql.ts"));
  return Promise.all(
    documents.map(async (file) => ({ path: file.filename, text: (await codegen(file)).replace(silence, origin) })),
  );
}

/** Every operation of the client: each stands in a file of its own beside what asks it. */
async function operations() {
  const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith(".graphql")).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const location = join(source, file);
      const rawSDL = await readFile(location, "utf8");
      return { location, rawSDL, document: parse(rawSDL) };
    }),
  );
}

async function stored(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

const files = await generate();
const wanted = new Set(files.map((file) => file.path));
const present = await readdir(target).catch(() => []);
const superfluous = present.map((name) => join(target, name)).filter((path) => !wanted.has(path));
const stale: Generated[] = [];
for (const file of files) if ((await stored(file.path)) !== file.text) stale.push(file);

if (process.argv.includes("--check")) {
  for (const path of [...stale.map((file) => file.path), ...superfluous])
    console.error(`${relative(root, path)} is not up to date: run npm run generate.`);
  process.exitCode = stale.length + superfluous.length > 0 ? 1 : 0;
} else {
  for (const path of superfluous) await rm(path);
  for (const { path, text } of stale) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  console.log(stale.length + superfluous.length > 0 ? `Written: ${relative(root, target)}` : "Nothing to do.");
}
