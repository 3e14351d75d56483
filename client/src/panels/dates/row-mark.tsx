import { wordGap } from "./lanes.ts";
import styles from "./dates.module.css";
import type { RowMark as Mark } from "./row-content.ts";

interface RowMarkProps {
  readonly mark: Mark;
  /** The middle of its lane. */
  readonly y: number;
  /** Steps of deals have the hue of deals. */
  readonly deal: boolean;
}

/** One mark on a row, with its word beside it. */
export function RowMark({ mark: { form, left, right, word, side, slanted }, y, deal }: RowMarkProps) {
  return (
    <g className={deal ? styles.step : styles.text} data-form={form}>
      <Form form={form} left={left} right={right} y={y} />
      {word !== "" && (
        <text
          className={slanted ? styles.slanted : undefined}
          x={side === "right" ? right + wordGap : left - wordGap}
          y={y + 4}
          textAnchor={side === "right" ? "start" : "end"}
        >
          {word}
        </text>
      )}
    </g>
  );
}

function Form({ form, left, right, y }: Pick<Mark, "form" | "left" | "right"> & { readonly y: number }) {
  const middle = (left + right) / 2;
  switch (form) {
    case "about":
      return (
        <>
          <path d={`M${left} ${y}H${middle - 4.5}M${middle + 4.5} ${y}H${right}`} />
          <circle cx={middle} cy={y} r={4} />
        </>
      );
    case "range":
      return <rect x={left + 0.75} y={y - 4.5} width={Math.max(1, right - left - 1.5)} height={9} />;
    case "slashes":
      return (
        <path d={`M${middle - 5} ${y + 5}L${middle - 0.5} ${y - 5}M${middle + 0.5} ${y + 5}L${middle + 5} ${y - 5}`} />
      );
    case "end":
      return <path d={`M${middle} ${y - 6}V${y + 6}`} />;
    case "day":
    case "filled":
    case "open":
    case "awaited":
      return <circle cx={middle} cy={y} r={4.25} />;
  }
}
