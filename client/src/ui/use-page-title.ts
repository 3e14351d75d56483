import { useEffect } from "react";
import { words } from "../words.ts";

/** Names the page in the browser's tab and history; undefined while its name is not known. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? words.name : `${title} · ${words.name}`;
  }, [title]);
}
