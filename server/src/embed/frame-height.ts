/** Pixels that stand above and below the picture in a frame: title and lead; what is alleged, the legend's heading, the ways on. */
const beside = 260;
/** What partners' pages take: less cannot be read, more is cut. */
const [least, most] = [260, 1_000];

/** How high a frame of this width is, about: its script says it exactly once it runs. */
export function frameHeight(
  { across, down }: { readonly across: number; readonly down: number },
  width: number,
): number {
  const inner = Math.max(1, width - 32);
  const scale = Math.min(1, inner / across);
  return Math.round(Math.min(most, Math.max(least, down * scale + beside)));
}
