import { captionOf } from "server/contract/caption-of.ts";
import { nameTexts } from "server/contract/name-texts.ts";
import { expect, test } from "vitest";

test.each([
  [
    "The rebellion that text 003 does not name is M23.",
    "The rebellion that the Mining Technology text does not name is M23.",
  ],
  ["What text 001 calls giving up the law.", "What the Spectator World column calls giving up the law."],
  [
    "Author of the commentary 000; name read off the page.",
    "Author of the Diplomacy&Commerce commentary; name read off the page.",
  ],
  [
    "Author of the opinion column 001; named on the UK edition.",
    "Author of the Spectator World column; named on the UK edition.",
  ],
  ["The unnamed writer of the news text 002.", "The unnamed writer of the Odrimedia article."],
  ["The unnamed writer of the trade-press digest 003.", "The unnamed writer of the Mining Technology text."],
  ["Author of text 003", "Author of the Mining Technology text"],
  ["Document 000 and text 002 agree.", "The Diplomacy&Commerce commentary and the Odrimedia article agree."],
  ["The opinion column 001 says so.", "The Spectator World column says so."],
])("“%s” reads “%s”", (text, named) => {
  expect(nameTexts(text)).toBe(named);
});

test("numbers that are no text's are left as they are", () => {
  const text = "About 500,000 people and 1,001 nights; resolution 2773; see 003-01; text 0031.";
  expect(nameTexts(text)).toBe(text);
});

test("a caption is the short name a picture has, else the name, without the number of a text", () => {
  expect(captionOf({ id: "m23", name: "March 23 Movement", caption: "M23" })).toBe("M23");
  expect(captionOf({ id: "rwanda", name: "Rwanda", caption: null })).toBe("Rwanda");
  const unnamed = captionOf({ id: "author-003", name: "Unknown author of text 003", caption: null });
  expect(unnamed).toBe("Writer in Mining Technology");
  expect(unnamed.length).toBeLessThanOrEqual(28);
});
