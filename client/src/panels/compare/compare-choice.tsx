import { useId } from "react";
import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { publisherName } from "server/contract/publisher-name.ts";
import { textName } from "server/contract/text-name.ts";
import control from "../parameters/parameters.module.css";
import { dateText } from "../../date-text.ts";
import { Choice } from "../../ui/choice.tsx";
import { words } from "../../words.ts";
import type { ComparableGroup } from "./comparable.ts";
import { wholeRecord, type CompareView } from "./compare-address.ts";
import styles from "./compare-choice.module.css";
import type { Comparison } from "./compare-table.ts";

interface CompareChoiceProps {
  readonly groups: readonly ComparableGroup[];
  /** Undefined while it is read, or where nothing is chosen. */
  readonly comparison: Comparison | undefined;
  readonly view: CompareView;
  readonly onChoose: (view: CompareView) => void;
}

/** Of whom or what the sources are compared, and which of them: the texts, the record as one, single pages of it. */
export function CompareChoice({ groups, comparison, view, onChoose }: CompareChoiceProps) {
  const id = useId();
  const pages = (comparison?.sources ?? []).filter(({ group }) => group === "record");
  const known = groups.some(({ choices }) => choices.some((choice) => choice.id === view.entity));
  const toggle = (column: string) =>
    onChoose({
      ...view,
      columns: view.columns.includes(column)
        ? view.columns.filter((other) => other !== column)
        : [...view.columns, column],
    });
  return (
    <form className={styles.form} aria-label={words.compare.choice} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.entity}>
        <label htmlFor={id}>{words.compare.entity}</label>
        <select
          id={id}
          className={control.control}
          value={view.entity}
          onChange={(event) => onChoose({ ...view, entity: event.target.value })}
        >
          {!known && <option value={view.entity}>{comparison?.entity.caption ?? words.compare.pick}</option>}
          {groups.map(({ kind, choices }) => (
            <optgroup key={kind} label={words.compare.groups[kind]}>
              {choices.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {comparison !== undefined && (
        <fieldset className={styles.sources}>
          <legend className={styles.legend}>{words.compare.sources}</legend>
          {comparison.sources
            .filter(({ group }) => group === "document")
            .map((text) => (
              <Choice key={text.id} checked={view.columns.includes(text.id)} onToggle={() => toggle(text.id)}>
                {capitalize(textName(text.id) ?? text.title)}
              </Choice>
            ))}
          <Choice
            checked={view.columns.includes(wholeRecord)}
            onToggle={() => toggle(wholeRecord)}
            count={pages.length}
          >
            {words.compare.record}
          </Choice>
          {pages.length > 0 && (
            <details className={styles.pages}>
              <summary>{words.compare.pages}</summary>
              <ul>
                {pages.map((page) => (
                  <li key={page.id} lang="en">
                    <Choice checked={view.columns.includes(page.id)} onToggle={() => toggle(page.id)}>
                      {fillWords(words.compare.page, {
                        publisher: page.publisher === null ? words.compare.unnamed : publisherName(page.publisher),
                        title: page.title,
                        date: dateText(page.published),
                      })}
                    </Choice>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </fieldset>
      )}
    </form>
  );
}
