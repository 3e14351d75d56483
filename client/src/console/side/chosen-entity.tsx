import { useEffect, useRef } from "react";
import { useQuery } from "@tanstack/react-query";
import { fillWords } from "server/contract/fill-words.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { execute } from "../../execute.ts";
import { EntityCardDocument } from "../../gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { Shape } from "../../ui/shape.tsx";
import { words } from "../console-words.ts";
import styles from "./parameters-form.module.css";

interface ChosenEntityProps {
  readonly name: string;
  readonly id: string;
  /** Comes with the keyboard on it. */
  readonly focused: boolean;
  readonly onChange: () => void;
}

const { parameters: own } = words;

/** The entity that a parameter holds, by its name, and a way to choose another. */
export function ChosenEntity({ name, id, focused, onChange }: ChosenEntityProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) place.current?.querySelector("button")?.focus();
  }, [focused]);
  const { data } = useQuery({
    queryKey: ["entity-card", id],
    queryFn: ({ signal }) => execute(EntityCardDocument, { ids: [id] }, signal),
  });
  const entity = data?.subgraph.nodes.find((node) => node.id === id);
  const shape =
    entity === undefined
      ? undefined
      : nodeShape({ ...entity, labels: entity.labels }, entity.hypothetical ? "imagined" : "plain");
  return (
    <div className={styles.entity} ref={place}>
      <p className={styles.chosen} lang="en">
        {shape !== undefined && <Shape shape={{ ...shape, inside: [] }} code="" scale={0.42} />}
        <span>
          {entity?.caption ?? id}
          {entity !== undefined && <span className={styles.id}>{id}</span>}
          {data !== undefined && entity === undefined && (
            <span className={styles.problem}>{fillWords(own.unknown, { id })}</span>
          )}
        </span>
      </p>
      <Button label={fillWords(own.changeLabel, { name, value: entity?.caption ?? id })} onPress={onChange}>
        {own.change}
      </Button>
    </div>
  );
}
