import { stackedBy, type NodeShape } from "server/contract/node-shape.ts";
import { shapePath } from "server/contract/shape-path.ts";
import styles from "./shape.module.css";

interface ShapeProps {
  readonly shape: NodeShape;
  /** What stands inside; empty for a bare sample. */
  readonly code: string;
  /** How large it is drawn, against the picture's size. */
  readonly scale?: number;
}

/** A shape as the picture draws it, at a size of its own: in the legend, on a card. */
export function Shape({ shape, code, scale = 1 }: ShapeProps) {
  const margin = shape.secondOutline ? 5 : 2;
  const behind = shape.stacked ? stackedBy : 0;
  const width = shape.width + margin * 2 + behind;
  const height = shape.height + margin * 2 + behind;
  const stroke = shape.family === "quiet" ? "var(--quiet)" : `var(--${shape.family}-stroke)`;
  const outline = shapePath(shape.shape, shape.width, shape.height, shape.cornerRadius);
  const lines = shape.inside.length > 0 ? shape.inside : code === "" ? [] : [code];
  const kind = shape.inside.length > 0 ? styles.name : code.length > 2 ? styles.longCode : styles.code;
  return (
    <svg
      className={styles.shape}
      width={Math.round(width * scale)}
      height={Math.round(height * scale)}
      viewBox={`${(behind - width) / 2} ${(-height - behind) / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      {shape.secondOutline && (
        <path
          d={shapePath(shape.shape, shape.width, shape.height, shape.cornerRadius, 3.5)}
          fill="none"
          stroke={stroke}
        />
      )}
      {shape.stacked && (
        <path
          d={outline}
          transform={`translate(${stackedBy} ${-stackedBy})`}
          fill={fillOf(shape)}
          stroke={stroke}
          strokeWidth={shape.border.width}
        />
      )}
      <path
        d={outline}
        fill={fillOf(shape)}
        stroke={stroke}
        strokeWidth={shape.border.width}
        strokeDasharray={shape.border.style === "dotted" ? "0.01 4" : undefined}
        strokeLinecap="round"
      />
      {shape.struck && (
        <path
          d={`M${-shape.width / 2 - 1} ${shape.height / 2 + 1}L${shape.width / 2} ${-shape.height / 2}`}
          stroke={stroke}
          strokeWidth={1.6}
        />
      )}
      {lines.map((line, place) => (
        <text
          key={line}
          className={kind}
          x={shape.shape === "tag" ? -shape.width * 0.08 : 0}
          y={(place - (lines.length - 1) / 2) * 15 + 4.5}
          fill={shape.fill === "solid" ? "var(--on-solid)" : "var(--ink)"}
        >
          {line}
        </text>
      ))}
    </svg>
  );
}

function fillOf(shape: NodeShape): string {
  if (shape.fill === "none") return "none";
  if (shape.fill === "ground" || shape.family === "quiet") return "var(--ground)";
  return `var(--${shape.family}-${shape.fill})`;
}
