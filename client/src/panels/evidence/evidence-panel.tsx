import { useQuery } from "@tanstack/react-query";
import { fillWords } from "server/contract/fill-words.ts";
import { readingSentence } from "server/contract/reading-sentence.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import { useStore } from "zustand";
import { execute } from "../../execute.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { nodeOf, questionOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { worded } from "../../exploration/worded.ts";
import { Failure } from "../../failure.ts";
import { Button } from "../../ui/button.tsx";
import { Marked } from "../../ui/marked.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { CardHead } from "./card-head.tsx";
import { Claims } from "./claims.tsx";
import { DrawnLine } from "./drawn-line.tsx";
import styles from "./evidence-panel.module.css";
import { EvidenceDocument } from "../../gql/graphql.ts";

interface EvidencePanelProps {
  readonly store: ExplorerStore;
  readonly relationship: Relationship;
}

/** The card of one line: the line, how to read it, the claims behind it and all that bears on them. */
export function EvidencePanel({ store, relationship }: EvidencePanelProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const small = useMedia("(max-width: 719px)");
  const source = nodeOf(exploration, relationship.source);
  const target = nodeOf(exploration, relationship.target);
  const line = worded(exploration, relationship);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["evidence", relationship.id],
    queryFn: ({ signal }) => execute(EvidenceDocument, { relationship: relationship.id }, signal),
  });
  if (source === undefined || target === undefined || line === undefined) return null;
  const evidence = data?.evidence;
  const known = evidence?.__typename === "Evidence" ? evidence : undefined;
  return (
    <section className={styles.card} aria-label={words.card.name}>
      <CardHead store={store} id={relationship.id} />
      <div className={styles.body}>
        <h2 className={styles.title} lang="en">
          <Marked>{titleSentence(line) ?? ""}</Marked>
        </h2>
        <DrawnLine relationship={relationship} source={source} target={target} width={small ? 330 : 352} />
        <p className={styles.reading} lang="en">
          {readingSentence(line)}
          {known?.disputes.map((dispute) => (
            <span key={dispute.id}>
              {" "}
              <a href={`#dispute-${dispute.id}`}>{dispute.title}</a>
            </span>
          ))}
        </p>
        {isPending && <p className={styles.quiet}>{words.card.loading}</p>}
        {error !== null && (
          <div role="alert" className={styles.quiet}>
            <p>
              {words.card.failed}{" "}
              {error instanceof Failure &&
                error.reference !== undefined &&
                fillWords(words.states.reference, { reference: error.reference })}
            </p>
            <Button onPress={() => void refetch()}>{words.states.again}</Button>
          </div>
        )}
        {evidence?.__typename === "RelationshipNotFound" && <p className={styles.quiet}>{words.card.gone}</p>}
        {known !== undefined && <Claims evidence={known} reasons={questionOf(exploration)?.reasons ?? []} />}
      </div>
    </section>
  );
}
