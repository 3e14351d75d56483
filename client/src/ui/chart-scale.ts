/** A scale from zero to a round number. */
export interface ChartScale {
  /** The round number: at least the largest value. */
  readonly most: number;
  /** Where lines are ruled, zero first. */
  readonly ticks: readonly number[];
  /** From a value to pixels above zero; 0 to `height`. */
  readonly heightOf: (value: number) => number;
}

/**
 * The scale for values up to `largest`, over so many pixels. It begins at zero, so that a mark's height tells the value, and
 * ends at the next of 1, 2, 2.5, 5 times a power of ten. Of nothing but zeros or of none it has one tick.
 */
export function chartScale(largest: number, height: number): ChartScale {
  if (!(largest > 0) || !Number.isFinite(largest)) return { most: 0, ticks: [0], heightOf: () => 0 };
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= largest * (1 - 1e-12)) ?? 10;
  const most = step * power;
  return {
    most,
    ticks: [0, most / 2, most],
    heightOf: (value) => (Math.min(Math.max(value, 0), most) / most) * height,
  };
}
