import type { Browser } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";

const address = inject("address");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

interface Box {
  readonly id: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

const touching = (one: Box, other: Box) =>
  Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) > 1 &&
  Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) > 1;

// A picture of few things, and the one with most.
test.for(["rwanda-and-the-rebels", "where-documents-disagree"])(
  "on a phone the picture of %s is laid out for the whole screen, readable, and nothing behind it is reached",
  async (question) => {
    const page = await browser.newPage({
      viewport: { width: 375, height: 812 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: "reduce",
    });
    await page.goto(`${address}/q/${question}`);
    await page.getByRole("button", { name: "Open picture" }).tap();
    const dialog = page.getByRole("dialog");
    await dialog.locator(".__________cytoscape_container canvas").first().waitFor({ state: "attached" });
    const seen = await page.evaluate<{ readonly zoom: number; readonly width: number; readonly boxes: readonly Box[] }>(
      `(() => {
        const { cy } = document.querySelector("dialog .__________cytoscape_container")._cyreg;
        // A shape and its caption are two boxes: what lies in the corner between them covers neither.
        const boxes = cy.nodes().flatMap((node) =>
          [{ includeLabels: false }, { includeNodes: false }].flatMap((part) => {
            const { x1, x2, y1, y2, w } = node.renderedBoundingBox({ includeOverlays: false, ...part });
            return w > 0 ? [{ id: node.id(), x1, x2, y1, y2 }] : [];
          }));
        return { zoom: cy.zoom(), width: cy.width(), boxes };
      })()`,
    );
    expect(seen.zoom * 13.5).toBeGreaterThan(11);
    for (const [place, box] of seen.boxes.entries()) {
      expect([box.id, box.x1 > -2 && box.x2 < seen.width + 2]).toEqual([box.id, true]);
      for (const other of seen.boxes.slice(place + 1).filter(({ id }) => id !== box.id))
        expect([box.id, other.id, touching(box, other)]).toEqual([box.id, other.id, false]);
    }
    const reached = new Set<string>();
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press("Tab");
      reached.add(
        await page.evaluate(() => {
          const at = document.activeElement;
          return at === document.body ? "nothing" : String(at?.closest("dialog") !== null);
        }),
      );
    }
    expect(reached).not.toContain("false");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("open-picture");
    await page.close();
  },
);
