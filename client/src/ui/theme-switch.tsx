import { useSyncExternalStore } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { words } from "../words.ts";
import { Button } from "./button.tsx";
import { remember } from "./remember.ts";

const dark = () => window.matchMedia("(prefers-color-scheme: dark)");

/** Switches between light and dark; the choice is kept, and without one the page follows the system. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, current, () => "light" as const);
  const other = theme === "dark" ? "light" : "dark";
  return (
    <Button
      label={fillWords(words.masthead.themeLabel, { theme: words.masthead[other].toLowerCase() })}
      onPress={() => choose(other)}
    >
      {words.masthead[other]}
    </Button>
  );
}

function current(): "light" | "dark" {
  const chosen = document.documentElement.dataset["theme"];
  if (chosen === "light" || chosen === "dark") return chosen;
  return dark().matches ? "dark" : "light";
}

function choose(theme: "light" | "dark"): void {
  document.documentElement.dataset["theme"] = theme;
  remember("theme", theme);
}

function subscribe(changed: () => void): () => void {
  const system = dark();
  system.addEventListener("change", changed);
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => {
    system.removeEventListener("change", changed);
    chosen.disconnect();
  };
}
