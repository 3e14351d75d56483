import { createMarks } from "client/embed/live/marks.ts";
import { afterEach, expect, test } from "vitest";

const ending = new AbortController();
const place = document.createElement("div");
document.body.append(place);
afterEach(() => ending.abort());

test("what is laid under a picture's lines has no arrows, dashes or colours of theirs", async () => {
  place.innerHTML = `<svg viewBox="0 0 100 100" width="100" height="100"><defs><marker id="arrow"><path d="M0 0L9 9"/></marker></defs>
    <g fill="none" stroke="green" stroke-dasharray="5 4" marker-end="url(#arrow)"><a data-l="0" href="#l0"><path d="M10 10L90 90"/></a></g></svg>`;
  const picture = place.querySelector("svg");
  if (picture === null) throw new Error("There is a picture.");
  const line = [...picture.querySelectorAll<SVGElement>("[data-l]")];
  const marks = createMarks(picture, { of: () => line, at: () => undefined }, 1, () => [], ending.signal);
  marks.show({ open: { kind: "line", place: 0 } });
  await expect.poll(() => picture.querySelectorAll("path[data-l]").length).toBe(1);
  const laid = [...picture.querySelectorAll("[aria-hidden] path")];
  expect(laid).toHaveLength(2);
  for (const path of laid) {
    const { markerEnd, strokeDasharray } = getComputedStyle(path);
    expect([markerEnd, strokeDasharray]).toEqual(["none", "none"]);
  }
  // And lies under them.
  expect(picture.lastElementChild?.querySelector("a")).not.toBeNull();
});
