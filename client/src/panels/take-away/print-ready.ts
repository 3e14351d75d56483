import type { ExplorerStore } from "../../exploration/store.ts";
import { pictureContent } from "./picture-content.ts";
import { printSheet } from "./print-sheet.ts";
import { shownAddress } from "./shown-address.ts";

/**
 * Whichever way somebody prints the page, by our button or the browser's own, one sheet with the picture is printed. Gives
 * back what ends that.
 */
export function printReady(store: ExplorerStore): () => void {
  let takeAway: (() => void) | undefined;
  const after = () => {
    takeAway?.();
    takeAway = undefined;
  };
  const before = () => {
    after();
    const { exploration, made } = store.getState();
    const address = shownAddress(store);
    if (address !== undefined) takeAway = printSheet(pictureContent(exploration, made, address));
  };
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    after();
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}
