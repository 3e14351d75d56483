import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { phoneStates } from "../support/phone-states.ts";
import { drawnPage } from "../support/drawn-page.ts";
import { explorer, type Explorer } from "../support/explorer.ts";
import { listsAndTables } from "../support/lists-and-tables.ts";
import { reachStates, type State } from "../support/reach-states.ts";
import { violationsInThemes } from "../support/violations.ts";

const address = inject("address");

let one: Explorer;
let reach: (state: State) => Promise<void>;
beforeAll(async () => {
  await drawnPage(address, "/q/rwanda-and-the-rebels");
  one = await explorer(await openBrowser(), address, { viewport: { width: 375, height: 812 } });
  reach = reachStates(one, address);
});
afterAll(() => one.close());

test.each([...phoneStates, ...listsAndTables])(
  "$name on a phone breaks no rule of accessibility in any theme",
  async (state) => {
    await reach(state);
    expect(await violationsInThemes(one.page)).toEqual([]);
  },
);
