import { useRef, type CSSProperties, type Ref } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { dateText } from "../../date-text.ts";
import type { DateAxis, DateUnit } from "../../exploration/date-axis.ts";
import type { When } from "../../exploration/when.ts";
import styles from "./dates.module.css";
import { words } from "../../words.ts";
import { dayOfHandle, placeOfHandle, withKey, withPlace, type Handle } from "./move-handle.ts";

interface TimeHandleProps {
  readonly axis: DateAxis;
  readonly when: When | undefined;
  readonly handle: Handle;
  /** How many claims count there, for those who hear it. */
  readonly count: number;
  /** It lies over the other one where both are at the same place. */
  readonly above: boolean;
  readonly style: CSSProperties;
  readonly onMove: (when: When | undefined) => void;
  /** A drag that is not over yet. */
  readonly onDrag: (when: When | undefined) => void;
  readonly onDrop: () => void;
  readonly onLeave: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Days of a step, for whoever moves a single day by it. */
const daysIn: Readonly<Record<DateUnit, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/**
 * A handle of the time bar: the browser's own slider, seen only by its grip, so that keys, touch and screen readers move it
 * as they are used to. Its value is told as a day and what counts then.
 */
export function TimeHandle(props: TimeHandleProps) {
  const { axis, when, handle, count, above, style, onMove, onDrag, onDrop, onLeave } = props;
  const dragging = useRef(false);
  const isEnd = handle === "from" || handle === "to";
  return (
    <input
      type="range"
      className={styles.handle}
      data-above={above ? "" : undefined}
      data-handle={handle}
      style={style}
      min={0}
      max={axis.bins.length}
      step={isEnd ? 1 : 1 / daysIn[axis.unit]}
      value={placeOfHandle(axis, when, handle)}
      aria-label={words.dates.handle[handle]}
      aria-valuetext={fillWords(words.dates.handleValue, {
        day: dateText(dayOfHandle(axis, when, handle)),
        count: String(count),
      })}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const moved = withKey(axis, when, handle, event.key);
        if (moved === undefined) return;
        event.preventDefault();
        onMove(moved.when);
      }}
      onPointerDown={() => {
        dragging.current = true;
      }}
      onChange={({ currentTarget: { value } }) => {
        const moved = withPlace(axis, when, handle, Number(value));
        if (dragging.current) onDrag(moved);
        else onMove(moved);
      }}
      onPointerUp={() => {
        dragging.current = false;
        onDrop();
      }}
      onPointerCancel={() => {
        dragging.current = false;
        onDrop();
      }}
      onBlur={onLeave}
    />
  );
}
