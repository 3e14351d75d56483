import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** In development the server at LODELINE_SERVER (default port 4000) answers what this one does not hold. */
const server = process.env["LODELINE_SERVER"] ?? "http://127.0.0.1:4000";

/** The one face every page needs at once: upright Latin. */
const firstFace = /source-sans-3-latin-wght-normal-[^/]*\.woff2$/;

/** Preloads the first face under the hashed name it has only after the build. */
const preloadFont: Plugin = {
  name: "preload-font",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => firstFace.test(file))
        .map((file) => ({
          tag: "link",
          injectTo: "head-prepend",
          attrs: { rel: "preload", href: `/${file}`, as: "font", type: "font/woff2", crossorigin: "" },
        })),
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFont],
  server: {
    proxy: Object.fromEntries(
      ["/graphql", "/healthz", "/readyz", "^/data/.+"].map((path) => [path, { target: server, changeOrigin: true }]),
    ),
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
