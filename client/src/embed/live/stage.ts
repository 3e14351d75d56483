/** How a picture is looked at: so many times as large as fitted, and which point of it stands in the middle, in shares. */
export interface Look {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Stage {
  look(): Look;
  setLook(look: Look): void;
  zoomBy(factor: number, at?: { readonly x: number; readonly y: number }): void;
  fit(): void;
  /** Brings what stands in a box on the screen, in pixels of the window, into the middle where it cannot be seen whole. */
  reveal(box: DOMRect): void;
  moveBy(x: number, y: number): void;
  end(): void;
}

const most = 8;
const middle: Look = { zoom: 1, x: 0.5, y: 0.5 };

/**
 * Lets a picture be drawn larger and moved within its place. It takes no gesture that scrolls the page: the wheel zooms with
 * Ctrl or ⌘ alone, one finger scrolls, two move and zoom. `on.hint` is told when somebody tries it otherwise.
 */
export function createStage(
  place: HTMLElement,
  picture: SVGSVGElement,
  on: { readonly look: (look: Look) => void; readonly hint: (by: "wheel" | "touch") => void },
): Stage {
  const ended = new AbortController();
  const { signal } = ended;
  let look = middle;

  const apply = (next: Look) => {
    const zoom = Math.min(most, Math.max(1, next.zoom));
    // No empty margin comes into view: at twice the size the middle stays between a quarter and three quarters.
    const reach = 0.5 / zoom;
    const within = (share: number) => Math.min(1 - reach, Math.max(reach, share));
    look = { zoom, x: within(next.x), y: within(next.y) };
    const across = (0.5 - look.x) * zoom * 100;
    const down = (0.5 - look.y) * zoom * 100;
    picture.style.transform = zoom === 1 ? "" : `translate(${across}%,${down}%) scale(${zoom})`;
    place.classList.toggle("zoomed", zoom > 1);
    on.look(look);
  };
  /** A point on the screen as a share of the picture's own box at its fitted size, from its middle. */
  const shareOf = (x: number, y: number) => {
    const box = place.getBoundingClientRect();
    return { x: (x - box.left) / box.width - 0.5, y: (y - box.top) / box.height - 0.5 };
  };
  const zoomAt = (factor: number, at: { readonly x: number; readonly y: number }) => {
    const zoom = Math.min(most, Math.max(1, look.zoom * factor));
    // What is under the pointer stays there.
    apply({
      zoom,
      x: look.x + at.x / look.zoom - at.x / zoom,
      y: look.y + at.y / look.zoom - at.y / zoom,
    });
  };
  const moveBy = (x: number, y: number) => {
    const box = place.getBoundingClientRect();
    apply({ ...look, x: look.x - x / box.width / look.zoom, y: look.y - y / box.height / look.zoom });
  };

  place.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return on.hint("wheel");
      event.preventDefault();
      const pixels = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
      zoomAt(Math.exp(-Math.max(-100, Math.min(100, pixels)) / 200), shareOf(event.clientX, event.clientY));
    },
    { passive: false, signal },
  );

  let fingers: { readonly x: number; readonly y: number; readonly apart: number } | undefined;
  const measure = (touches: TouchList) => {
    const [one, other] = [touches[0], touches[1]];
    if (one === undefined || other === undefined) return undefined;
    return {
      x: (one.clientX + other.clientX) / 2,
      y: (one.clientY + other.clientY) / 2,
      apart: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
    };
  };
  place.addEventListener(
    "touchmove",
    (event) => {
      const now = measure(event.touches);
      if (now === undefined) {
        // One finger scrolls the page; where there is more to see here, it is said how.
        if (look.zoom > 1) on.hint("touch");
        return;
      }
      event.preventDefault();
      if (fingers !== undefined) {
        zoomAt(now.apart / fingers.apart, shareOf(fingers.x, fingers.y));
        moveBy(now.x - fingers.x, now.y - fingers.y);
      }
      fingers = now;
    },
    { passive: false, signal },
  );
  const forget = () => {
    fingers = undefined;
  };
  place.addEventListener("touchstart", forget, { passive: true, signal });
  place.addEventListener("touchend", forget, { passive: true, signal });

  let held: { readonly pointer: number; readonly x: number; readonly y: number } | undefined;
  place.addEventListener(
    "pointerdown",
    (event) => {
      if (event.pointerType === "mouse" && event.button === 0 && look.zoom > 1)
        held = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
    },
    { signal },
  );
  place.addEventListener(
    "pointermove",
    (event) => {
      if (held?.pointer !== event.pointerId) return;
      const [x, y] = [event.clientX - held.x, event.clientY - held.y];
      // A click that trembles is a click.
      if (!place.hasPointerCapture(event.pointerId)) {
        if (Math.hypot(x, y) < 4) return;
        place.setPointerCapture(event.pointerId);
      }
      moveBy(x, y);
      held = { pointer: held.pointer, x: event.clientX, y: event.clientY };
    },
    { signal },
  );
  const drop = () => {
    held = undefined;
  };
  for (const name of ["pointerup", "pointercancel", "lostpointercapture"] as const)
    place.addEventListener(name, drop, { signal });

  return {
    look: () => look,
    setLook: apply,
    zoomBy: (factor, at = { x: 0, y: 0 }) => zoomAt(factor, at),
    fit: () => apply(middle),
    reveal: (box) => {
      const room = place.getBoundingClientRect();
      const inside =
        box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
      if (inside || look.zoom === 1) return;
      moveBy(
        (room.left + room.right) / 2 - (box.left + box.right) / 2,
        (room.top + room.bottom) / 2 - (box.top + box.bottom) / 2,
      );
    },
    moveBy,
    end: () => {
      ended.abort();
      picture.style.transform = "";
    },
  };
}
