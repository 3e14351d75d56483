import { readFile, readdir } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { Request, Response } from "express";
import { inMemory, sendFile, type FileInMemory } from "./file-in-memory.ts";

/** The built client, in memory: a few hundred kilobytes. */
export interface ClientFiles {
  /** Answers with the file at this path. @returns false where there is none. */
  send(path: string, request: Request, response: Response): Promise<boolean>;
  /** The application's page; undefined where there is none. */
  readonly page: FileInMemory | undefined;
}

/** Reads the built client. An absent folder is an empty one: a server without a client still answers GraphQL. */
export async function clientFiles(folder: string): Promise<ClientFiles> {
  const files = new Map<string, FileInMemory>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join("/");
    // Programs of the server's, and what partners' pages load: it has headers of its own.
    if (name.startsWith("served/") || name.startsWith("embed/")) continue;
    // Vite names what stands in assets/ by its content.
    files.set(`/${name}`, inMemory(await readFile(path), extname(path), name.startsWith("assets/")));
  }
  const send = async (path: string, request: Request, response: Response): Promise<boolean> => {
    const file = files.get(path);
    if (file === undefined) return false;
    await sendFile(file, request, response, 200);
    return true;
  };
  return { send, page: files.get("/index.html") };
}
