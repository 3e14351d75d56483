import type { EmbedFiles } from "server/contract/embed/embed-files.ts";
import { plainLook, writeEmbed, type EmbedLanguage, type EmbedView } from "server/contract/embed/embed-address.ts";

/** Where pictures and scripts are had, and the scripts themselves. */
export interface EmbedHome {
  readonly app: string;
  readonly embed: string;
  readonly files: EmbedFiles;
}

/** What a snippet says of the picture it shows. */
export interface EmbedFacts {
  readonly title: string;
  readonly summary: string;
  /** The published version; null where it is drawn on demand. */
  readonly version: number | null;
  readonly sheet: { readonly width: number; readonly height: number };
  readonly narrow?: { readonly width: number; readonly height: number };
}

/** The server draws no such picture; the message is its own sentence for whoever asked. */
export class NotEmbeddable extends Error {
  override readonly name = "NotEmbeddable";
}

export async function askEmbedHome(signal: AbortSignal): Promise<EmbedHome> {
  const response = await fetch("/embed/v1/files.json", { signal });
  if (!response.ok) throw new Error(String(response.status));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers so
  return (await response.json()) as EmbedHome;
}

export async function askEmbedFacts(view: EmbedView, lang: EmbedLanguage, signal: AbortSignal): Promise<EmbedFacts> {
  const address = writeEmbed({ view, form: "json", purpose: "widget", look: { ...plainLook, lang } });
  const response = await fetch(address, { signal });
  if (response.status === 404 || response.status === 422) throw new NotEmbeddable(await toldBy(response));
  if (!response.ok) throw new Error(String(response.status));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers by its schema
  return (await response.json()) as EmbedFacts;
}

/** What the server says about it, in words; empty where it says nothing. */
async function toldBy(response: Response): Promise<string> {
  const told: unknown = await response.json().catch(() => undefined);
  if (typeof told !== "object" || told === null || !("message" in told)) return "";
  return typeof told.message === "string" ? told.message : "";
}
