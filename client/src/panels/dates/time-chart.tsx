import { useRef, useState, type PointerEvent } from "react";
import { textWidth } from "server/contract/text-width.ts";
import { dateText, daysText } from "../../date-text.ts";
import { countClaims, type datedClaims, type TimeBar } from "../../exploration/dated-claims.ts";
import { placeOnAxis, type DateAxis } from "../../exploration/date-axis.ts";
import { addDays } from "../../exploration/day.ts";
import type { When } from "../../exploration/when.ts";
import { words } from "../../words.ts";
import { axisTicks, tickSize } from "./axis-ticks.ts";
import styles from "./dates.module.css";
import { dayOfHandle, endsOf, handlesOf, placeOfHandle, withDay, withPlace, type Handle } from "./move-handle.ts";
import { RowMark } from "./row-mark.tsx";
import { laneHeight, nameWidth, stackRows, type ChartRow } from "./stack-rows.ts";
import { TimeHandle } from "./time-handle.tsx";

interface TimeChartProps {
  readonly bar: TimeBar;
  readonly claims: ReturnType<typeof datedClaims>;
  /** What is chosen, or being chosen. */
  readonly when: When | undefined;
  /** In pixels. */
  readonly width: number;
  readonly rows: (bar: number) => readonly ChartRow[];
  readonly onMove: (when: When | undefined, handle: Handle) => void;
  /** Not yet: a drag goes on. */
  readonly onDrag: (when: When | undefined) => void;
  readonly onDrop: () => void;
  readonly onLeave: () => void;
}

const top = 22;
const barsHeight = 54;
const base = top + barsHeight;
const axisHeight = 24;
/** Half of a handle's grip, which the first and the last bar leave room for. */
const side = 12;

