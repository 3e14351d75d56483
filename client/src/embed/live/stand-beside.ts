/** Pixels between what is open and its card. */
const near = 10;

/**
 * A card opens beside what it tells of, not over it: on the side with more room, or below where it is as wide as the place;
 * and the picture makes way for it. `about`: the parts of the picture that stay to be seen.
 */
export function standBeside(
  place: HTMLElement,
  card: HTMLElement,
  stage: HTMLElement,
  about: readonly Element[],
): void {
  const boxes = about.map((part) => part.getBoundingClientRect());
  if (boxes.length === 0) return;
  const box = {
    left: Math.min(...boxes.map(({ left }) => left)) - near,
    right: Math.max(...boxes.map(({ right }) => right)) + near,
    top: Math.min(...boxes.map(({ top }) => top)) - near,
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + near,
  };
  const whole = place.getBoundingClientRect();
  card.classList.toggle("left", box.left - whole.left > whole.right - box.right);
  const taken = card.getBoundingClientRect();
  const below = taken.width >= whole.width - 1;
  const free = below
    ? { left: whole.left, right: whole.right, top: whole.top, bottom: taken.top }
    : {
        left: card.classList.contains("left") ? taken.right : whole.left,
        right: card.classList.contains("left") ? whole.right : taken.left,
        top: whole.top,
        bottom: whole.bottom,
      };
  const scale = Math.min(
    1,
    (free.right - free.left) / (box.right - box.left),
    below ? (free.bottom - free.top) / (box.bottom - box.top) : 1,
  );
  const [x, y] = [whole.left + whole.width / 2, whole.top + whole.height / 2];
  // Smaller about the middle of its place first, then moved by no more than is needed.
  const at = (value: number, middle: number) => middle + (value - middle) * scale;
  const by = (from: number, to: number, least: number, most: number) =>
    from < least ? least - from : to > most ? Math.max(least - from, most - to) : 0;
  const across = by(at(box.left, x), at(box.right, x), free.left, free.right);
  const down = below ? by(at(box.top, y), at(box.bottom, y), free.top, free.bottom) : 0;
  if (scale < 1 || across !== 0 || down !== 0)
    stage.style.transform = `translate(${across}px,${down}px) scale(${scale})`;
}
