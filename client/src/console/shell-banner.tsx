import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { TextButton } from "../ui/text-button.tsx";
import type { ConsoleStore } from "./console-store.ts";
import { words } from "./console-words.ts";
import { shellEntries, shellLines, withoutLines } from "./statement-parts.ts";
import styles from "./cypher-tab.module.css";

interface ShellBannerProps {
  readonly store: ConsoleStore;
}

/** What becomes of lines for Neo4j Browser that were pasted along: what they set is set, the others are left out. */
export function ShellBanner({ store }: ShellBannerProps) {
  const { text, setText, enterAll } = useStore(store);
  const lines = shellLines(text);
  if (lines.length === 0) return null;
  const set = shellEntries(lines);
  const names = Object.keys(set).map((name) => `$${name}`);
  const others = lines.filter(({ entries }) => Object.keys(entries).length === 0).length;
  return (
    <p className={styles.banner}>
      {names.length > 0 && fillWords(words.shell.sets, { names: names.join(", ") })}
      {names.length > 0 && others > 0 && " "}
      {others > 0 && fillWords(words.shell.left, { count: String(others) })}{" "}
      <TextButton
        onPress={() => {
          enterAll(set);
          setText(withoutLines(text, lines));
        }}
      >
        {names.length > 0 ? words.shell.toForm : words.shell.remove}
      </TextButton>
    </p>
  );
}
