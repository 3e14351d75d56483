import { chartScale } from "./chart-scale.ts";
import styles from "./mark-chart.module.css";

/** The marks of a chart: told apart by form, never by colour. */
export type MarkForm = "circle" | "square" | "diamond" | "triangle";

export interface ChartMark {
  readonly key: string;
  /** The column it stands in, such as a year. */
  readonly column: string;
  /** Above zero; undefined where there is no value. */
  readonly value: number | undefined;
  /** What is written at the mark, or in its place. */
  readonly label: string;
  readonly form: MarkForm;
  /** Drawn open rather than filled. */
  readonly open: boolean;
  /** Written below it: one or two short lines. */
  readonly below: readonly string[];
}

interface MarkChartProps {
  /** What the chart shows, for who hears it. */
  readonly name: string;
  /** In the order of the columns. */
  readonly marks: readonly ChartMark[];
  /** The largest value of the scale, which charts may share. */
  readonly largest: number;
  readonly format: (value: number) => string;
}

const slot = 66;
const gap = 14;
const left = 58;
const top = 22;
/** Pixels between zero and the top of the scale; without any value a line is enough. */
const plots = { values: 116, none: 22 };
const foot = 54;

/** Values as marks on stems above zero, side by side under their columns. What has no value is written, never drawn as zero. */
export function MarkChart({ name, marks, largest, format }: MarkChartProps) {
  const plot = largest > 0 ? plots.values : plots.none;
  const scale = chartScale(largest, plot);
  const zero = top + plot;
  const columns = [...new Set(marks.map(({ column }) => column))];
  let x = left;
  const placed = columns.map((column) => {
    const own = marks.filter((mark) => mark.column === column);
    const from = x;
    x += own.length * slot + gap;
    return { column, from, to: from + own.length * slot, own };
  });
  const width = Math.max(left + slot, x - gap) + 4;
  const height = zero + foot;
  return (
    <svg
      className={styles.chart}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
    >
      {scale.ticks.map((tick) => {
        const y = zero - scale.heightOf(tick);
        return (
          <g key={tick}>
            <path d={`M${left} ${y}H${width}`} className={tick === 0 ? styles.zero : styles.rule} />
            <text x={left - 6} y={y + 4} className={styles.tick}>
              {format(tick)}
            </text>
          </g>
        );
      })}
      {placed.map(({ column, from, to, own }) => (
        <g key={column}>
          {own.map((mark, place) => {
            const middle = from + (place + 0.5) * slot;
            const y = zero - (mark.value === undefined ? 0 : scale.heightOf(mark.value));
            return (
              <g key={mark.key}>
                {mark.value !== undefined && (
                  <>
                    <path d={`M${middle} ${zero}V${y}`} className={styles.stem} />
                    <path d={formPath(mark.form, middle, y)} className={mark.open ? styles.open : styles.filled} />
                  </>
                )}
                <text
                  x={middle}
                  y={y - (mark.value === undefined ? 6 : 10)}
                  className={mark.value === undefined ? styles.absent : styles.value}
                >
                  {mark.label}
                </text>
                {mark.below.map((line, number) => (
                  <text key={line} x={middle} y={zero + 14 + number * 13} className={styles.below}>
                    {line}
                  </text>
                ))}
              </g>
            );
          })}
          <path d={`M${from + 6} ${zero + 34}H${to - 6}`} className={styles.rule} />
          <text x={(from + to) / 2} y={zero + 49} className={styles.column}>
            {column}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A mark of about nine pixels around its place. */
function formPath(form: MarkForm, x: number, y: number): string {
  switch (form) {
    case "circle":
      return `M${x - 4.5} ${y}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z`;
    case "square":
      return `M${x - 4} ${y - 4}h8v8h-8Z`;
    case "diamond":
      return `M${x} ${y - 5.5}L${x + 5.5} ${y}L${x} ${y + 5.5}L${x - 5.5} ${y}Z`;
    case "triangle":
      return `M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z`;
  }
}
