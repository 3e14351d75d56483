/** What the manifest form of Bolt's handshake begins with. */
const manifest = "0,0,1,255";

/**
 * Counts the bytes of each message that a Bolt server sends, while it is on its way and without reading it. It is given
 * the pieces as they come, from the first byte of a connection on.
 * @param onGrown told with the bytes of the message so far, each time there are more of them
 */
export function messageMeter(onGrown: (bytes: number) => void): (piece: Uint8Array) => void {
  const head: number[] = [];
  let read: (byte: number) => void = readVersion;
  /** Bytes to be passed over before the next is read. */
  let left = 0;
  let size = 0;
  let digits = 0;
  let shift = 0;

  function readVersion(byte: number): void {
    head.push(byte);
    if (head.length < 4) return;
    read = String(head) === manifest ? readOffers : readLength;
    head.length = 0;
  }

  /** How many versions of four bytes the server offers: seven bits a byte, the smallest first. */
  function readOffers(byte: number): void {
    digits |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) return;
    left = digits * 4;
    read = readCapabilities;
  }

  function readCapabilities(byte: number): void {
    if (byte < 0x80) read = readLength;
  }

  /** A message comes in chunks, each with its length before it; none at all ends it. */
  function readLength(byte: number): void {
    head.push(byte);
    const [high, low] = head;
    if (high === undefined || low === undefined) return;
    head.length = 0;
    left = high * 256 + low;
    size = left === 0 ? 0 : size + left;
    if (left > 0) onGrown(size);
  }

  return (piece) => {
    let at = 0;
    while (at < piece.length) {
      if (left > 0) {
        const passed = Math.min(left, piece.length - at);
        left -= passed;
        at += passed;
      } else {
        read(piece[at] ?? 0);
        at += 1;
      }
    }
  };
}
