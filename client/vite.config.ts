import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

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
  config: () => ({
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
                test: /client\/src\/(?:ahead|post|first-question)\.ts$|client\/src\/exploration\/view\.ts$|client\/src\/gql\/|rolldown\/runtime/,
                priority: 2,
              },
              {
                name: "page",
                test: /client\/src\/(?:main|app)\.tsx$|server\/contract\/(?:title-sentence|line-words)\.ts$|client\/src\/actions\/(?:select-relationship|select-node|hide|expand-node)\.ts$|client\/src\/exploration\/worded\.ts$|client\/src\/canvas\/canvas\.module\.css$/,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  }),
  // The map of Neo4j's checker has 21 MB, which the server would hold in memory and nobody reads.
  generateBundle: {
    order: "post",
    handler: (_, bundle) => {
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

function head(
  tag: string,
  attrs: Record<string, string | boolean>,
  injectTo: "head" | "head-prepend" = "head-prepend",
) {
  return { tag, attrs, injectTo };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), firstPicture],
  server: {
    proxy: Object.fromEntries(
      ["/graphql", "/cypher", "/healthz", "/readyz", "^/data/.+"].map((path) => [
        path,
        { target: server, changeOrigin: true },
      ]),
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
