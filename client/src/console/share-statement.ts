import type { ConsoleStore } from "./console-store.ts";
import { words } from "./console-words.ts";
import { statementAddress } from "./statement-address.ts";

/** What marks an entry of the browser's history as the address of what stands in the editor. */
const mark = "lodelineConsole";

/** Writes the statement with its parameters into the address, and copies that. Gives what is to be said of it. */
export async function shareStatement(store: ConsoleStore): Promise<string> {
  const { text, origin, entries } = store.getState();
  const question = origin.kind === "question" && origin.text === text ? origin.name : undefined;
  const address = statementAddress(text, entries, question);
  window.history.replaceState({ [mark]: text }, "", address);
  try {
    await navigator.clipboard.writeText(address.href);
    return words.tools.copied;
  } catch {
    return words.tools.copyFailed;
  }
}

/** Whether the address is one that was written for this very text: whoever comes back to it opens nothing new. */
export function isOwnAddress(text: string): boolean {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null && mark in state && state[mark] === text;
}
