import { Link } from "wouter";
import { plainView, writeView } from "../../exploration/view.ts";
import { words } from "../../words.ts";
import { Claim } from "../evidence/claim.tsx";
import styles from "./figure-groups.module.css";
import type { FigureGroup } from "./figure-groups.ts";
import { verdictWords } from "./figure-words.ts";

interface FigureBearingsProps {
  readonly group: FigureGroup;
}

/** The claims that the figures of a group bear on, each with what they do to it, by edition and year. */
export function FigureBearings({ group }: FigureBearingsProps) {
  if (group.bearings.length === 0) return <p className={styles.quiet}>{words.figures.noClaim}</p>;
  return (
    <ul>
      {group.bearings.map(({ claim, verdicts }) => (
        <Claim key={claim.id} claim={claim} denial={claim.denial}>
          {verdicts.map(({ verdict, figures }) => (
            <p key={verdict} className={styles.verdict}>
              {verdictWords(verdict, figures)}
            </p>
          ))}
          <p className={styles.line}>
            <Link
              href={writeView({
                ...plainView("about", { entity: claim.subject.id }),
                with: [{ kind: "line", id: claim.relationship }],
                selection: { kind: "relationship", id: claim.relationship },
              })}
            >
              {words.disputes.openLine}
            </Link>
          </p>
        </Claim>
      ))}
    </ul>
  );
}
