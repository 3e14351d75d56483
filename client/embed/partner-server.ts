import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import type { EmbedFiles } from "server/contract/embed/embed-files.ts";
import { plainLook } from "server/contract/embed/embed-address.ts";
import type { SnippetParts } from "server/contract/embed/snippets.ts";
import { xmlText } from "server/contract/xml.ts";
import { build } from "vite";
import { partnerPages, type PartnerPage } from "./partner-pages.ts";

export interface PartnerServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface PartnerOptions {
  /** The origin of the Lodeline that is embedded. */
  readonly lodeline: string;
  readonly port?: number;
  /** The question that all pages show. */
  readonly question?: string;
  /** Pages beside the usual ones. */
  readonly more?: readonly PartnerPage[];
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Serves the pages of partners who embed a Lodeline, each with the headers such a partner sends, from another site than its. */
export async function startPartners({
  lodeline,
  port = 0,
  question = "rwanda-and-the-rebels",
  more = [],
}: PartnerOptions): Promise<PartnerServer> {
  const parts = await snippetParts(lodeline, question);
  const pages = [...partnerPages, ...more];
  let react: Promise<string> | undefined;
  const answer = async (path: string): Promise<Answer> => {
    const name = path.slice(1);
    if (name === "") return page(document({ lang: "en", title: "Partners", head: "", body: index() }), {});
    // What a partner who asks first has copied to a host of their own.
    if (name === "favicon.ico") return { status: 204, headers: {}, body: "" };
    if (name === "lodeline-loader.js") {
      const loader = await fetch(`${lodeline}/embed/v1/loader.js`);
      return { status: loader.status, headers: scriptType, body: await loader.text() };
    }
    if (name === "react-page.js") {
      react ??= bundled("react-page.tsx", { LODELINE_VIEW: `q/${question}`, LODELINE_ORIGIN: lodeline });
      return { status: 200, headers: scriptType, body: await react };
    }
    if (name === "height.js" || name.endsWith(".css")) {
      const body = await readFile(join(import.meta.dirname, "files", name), "utf8");
      return { status: 200, headers: name === "height.js" ? scriptType : { "Content-Type": "text/css" }, body };
    }
    const found = pages.find((one) => one.name === name);
    if (found === undefined) return { status: 404, headers: { "Content-Type": "text/plain" }, body: "No such page.\n" };
    const nonce = randomBytes(16).toString("base64");
    return page(article(found, found.name === "pinned" ? { ...parts, files: await filesOf(lodeline) } : parts, nonce), {
      ...found.headers(parts, nonce),
    });
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://partner.localhost");
    answer(pathname).then(
      ({ status, headers, body }) => {
        response.writeHead(status, { "Cache-Control": "no-store", ...headers });
        response.end(body);
      },
      (error: unknown) => {
        response.writeHead(500, { "Content-Type": "text/plain" });
        response.end(`${String(error)}\n`);
      },
    );
  });
  const taken = await new Promise<number>((resolve) => {
    server.listen(port, "127.0.0.1", () => {
      const at = server.address();
      resolve(typeof at === "object" && at !== null ? at.port : port);
    });
  });
  return {
    // A name of this computer's that is another site than 127.0.0.1.
    url: `http://partner.localhost:${taken}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const scriptType = { "Content-Type": "text/javascript" } as const;

function page(body: string, headers: Readonly<Record<string, string>>): Answer {
  return { status: 200, headers: { "Content-Type": "text/html; charset=utf-8", ...headers }, body };
}

function index(): string {
  const items = partnerPages.map(
    ({ name, title, why }) => `<li><a href="/${name}">${xmlText(title)}</a><br>${xmlText(why)}</li>`,
  );
  return `<h1>Pages that embed Lodeline</h1><ul>${items.join("")}</ul>`;
}

function article(found: PartnerPage, parts: SnippetParts, nonce: string): string {
  const { title, why, lang = "en", rightToLeft = false, head = "", content } = found;
  return document({
    lang,
    rightToLeft,
    title,
    head,
    body: `<h1>${xmlText(title)}</h1><p lang="en" dir="ltr">${xmlText(why)}</p>\n${content(parts, nonce)}\n<p lang="en" dir="ltr">What follows the picture stays where it is.</p>`,
  });
}

interface DocumentParts {
  readonly lang: string;
  readonly rightToLeft?: boolean;
  readonly title: string;
  readonly head: string;
  readonly body: string;
}

function document({ lang, rightToLeft = false, title, head, body }: DocumentParts): string {
  return `<!doctype html>
<html lang="${lang}"${rightToLeft ? ' dir="rtl"' : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<link rel="stylesheet" href="/partner.css">${head}
</head>
<body><main>
${body}
</main></body>
</html>
`;
}

/** What the share dialog knows when it writes a snippet. */
async function snippetParts(lodeline: string, question: string): Promise<SnippetParts> {
  const ask = () => fetch(`${lodeline}/embed/v1/q/${question}.json?for=widget`);
  let asked = await ask();
  // A Lodeline that has just started draws its first picture in its own time.
  for (let again = 0; asked.status === 503 && again < 60; again += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what waiting is
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    // oxlint-disable-next-line no-await-in-loop -- as above
    asked = await ask();
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the server says of a picture
  const { title, summary, sheet, narrow } = (await asked.json()) as {
    readonly title: string;
    readonly summary: string;
    readonly sheet: SnippetParts["sheet"];
    readonly narrow?: SnippetParts["narrow"];
  };
  return {
    app: lodeline,
    embed: lodeline,
    view: { kind: "question", question, parameters: {}, version: undefined },
    page: `/q/${question}`,
    look: plainLook,
    title,
    alternative: summary,
    sheet,
    narrow,
    width: Math.min(800, sheet.width),
    frameHeight: 640,
    inlineStyles: true,
    mode: "frame",
    loading: "lazy",
    own: { title: "", caption: "", credit: "" },
    files: undefined,
  };
}

async function filesOf(lodeline: string): Promise<EmbedFiles> {
  const asked = await fetch(`${lodeline}/embed/v1/files.json`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the client's build wrote it
  return ((await asked.json()) as { readonly files: EmbedFiles }).files;
}

async function bundled(file: string, constants: Readonly<Record<string, string>>): Promise<string> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: "warn",
    publicDir: false,
    mode: "production",
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: {
      "process.env.NODE_ENV": '"production"',
      ...Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
    },
    build: {
      write: false,
      rolldownOptions: { input: join(import.meta.dirname, file), output: { codeSplitting: false } },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]).flatMap((one) => ("output" in one ? one.output : []));
  return output?.type === "chunk" ? output.code : "";
}
