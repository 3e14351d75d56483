import { reconnect, watchConnection } from "client/actions/watch-connection.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** A page, as far as the watch looks at it. */
class Page extends EventTarget {
  hidden = false;

  show(shown: boolean): void {
    this.hidden = !shown;
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

let page = new Page();
let browser = new EventTarget();
let store: ExplorerStore = createExplorerStore();
let stop = () => {};
let asked = 0;
/** What the server answers; undefined: nobody is there, "nothing": it never answers. */
let status: number | "nothing" | undefined = 200;

beforeEach(() => {
  vi.useFakeTimers();
  page = new Page();
  browser = new EventTarget();
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", browser);
  asked = 0;
  status = 200;
  vi.stubGlobal("fetch", (path: string) => {
    if (path === "/readyz") asked += 1;
    if (status === "nothing") return new Promise(() => undefined);
    return status === undefined
      ? Promise.reject(new TypeError("fetch failed"))
      : Promise.resolve(new Response(null, { status }));
  });
  store = createExplorerStore();
  stop = watchConnection(store);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const connection = () => store.getState().connection;

test("while all is well, the server is asked every ten seconds", async () => {
  await pass(30_000);
  expect(asked).toBe(3);
  expect(connection()).toEqual({ kind: "up" });
});

test("a database that is lost while nobody asks anything is noticed, and so is its return", async () => {
  status = 503;
  await pass(10_000);
  expect(connection()).toMatchObject({ kind: "down", why: "unavailable" });
  await pass(9_000);
  expect(asked).toBe(4);
  status = 200;
  await pass(3_000);
  expect(connection()).toEqual({ kind: "up" });
  await pass(9_000);
  expect(asked).toBe(5);
});

test("a server that is lost after its database is said by its own name; the time of the loss stays", async () => {
  status = 503;
  await pass(10_000);
  const before = connection();
  status = undefined;
  await pass(3_000);
  expect(connection()).toEqual({ ...before, why: "unreachable" });
});

test("a server that takes the request and says nothing is lost after five seconds", async () => {
  status = "nothing";
  await pass(14_000);
  expect(connection()).toEqual({ kind: "up" });
  await pass(1_000);
  expect(connection()).toMatchObject({ kind: "down", why: "unreachable" });
});

test("what stands before the server and cannot reach it speaks for the server, not for the database", async () => {
  status = 502;
  await pass(10_000);
  expect(connection()).toMatchObject({ kind: "down", why: "unreachable" });
});

test("a page that nobody looks at asks nothing; looked at again, it asks at once", async () => {
  page.show(false);
  await pass(60_000);
  expect(asked).toBe(0);
  status = 503;
  page.show(true);
  await pass(0);
  expect(asked).toBe(1);
  expect(connection().kind).toBe("down");
  page.show(false);
  await pass(60_000);
  expect(asked).toBe(1);
});

test("the browser's own line is looked at as soon as it goes or comes", async () => {
  status = undefined;
  browser.dispatchEvent(new Event("offline"));
  await pass(0);
  expect(connection()).toMatchObject({ kind: "down", why: "unreachable" });
  status = 200;
  browser.dispatchEvent(new Event("online"));
  await pass(0);
  expect(connection()).toEqual({ kind: "up" });
});

test("an outage that a request noticed is watched closely at once", async () => {
  await pass(5_000);
  store.getState().actions.setConnection({ kind: "down", why: "unavailable", since: new Date() });
  await pass(3_000);
  expect(connection()).toEqual({ kind: "up" });
});

test("a person who tries again learns that it is still away", async () => {
  status = 503;
  await pass(10_000);
  await reconnect(store);
  expect(connection().kind).toBe("down");
  expect(store.getState().notice).toMatch(/^The database does not answer now\./);
  status = 200;
  await reconnect(store);
  expect(connection().kind).toBe("up");
});

test("a watch that has ended asks nothing more", async () => {
  stop();
  browser.dispatchEvent(new Event("online"));
  page.show(true);
  await pass(60_000);
  expect(asked).toBe(0);
});
