import { createExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import { FilterRow } from "client/panels/filters/filter-row.tsx";
import "client/styles/tokens.css";
import "client/styles/base.css";
import { createRoot } from "react-dom/client";
import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { explored, node, relationship } from "../support/explored.ts";

test("an address that asks for what is disputed where nothing is shows that it does, and lets it be taken back", async () => {
  const store = createExplorerStore();
  const view = { ...plainView("who-asks"), only: ["disputed"] };
  const lines = [relationship("rwanda", "SUPPORTS", "m23")];
  store.getState().actions.begin(view, explored([node("rwanda"), node("m23")], lines, view));
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  root.render(<FilterRow store={store} />);
  const choice = page.getByRole("checkbox", { name: /^Only disputed/ });
  await expect.element(choice).toBeChecked();
  await choice.click();
  await expect.element(choice).not.toBeChecked();
});
