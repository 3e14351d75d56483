import { fillWords } from "server/contract/fill-words.ts";
import { TextButton } from "../ui/text-button.tsx";
import { words } from "./console-words.ts";
import type { Checked } from "./editor/cypher-extensions.ts";
import { countStatements, withoutShellLines } from "./statement-parts.ts";
import styles from "./cypher-tab.module.css";

interface CheckLineProps {
  readonly text: string;
  readonly checked: Checked;
  /** What is to be said instead, of what was just done; empty for nothing. */
  readonly said: string;
  readonly onShow: () => void;
}

const { state: own } = words;

/** What is right and wrong with the statement, before it is run. */
export function CheckLine({ text, checked, said, onShow }: CheckLineProps) {
  const isEmpty = withoutShellLines(text).trim() === "";
  const several = countStatements(text);
  const found = checked !== undefined && checked !== "begins" ? checked.errors + checked.warnings : 0;
  return (
    <div className={styles.state}>
      <p role="status">
        {said !== "" ? said : isEmpty ? own.empty : checkedWords(checked)}
        {said === "" && !isEmpty && found > 0 && (
          <>
            {" "}
            <TextButton label={own.next} onPress={onShow}>
              {own.show}
            </TextButton>
          </>
        )}
        {several > 1 && ` ${fillWords(own.statements, { count: String(several) })}`}
      </p>
      <p className={styles.leave}>{words.editor.leave}</p>
    </div>
  );
}

function checkedWords(checked: Checked): string {
  if (checked === "begins") return own.checking;
  if (checked === undefined) return own.unchecked;
  const { errors, warnings, refusal } = checked;
  // That is its one fault: no count says more.
  if (refusal !== undefined && errors === 1) return own.refused[refusal];
  const problems = fillWords(own.problems, { count: String(errors) });
  const doubts = fillWords(own.doubts, { count: String(warnings) });
  if (errors === 0) return warnings === 0 ? own.none : doubts;
  return warnings === 0 ? problems : fillWords(own.both, { problems, doubts });
}
