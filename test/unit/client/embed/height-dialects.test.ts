import { heightDialects } from "client/embed/height-dialects.ts";
import { describe, expect, it } from "vitest";

function told(address: string, home?: string) {
  const said: unknown[] = [];
  const dialects = heightDialects(new URL(address), home, (message) => said.push(message));
  return { said, dialects };
}

describe("the height of a frame", () => {
  it("is told to AMP always, to WordPress with its secret, to pym by its id", () => {
    const { said, dialects } = told("https://embed.example/embed/v1/q/china?childId=graph-1#?secret=aB3dE5");
    dialects.height(640);
    expect(said).toEqual([
      { message: "height", value: 640, secret: "aB3dE5" },
      { sentinel: "amp", type: "embed-size", height: 640 },
      "pymxPYMxgraph-1xPYMxheightxPYMx640",
    ]);
  });

  it("takes no secret and no id that is none", () => {
    const { said, dialects } = told("https://embed.example/embed/v1/q/china?childId=a%20b#?secret=<x>");
    dialects.height(640);
    expect(said).toHaveLength(1);
  });
});

describe("a link", () => {
  it("is given to WordPress where it leads to the frame's own host", () => {
    const { said, dialects } = told("https://embed.example/embed/v1/q/china#?secret=aB3dE5");
    expect([dialects.link("https://elsewhere.example/"), dialects.link("https://embed.example/q/china")]).toEqual([
      false,
      true,
    ]);
    expect(said).toEqual([{ message: "link", value: "https://embed.example/q/china", secret: "aB3dE5" }]);
    expect(told("https://embed.example/embed/v1/q/china").dialects.link("https://embed.example/q/china")).toBe(false);
  });

  it("to the application on another host is given as the same path on the frame's own, which leads there", () => {
    const frame = "https://embed.example/embed/v1/q/china#?secret=aB3dE5";
    const { said, dialects } = told(frame, "https://app.example/q/china?since=2025");
    expect([
      dialects.link("https://app.example/q/china?since=2025#l3"),
      dialects.link("http://app.example/q/china"),
      dialects.link("https://app.example.evil.example/q/china"),
    ]).toEqual([true, false, false]);
    expect(said).toEqual([{ message: "link", value: "https://embed.example/q/china?since=2025#l3", secret: "aB3dE5" }]);
  });
});
