import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { handedFocus } from "./handed-focus.ts";

/**
 * Keeps the focus with the person when what the panel holds is replaced: what was opened by keyboard, or from a place that
 * is gone now, gets it at its heading, or at the control of the same name (Next, Previous); closing gives it back to where
 * it was opened from. What was opened on the page before leads to its heading, too. `content` names what the panel holds;
 * undefined is the answer in words.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, content: string | undefined): void {
  const before = useRef(content);
  const origin = useRef<HTMLElement | undefined>(undefined);
  const last = useRef<{ readonly element: HTMLElement; readonly name: string } | undefined>(undefined);
  /** The key that was pressed last; undefined after the pointer. */
  const byKey = useRef<string | undefined>(undefined);
  const touched = useRef(false);

  useEffect(() => {
    const touch = (key: string | undefined) => {
      touched.current = true;
      byKey.current = key;
    };
    const pressed = ({ key }: KeyboardEvent) => touch(key);
    const pointed = () => touch(undefined);
    const focused = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = { element: target, name: target.textContent };
    };
    document.addEventListener("keydown", pressed, true);
    document.addEventListener("pointerdown", pointed, true);
    document.addEventListener("focusin", focused);
    return () => {
      document.removeEventListener("keydown", pressed, true);
      document.removeEventListener("pointerdown", pointed, true);
      document.removeEventListener("focusin", focused);
    };
  }, []);

  useLayoutEffect(() => {
    const previous = before.current;
    before.current = content;
    const place = panel.current;
    if (place === null) return;
    const now = document.activeElement;
    const lost = now === null || now === document.body;
    if (previous === content) {
      // Opened in a picture that is gone with its page: this page's is the way back.
      if (handedFocus.take() && content !== undefined && lost) {
        origin.current = document.querySelector<HTMLElement>("[role=application]") ?? undefined;
        heading(place).focus();
      }
      return;
    }
    // What an address opens by itself takes no focus from anywhere.
    if (!touched.current) return;
    if (content === undefined) {
      const from = origin.current;
      origin.current = undefined;
      if (lost)
        (from?.isConnected === true && shows(from) ? from : (lineIn(place, previous) ?? heading(place)))?.focus();
      return;
    }
    if (previous === undefined) origin.current = last.current?.element;
    // A card opened from the picture by keyboard is what the person asked to read; from a row, it is so by Enter.
    const role = now instanceof HTMLElement ? now.role : undefined;
    const asked =
      (role === "application" && byKey.current !== undefined) || (role === "row" && byKey.current === "Enter");
    if (!lost && !asked) return;
    const name = last.current?.name;
    const same =
      previous === undefined || name === undefined || name === ""
        ? undefined
        : [...place.querySelectorAll("button")].find((button) => button.textContent === name);
    (same ?? heading(place))?.focus();
  }, [content, panel]);
}

/** Leads into what a panel holds. */
export function readOn(panel: HTMLElement | null): void {
  if (panel !== null) heading(panel).focus();
}

function shows(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

/** The sentence in the list of the line that was open. */
function lineIn(place: HTMLElement, content: string | undefined): HTMLElement | undefined {
  const id = content?.slice(content.indexOf("/") + 1);
  return [...place.querySelectorAll<HTMLElement>("[data-id]")].find((line) => line.dataset["id"] === id && shows(line));
}

/** The title, which can take the focus but is no stop of the Tab key. */
function heading(place: HTMLElement): HTMLElement {
  const found = place.querySelector<HTMLElement>("[data-title], h2") ?? place;
  found.tabIndex = -1;
  return found;
}
