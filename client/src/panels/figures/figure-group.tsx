import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { words } from "../../words.ts";
import { FigureBearings } from "./figure-bearings.tsx";
import { FigureChart } from "./figure-chart.tsx";
import styles from "./figure-groups.module.css";
import type { FigureGroup as Group, ProductionFigures } from "./figure-groups.ts";
import { FigureTable } from "./figure-table.tsx";
import { stageWords } from "./figure-words.ts";

interface FigureGroupProps {
  readonly group: Group;
  readonly sources: ProductionFigures["sources"];
  /** The charts are of countries side by side, on one scale; else of one country. */
  readonly countries: boolean;
}

/** Figures of one mineral at one stage: drawn, the claims they bear on beside, and the table under both. */
export function FigureGroup({ group, sources, countries }: FigureGroupProps) {
  // What has neither a value nor a claim to bear on is told by its table alone.
  const silent = group.most === 0 && group.unit === undefined && group.bearings.length === 0;
  const charts = group.panels.map((panel) => (
    <div key={panel.country.id} className={styles.panel}>
      {countries && (
        <h3 className={styles.country} lang="en">
          {panel.country.caption}
        </h3>
      )}
      <FigureChart group={group} panel={panel} />
    </div>
  ));
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        {fillWords(words.figures.heading, { mineral: group.mineral.caption, stage: stageWords(group.stage) })}
      </h2>
      <p className={styles.unit}>
        {group.unit === undefined
          ? words.figures.noValue
          : capitalize(
              fillWords(countries ? words.figures.unitShared : words.figures.unit, {
                unit: unitWords(group.unit),
              }),
            )}
      </p>
      {silent ? null : countries ? (
        <>
          <div className={styles.many}>{charts}</div>
          <div className={styles.claims}>
            <FigureBearings group={group} />
          </div>
        </>
      ) : (
        <div className={styles.beside}>
          {charts}
          <FigureBearings group={group} />
        </div>
      )}
      <FigureTable group={group} sources={sources} countries={countries} />
    </section>
  );
}

/** "t Co" is written out: tonnes, content of cobalt. */
function unitWords(unit: string): string {
  const units: Readonly<Record<string, string>> = words.figures.units;
  return units[unit] ?? unit;
}
