import { playwright } from "@vitest/browser-playwright";
import { configDefaults, defineConfig } from "vitest/config";
import { Ordered } from "./support/ordered.ts";

// Found by prepare.mjs; without it Playwright looks for its own browser.
const chromium = process.env["LODELINE_CHROMIUM"];

// Node reads graphql's CommonJS build, Vite would take its other one: two copies do not know each other's errors.
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

// Tests ask little of a Neo4j, once each: it is still warming up when it ends. Without its second compiler it does the same in
// two thirds of the processor time.
process.env["JAVA_TOOL_OPTIONS"] = `${process.env["JAVA_TOOL_OPTIONS"] ?? ""} -XX:TieredStopAtLevel=1`.trim();

/** As many processes as there are cores to count on. */
const atOnce = 2;

export default defineConfig({
  test: {
    sequence: { sequencer: Ordered },
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["unit/**/*.test.ts"],
          // They keep nothing outside themselves: a module read for one file serves the next.
          isolate: false,
          maxWorkers: atOnce,
          // Long enough for a machine that is busy otherwise: no test is about how long it takes.
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          name: "integration",
          include: ["integration/**/*.test.ts"],
          globalSetup: ["support/global-seeded.ts", "support/global-database.ts"],
          // All ask one database, in turns: what one had it plan is planned for all.
          setupFiles: ["support/take-turn.ts"],
          maxWorkers: atOnce,
          // Files of one process share a connection, and what they have imported.
          isolate: false,
          // The first load of a database that has just started plans everything.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Found while a first file runs, they would come in a second copy of React, or load a file's page anew.
        optimizeDeps: {
          include: [
            "react",
            "react-dom/client",
            "@tanstack/react-query",
            "wouter",
            "zustand",
            "wouter/use-browser-location",
            "@dagrejs/dagre",
          ],
        },
        test: {
          name: "browser",
          include: ["browser/**/*.test.{ts,tsx}"],
          // Beside the others, one file after another: all pages are shown to one person.
          maxWorkers: atOnce,
          browser: {
            enabled: true,
            fileParallelism: false,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium === undefined ? {} : { executablePath: chromium }),
                args: [
                  "--no-sandbox",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                ],
              },
            }),
            instances: [{ browser: "chromium", viewport: { width: 1280, height: 800 } }],
          },
        },
      },
      {
        test: {
          name: "journeys",
          include: ["journeys/**/*.test.ts"],
          globalSetup: ["support/global-product.ts"],
          setupFiles: ["support/await-product.ts"],
          // Files that run in one process share its browser and its emptied pages.
          isolate: false,
          maxWorkers: atOnce,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
    exclude: [...configDefaults.exclude, "**/.results/**"],
  },
});
