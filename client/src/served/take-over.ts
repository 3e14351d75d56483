import type { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { keepStill } from "../canvas/still.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { readView } from "../exploration/view.ts";
import { questionPart } from "../pages/question-part.ts";
import { besidesList } from "../ui/besides-list.ts";
import { openServed } from "./open-served.ts";

/**
 * Puts the page in the place of the one the server has drawn, from the same answers: nothing on the screen moves, and what
 * had the focus has it again. The picture stays until the canvas is drawn.
 */
export async function takeOver(
  root: HTMLElement,
  store: ExplorerStore,
  queries: QueryClient,
  page: ReactNode,
): Promise<void> {
  const { pathname: path, search, hash } = window.location;
  await Promise.allSettled([
    openServed(store, queries, { path, search, hash }, window.matchMedia(besidesList).matches),
    ...(readView(path, "") === undefined ? [] : [questionPart.ready()]),
  ]);
  const still = root.querySelector<SVGSVGElement>("svg[data-still]");
  if (still !== null) keepStill(store.getState().exploration, still);
  const focused = root.contains(document.activeElement) ? nameOf(document.activeElement) : undefined;
  delete document.documentElement.dataset["otherLanguage"];
  delete document.documentElement.dataset["served"];
  // At once: the old page goes in the same moment in which the new one comes, and nothing of that moves into its place.
  flushSync(() => createRoot(root).render(page));
  for (const motion of root.getAnimations({ subtree: true })) motion.cancel();
  if (focused !== undefined) root.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
}

/** What finds the same link or field in the other page. */
function nameOf(element: Element | null): string | undefined {
  const by = (name: string) => {
    const value = element?.getAttribute(name);
    return value == null || element === null
      ? undefined
      : `${element.tagName.toLowerCase()}[${name}=${CSS.escape(value)}]`;
  };
  return by("href") ?? by("aria-label") ?? by("id");
}
