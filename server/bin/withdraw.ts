import { parseArgs } from "node:util";
import { embedName, embedRoot, readEmbed, type EmbedView } from "../contract/embed/embed-address.ts";
import { ConfigError, readConfig } from "../src/config.ts";
import { withdrawals } from "../src/embed/withdrawals.ts";
import { withoutDefaults } from "../src/embed/without-defaults.ts";
import { questions } from "../src/questions/questions.ts";

const usage = `Say which picture, and why:
  npm run withdraw -- "q/rwanda-and-the-rebels" "The agency asked us to take it back."
  npm run withdraw -- "q/rwanda-and-the-rebels@2" "…"    one version alone
  npm run withdraw -- "v/<code>" "…"                     an explored view
  npm run withdraw -- --lift "q/rwanda-and-the-rebels"   show it again
  npm run withdraw -- --list                             what is withdrawn
The picture can be named by any of its addresses, too.`;

/** What cannot be done as it was said; the message is for the person at the terminal. */
class Misused extends Error {}

/** Withdraws one embedded view, or shows it again; a server that runs sees it within a second. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lift: { type: "boolean", default: false }, list: { type: "boolean", default: false } },
  });
  const kept = withdrawals(readConfig().home);
  if (values.list) {
    const all = await kept.list();
    say(all.length === 0 ? ["Nothing is withdrawn."] : all.map((one) => `${nameOf(one)}  ${one.at}  ${one.reason}`));
    return;
  }
  const [picture, reason, ...more] = positionals;
  if (picture === undefined || more.length > 0 || (reason === undefined) !== values.lift) throw new Misused(usage);
  const view = viewOf(picture);
  const named = {
    view: embedName(view),
    ...(view.kind === "question" && view.version ? { version: view.version } : {}),
  };
  if (values.lift) {
    if (!(await kept.lift(named.view, named.version))) throw new Misused(`${nameOf(named)} is not withdrawn.`);
    say([`${nameOf(named)} is shown again.`]);
    return;
  }
  if (reason === undefined || reason.trim() === "") throw new Misused(usage);
  await kept.add({ ...named, reason: reason.trim(), at: new Date().toISOString() });
  say([`${nameOf(named)} is withdrawn. It stands at /corrections, with the reason.`]);
}

/** A view by its name or by any address of it. */
function viewOf(text: string): EmbedView {
  const address = URL.canParse(text) ? new URL(text) : new URL(text.replace(/^\/*/, "/"), "http://lodeline.invalid");
  const path = address.pathname.startsWith(embedRoot) ? address.pathname : embedRoot + address.pathname.slice(1);
  const entity = /^\/embed\/v1\/e\/([a-z0-9-]+)$/.exec(path)?.[1];
  const takes = (id: string) =>
    questions()
      .find((question) => question.id === id)
      ?.parameters.map(({ name }) => name);
  const read =
    entity === undefined
      ? readEmbed(path, address.search, takes)
      : readEmbed(`${embedRoot}q/about`, `?entity=${entity}`, takes);
  if (read === undefined) throw new Misused(`“${text}” names no picture.\n${usage}`);
  return withoutDefaults(read.view, questions());
}

function nameOf({ view, version }: { readonly view: string; readonly version?: number | undefined }): string {
  return version === undefined ? view : `${view}, version ${version},`;
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Misused || error instanceof ConfigError || error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
