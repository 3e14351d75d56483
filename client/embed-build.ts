import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EmbedFile, EmbedFiles } from "server/contract/embed/embed-files.ts";
import { build } from "vite";

const client = import.meta.dirname;
const folder = join(client, "dist/embed");

/**
 * Builds what partners' pages load: four scripts that share nothing with the application and import each other by hashed
 * names. What another one loads is built before it, for it holds its name and its hash; so the loader's hash covers all.
 */
export async function buildEmbed(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "a"), { recursive: true });
  mkdirSync(join(folder, "v1"), { recursive: true });
  const frame = await bundle("frame", {});
  const live = await bundle("live", {});
  const runtime = await bundle("runtime", { LODELINE_LIVE: live });
  const loader = await bundle("loader", { LODELINE_RUNTIME: runtime, LODELINE_LOADER_WORDS: loaderWords() });
  copyFileSync(join(folder, "a", loader.name), join(folder, "v1/loader.js"));
  copyFileSync(join(client, "src/embed/lodeline-graph.d.ts"), join(folder, "v1/lodeline-graph.d.ts"));
  const files: EmbedFiles = { loader, runtime, live, frame };
  writeFileSync(join(folder, "files.json"), `${JSON.stringify(files, undefined, 2)}\n`);
}

async function bundle(name: string, constants: Readonly<Record<string, unknown>>): Promise<EmbedFile> {
  const built = await build({
    configFile: false,
    root: client,
    logLevel: "warn",
    publicDir: false,
    define: Object.fromEntries(Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)])),
    build: {
      write: false,
      // Partners' readers come with the browsers they have.
      target: ["chrome105", "edge105", "firefox110", "safari16.4"],
      modulePreload: false,
      rolldownOptions: {
        input: join(client, `src/embed/${name}.ts`),
        preserveEntrySignatures: "strict",
        output: { codeSplitting: false, entryFileNames: `${name}.js` },
      },
      minify: true,
    },
  });
  const [output, ...others] = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  if (output?.type !== "chunk" || others.length > 0) throw new Error(`The embed script ${name} is not one file.`);
  const { code } = output;
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 12);
  const file = `${name}.${hash}.js`;
  writeFileSync(join(folder, "a", file), code);
  return { name: file, integrity: `sha384-${createHash("sha384").update(code).digest("base64")}` };
}

/** What the loader says before anything else may be loaded, in each language. */
function loaderWords(): readonly (readonly [string, readonly [string, string]])[] {
  return [
    ["en", "embed.json"],
    ["fr", "embed.fr.json"],
    ["uk", "embed.uk.json"],
  ].map(([language = "", file = ""]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test holds all languages to the same keys
    const words = JSON.parse(readFileSync(join(client, "../server/contract/words", file), "utf8")) as {
      readonly loader: { readonly show: string; readonly ask: string };
    };
    return [language, [words.loader.show, words.loader.ask]];
  });
}
