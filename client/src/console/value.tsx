import { Fragment, type ReactNode } from "react";
import type { ConsoleValue, TaggedValue } from "server/contract/console/console-value.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { countText } from "../count-text.ts";
import { Chip } from "./chip.tsx";
import { words } from "./console-words.ts";
import { isBack } from "./is-back.ts";
import { isList } from "./is-list.ts";
import { isTagged } from "./is-tagged.ts";
import styles from "./value.module.css";

interface ValueProps {
  readonly value: ConsoleValue;
  /** It stands within another value: texts are quoted there. */
  readonly inside?: boolean;
}

/** So many members of a list or map stand in a cell; the rest is counted, and all of it is in the JSON. */
const most = 30;

/** A value of an answer by its type: nothing is rounded, and what can be opened is a link. */
export function Value({ value, inside = false }: ValueProps): ReactNode {
  if (value === null) return <span className={styles.nothing}>{words.values.null}</span>;
  if (typeof value === "string") {
    if (value === "" && !inside) return <span className={styles.nothing}>{words.values.empty}</span>;
    return <span lang="en">{inside ? JSON.stringify(value) : value}</span>;
  }
  if (typeof value !== "object") return <span className={styles.code}>{String(value)}</span>;
  if (isList(value)) return <Members signs="[]" members={value.map((one) => ({ value: one }))} />;
  if (isTagged(value)) return <Tagged value={value} />;
  return <Members signs="{}" members={Object.entries(value).map(([key, one]) => ({ key, value: one }))} />;
}

const member = (value: ConsoleValue) => <Value value={value} />;

interface MembersProps {
  readonly signs: string;
  readonly members: readonly { readonly key?: string; readonly value: ConsoleValue }[];
}

function Members({ signs, members }: MembersProps) {
  return (
    <span className={styles.members}>
      {signs[0]}
      {members.slice(0, most).map(({ key, value }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- members of one value, in its order
        <Fragment key={place}>
          {place > 0 && ", "}
          {key !== undefined && <span className={styles.key}>{key}: </span>}
          <Value value={value} inside />
        </Fragment>
      ))}
      {members.length > most && (
        <span className={styles.nothing}>
          {" "}
          {fillWords(words.values.more, { count: countText(members.length - most) })}
        </span>
      )}
      {signs[1]}
    </span>
  );
}

function Tagged({ value }: { readonly value: TaggedValue }) {
  switch (value.$type) {
    case "Node":
    case "Relationship":
      return <Chip value={value} member={member} />;
    case "Path":
      return <Path steps={value._value} />;
    case "Map":
      return <Value value={value._value} inside />;
    case "Vector":
      return (
        <span className={styles.code}>
          [{value._value.coordinates.join(", ")}] <Type>{value._value.coordinatesType}</Type>
        </span>
      );
    case "Bytes":
      return (
        <span className={styles.code}>
          {fillWords(words.values.bytes, { count: String(bytesIn(value._value)) })} <Type>base64</Type>
        </span>
      );
    case "Integer":
    case "Float":
      return <span className={styles.code}>{value._value}</span>;
    default:
      return (
        <span className={styles.code}>
          {value._value} <Type>{value.$type}</Type>
        </span>
      );
  }
}

/** A path as it was gone; a relationship that points back is drawn so. */
function Path({ steps }: { readonly steps: readonly TaggedValue[] }) {
  return (
    <span className={styles.path}>
      {steps.map((step, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- steps of one path, in its order
        <Fragment key={place}>
          {step.$type === "Relationship" ? (
            <Chip value={step} member={member} direction={isBack(steps[place - 1], step) ? "back" : "on"} />
          ) : (
            <Value value={step} />
          )}
        </Fragment>
      ))}
    </span>
  );
}

function Type({ children }: { readonly children: string }) {
  return <span className={styles.type}>{children}</span>;
}

function bytesIn(base64: string): number {
  return Math.floor((base64.replace(/=+$/, "").length * 3) / 4);
}
