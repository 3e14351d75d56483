import { askAnswer } from "client/actions/ask-answer.ts";
import { execute } from "client/execute.ts";
import { plainView } from "client/exploration/view.ts";
import { QuestionsDocument } from "client/gql/graphql.ts";
import { postAhead, requestBody } from "client/post.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A server whose database hangs: requests are taken and never answered, until they are given up. */
function hang(): { given: number } {
  const seen = { given: 0 };
  vi.stubGlobal(
    "fetch",
    (_path: string, { signal }: RequestInit) =>
      new Promise((_, reject) => {
        signal?.addEventListener("abort", () => {
          seen.given += 1;
          reject(new DOMException("given up", "AbortError"));
        });
      }),
  );
  return seen;
}

const outcome = (asked: Promise<unknown>) => {
  const seen: { failure: unknown } = { failure: undefined };
  asked.catch((failure: unknown) => {
    seen.failure = failure;
  });
  return seen;
};

test("what is not answered within fifteen seconds is given up: the database does not answer", async () => {
  const server = hang();
  const seen = outcome(execute(QuestionsDocument, {}));
  await vi.advanceTimersByTimeAsync(14_000);
  expect(seen.failure).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen.failure).toMatchObject({ name: "Failure", kind: "unavailable" });
  expect(server.given).toBe(1);
});

test("an answer that stops half-way is given up as well", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(new ReadableStream(), { status: 200 })));
  const seen = outcome(execute(QuestionsDocument, {}));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(seen.failure).toMatchObject({ kind: "unavailable" });
});

test("what was sent ahead is waited for no longer than anything else", async () => {
  hang();
  void postAhead(requestBody(QuestionsDocument, {})).catch(() => undefined);
  const seen = outcome(execute(QuestionsDocument, {}));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(seen.failure).toMatchObject({ kind: "unavailable" });
});

test("a picture may take a minute, for it may be laid out for the first time; its words alone may not", async () => {
  hang();
  const ended = new AbortController().signal;
  const [picture, told] = [true, false].map((places) => outcome(askAnswer(plainView("row"), places, ended)));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(told?.failure).toMatchObject({ kind: "unavailable" });
  await vi.advanceTimersByTimeAsync(44_000);
  expect(picture?.failure).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(picture?.failure).toMatchObject({ kind: "unavailable" });
});

test("what a person overtakes is no failure of the database", async () => {
  hang();
  const mine = new AbortController();
  const seen = outcome(execute(QuestionsDocument, {}, mine.signal));
  mine.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.failure).toMatchObject({ name: "AbortError" });
  expect(vi.getTimerCount()).toBe(0);
});
