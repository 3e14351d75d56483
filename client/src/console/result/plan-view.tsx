import type { ConsolePlan } from "server/contract/console/console-line.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { locale } from "../../locale.ts";
import { words } from "../console-words.ts";
import { formOf } from "../counted-words.ts";
import styles from "./plan-view.module.css";

interface PlanViewProps {
  readonly plan: ConsolePlan;
}

const { plan: own } = words;

/** A plan drawn as its steps one below the other, those that join two branches with both beside each other. */
export function PlanView({ plan }: PlanViewProps) {
  const hits = total(plan);
  const widest = Math.max(...every(plan).map(({ estimatedRows, rows }) => scale(rows ?? estimatedRows)), 1);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and has to by keyboard too
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={own.name}>
      <p className={styles.reading}>
        {own.reading} {hits > 0 && fillWords(own.total, { hits: String(hits), shownHits: figure(hits) })}
      </p>
      <ul className={styles.steps}>
        <Step plan={plan} widest={widest} />
      </ul>
    </div>
  );
}

interface StepProps {
  readonly plan: ConsolePlan;
  readonly widest: number;
}

function Step({ plan, widest }: StepProps) {
  const { operator, details, estimatedRows, rows, dbHits, children } = plan;
  const estimated = fillWords(own.estimated, { rows: formOf(Math.round(estimatedRows)), shown: figure(estimatedRows) });
  const width = Math.max(2, Math.round((scale(rows ?? estimatedRows) / widest) * 100));
  return (
    <li className={styles.step}>
      <div className={styles.box}>
        <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width={width} height={4} />
        </svg>
        <p className={styles.operator}>{operator.replace(/@.*$/, "")}</p>
        {details !== undefined && details !== "" && <p className={styles.details}>{details}</p>}
        <p className={styles.figures}>
          {dbHits !== undefined && (
            <span className={styles.was}>
              {fillWords(own.was, {
                rows: formOf(rows ?? 0),
                shown: figure(rows ?? 0),
                hits: formOf(dbHits),
                shownHits: figure(dbHits),
              })}
              ,{" "}
            </span>
          )}
          {estimated}
        </p>
      </div>
      {children.length > 0 && (
        <ul className={children.length > 1 ? `${styles.steps} ${styles.branches}` : styles.steps}>
          {children.map((child, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- branches of one plan, in its order
            <Step key={place} plan={child} widest={widest} />
          ))}
        </ul>
      )}
    </li>
  );
}

function figure(rows: number): string {
  return rows.toLocaleString(locale, { maximumFractionDigits: rows < 10 ? 1 : 0 });
}

function scale(rows: number): number {
  return Math.log10(Math.max(rows, 0) + 1);
}

function every(plan: ConsolePlan): readonly ConsolePlan[] {
  return [plan, ...plan.children.flatMap(every)];
}

function total(plan: ConsolePlan): number {
  return every(plan).reduce((sum, { dbHits = 0 }) => sum + dbHits, 0);
}
