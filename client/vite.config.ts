import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type EnvironmentOptions, type Plugin, type Rolldown } from "vite";
import { buildEmbed } from "./embed-build.ts";

/** In development the server at LODELINE_SERVER (default port 4000) answers what this one does not hold. */
const server = process.env["LODELINE_SERVER"] ?? "http://127.0.0.1:4000";

/** The one face every page needs at once: upright Latin. */
const firstFace = /source-sans-3-latin-wght-normal-[^/]*\.woff2$/;

/**
 * Names in the page, under the hashed names they have only after the build, what the first picture needs: its face, the
 * canvas, and the small script that asks the server ahead. All of it then comes at once instead of one after another.
 */
const firstPicture: Plugin = {
  name: "first-picture",
  apply: "build",
  applyToEnvironment: ({ name }) => name === "client",
  config: () => ({
    environments: {
      client: {
        build: {
          rolldownOptions: {
            input: { index: "index.html", ahead: "src/ahead.ts" },
            // What every page needs is one file, not one for each set of pages that shares it: a browser asks for six at a time.
            // A group brings along what its modules import.
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: "asking",
                    test: /client\/src\/(?:ahead|post|first-question|first-requests|served\/served-answers)\.ts$|client\/src\/exploration\/view\.ts$|client\/src\/gql\/|rolldown\/runtime/,
                    priority: 2,
                  },
                  {
                    name: "page",
                    test: /client\/src\/(?:main|app)\.tsx$|server\/contract\/(?:title-sentence|line-words)\.ts$|client\/src\/actions\/(?:select-relationship|select-node|hide|expand-node|open-paths|group-or-open|open-groups|select-shape)\.ts$|client\/src\/exploration\/(?:worded|difference-words)\.ts$|client\/src\/canvas\/canvas\.module\.css$/,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
    },
  }),
  /** The tags that load the page of a question, for what the server draws itself: it puts them into the page. */
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const part = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith("/pages/question-page.tsx"));
      if (part === undefined) throw new Error("The page of a question is no file of its own.");
      const there = new Set(
        chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => needed(fileName, bundle)),
      );
      const files = needed(part.fileName, bundle).filter((file) => !there.has(file));
      const sheets = new Set(files.flatMap((file) => sheetsOf(bundle[file])));
      const source = [
        ...[...sheets].map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
        ...files.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
      ].join("");
      this.emitFile({ type: "asset", fileName: "served/question-page.html", source });
      // The map of Neo4j's checker has 21 MB, which the server would hold in memory and nobody reads.
      for (const file of Object.keys(bundle)) if (/cypher-worker-[^/]*\.map$/.test(file)) delete bundle[file];
    },
  },
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const ahead = chunks.filter(({ name, isEntry }) => isEntry && name === "ahead");
      const canvas = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith("/canvas/canvas.tsx"));
      const known = new Set(
        chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]),
      );
      const sheets = canvas.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
      return [
        ...Object.keys(bundle)
          .filter((file) => firstFace.test(file))
          .map((file) =>
            head("link", { rel: "preload", href: `/${file}`, as: "font", type: "font/woff2", crossorigin: "" }),
          ),
        // Async: it waits neither for the sheets nor for the rest of the page.
        ...ahead.map(({ fileName }) =>
          head("script", { type: "module", async: true, crossorigin: "", src: `/${fileName}` }),
        ),
        ...canvas
          .flatMap(({ fileName, imports }) => [fileName, ...imports.filter((file) => !known.has(file))])
          .map((file) => head("link", { rel: "modulepreload", crossorigin: "", href: `/${file}` }, "head")),
        ...sheets.map((file) => head("link", { rel: "stylesheet", crossorigin: "", href: `/${file}` }, "head")),
      ];
    },
  },
};

/**
 * What draws pages on the server holds what they are first drawn with, and nothing that is loaded later: where a page needs
 * more, it is drawn in the browser.
 */
const firstParts: Plugin = {
  name: "first-parts",
  apply: "build",
  applyToEnvironment: ({ name }) => name === "served",
  resolveDynamicImport: (specifier) =>
    typeof specifier === "string" && !/\/question-page\.tsx$|\/words\/[^/]*\.json$/.test(specifier)
      ? { id: specifier, external: true }
      : undefined,
};

/** What makes views on the server lays out in the server's own thread: a browser's is none of its parts. */
const layOutOnServer: Plugin = {
  name: "lay-out-on-server",
  apply: "build",
  applyToEnvironment: ({ name }) => name === "views",
  enforce: "pre",
  resolveId: (source) =>
    source.endsWith("/layout/lay-out-step.ts")
      ? fileURLToPath(new URL("src/served/lay-out-asked.ts", import.meta.url))
      : undefined,
};

/** A file and all that it cannot run without, each before what needs it. */
function needed(file: string, bundle: Rolldown.OutputBundle, found = new Set<string>()): readonly string[] {
  const chunk = bundle[file];
  if (found.has(file) || chunk?.type !== "chunk") return [...found];
  for (const other of chunk.imports) if (other !== file) needed(other, bundle, found);
  found.add(file);
  return [...found];
}

function sheetsOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): readonly string[] {
  return file?.type === "chunk" ? [...(file.viteMetadata?.importedCss ?? [])] : [];
}

function head(
  tag: string,
  attrs: Record<string, string | boolean>,
  injectTo: "head" | "head-prepend" = "head-prepend",
) {
  return { tag, attrs, injectTo };
}

function forServer(input: Record<string, string>): EnvironmentOptions {
  return {
    consumer: "server",
    resolve: { noExternal: true },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      ssr: true,
      outDir: "dist/served",
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
      sourcemap: false,
      rolldownOptions: { input, output: { codeSplitting: false, entryFileNames: "[name].js" } },
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), firstPicture, firstParts, layOutOnServer],
  server: {
    proxy: Object.fromEntries(
      ["/graphql", "/cypher", "/healthz", "/readyz", "^/data/.+", "^/corrections/.+", "/embed/", "/oembed"].map(
        (path) => [path, { target: server, changeOrigin: true }],
      ),
    ),
  },
  // What is first met in a worker or a page that opens late: found then, it would make the page load anew.
  optimizeDeps: {
    include: [
      "d3-force",
      "@neo4j-cypher/language-support",
      "core-js/actual/iterator/index.js",
      "core-js/actual/set/index.js",
    ],
  },
  worker: { format: "es" },
  builder: {
    buildApp: async (builder) => {
      for (const name of ["client", "served", "views"]) {
        const environment = builder.environments[name];
        // oxlint-disable-next-line no-await-in-loop -- the first empties the folder that both write to
        if (environment !== undefined) await builder.build(environment);
      }
      await buildEmbed();
    },
  },
  environments: {
    // What draws pages on the server, and what makes views that are embedded: one file each, loaded once for each language.
    served: forServer({ "page-maker": "src/served/page-maker.tsx" }),
    views: forServer({ "view-maker": "src/served/view-maker.ts" }),
  },
  build: {
    target: "es2023",
    // Browsers that know light-dark(): its substitute would not follow the colour scheme of a single element.
    cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
    // Everything is a file of its own: the page's policy allows no inline script, style or font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
  },
});
