import { useQuery } from "@tanstack/react-query";
import { decidingMarks, lineOf } from "server/contract/firmness.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { execute } from "../../execute.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words.ts";
import { Claim } from "../evidence/claim.tsx";
import { DrawnLine } from "../evidence/drawn-line.tsx";
import { EvidenceDocument } from "../../gql/graphql.ts";
import { useMedia } from "../../ui/use-media.ts";
import styles from "./example.module.css";

interface ExampleProps {
  readonly relationship: string;
  readonly text: string;
  /** Shows the claim that strokes the line. */
  readonly claim?: boolean;
}

/** A line that is in the data, drawn as the picture draws it. Its room is kept while it is being read. */
export function Example({ relationship, text, claim = false }: ExampleProps) {
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ["evidence", relationship],
    queryFn: ({ signal }) => execute(EvidenceDocument, { relationship }, signal),
  });
  const narrow = useMedia("(max-width: 359px)");
  const evidence = data?.evidence;
  if (evidence?.__typename !== "Evidence") {
    return (
      <div className={styles.example} data-room={claim ? "claim" : "line"}>
        <div className={styles.line}>
          {isPending && <p className={styles.ends}>{words.method.loading}</p>}
          {error !== null && (
            <>
              <p className={styles.ends}>{words.method.failed}</p>
              <Button onPress={() => void refetch()}>{words.states.again}</Button>
            </>
          )}
          {evidence !== undefined && <p className={styles.ends}>{words.card.gone}</p>}
        </div>
        <p className={styles.text}>{text}</p>
      </div>
    );
  }
  const line = { ...evidence.relationship, source: evidence.source, target: evidence.target };
  const modality = lineOf(line.claims)?.modality;
  const deciding = new Set(decidingMarks(line.claims).map(({ id }) => id));
  const stroking = evidence.claims.find((card) => deciding.has(card.id) && card.modality === modality);
  return (
    <div className={styles.example} data-room={claim ? "claim" : "line"}>
      <div className={styles.line}>
        <DrawnLine
          relationship={evidence.relationship}
          source={evidence.source}
          target={evidence.target}
          width={narrow ? 280 : 320}
        />
        <p className={styles.ends} lang="en">
          {titleSentence(line)}.
        </p>
      </div>
      <div>
        <p className={styles.text}>{text}</p>
        {claim && stroking !== undefined && (
          <ul className={styles.claims}>
            <Claim claim={stroking} />
          </ul>
        )}
      </div>
    </div>
  );
}
