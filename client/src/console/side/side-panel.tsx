import { words } from "../console-words.ts";
import type { ConsoleStore, Origin } from "../console-store.ts";
import type { KeptStatement } from "../kept-statements.ts";
import type { ParameterField } from "../parameter-fields.ts";
import { KeptList } from "./kept-list.tsx";
import { KeysList } from "./keys-list.tsx";
import { ParametersForm } from "./parameters-form.tsx";
import { QuestionsList } from "./questions-list.tsx";
import { SaveForm } from "./save-form.tsx";
import { SchemaList } from "./schema-list.tsx";
import { SideHead } from "./side-head.tsx";
import styles from "../cypher-tab.module.css";

/** What may stand beside the editor in the place of the parameters. */
export type Side = "questions" | "history" | "schema" | "save" | "keys";

interface SidePanelProps {
  readonly store: ConsoleStore;
  /** Undefined for the parameters. */
  readonly side: Side | undefined;
  readonly fields: readonly ParameterField[];
  readonly origin: Origin;
  readonly onClose: () => void;
  readonly onOpen: (origin: Origin, entries?: KeptStatement["entries"]) => void;
  readonly onInsert: (text: string) => void;
  readonly onSaved: (name: string) => void;
}

/** The parameters of the statement, or one of the lists that are opened beside the editor. */
export function SidePanel({ store, side, fields, origin, onClose, onOpen, onInsert, onSaved }: SidePanelProps) {
  const title = side === undefined ? words.parameters.title : titles[side];
  return (
    <aside className={styles.panel} aria-label={title}>
      <SideHead title={title} {...(side === undefined ? {} : { onClose })} />
      {side === undefined && <ParametersForm store={store} fields={fields} />}
      {side === "questions" && <QuestionsList opened={origin} onOpen={(from) => onOpen(from)} />}
      {side === "history" && (
        <KeptList
          store={store}
          onOpen={({ name, statement, entries }) =>
            onOpen({ kind: name === "" ? "run" : "saved", name, text: statement }, entries)
          }
        />
      )}
      {side === "schema" && <SchemaList onInsert={onInsert} />}
      {side === "keys" && <KeysList />}
      {side === "save" && <SaveForm store={store} proposed={origin.name} onSaved={onSaved} />}
    </aside>
  );
}

const titles: Readonly<Record<Side, string>> = {
  questions: words.tools.questions,
  history: words.tools.history,
  schema: words.panel.schema,
  save: words.panel.saveTitle,
  keys: words.panel.keys,
};
