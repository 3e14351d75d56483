import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];
const applications = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"];
const inPlaywright = [
  "chrome-linux64/chrome",
  "chrome-linux/chrome",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A Chromium for the tests: the one LODELINE_CHROMIUM or CHROME_PATH names, an installed Chrome or Chromium, one
 * that Playwright has fetched. Undefined where there is none.
 *
 * @returns {string | undefined} absolute path of the program
 */
export function findChromium(environment = process.env) {
  const named = [environment.LODELINE_CHROMIUM, environment.CHROME_PATH].filter(Boolean);
  const installed = (environment.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const macintosh = ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
    applications.map((application) => join(folder, application)),
  );
  return [...named, ...installed, ...macintosh, ...ofPlaywright(environment)].find(isProgram);
}

function ofPlaywright(environment) {
  const folders = [
    environment.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
  ];
  return folders.filter(Boolean).flatMap((folder) =>
    list(folder)
      .filter((name) => /^chromium-\d+$/.test(name))
      .toSorted((one, other) => other.localeCompare(one, undefined, { numeric: true }))
      .flatMap((name) => inPlaywright.map((program) => join(folder, name, program))),
  );
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
