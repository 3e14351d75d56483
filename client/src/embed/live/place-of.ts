import { make } from "./make.ts";

/** The elements around a picture. */
export interface LivePlace {
  readonly element: HTMLElement;
  readonly body: HTMLElement;
  /** Scrolls where the picture is wider. */
  readonly room: HTMLElement;
  /** Holds the picture, which is zoomed and moved in it. */
  readonly stage: HTMLElement;
}

/** As they came with a frame's page: moved within it, a large picture would be laid out anew; else made around the picture. */
export function placeOf(picture: SVGSVGElement): LivePlace {
  const [stage, room, body, element] = ["stage", "room", "body", "live"].map((name) =>
    picture.closest<HTMLElement>(`div.${name}`),
  );
  if (stage && room && body && element) {
    // A large picture is one link to its claims in words: here it is the claims themselves.
    picture.closest("a")?.removeAttribute("href");
    return { element, body, room, stage };
  }
  const made = make("div", { class: "stage" }, picture);
  const around = make("div", { class: "room" }, made);
  const inner = make("div", { class: "body" }, around);
  return { element: make("div", {}, inner), body: inner, room: around, stage: made };
}
