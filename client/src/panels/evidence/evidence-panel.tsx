import { useQuery } from "@tanstack/react-query";
import { fillWords } from "server/contract/fill-words.ts";
import { readingSentence } from "server/contract/reading-sentence.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { useStore } from "zustand";
import { bringRelationship } from "../../actions/bring-relationship.ts";
import { hide } from "../../actions/hide.ts";
import { selectNode } from "../../actions/select-node.ts";
import { selectRelationship } from "../../actions/select-relationship.ts";
import { execute } from "../../execute.ts";
import { claimDayWords } from "../../exploration/claim-day-words.ts";
import { claimsInTime, comparisonOf } from "../../exploration/comparison.ts";
import { differenceWords } from "../../exploration/difference-words.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { drawn, nodeOf, questionOf, relationshipOf } from "../../exploration/selectors.ts";
import { foldedWords } from "../../exploration/group-words.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { worded } from "../../exploration/worded.ts";
import { Failure } from "../../failure.ts";
import { EvidenceDocument } from "../../gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { DifferenceSign } from "../../ui/difference-sign.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { Marked } from "../../ui/marked.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { words } from "../../words.ts";
import { CardHead } from "./card-head.tsx";
import { Claims } from "./claims.tsx";
import { DrawnLine } from "./drawn-line.tsx";
import styles from "./evidence-panel.module.css";

interface EvidencePanelProps {
  readonly store: ExplorerStore;
  readonly relationship: Relationship;
}

/**
 * The card of one line: the line as it is drawn, how to read it, the claims behind it and all that bears on them. Under a
 * filter it tells the claims that remain, and how many do not.
 */
export function EvidencePanel({ store, relationship: { id } }: EvidencePanelProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const small = useMedia("(max-width: 719px)");
  const narrow = useMedia("(max-width: 359px)");
  const { relationships } = drawn(exploration);
  const relationship = relationships.find((line) => line.id === id) ?? relationshipOf(exploration, id);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["evidence", id],
    queryFn: ({ signal }) => execute(EvidenceDocument, { relationship: id }, signal),
  });
  const source = relationship && nodeOf(exploration, relationship.source);
  const target = relationship && nodeOf(exploration, relationship.target);
  const line = relationship && worded(exploration, relationship);
  if (relationship === undefined || source === undefined || target === undefined || line === undefined) return null;
  const evidence = data?.evidence;
  const known = evidence?.__typename === "Evidence" ? evidence : undefined;
  const disputes = known?.disputes ?? [];
  const compared = comparisonOf(exploration)?.get(id);
  // Of two days the card tells both; the line is drawn as on the later one.
  const whole = relationshipOf(exploration, id);
  const standing =
    compared === undefined || whole === undefined ? relationship.claims : claimsInTime(exploration, whole);
  return (
    <section className={styles.card} aria-label={words.card.name}>
      <CardHead store={store} id={id} />
      <div className={styles.body}>
        <h2 className={styles.title} tabIndex={-1} data-title="" lang="en">
          <Marked>{titleSentence(line) ?? ""}</Marked>
        </h2>
        <DrawnLine
          relationship={relationship}
          source={source}
          target={target}
          width={narrow ? 280 : small ? 330 : 352}
          onOpen={(end) => selectNode(store, end)}
        />
        <p className={styles.reading}>
          <span lang="en">{readingSentence(line)}</span>
          {disputes.length > 0 && ` ${disputes.length === 1 ? words.card.inDispute : words.card.inDisputes}`}
          {disputes.map((dispute) => (
            <span key={dispute.id}>
              {" "}
              <button type="button" className={styles.toDispute} lang="en" onClick={() => goTo(dispute.id)}>
                {dispute.title}
              </button>
            </span>
          ))}
        </p>
        {foldedWords(exploration, relationship).map((said) => (
          <p key={said} className={styles.quiet} lang="en">
            {said}
          </p>
        ))}
        {compared !== undefined && (
          <p className={styles.difference} lang="en">
            <DifferenceSign difference={compared.difference} /> {differenceWords(exploration, id)}
          </p>
        )}
        {compared?.others.map((other) => {
          const there = relationshipOf(exploration, other);
          const told = there === undefined ? undefined : worded(exploration, there);
          return (
            <p key={other} className={styles.other} lang="en">
              <TextButton onPress={() => selectRelationship(store, other)}>
                {fillWords(words.compared.openOther, { title: (told && titleSentence(told)) ?? other })}
              </TextButton>
            </p>
          );
        })}
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
        {known !== undefined && (
          <Claims
            key={id}
            evidence={known}
            relationship={{ ...relationship, claims: standing }}
            reasons={questionOf(exploration)?.reasons ?? []}
            present={new Set(relationships.map((drawnLine) => drawnLine.id))}
            onFollow={(other) => void bringRelationship(store, other)}
            daysOf={(mark) => claimDayWords(exploration, mark)}
          />
        )}
        <div className={styles.actions}>
          <Button onPress={() => hide(store, { kind: "relationship", id })}>{words.node.hideLine}</Button>
        </div>
      </div>
    </section>
  );
}

/** Scrolls to a dispute on the card and reads on there. */
function goTo(dispute: string): void {
  const place = document.querySelector<HTMLElement>(`#dispute-${CSS.escape(dispute)}`);
  place?.scrollIntoView({ block: "center" });
  place?.focus({ preventScroll: true });
}
