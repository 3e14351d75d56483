import { compareFirmness, firmness, type Firmness } from "server/contract/firmness.ts";
import { hueOf } from "server/contract/line-style.ts";
import { relations } from "server/contract/relation.ts";
import type { QuestionsQuery } from "../../gql/graphql.ts";
import styles from "./strip.module.css";

export type StripMark = QuestionsQuery["questions"][number]["strip"][number];

interface StripProps {
  readonly marks: readonly StripMark[];
  /** Only the room for them, while something else is drawn first. */
  readonly later?: boolean;
}

const most = 24;
const height = 14;
const step = 5;

/** Whole, in two parts, in three, or dots. */
const parts: Readonly<Record<Firmness, string | undefined>> = {
  solid: undefined,
  long: "6 2",
  short: "3.4 1.9",
  dots: "0.01 3.4",
};

/** One stroke for each line of an answer, core relations first and firmest first: the answer's evidence at a glance. */
export function Strip({ marks, later = false }: StripProps) {
  const shown = [...marks].sort(order).slice(0, most);
  return (
    <svg
      className={styles.strip}
      width={shown.length * step}
      height={height}
      viewBox={`0 0 ${shown.length * step} ${height}`}
      aria-hidden="true"
    >
      {(later ? [] : shown).map((mark, place) => {
        const stroke = firmness(mark.modality);
        const shared = {
          stroke: `var(--${hueOf(mark.type)})`,
          strokeDasharray: parts[stroke],
          strokeLinecap: stroke === "dots" ? ("round" as const) : ("butt" as const),
        };
        const x = place * step + step / 2;
        const [top, bottom] = stroke === "dots" ? [1.5, height - 1] : [0, height];
        const key = `${place} ${mark.type}`;
        if (!mark.disputed) return <path key={key} d={`M${x} ${top}V${bottom}`} strokeWidth={2.2} {...shared} />;
        return (
          <path
            key={key}
            d={`M${x - 1.2} ${top}V${bottom}M${x + 1.2} ${top}V${bottom}`}
            strokeWidth={1.2}
            {...shared}
          />
        );
      })}
    </svg>
  );
}

function order(one: StripMark, other: StripMark): number {
  return relations.indexOf(one.type) - relations.indexOf(other.type) || compareFirmness(one.modality, other.modality);
}