/** The bars of the claims, the handles over them, and the rows of texts and deals below, all over one axis of days. */
export function TimeChart(props: TimeChartProps) {
  const { bar: timeBar, claims, when, width, rows: rowsFor, onMove, onDrag, onDrop, onLeave } = props;
  const { axis, bars } = timeBar;
  const narrow = width < 560;
  const labels = narrow ? 0 : nameWidth;
  const length = Math.max(40, width - labels - 2 * side);
  const bar = length / axis.bins.length;
  const left = labels + side;
  const most = Math.max(1, ...bars.map(({ sure, perhaps }) => sure + perhaps));
  const high = (count: number) => (count === 0 ? 0 : Math.max(1.5, (count / most) * (barsHeight - 4)));
  const handles = handlesOf(when);
  const xOf = (handle: Handle) => placeOfHandle(axis, when, handle) * bar;
  const [first, last] = endsOf(axis);
  const from = when?.kind === "span" ? when.from : first;
  const to = when?.kind === "span" ? when.to : last;
  const isIn = ({ from: begin, to: end }: { readonly from: string; readonly to: string }) => {
    if (when?.kind === "day") return begin <= when.day && when.day <= end;
    if (when?.kind === "days") return [when.earlier, when.later].some((day) => begin <= day && day <= end);
    return begin <= to && end >= from;
  };
  const { rows: placed, height } = stackRows(rowsFor(bar), base + axisHeight + 4, narrow);
  const [anchor, setAnchor] = useState<number>();
  const svg = useRef<SVGSVGElement>(null);
  const placeAt = (event: PointerEvent) =>
    Math.max(
      0,
      Math.min(
        axis.bins.length - 1e-6,
        (event.clientX - (svg.current?.getBoundingClientRect().left ?? 0) - left) / bar,
      ),
    );
  const near = (place: number): Handle =>
    handles.toSorted(
      (one, other) =>
        Math.abs(placeOfHandle(axis, when, one) - place) - Math.abs(placeOfHandle(axis, when, other) - place),
    )[0] ?? "day";
  // A press chooses a bar, and what it is drawn over; of single days the nearest.
  const brushed = (place: number, begun: number): When | undefined => {
    if (when?.kind === "day" || when?.kind === "days") return withPlace(axis, when, near(begun), place);
    const [one, other] = [Math.floor(Math.min(place, begun)), Math.floor(Math.max(place, begun))];
    const ends = { from: axis.bins[one]?.from ?? first, to: axis.bins[other]?.to ?? last };
    return withDay(axis, { kind: "span", ...ends }, "from", ends.from);
  };
  return (
    <div className={styles.chart} style={{ height }}>
      <svg
        ref={svg}
        className={styles.drawing}
        width={width}
        height={height}
        aria-hidden="true"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          const place = placeAt(event);
          if (event.clientX - event.currentTarget.getBoundingClientRect().left < labels) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setAnchor(place);
          onDrag(brushed(place, place));
        }}
        onPointerMove={(event) => {
          if (anchor !== undefined) onDrag(brushed(placeAt(event), anchor));
        }}
        onPointerUp={() => {
          if (anchor !== undefined) onDrop();
          setAnchor(undefined);
        }}
        onPointerCancel={() => setAnchor(undefined)}
      >
        {when?.kind === "span" && (
          <rect
            className={styles.chosen}
            x={left + placeOnAxis(axis, when.from) * bar}
            y={top}
            width={Math.max(1, (placeOnAxis(axis, addDays(when.to, 1)) - placeOnAxis(axis, when.from)) * bar)}
            height={height - top}
          />
        )}
        {bars.map(({ sure, perhaps }, place) => {
          const bin = axis.bins[place];
          if (bin === undefined) return null;
          const x = left + place * bar;
          const gap = bar > 6 ? 1 : 0.25;
          const [firm, loose] = [high(sure), high(sure + perhaps)];
          return (
            <g key={bin.from} data-in={isIn(bin) ? "" : undefined} className={styles.bar}>
              {perhaps > 0 && (
                <rect
                  className={styles.perhaps}
                  x={x + gap + 0.5}
                  y={base - loose + 0.5}
                  width={Math.max(0.5, bar - 2 * gap - 1)}
                  height={loose - firm}
                />
              )}
              {sure > 0 && (
                <rect
                  className={styles.sure}
                  x={x + gap}
                  y={base - firm}
                  width={Math.max(0.75, bar - 2 * gap)}
                  height={firm}
                />
              )}
            </g>
          );
        })}
        <Axis axis={axis} bar={bar} left={left} length={length} />
        {!narrow && (
          <text className={styles.name} x={0} y={base - 4}>
            {words.dates.claims}
          </text>
        )}
        {placed.map(({ key, y, nameLines, deal, marks }) => (
          <g key={key}>
            {nameLines.map((line, place) => (
              <text key={line} className={styles.name} x={0} y={narrow ? y - 4 : y + 14 + place * 16}>
                {line}
              </text>
            ))}
            <g transform={`translate(${left} ${y})`}>
              <path className={styles.thread} d={`M0 ${laneHeight / 2}H${length}`} />
              {marks.map((mark) => (
                <RowMark key={mark.key} mark={mark} y={mark.lane * laneHeight + laneHeight / 2} deal={deal} />
              ))}
            </g>
          </g>
        ))}
        {(when !== undefined || handles.length === 2) &&
          handles.map((handle) => (
            <g key={handle} transform={`translate(${left + xOf(handle)} 0)`} data-grip={handle} className={styles.grip}>
              <path d={`M0 ${top}V${height - 2}`} />
              <rect className={styles.around} x={-7} y={top + barsHeight / 2 - 14} width={14} height={28} />
              <rect x={-5} y={top + barsHeight / 2 - 12} width={10} height={24} />
            </g>
          ))}
        <Titles axis={axis} when={when} left={left} bar={bar} length={length} />
      </svg>
      {handles.map((handle) => (
        <TimeHandle
          key={handle}
          axis={axis}
          when={when}
          handle={handle}
          count={countAt(handle)}
          above={
            handle === "from" || handle === "earlier" ? placeOfHandle(axis, when, handle) > axis.bins.length / 2 : false
          }
          style={{ left: left - side, width: length + 2 * side, top, height: barsHeight }}
          onMove={(next) => onMove(next, handle)}
          onDrag={onDrag}
          onDrop={onDrop}
          onLeave={onLeave}
        />
      ))}
    </div>
  );

  function countAt(handle: Handle): number {
    if (handle === "from" || handle === "to") return countClaims(claims, from, to).counting;
    const day = dayOfHandle(axis, when, handle);
    return countClaims(claims, day, day).counting;
  }
}

