import type { LineStyle } from "server/contract/line-style.ts";
import styles from "./stroke.module.css";

interface StrokeProps {
  readonly line: LineStyle;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** `ink` where the stroke is spoken of and not its relation. */
  readonly tone?: "hue" | "ink";
  /** Firmness alone, as in a list of strokes: neither ends nor middle. */
  readonly bare?: boolean;
  readonly className?: string | undefined;
}

/** A line as the picture strokes it, level and small: before a sentence, in the legend, large on a card. */
export function Stroke({ line, width, height, tone = "hue", bare = false, className }: StrokeProps) {
  const colour = tone === "ink" ? "var(--ink)" : `var(--${line.hue})`;
  const y = height / 2;
  const room = Math.min(1, height / 16);
  const head = bare || line.arrow === "none" ? 0 : arrowLength(line) * Math.max(0.85, room);
  const half = head * 0.5;
  const ring = !bare && line.tail === "ring" ? 3.4 : 0;
  const tip = width - 1;
  const from = 1 + ring * 2;
  const to = line.arrow === "filled" ? tip - head * 0.8 : line.arrow === "chevron" ? tip - 1 : tip - head;
  const middle = (from + to) / 2;
  const stroke = {
    strokeDasharray: line.dash.length === 0 ? undefined : line.dash.join(" "),
    strokeLinecap: line.cap,
    fill: "none",
  } as const;
  const path = `M${from} ${y}H${Math.max(from + 1, to)}`;
  return (
    <svg
      className={className === undefined ? styles.stroke : `${styles.stroke} ${className}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path d={path} stroke={colour} strokeWidth={line.width + line.stripes} {...stroke} />
      {line.stripes > 0 && <path d={path} stroke="var(--ground)" strokeWidth={line.width} {...stroke} />}
      {ring > 0 && <circle cx={1 + ring} cy={y} r={ring - 0.4} fill="none" stroke={colour} strokeWidth={1.6} />}
      {!bare && <Arrow arrow={line.arrow} tip={tip} y={y} head={head} half={half} colour={colour} />}
      {!bare && line.middle === "bar" && (
        <rect
          x={middle - 1.5}
          y={y - Math.min(8.5, y - 1)}
          width={3.25}
          height={Math.min(17, height - 2)}
          fill={colour}
        />
      )}
      {!bare && line.middle === "diamond" && <Diamond x={middle} y={y} radius={Math.min(7, y - 1)} colour={colour} />}
      {!bare && line.slashes && (
        <Slashes x={from + (to - from) * 0.72} y={y} reach={Math.min(6.5, y - 1)} colour={colour} />
      )}
    </svg>
  );
}

function arrowLength(line: LineStyle): number {
  return 8.6 * line.arrowScale;
}

interface ArrowProps {
  readonly arrow: LineStyle["arrow"];
  readonly tip: number;
  readonly y: number;
  readonly head: number;
  readonly half: number;
  readonly colour: string;
}

function Arrow({ arrow, tip, y, head, half, colour }: ArrowProps) {
  const outline = { fill: "none", stroke: colour, strokeWidth: 1.6, strokeLinejoin: "miter" } as const;
  switch (arrow) {
    case "filled":
      return <path d={`M${tip} ${y}L${tip - head} ${y - half}V${y + half}Z`} fill={colour} />;
    case "hollow":
      return <path d={`M${tip - 1} ${y}L${tip - head} ${y - half + 0.4}V${y + half - 0.4}Z`} {...outline} />;
    case "chevron":
      return (
        <path
          d={`M${tip - head * 0.8} ${y - half}L${tip - 1} ${y}L${tip - head * 0.8} ${y + half}`}
          {...outline}
          strokeWidth={2}
        />
      );
    case "none":
      return null;
  }
}

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

function Diamond({ x, y, radius, colour }: MarkProps & { readonly radius: number }) {
  return (
    <path
      d={`M${x - radius} ${y}L${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}Z`}
      fill="var(--ground)"
      stroke={colour}
      strokeWidth={1.6}
    />
  );
}

function Slashes({ x, y, reach, colour }: MarkProps & { readonly reach: number }) {
  const slant = reach * 0.45;
  return (
    <g>
      <path d={`M${x - 2} ${y}H${x + 2}`} stroke="var(--ground)" strokeWidth={6} />
      {[-2.6, 2.6].map((side) => (
        <path
          key={side}
          d={`M${x + side - slant} ${y - reach}L${x + side + slant} ${y + reach}`}
          stroke={colour}
          strokeWidth={1.7}
        />
      ))}
    </g>
  );
}
