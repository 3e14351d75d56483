/** A file of ours under its hashed name, and the hash of what is in it. */
export interface ModuleFile {
  readonly name: string;
  readonly integrity: string;
}

const loads = new Map<string, Promise<unknown>>();

/**
 * Imports a module of ours once for the page, and only if it is the one this script was built with: a hash on the loader's
 * own tag thereby covers what the loader imports. The link takes the script's nonce, for pages that trust by it.
 * @throws where the file cannot be had or is another.
 */
export async function loadModule<Module>(file: ModuleFile, base: string): Promise<Module> {
  const { href } = new URL(`/embed/a/${file.name}`, base);
  const loading = loads.get(href) ?? checked(href, file.integrity).then(() => import(/* @vite-ignore */ href));
  loads.set(href, loading);
  // A connection may come back: what failed may be tried anew.
  loading.catch(() => loads.delete(href));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is the file whose hash this was built with
  return (await loading) as Module;
}

/** Has the browser fetch and compare it; what it fetched so is what `import` then runs. */
function checked(href: string, integrity: string): Promise<void> {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  // Where browsers do not know it, nothing would be compared and nothing reported.
  if (!link.relList.supports("modulepreload")) return Promise.resolve();
  link.crossOrigin = "anonymous";
  link.integrity = integrity;
  const nonce = document.querySelector<HTMLElement>("script[nonce]")?.nonce;
  if (nonce !== undefined) link.nonce = nonce;
  link.href = href;
  return new Promise<void>((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`Lodeline: ${href} could not be had, or is another file.`)));
    document.head.append(link);
  }).finally(() => link.remove());
}
