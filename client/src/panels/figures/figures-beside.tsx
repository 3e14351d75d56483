import { useQuery } from "@tanstack/react-query";
import { briefByLine } from "server/contract/by-line.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { Link } from "wouter";
import { execute } from "../../execute.ts";
import { FiguresDocument } from "../../gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words.ts";
import { FigureChart } from "./figure-chart.tsx";
import styles from "./figures-beside.module.css";
import { figureGroups } from "./figure-groups.ts";
import { stageWords, verdictWords } from "./figure-words.ts";
import { writeFigures } from "./figures-address.ts";

interface FiguresBesideProps {
  readonly country: string;
}

/** A country's figures that bear on its claims, drawn small below the sentences, each claim with what they do to it. */
export function FiguresBeside({ country }: FiguresBesideProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ["figures", country, undefined],
    queryFn: ({ signal }) => execute(FiguresDocument, { country, mineral: null }, signal),
  });
  const found = data?.figures;
  const groups =
    found?.__typename === "ProductionFigures"
      ? figureGroups(found).filter(({ bearings }) => bearings.length > 0)
      : undefined;
  return (
    <section className={styles.beside}>
      <h3 className={styles.heading}>{words.figures.beside}</h3>
      <p className={styles.lead}>{words.figures.besideLead}</p>
      {data === undefined && error === null && <p className={styles.lead}>{words.figures.loading}</p>}
      {error !== null && (
        <p role="alert">
          {words.figures.failed} <Button onPress={() => void refetch()}>{words.states.again}</Button>
        </p>
      )}
      {groups?.length === 0 && <p className={styles.lead}>{words.figures.noneBear}</p>}
      {groups?.map((group) => (
        <section key={group.key} className={styles.group}>
          <h4 className={styles.name}>
            {fillWords(words.figures.heading, { mineral: group.mineral.caption, stage: stageWords(group.stage) })}{" "}
            {group.unit !== undefined && <span className={styles.unit}>{group.unit}</span>}
          </h4>
          {group.panels.map((panel) => (
            <FigureChart key={panel.country.id} group={group} panel={panel} />
          ))}
          {group.bearings.map(({ claim, verdicts }) => (
            <p key={claim.id} className={styles.claim}>
              <span lang="en">
                {claim.statement} {briefByLine(claim)}.
              </span>{" "}
              <span className={styles.verdict}>
                {verdicts.map(({ verdict, figures }) => verdictWords(verdict, figures)).join(" ")}
              </span>
            </p>
          ))}
        </section>
      ))}
      <p className={styles.more}>
        <Link href={writeFigures({ country, mineral: undefined })}>{words.figures.more}</Link>
      </p>
    </section>
  );
}
