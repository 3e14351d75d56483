import { useId, useState } from "react";
import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { labels as known } from "server/contract/label.ts";
import { useStore } from "zustand";
import { TextButton } from "../../ui/text-button.tsx";
import { words } from "../console-words.ts";
import type { ConsoleStore } from "../console-store.ts";
import { FindEntity } from "../../panels/search/find-entity.tsx";
import { entryTypes, entryValue, type Entry } from "../../exploration/parameter-entry.ts";
import type { ParameterField } from "../parameter-fields.ts";
import { ChosenEntity } from "./chosen-entity.tsx";
import styles from "./parameters-form.module.css";

interface ParametersFormProps {
  readonly store: ConsoleStore;
  readonly fields: readonly ParameterField[];
}

const { parameters: own } = words;

/** A field for each parameter that the statement uses, by the type its header declares; without one, a type to choose. */
export function ParametersForm({ store, fields }: ParametersFormProps) {
  const enter = useStore(store, (state) => state.enter);
  if (fields.length === 0) return <p className={styles.none}>{own.none}</p>;
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      {fields.map((field) => (
        <Field key={field.name} field={field} onEnter={(entry) => enter(field.name, entry)} />
      ))}
      {fields.some(({ declared }) => declared === undefined) && <p className={styles.meaning}>{own.undeclared}</p>}
    </form>
  );
}

interface FieldProps {
  readonly field: ParameterField;
  readonly onEnter: (entry: Entry) => void;
}

function Field({ field: { name, declared, labels, entry, isGiven }, onEnter }: FieldProps) {
  const id = useId();
  const checked = entryValue(entry);
  const problem = checked.ok ? undefined : own.problem[checked.problem];
  return (
    <div className={styles.field} data-parameter={name}>
      <div className={styles.head}>
        {entry.type === "Entity" ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <label htmlFor={id} className={styles.name}>
            {name}
          </label>
        )}
        {declared === undefined && (
          <select
            className={styles.type}
            aria-label={fillWords(own.type, { name })}
            value={entry.type}
            onChange={(event) => {
              const type = entryTypes.find((one) => one === event.target.value);
              if (type !== undefined) onEnter({ type, text: type === "Boolean" ? "false" : entry.text });
            }}
          >
            {entryTypes.map((type) => (
              <option key={type} value={type}>
                {own.types[type]}
              </option>
            ))}
          </select>
        )}
      </div>
      {declared !== undefined && (
        <p id={`${id}-meaning`} className={styles.meaning} lang="en">
          {`${declared.written.replaceAll("|", " or ")}. ${capitalize(declared.meaning)}`}
        </p>
      )}
      <Control
        id={id}
        name={name}
        labels={labels}
        entry={entry}
        describedBy={[
          ...(declared === undefined ? [] : [`${id}-meaning`]),
          ...(problem === undefined || entry.text === "" ? [] : [`${id}-problem`]),
        ].join(" ")}
        onEnter={onEnter}
      />
      {entry.type === "String" && entry.text === "" && (
        <p className={styles.meaning}>
          {isGiven ? own.emptyText : own.notGiven}
          {!isGiven && (
            <>
              {" "}
              <TextButton label={fillWords(own.takeEmptyLabel, { name })} onPress={() => onEnter(entry)}>
                {own.takeEmpty}
              </TextButton>
            </>
          )}
        </p>
      )}
      {problem !== undefined && entry.text !== "" && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly entry: Entry;
  /** Ids of what is said of it; empty where there is nothing. */
  readonly describedBy: string;
  readonly onEnter: (entry: Entry) => void;
}

function Control({ id, name, labels, entry, describedBy, onEnter }: ControlProps) {
  const [choosing, setChoosing] = useState(false);
  // What is chosen takes the place of the field, and with it the keyboard.
  const [chosen, setChosen] = useState(false);
  const enter = (text: string) => onEnter({ ...entry, text });
  const described = describedBy === "" ? undefined : describedBy;
  if (entry.type === "Boolean") {
    return (
      <label className={styles.truth}>
        <input
          id={id}
          type="checkbox"
          aria-describedby={described}
          checked={entry.text === "true"}
          onChange={(event) => enter(String(event.target.checked))}
        />
        {entry.text === "true" ? own.yes : own.no}
      </label>
    );
  }
  if (entry.type === "Entity") {
    const open = choosing || entry.text === "";
    return (
      <>
        {open && (
          <FindEntity
            label={fillWords(own.find, { name })}
            list={{ name: own.suggestions, title: own.suggestions }}
            placeholder={own.placeholder}
            nobody={own.nobody}
            failed={own.failed}
            labels={known.filter((label) => labels.includes(label))}
            wanted={choosing}
            onChoose={(text) => {
              setChoosing(false);
              setChosen(true);
              enter(text);
            }}
            onCancel={() => {
              setChoosing(false);
              setChosen(true);
            }}
          />
        )}
        {!open && <ChosenEntity name={name} id={entry.text} focused={chosen} onChange={() => setChoosing(true)} />}
      </>
    );
  }
  if (entry.type === "Json") {
    return (
      <textarea
        id={id}
        className={styles.control}
        rows={3}
        spellCheck={false}
        aria-describedby={described}
        value={entry.text}
        onChange={(event) => enter(event.target.value)}
      />
    );
  }
  return (
    <input
      id={id}
      className={styles.control}
      type={entry.type === "Date" ? "date" : "text"}
      inputMode={entry.type === "Integer" ? "numeric" : entry.type === "Float" ? "decimal" : undefined}
      aria-describedby={described}
      aria-invalid={entry.text !== "" && !entryValue(entry).ok}
      autoComplete="off"
      spellCheck={false}
      value={entry.text}
      onChange={(event) => enter(event.target.value)}
    />
  );
}
