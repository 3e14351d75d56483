/** Pixels: about what a shape takes with its caption. */
const cell = 220;
/** More columns than any picture has rows. */
const column = 65_536;

/** A rectangle that stands upright, by its sides. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Things that stand, found by where they are: whoever asks what may meet a place looks at some of them instead of all.
 * Gives each at most once and never misses one; those that are merely near are among them.
 */
export class Nearby {
  readonly #cells = new Map<number, number[]>();
  readonly #seen: number[] = [];
  #asked = 0;

  /** Notes a thing, by a small whole number, in a rectangle. */
  add(thing: number, { left, top, right, bottom }: Extent): void {
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) this.#put(x * column + y, thing);
  }

  /** Notes a thing along a straight way: only where it runs, not in the whole rectangle about it. */
  addAlong(thing: number, fromX: number, fromY: number, toX: number, toY: number): void {
    eachAlong(fromX, fromY, toX, toY, 0, (key) => this.#put(key, thing));
  }

  /** What may reach into a rectangle. */
  within({ left, top, right, bottom }: Extent): readonly number[] {
    this.#asked += 1;
    const found: number[] = [];
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) this.#take(x * column + y, found);
    return found;
  }

  /** What may stand within `reach` of a straight way. */
  along(fromX: number, fromY: number, toX: number, toY: number, reach: number): readonly number[] {
    this.#asked += 1;
    const found: number[] = [];
    eachAlong(fromX, fromY, toX, toY, reach, (key) => this.#take(key, found));
    return found;
  }

  #put(key: number, thing: number): void {
    const there = this.#cells.get(key);
    if (there === undefined) this.#cells.set(key, [thing]);
    else if (there.at(-1) !== thing) there.push(thing);
  }

  #take(key: number, found: number[]): void {
    for (const thing of this.#cells.get(key) ?? []) {
      if (this.#seen[thing] === this.#asked) continue;
      this.#seen[thing] = this.#asked;
      found.push(thing);
    }
  }
}

/** The cells that lie within `reach` of a way, column by column. */
function eachAlong(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  reach: number,
  visit: (key: number) => void,
): void {
  const [leftX, leftY, rightX, rightY] = fromX <= toX ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  const slope = rightX === leftX ? 0 : (rightY - leftY) / (rightX - leftX);
  const last = Math.floor((rightX + reach) / cell);
  for (let x = Math.floor((leftX - reach) / cell); x <= last; x += 1) {
    // The part of the way that comes within reach of this column.
    const begins = Math.max(leftX, Math.min(rightX, x * cell - reach));
    const ends = Math.max(leftX, Math.min(rightX, (x + 1) * cell + reach));
    const one = rightX === leftX ? leftY : leftY + (begins - leftX) * slope;
    const other = rightX === leftX ? rightY : leftY + (ends - leftX) * slope;
    const bottom = Math.floor((Math.max(one, other) + reach) / cell);
    for (let y = Math.floor((Math.min(one, other) - reach) / cell); y <= bottom; y += 1) visit(x * column + y);
  }
}
