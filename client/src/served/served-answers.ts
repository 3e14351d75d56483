import { servedIds, type First } from "server/contract/served-page.ts";

/** What the page was drawn from on the server, where it was; its elements may still be on their way. */
export function servedAnswers(): Promise<First> | undefined {
  if (!isServed()) return undefined;
  const read = (): First | undefined => {
    const answer = document.getElementById(servedIds.answer)?.textContent;
    const list = document.getElementById(servedIds.list)?.textContent;
    return answer == null || list == null ? undefined : { answer, list };
  };
  const there = document.readyState === "loading" ? undefined : read();
  if (there !== undefined) return Promise.resolve(there);
  return new Promise((resolve, reject) => {
    document.addEventListener("DOMContentLoaded", () => {
      const answers = read();
      if (answers === undefined) reject(new Error("The page ended before what it was drawn from."));
      else resolve(answers);
    });
  });
}

/** Whether the server has drawn this page, so that it can be read before its script has run. */
export function isServed(): boolean {
  return document.documentElement.hasAttribute("data-served");
}
