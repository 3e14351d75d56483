/** How often each bit came in its context so far, and what that makes of the next one. */
class Odds {
  readonly #counts = new Map<number, [zeros: number, ones: number]>();

  /** The chance that the next bit in a context is one, of 65,536; neither is ever ruled out. */
  of(context: number): number {
    const [zeros, ones] = this.#counts.get(context) ?? [0, 0];
    return Math.max(16, Math.min(65_520, Math.round(((ones + 0.4) / (zeros + ones + 0.8)) * 65_536)));
  }

  learn(context: number, bit: number): void {
    const counts = this.#counts.get(context) ?? [0, 0];
    counts[bit === 1 ? 1 : 0] += 1;
    this.#counts.set(context, counts);
  }
}

const top = 0xff_00_00_00;

/** Where the part of the range that means one ends. */
function split(low: number, high: number, odds: number): number {
  return (low + Math.floor(((high - low) * odds) / 65_536)) >>> 0;
}

/**
 * Writes bits in as few bytes as their chances allow: binary arithmetic coding (Rissanen, 1976), where each context learns
 * from its own bits how likely one is. What is random costs what it holds; what repeats costs next to nothing.
 */
export class AdaptiveWriter {
  readonly #odds = new Odds();
  readonly #bytes: number[] = [];
  #low = 0;
  #high = 0xff_ff_ff_ff;

  bit(context: number, bit: number): void {
    const middle = split(this.#low, this.#high, this.#odds.of(context));
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    this.#odds.learn(context, bit);
    while (((this.#low ^ this.#high) & top) === 0) {
      this.#bytes.push(this.#high >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
    }
  }

  /** A number below 2 to the power of `bits`, its highest bit first, in contexts from `context` on: 2 to that power of them. */
  number(context: number, bits: number, value: number): void {
    let node = 1;
    for (let place = bits - 1; place >= 0; place -= 1) {
      const bit = (value >> place) & 1;
      this.bit(context + node, bit);
      node = node * 2 + bit;
    }
  }

  /** All of it; nothing may be written afterwards. */
  bytes(): Uint8Array {
    // As many as tell what lies between both ends.
    return Uint8Array.from([...this.#bytes, this.#high >>> 24, (this.#high >>> 16) & 255]);
  }
}

/**
 * Reads what an `AdaptiveWriter` wrote, with the same contexts in the same order. Of what is `broken` off, nobody knows the
 * bytes that would come.
 */
export class AdaptiveReader {
  readonly #odds = new Odds();
  readonly #bytes: Uint8Array;
  readonly #broken: boolean;
  #at = 0;
  #low = 0;
  #high = 0xff_ff_ff_ff;
  #code = 0;
  /** The same if every byte that is not there were the largest. */
  #most = 0;
  #guessed = false;

  constructor(bytes: Uint8Array, broken = false) {
    this.#bytes = bytes;
    this.#broken = broken;
    for (let place = 0; place < 4; place += 1) this.#next();
  }

  /** Whether more was asked for than was written: the last that was read, and what is from here on, means nothing. */
  get isOver(): boolean {
    return this.#guessed || this.#at > this.#bytes.length + 2;
  }

  bit(context: number): number {
    const middle = split(this.#low, this.#high, this.#odds.of(context));
    const bit = this.#code <= middle ? 1 : 0;
    if (this.#broken && bit === 1 && this.#most > middle) this.#guessed = true;
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    this.#odds.learn(context, bit);
    while (((this.#low ^ this.#high) & top) === 0) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
      this.#next();
    }
    return bit;
  }

  number(context: number, bits: number): number {
    let node = 1;
    for (let place = 0; place < bits; place += 1) node = node * 2 + this.bit(context + node);
    return node - 2 ** bits;
  }

  #next(): void {
    this.#code = ((this.#code << 8) | (this.#bytes[this.#at] ?? 0)) >>> 0;
    this.#most = ((this.#most << 8) | (this.#bytes[this.#at] ?? 255)) >>> 0;
    this.#at += 1;
  }
}
