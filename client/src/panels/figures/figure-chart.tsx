import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { locale } from "../../locale.ts";
import { MarkChart, type MarkForm } from "../../ui/mark-chart.tsx";
import { words } from "../../words.ts";
import type { FigureGroup, Panel } from "./figure-groups.ts";
import { absenceMark, stageWords, valueWithUnit, valueWords } from "./figure-words.ts";

interface FigureChartProps {
  readonly group: FigureGroup;
  readonly panel: Panel;
}

const forms: Readonly<Record<string, MarkForm>> = { "MCS 2025": "circle", "MCS 2026": "square", WNA: "diamond" };
const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

/** One country's figures of a mineral: years from left to right, a mark for each edition, open where it is an estimate. */
export function FigureChart({ group, panel }: FigureChartProps) {
  const told = panel.figures.map((figure) =>
    fillWords(words.figures.spoken, {
      year: String(figure.year),
      edition: figure.edition,
      value: valueWithUnit(figure),
      estimate: figure.estimate ? words.figures.spokenEstimate : "",
    }),
  );
  return (
    <MarkChart
      name={`${capitalize(
        fillWords(words.figures.chart, {
          country: panel.country.caption,
          mineral: group.mineral.caption,
          stage: stageWords(group.stage),
        }),
      )} ${told.join("; ")}.`}
      largest={group.most}
      format={(value) => short.format(value)}
      marks={panel.figures.map((figure) => ({
        key: figure.id,
        column: String(figure.year),
        value: figure.value ?? undefined,
        label: figure.value === null ? absenceMark(figure) : valueWords(figure),
        form: forms[figure.edition] ?? "triangle",
        open: figure.estimate,
        below: figure.estimate ? [figure.edition, words.figures.estimate] : [figure.edition],
      }))}
    />
  );
}