interface AxisProps {
  readonly axis: DateAxis;
  readonly bar: number;
  readonly left: number;
  readonly length: number;
}

function Axis({ axis, bar, left, length }: AxisProps) {
  const before = axis.bins[0]?.kind === "before";
  const after = axis.bins.at(-1)?.kind === "after";
  return (
    <g className={styles.axis} transform={`translate(${left} ${base})`}>
      <path d={`M${before ? bar : 0} 0H${length - (after ? bar : 0)}`} />
      {before && <path strokeDasharray="2 3" d={`M0 0H${bar}`} />}
      {before && <Far x={bar / 2} word={words.dates.beforeAxis} room={bar} />}
      {after && <Far x={length - bar / 2} word={words.dates.afterAxis} room={bar} />}
      {after && <path strokeDasharray="2 3" d={`M${length - bar} 0H${length}`} />}
      {axisTicks(axis, bar).map(({ place, word }) => (
        <g key={place} transform={`translate(${place * bar} 0)`}>
          <path d="M0 0V6" />
          {word !== "" && (
            <text
              x={textWidth(word, tickSize, 400) + place * bar > length ? -3 : 4}
              y={16}
              textAnchor={textWidth(word, tickSize, 400) + place * bar > length ? "end" : "start"}
            >
              {word}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** Says of the bar at an end that it holds all days beyond. */
function Far({ x, word, room }: { readonly x: number; readonly word: string; readonly room: number }) {
  return textWidth(word, tickSize, 400) > room + 2 * side ? null : (
    <text x={x} y={16} textAnchor="middle">
      {word}
    </text>
  );
}

interface TitlesProps extends AxisProps {
  readonly when: When | undefined;
}

/** What is chosen, above the bars; two days each above its own line where there is room. */
function Titles({ axis, when, left, bar, length }: TitlesProps) {
  if (when === undefined) return null;
  const at = (handle: Handle) => placeOfHandle(axis, when, handle) * bar;
  const titles =
    when.kind === "span"
      ? [{ x: (at("from") + at("to")) / 2, word: daysText(when.from, when.to) }]
      : when.kind === "day"
        ? [{ x: at("day"), word: dateText(when.day) }]
        : [
            { x: at("earlier"), word: dateText(when.earlier) },
            { x: at("later"), word: dateText(when.later) },
          ];
  const widths = titles.map(({ word }) => textWidth(word, 13.5, 600));
  const middles = titles.map(({ x }, place) => {
    const reach = (widths[place] ?? 0) / 2;
    return Math.max(reach - left, Math.min(length + side - reach, x));
  });
  const [one = 0, other] = middles;
  // Two that would meet move apart.
  if (other !== undefined) {
    const need = ((widths[0] ?? 0) + (widths[1] ?? 0)) / 2 + 12;
    const short = need - (other - one);
    if (short > 0) {
      middles[0] = Math.max((widths[0] ?? 0) / 2 - left, one - short / 2);
      middles[1] = middles[0] + need;
    }
  }
  return (
    <g className={styles.titles}>
      {titles.map(({ word }, place) => (
        <text key={place} x={left + (middles[place] ?? 0)} y={14} textAnchor="middle">
          {word}
        </text>
      ))}
    </g>
  );
}
