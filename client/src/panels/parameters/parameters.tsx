import { useId } from "react";
import { capitalize } from "server/contract/capitalize.ts";
import type { Answer } from "../../exploration/exploration.ts";
import { Choice as Tick } from "../../ui/choice.tsx";
import { words } from "../../words.ts";
import { offeredParameters } from "./offered-parameters.ts";
import styles from "./parameters.module.css";

type Parameter = Answer["question"]["parameters"][number];

interface ParametersProps {
  readonly answer: Pick<Answer, "question" | "parameters">;
  readonly onChoose: (name: string, value: string) => void;
}

/** What a question can be asked about: one choice for each of its parameters. */
export function Parameters({ answer, onChoose }: ParametersProps) {
  const offered = offeredParameters(answer.question);
  if (offered.length === 0) return null;
  const chosen = isRecord(answer.parameters) ? answer.parameters : {};
  return (
    <form
      className={styles.parameters}
      aria-label={words.question.parameters}
      onSubmit={(event) => event.preventDefault()}
    >
      {offered.map((parameter) => (
        <Choice
          key={parameter.name}
          parameter={parameter}
          value={text(chosen[parameter.name] ?? parameter.default)}
          onChoose={(value) => onChoose(parameter.name, value)}
        />
      ))}
    </form>
  );
}

interface ChoiceProps {
  readonly parameter: Parameter;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ parameter, value, onChoose }: ChoiceProps) {
  const id = useId();
  const { choices } = parameter;
  if (parameter.type === "Boolean")
    return (
      <Tick checked={value === "true"} onToggle={() => onChoose(value === "true" ? "false" : "true")}>
        <span lang="en">{capitalize(parameter.meaning)}</span>
      </Tick>
    );
  return (
    <div className={styles.parameter}>
      <label htmlFor={id} lang="en">
        {capitalize(parameter.meaning)}
      </label>
      {choices.length > 0 ? (
        <select id={id} className={styles.control} value={value} onChange={(event) => onChoose(event.target.value)}>
          {choices.every((entity) => entity.id !== value) && <option value={value}>{value}</option>}
          {choices.map((entity) => (
            <option key={entity.id} value={entity.id}>
              {entity.caption}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          key={value}
          className={styles.control}
          type={parameter.type === "Date" ? "date" : parameter.type === "Integer" ? "number" : "text"}
          defaultValue={value}
          onBlur={(event) => {
            if (event.target.value !== value) onChoose(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") onChoose(event.currentTarget.value);
          }}
        />
      )}
    </div>
  );
}

/** A parameter's value as a control shows it; parameters are texts, numbers and truths alone. */
function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
