import { useStore } from "zustand";
import { Button } from "../ui/button.tsx";
import { Menu } from "../ui/menu.tsx";
import { MenuRow } from "../ui/menu-row.tsx";
import type { ConsoleStore, Origin } from "./console-store.ts";
import { words } from "./console-words.ts";
import { saveQuestion } from "./save-question.ts";
import type { Side } from "./side/side-panel.tsx";
import styles from "./cypher-tab.module.css";

interface StatementHeadProps {
  readonly store: ConsoleStore;
  readonly side: Side | undefined;
  readonly onSide: (side: Side | undefined) => void;
  readonly onNew: () => void;
  readonly onFormat: () => void;
  readonly onCopy: () => void;
}

const { tools } = words;

/** What the statement is called, and what can be done with it beside running it. */
export function StatementHead({ store, side, onSide, onNew, onFormat, onCopy }: StatementHeadProps) {
  const { origin, text, entries } = useStore(store);
  const open = (one: Side, word: string) => (
    <Button expanded={side === one} onPress={() => onSide(side === one ? undefined : one)}>
      {word}
    </Button>
  );
  return (
    <div className={styles.head}>
      <p className={styles.file}>
        <strong>{origin.name === "" ? words.file.untitled : origin.name}</strong>{" "}
        <span>{stateWords(origin, origin.text !== text)}</span>
      </p>
      <div className={styles.tools} role="group" aria-label={tools.title}>
        {open("questions", tools.questions)}
        {open("history", tools.history)}
        {open("schema", tools.schema)}
        <Button onPress={onFormat}>{tools.format}</Button>
        <Button onPress={onCopy}>{tools.copy}</Button>
        <Menu label={tools.more}>
          <MenuRow onPress={onNew}>{words.file.new}</MenuRow>
          <MenuRow onPress={() => onSide("save")}>{tools.save}</MenuRow>
          <MenuRow hint={tools.asQuestionWhy} onPress={() => saveQuestion(text, entries)}>
            {tools.asQuestion}
          </MenuRow>
          <MenuRow onPress={() => onSide("keys")}>{tools.keys}</MenuRow>
        </Menu>
      </div>
    </div>
  );
}

function stateWords({ kind }: Origin, changed: boolean): string {
  if (kind === "question") return changed ? words.file.changed : words.file.question;
  if (kind === "saved") return changed ? words.file.changed : words.file.saved;
  return kind === "shared" && !changed ? words.file.shared : "";
}
