import { useEffect } from "react";
import type { ExplorerStore } from "../exploration/store.ts";
import { afterPicture } from "../ui/after-picture.ts";

/** Has the picture printed instead of the page, once what draws it for paper has come. */
export function usePrint(store: ExplorerStore): void {
  useEffect(() => {
    let end: (() => void) | undefined;
    let left = false;
    const load = async () => {
      const { printReady } = await import("../panels/take-away/print-ready.ts");
      if (!left) end = printReady(store);
    };
    // Where it cannot be had, the page is printed as it stands.
    const stop = afterPicture(() => void load().catch(() => undefined));
    return () => {
      left = true;
      stop();
      end?.();
    };
  }, [store]);
}
