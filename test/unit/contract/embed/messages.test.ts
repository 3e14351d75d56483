import {
  clampHeight,
  isWebAddress,
  posted,
  readFrameMessage,
  readHostMessage,
  readState,
} from "server/contract/embed/messages.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("a message", () => {
  it("is read again as it was written, in both directions", () => {
    const said = { type: "select", kind: "line", id: "a.OPPOSES.b.affirmed.holds", name: "A opposes B." } as const;
    expect(readFrameMessage(posted(said))).toEqual(said);
    const asked = { type: "export", request: 3, format: "png" } as const;
    expect(readHostMessage(posted(asked))).toEqual(asked);
  });

  it("of another version, of no version or of an unknown type is none", () => {
    for (const data of [
      { type: "fit" },
      { lodeline: 2, type: "fit" },
      { lodeline: 1, type: "constructor" },
      null,
      "fit",
      1,
      [],
    ])
      expect([readHostMessage(data), readFrameMessage(data)]).toEqual([undefined, undefined]);
  });

  it("takes nothing that it only inherits", () => {
    expect(readHostMessage(Object.create({ lodeline: 1, type: "fit" }))).toBeUndefined();
  });

  it("never throws and never says a height out of bounds, whatever comes", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom("ready", "resize", "select", "navigate", "state", "zoom"),
        (value, type) => {
          const data = {
            lodeline: 1,
            type,
            height: value,
            title: value,
            id: value,
            url: value,
            state: value,
            factor: value,
          };
          readHostMessage(data);
          const message = readFrameMessage(data);
          const height = message?.type === "resize" ? message.height : 120;
          expect(height).toSatisfy((pixels: number) => pixels >= 120 && pixels <= 4_000);
        },
      ),
    );
  });
});

describe("a height", () => {
  it.each([
    [999_999, 4_000],
    [-1, 120],
    [540.4, 540],
    [Infinity, 4_000],
    [NaN, undefined],
    ["540", undefined],
  ])("of %j is taken as %j", (height, taken) => {
    expect(clampHeight(height)).toBe(taken);
  });
});

describe("a state", () => {
  it("keeps within its bounds, and what is left out is calm", () => {
    expect(readState({ zoom: 100, x: -1, shows: "anything" })).toEqual({
      focus: "",
      selected: "",
      shows: "picture",
      zoom: 8,
      x: 0,
      y: 0.5,
    });
    expect(readState({ focus: {} })).toBeUndefined();
  });
});

describe("an address that may be opened", () => {
  it.each([
    ["https://example.org/a", true],
    ["http://127.0.0.1:4000/q/china", true],
    ["http://example.org/", false],
    ["javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["//example.org", false],
  ])("%s: %j", (address, may) => {
    expect(isWebAddress(address)).toBe(may);
  });
});
