import { SlashKey } from "client/panels/search/slash-key.tsx";
import "client/styles/tokens.css";
import "client/styles/base.css";
import { createRoot } from "react-dom/client";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";

const sign = page.getByRole("button", { name: "The key / leads here" });

beforeEach(() => localStorage.removeItem("search-key"));

/** Shows the sign among other things, and gives how often the key has led to the search. */
async function show(): Promise<{ readonly led: () => number; readonly close: () => void }> {
  let led = 0;
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  const close = () => {
    root.unmount();
    place.remove();
  };
  onTestFinished(close);
  root.render(
    <>
      <SlashKey onPressed={() => (led += 1)} />
      <input type="text" aria-label="A text" />
      <input type="checkbox" aria-label="A tick" />
      <dialog aria-label="A sheet">
        <button type="button">In the sheet</button>
      </dialog>
    </>,
  );
  await expect.element(sign).toBeVisible();
  return { led: () => led, close };
}

test("the key leads to the search, from a tick too, but not with another key held down", async () => {
  const { led } = await show();
  await userEvent.keyboard("/");
  expect(led()).toBe(1);
  await page.getByRole("checkbox", { name: "A tick" }).click();
  await userEvent.keyboard("/");
  expect(led()).toBe(2);
  await userEvent.keyboard("{Control>}/{/Control}");
  expect(led()).toBe(2);
});

test("in a text it is a letter", async () => {
  const { led } = await show();
  const text = page.getByRole("textbox", { name: "A text" });
  await text.click();
  await userEvent.keyboard("and/or");
  await expect.element(text).toHaveValue("and/or");
  expect(led()).toBe(0);
});

test("in an editor with a tree of its own it is a letter, too", async () => {
  const { led } = await show();
  const host = document.createElement("div");
  onTestFinished(() => host.remove());
  const text = document.createElement("textarea");
  host.attachShadow({ mode: "open" }).append(text);
  document.body.append(host);
  text.focus();
  await userEvent.keyboard("// a remark");
  expect([led(), text.value]).toEqual([0, "// a remark"]);
});

test("behind a modal sheet it does nothing, and leads again once that is closed", async () => {
  const { led } = await show();
  const sheet = document.querySelector("dialog");
  sheet?.showModal();
  await userEvent.keyboard("/");
  expect(led()).toBe(0);
  sheet?.close();
  await userEvent.keyboard("/");
  expect(led()).toBe(1);
});

test("by its sign it is switched off, stays so when the page is opened again, and is switched on again", async () => {
  const first = await show();
  await expect.element(sign).toHaveAttribute("aria-pressed", "true");
  await sign.click();
  await userEvent.keyboard("/");
  expect(first.led()).toBe(0);
  first.close();
  const { led } = await show();
  await expect.element(sign).toHaveAttribute("aria-pressed", "false");
  await userEvent.keyboard("/");
  expect(led()).toBe(0);
  await sign.click();
  await userEvent.keyboard("/");
  expect(led()).toBe(1);
});
