import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { served } from "../../support/served.ts";

const { url, ask, stop } = await served(database);
afterAll(stop);

/** A request whose every header is ours to set, Host too. */
function raw(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}${path}`,
      { method: options.method ?? "GET", headers: options.headers ?? {} },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(options.body);
  });
}

const json = { "content-type": "application/json" };
const told = (body: Buffer) => JSON.parse(body.toString()).errors[0];

test.each(["evil.example", "evil.example:4000", "127.0.0.1.evil.example", "169.254.169.254", "localhost.evil.example"])(
  "a request for %s is misdirected",
  async (host) => {
    for (const path of ["/", "/graphql", "/method", "/metrics"]) {
      const { status, body } = await raw(path, { headers: { host } });
      expect(status).toBe(421);
      expect(told(body).message).toBe("This server does not answer under that name.");
    }
    for (const path of ["/cypher", "/cypher/limits"]) {
      const { status, body } = await raw(path, { headers: { host } });
      expect(status).toBe(421);
      // In the one shape that the console's errors have.
      expect(JSON.parse(body.toString())).toEqual({
        error: {
          code: "BAD_REQUEST",
          message: "This server does not answer under that name.",
          line: null,
          column: null,
        },
      });
    }
  },
);

test.each(["localhost", "localhost:5173", "127.0.0.1:1", "127.8.8.8", "[::1]:4000"])("%s is ours", async (host) => {
  expect((await raw("/healthz", { headers: { host } })).status).toBe(200);
  expect(
    (await raw("/graphql", { method: "POST", headers: { ...json, host }, body: `{"query":"{__typename}"}` })).status,
  ).toBe(200);
});

test("whether it is alive and ready is told under any name: who balances load asks by an address of their own", async () => {
  for (const path of ["/healthz", "/readyz"])
    expect((await raw(path, { headers: { host: "evil.example" } })).status).toBe(200);
});

test("the public address is ours when it is set", async () => {
  const other = await served(database, { LODELINE_PUBLIC_URL: "https://lodeline.example.org" });
  const response = await new Promise<number>((resolve) => {
    request(
      `${other.url}/graphql`,
      { method: "POST", headers: { ...json, host: "lodeline.example.org" } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    ).end(`{"query":"{__typename}"}`);
  });
  expect(response).toBe(200);
  const health = await fetch(`${other.url}/healthz`);
  expect(health.headers.get("strict-transport-security")).toContain("max-age");
  await other.stop();
});

test("GraphQL is asked with POST and JSON", async () => {
  const wrongMethod = await raw("/graphql?query={__typename}");
  expect([wrongMethod.status, wrongMethod.headers["allow"]]).toEqual([405, "POST"]);
  const form = await raw("/graphql", { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" });
  expect(form.status).toBe(415);
  expect(told(form.body).message).toContain("application/json");
});

test("malformed JSON and bodies above 100 kB are told apart, in words", async () => {
  const malformed = await raw("/graphql", { method: "POST", headers: json, body: `{"query": "{__ty` });
  expect([malformed.status, told(malformed.body)]).toMatchObject([400, { message: "The request is not valid JSON." }]);
  const large = await raw("/graphql", { method: "POST", headers: json, body: `{"query":"${" ".repeat(110_000)}"}` });
  expect([large.status, told(large.body)]).toMatchObject([413, { message: "The request is larger than 100kb." }]);
});

test("everything else is only read", async () => {
  for (const path of ["/", "/method", "/q/china", "/nowhere"]) {
    const { status, headers } = await raw(path, { method: "DELETE" });
    expect([status, headers["allow"]]).toEqual([405, "GET, HEAD"]);
  }
  expect((await raw("/nowhere")).status).toBe(404);
  expect((await raw("/graphql/nowhere")).status).toBe(404);
  expect((await raw("/../../package.json")).status).toBe(404);
  expect((await raw("/%2e%2e/%2e%2e/package.json")).status).toBe(404);
  expect((await raw("/%")).status).toBe(404);
});

test.each(["/e/%E0%A4%A", "/q/%E0%A4%A", "/%E0%A4%A"])(
  "at %s, which is not even text, there is nothing",
  async (path) => {
    const page = await raw(path, { headers: { accept: "text/html,*/*;q=0.8" } });
    expect([page.status, page.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    const plain = await raw(path);
    expect([plain.status, plain.body.toString()]).toEqual([404, "There is nothing at this address.\n"]);
  },
);

test.each([
  ["/disputes", 200],
  ["/disputes/X6", 200],
  ["/disputes/X99", 404],
  ["/disputes/x6/more", 404],
  ["/sources", 200],
  ["/compare?entity=nobody", 200],
  ["/figures?country=chile", 200],
])("%s is the application’s, with status %d", async (path, status) => {
  const page = await raw(path, { headers: { accept: "text/html" } });
  expect([page.status, page.headers["content-type"]]).toEqual([status, "text/html; charset=utf-8"]);
});

test("nothing from another host, nothing inline, nobody's frame", async () => {
  const { headers } = await raw("/");
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-powered-by"]).toBeUndefined();
  expect(headers["access-control-allow-origin"]).toBeUndefined();
  expect(headers["x-request-id"]).toMatch(/^[\w-]{36}$/);
});

test("an answer is compressed as the client can read it", async () => {
  const body = `{"query":"{graphModel{labels{label title} types{type title}}}"}`;
  const plain = await raw("/graphql", { method: "POST", headers: json, body });
  const gzip = await raw("/graphql", { method: "POST", headers: { ...json, "accept-encoding": "gzip" }, body });
  const brotli = await raw("/graphql", { method: "POST", headers: { ...json, "accept-encoding": "br" }, body });
  expect([gzip.headers["content-encoding"], brotli.headers["content-encoding"]]).toEqual(["gzip", "br"]);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
});

test("alive, ready, and the figures", async () => {
  expect((await raw("/healthz")).body.toString()).toBe("alive\n");
  const ready = await raw("/readyz");
  expect([ready.status, ready.body.toString()]).toEqual([200, "ready\n"]);
  await ask("{__typename}");
  const metrics = (await raw("/metrics")).body.toString();
  expect(metrics).toContain("lodeline_ready 1");
  expect(metrics).toMatch(/lodeline_http_request_seconds_count\{route="\/graphql",method="POST",status="200"\} [1-9]/);
});

test("beyond the rate there is 429 with the time to wait, for that address alone", async () => {
  const other = await served(database, { LODELINE_RATE: "5", LODELINE_TRUST_PROXY: "1" });
  const from = (address: string) => other.ask("{__typename}", {}, { "x-forwarded-for": address });
  for (let count = 0; count < 5; count += 1) expect((await from("192.0.2.1")).status).toBe(200);
  const refused = await from("192.0.2.1");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.errors[0]?.extensions["code"]).toBe("TOO_MANY_REQUESTS");
  expect((await from("192.0.2.2")).status).toBe(200);
  expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
  await other.stop();
});
