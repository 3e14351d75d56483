import type { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { keepStill } from "../canvas/still.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { readView } from "../exploration/view.ts";
import { canvasPart } from "../pages/canvas-part.ts";
import { questionPart } from "../pages/question-part.ts";
import { besidesList } from "../ui/besides-list.ts";
import { openServed } from "./open-served.ts";

/** Milliseconds that the canvas is waited for. */
const patience = 60;

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
  const opens = readView(path, "") !== undefined;
  const beside = window.matchMedia(besidesList).matches;
  const canvas = opens || beside ? canvasPart.ready().catch(() => undefined) : undefined;
  await Promise.allSettled([
    openServed(store, queries, { path, search, hash }, beside),
    ...(opens ? [questionPart.ready()] : []),
  ]);
  // Drawn with it from the start, unless it is long in coming: then the page answers before it.
  await Promise.race([canvas, new Promise((resolve) => setTimeout(resolve, patience))]);
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
