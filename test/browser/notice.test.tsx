import { Canvas } from "client/canvas/canvas.tsx";
import { createExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import { Notice } from "client/pages/notice.tsx";
import "client/styles/tokens.css";
import "client/styles/base.css";
import { createRoot } from "react-dom/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { explored, node, relationship } from "../support/explored.ts";

const store = createExplorerStore();
store
  .getState()
  .actions.begin(
    plainView("who-asks"),
    explored([node("rwanda"), node("m23")], [relationship("rwanda", "SUPPORTS", "m23")]),
  );

/** Shows the page's voice, with the picture or without. */
async function show(picture: boolean): Promise<void> {
  const place = document.createElement("div");
  place.style.cssText = "display: flex; flex-direction: column; width: 900px; height: 500px";
  document.body.append(place);
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  root.render(
    <>
      <Notice store={store} />
      {picture && <Canvas store={store} />}
    </>,
  );
  await expect.element(page.getByRole("status").first()).toBeInTheDocument();
}

/** The live regions that speak this. */
const speaking = (text: string) =>
  [...document.querySelectorAll("[role=status]")].filter(({ textContent }) => textContent === text);

test.each([true, false])("what was done is spoken once, the picture there or not: %s", async (picture) => {
  await show(picture);
  store.getState().actions.notify("The address is copied.");
  await expect.poll(() => speaking("The address is copied.").length).toBe(1);
});

test("what is said twice is spoken twice", async () => {
  await show(false);
  const { notify } = store.getState().actions;
  notify("The address is copied.");
  await expect.poll(() => speaking("The address is copied.").length).toBe(1);
  let spoken = 0;
  const watch = new MutationObserver((changes) => {
    spoken += changes.filter(({ addedNodes }) => addedNodes.length > 0).length;
  });
  watch.observe(document.body, { subtree: true, childList: true });
  notify("The address is copied.");
  await vi.waitFor(() => expect(spoken).toBe(1));
  watch.disconnect();
  expect(speaking("The address is copied.")).toHaveLength(1);
});

test("what did not come is shown with a way on in its own words, until that is taken or it is dismissed", async () => {
  await show(false);
  let shown = 0;
  store.getState().actions.warn("Left out.", () => (shown += 1), "Show it");
  await page.getByRole("button", { name: "Show it" }).click();
  expect(shown).toBe(1);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect.element(page.getByRole("button", { name: "Dismiss" })).not.toBeInTheDocument();
});
