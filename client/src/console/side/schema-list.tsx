import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { words } from "../console-words.ts";
import { modelQuery } from "../console-model.ts";
import styles from "./side.module.css";

interface SchemaListProps {
  /** Writes a text at the cursor. */
  readonly onInsert: (text: string) => void;
}

const { panel: own } = words;

/** What there is to ask for: labels, relationship types with what they join, properties, functions, procedures. */
export function SchemaList({ onInsert }: SchemaListProps) {
  const { data, error } = useQuery(modelQuery);
  if (error !== null) return <p className={styles.why}>{own.schemaFailed}</p>;
  if (data === undefined) return <p className={styles.why}>{own.loading}</p>;
  const functions = Object.values(data.functions).flatMap((all) => Object.values(all));
  const procedures = Object.values(data.procedures).flatMap((all) => Object.values(all));
  const name = (text: string, insert: string, more?: ReactNode, title?: string) => (
    <button
      key={text}
      type="button"
      className={styles.name}
      aria-label={more === undefined ? fillWords(own.insert, { name: text }) : undefined}
      title={title}
      onClick={() => onInsert(insert)}
      lang="en"
    >
      {text}
      {more !== undefined && <small>{more}</small>}
    </button>
  );
  return (
    <>
      <p className={styles.why}>{own.schemaWhy}</p>
      <h3 className={styles.part}>{own.labels}</h3>
      <div className={styles.names}>{data.labels.map((label) => name(label, `:${label}`))}</div>
      <h3 className={styles.part}>{own.types}</h3>
      <div className={styles.names}>
        {data.relationshipTypes.map((type) => name(type, `:${type}`, undefined, patterns(data.graphSchema, type)))}
      </div>
      <h3 className={styles.part}>{own.properties}</h3>
      <div className={styles.names}>{data.propertyKeys.map((key) => name(key, key))}</div>
      <h3 className={styles.part}>{own.procedures}</h3>
      <div className={styles.names}>
        {procedures.map((one) => name(one.name, `CALL ${one.name}()`, one.description))}
      </div>
      <h3 className={styles.part}>{own.functions}</h3>
      <div className={styles.names}>
        {functions.map((one) => name(one.name, `${one.name}()`, undefined, `${one.signature}\n${one.description}`))}
      </div>
    </>
  );
}

/** What a relationship type joins, the first few. */
function patterns(schema: readonly { from: string; relType: string; to: string }[], type: string): string {
  const all = schema.filter(({ relType, from, to }) => relType === type && from !== "Entity" && to !== "Entity");
  return all
    .slice(0, 12)
    .map(({ from, to }) => fillWords(own.pattern, { from, to }))
    .join("\n");
}
