import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createAcmeClient, keys, type AcmeOptions } from "./helpers/acme.js";
import { caught } from "./helpers/caught.js";
import { json, scriptFetch } from "./helpers/scripted-fetch.js";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The first request that a client with these options sends. */
async function firstRequest(
  options: AcmeOptions,
  init: Parameters<ReturnType<typeof createAcmeClient>["request"]>[2] = {},
  path = "/things",
): Promise<Request> {
  const fetch = scriptFetch(json([]));
  await createAcmeClient({ ...options, fetch }).request("GET", path, init);
  return fetch.requests[0]!;
}

describe("`baseUrl` and `brand`", () => {
  test.each<[AcmeOptions, string]>([
    [{}, "https://api.acme.test/v1/things"],
    [{ brand: "acme" }, "https://api.acme.test/v1/things"],
    [{ brand: "bitme" }, "https://api.bitme.test/things"],
    [{ baseUrl: "https://own.test" }, "https://own.test/things"],
    [{ baseUrl: "https://own.test/" }, "https://own.test/things"],
    [{ baseUrl: "https://own.test/api//" }, "https://own.test/api/things"],
    [{ baseUrl: "HTTPS://own.test:8443/api" }, "https://own.test:8443/api/things"],
    [{ baseUrl: "http://localhost:3000" }, "http://localhost:3000/things"],
    [{ baseUrl: "http://acme.localhost" }, "http://acme.localhost/things"],
    [{ baseUrl: "http://127.0.0.1:3000" }, "http://127.0.0.1:3000/things"],
    [{ baseUrl: "http://127.9.8.7" }, "http://127.9.8.7/things"],
    [{ baseUrl: "http://[::1]:3000" }, "http://[::1]:3000/things"],
    [{ baseUrl: "http://own.test", allowInsecure: true }, "http://own.test/things"],
  ])("%j asks %s", async (options, url) => {
    expect((await firstRequest(options)).url).toBe(url);
  });

  test.each<[AcmeOptions, string | undefined]>([
    [{}, "acme"],
    [{ brand: "bitme" }, "bitme"],
    [{ baseUrl: "https://api.bitme.test/" }, "bitme"],
    [{ baseUrl: "https://own.test" }, undefined],
  ])("%j is of %s", (options, brand) => {
    expect(createAcmeClient(options).brand).toBe(brand);
  });

  test.each<[AcmeOptions, string]>([
    [{ baseUrl: "http://own.test" }, "`baseUrl` must be https, or a key travels in the clear"],
    [{ baseUrl: "http://127.0.0.1.own.test" }, "must be https"],
    [{ baseUrl: "http://localhost.own.test" }, "must be https"],
    [{ baseUrl: "http://10.0.0.1" }, "must be https"],
    [{ baseUrl: "own.test" }, "must be an absolute https URL"],
    [{ baseUrl: "/api" }, "must be an absolute https URL"],
    [{ baseUrl: "" }, "must be an absolute https URL"],
    [{ baseUrl: "ftp://own.test" }, "must be an absolute https URL"],
    [{ baseUrl: "file:///etc/hosts", allowInsecure: true }, "must be an absolute https URL"],
    [{ baseUrl: "https://me:pass@own.test" }, "must not hold a user name or password"],
    [{ baseUrl: "https://own.test?key=1" }, "must not hold a query or fragment"],
    [{ baseUrl: "https://own.test/#a" }, "must not hold a query or fragment"],
    [{ baseUrl: "https://own.test", brand: "acme" }, "`brand` or `baseUrl`, not both"],
    // A caller without types may name a brand that is none.
    [{ brand: "other" as "acme" }, 'No brand "other" of Acme. There are: acme, bitme.'],
    [{ brand: "toString" as "acme" }, 'No brand "toString" of Acme'],
  ])("%j is refused before anything is sent", (options, words) => {
    expect(() => createAcmeClient(options)).toThrow(
      expect.objectContaining({ kind: "invalid_input", provider: "acme", message: expect.stringContaining(words) }),
    );
  });

  test("a base URL that is refused is not quoted: it may hold a password", () => {
    const baseUrls = ["https://me:canary@own.test", "http://own.test/canary", "https://own.test?canary", "canary"];
    for (const baseUrl of baseUrls) {
      expect(() => createAcmeClient({ baseUrl })).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining("canary") }),
      );
    }
  });
});

describe("numbers", () => {
  test.each<[string, AcmeOptions]>([
    ["timeoutMs", { timeoutMs: 0 }],
    ["timeoutMs", { timeoutMs: Number.NaN }],
    ["timeoutMs", { timeoutMs: "5" as unknown as number }],
    ["deadlineMs", { deadlineMs: -1 }],
    ["limit", { retry: -1 }],
    ["limit", { retry: { limit: Number.NaN } }],
    ["backoffMs", { retry: { backoffMs: -1 } }],
    ["maxBackoffMs", { retry: { maxBackoffMs: -1 } }],
    ["maxRetryAfterMs", { retry: { maxRetryAfterMs: -1 } }],
    ["concurrency", { concurrency: 0 }],
    ["requests", { rateLimit: { requests: 0, per: 1000 } }],
    ["per", { rateLimit: { requests: 5 } as { requests: number; per: number } }],
  ])("`%s` of %j is refused", async (name, options) => {
    const refusal = expect.objectContaining({
      kind: "invalid_input",
      message: expect.stringMatching(`^\`${name}\` must be a number of at least [01], not `),
    });
    expect(() => createAcmeClient(options)).toThrow(refusal);
    if ("rateLimit" in options || "concurrency" in options) return;
    const fetch = scriptFetch(json([]));
    expect(await caught(createAcmeClient({ fetch }).GET("/things", options))).toEqual(refusal);
    expect(fetch.requests).toHaveLength(0);
  });

  test("what is undefined is as if not given", async () => {
    const nothing = { timeoutMs: undefined, deadlineMs: undefined, retry: undefined };
    // Without exact optional types, settings may hold undefined too.
    const retry = { limit: undefined } as unknown as { limit: number };
    await firstRequest({ ...nothing, rateLimit: undefined, concurrency: undefined }, { ...nothing, retry });
  });
});

describe("headers", () => {
  test("the request's stand over the client's, the keys over all", async () => {
    const request = await firstRequest(
      { headers: { Accept: "text/plain", "X-Team": "one", authorization: "mine" } },
      {
        headers: { "x-team": "two", "X-API-SECRET": "mine" },
        params: { header: { "x-page": 3, "x-none": undefined } },
      },
    );
    expect(Object.fromEntries(request.headers)).toEqual({
      accept: "text/plain",
      "x-team": "two",
      "x-page": "3",
      authorization: `Bearer ${keys.apiKey}`,
      "x-api-secret": keys.apiSecret,
    });
  });

  test.each(["a\nb", "a\r\nx-evil: 1", "a\0", "ä\u0100", "\u{1F600}"])(
    "a value that no header may hold: %j",
    async (value) => {
      const refusal = { kind: "invalid_input", message: expect.not.stringContaining("evil") };
      expect(() => createAcmeClient({ headers: { "x-note": value } })).toThrow(expect.objectContaining(refusal));
      const fetch = scriptFetch(json([]));
      expect(await caught(createAcmeClient({ fetch }).GET("/things", { headers: { "x-note": value } }))).toMatchObject(
        refusal,
      );
      expect(fetch.requests).toHaveLength(0);
    },
  );

  test("a name that no header may have", () => {
    expect(() => createAcmeClient({ headers: { "x note": "1" } })).toThrow('The header "x note" holds');
  });

  test("a value that headers may hold is sent as it is", () => {
    return fc.assert(
      fc.asyncProperty(
        fc.string({
          unit: fc
            .integer({ min: 0x20, max: 0xff })
            .filter((code) => code < 0x7f || code > 0x9f)
            .map((code) => String.fromCharCode(code)),
        }),
        async (value) => {
          const request = await firstRequest({ headers: { "x-note": value } });
          expect(request.headers.get("x-note")).toBe(
            value.trim() === value ? value : value.replace(/^[ \t]+|[ \t]+$/g, ""),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("keys", () => {
  test("come from the environment when a request is made", async () => {
    const fetch = scriptFetch(json([]));
    const client = createAcmeClient({ fetch, apiKey: undefined, apiSecret: undefined });
    expect(await caught(client.GET("/things"))).toMatchObject({
      kind: "authentication",
      message: "Acme needs a key: pass `apiKey`, or set ACME_API_KEY.",
    });
    vi.stubEnv("ACME_API_KEY", "first");
    vi.stubEnv("ACME_API_SECRET", "secret");
    await client.GET("/things");
    vi.stubEnv("ACME_API_KEY", "second");
    await client.GET("/things");
    expect(fetch.requests.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer first",
      "Bearer second",
    ]);
  });

  test("an option stands over the environment", async () => {
    vi.stubEnv("ACME_API_KEY", "other");
    expect((await firstRequest({})).headers.get("authorization")).toBe(`Bearer ${keys.apiKey}`);
  });

  test("do without a `process`", async () => {
    vi.stubGlobal("process", undefined);
    const error = caught(createAcmeClient({ apiKey: undefined }).GET("/things"));
    vi.unstubAllGlobals();
    expect(await error).toMatchObject({ kind: "authentication" });
  });
});

describe("the URL", () => {
  test("path parameters are encoded, whatever they hold", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", minLength: 1 }).filter((id) => !/^\.{1,2}$/.test(id)),
        async (id) => {
          const request = await firstRequest({}, { params: { path: { id } } }, "/things/{id}");
          const { pathname, origin, search } = new URL(request.url);
          expect(origin + search).toBe("https://api.acme.test");
          const [, version, things, last, ...more] = pathname.split("/");
          expect([version, things, more]).toEqual(["v1", "things", []]);
          expect(decodeURIComponent(last!)).toBe(id);
        },
      ),
    );
  });

  test.each([undefined, null, "", ".", "..", "undefined"])(
    "%j is no path parameter: it leads elsewhere",
    async (id) => {
      const fetch = scriptFetch(json([]));
      const answer = createAcmeClient({ fetch }).request("DELETE", "/things/{id}", { params: { path: { id } } });
      expect(await caught(answer)).toMatchObject({
        kind: "invalid_input",
        message: expect.stringContaining("The path parameter `id` must not be"),
      });
      expect(fetch.requests).toHaveLength(0);
    },
  );

  test.each(["things", "@evil.test/", ".evil.test/", ":99/", ""])("a path %j would be another host's", async (path) => {
    const fetch = scriptFetch(json([]));
    const client = createAcmeClient({ fetch, baseUrl: "https://own.test" });
    expect(await caught(client.request("GET", path))).toMatchObject({ kind: "invalid_input" });
    expect(fetch.requests).toHaveLength(0);
  });

  test("query parameters are written as OpenAPI has it, and undefined is left out", async () => {
    const query = { limit: 5, tags: ["a b", "c&d"], since: undefined, on: null, created: { gte: "2026" } };
    const { url } = await firstRequest({}, { params: { query } });
    expect(url).toBe("https://api.acme.test/v1/things?limit=5&tags=a%20b&tags=c%26d&created[gte]=2026");
  });

  test("an operation's own way to write a query", async () => {
    const fetch = scriptFetch(json([]));
    const client = createAcmeClient({ fetch });
    const params = { query: { tags: ["a", "b"] } };
    await client.GET("/things", { params, querySerializer: { array: { style: "form", explode: false } } });
    await client.GET("/things", { params, querySerializer: ({ tags }) => `t=${tags?.join("+")}` });
    expect(fetch.requests.map(({ url }) => new URL(url).search)).toEqual(["?tags=a,b", "?t=a+b"]);
  });
});

describe("the body", () => {
  const post = async (init: object) => {
    const fetch = scriptFetch(json([]));
    await createAcmeClient({ fetch }).request("POST", "/things", init);
    return fetch.requests[0]!;
  };

  test("is JSON", async () => {
    const request = await post({ body: { name: "ä" } });
    expect(request.headers.get("content-type")).toBe("application/json");
    expect(await request.text()).toBe('{"name":"ä"}');
  });

  test("a form keeps its boundary", async () => {
    const form = new FormData();
    form.set("name", "one");
    const request = await post({ body: form });
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    expect((await request.formData()).get("name")).toBe("one");
  });

  test("is written in the caller's way", async () => {
    const request = await post({ body: "a,b", bodySerializer: String, headers: { "Content-Type": "text/csv" } });
    expect(request.headers.get("content-type")).toBe("text/csv");
    expect(await request.text()).toBe("a,b");
  });

  test("there is none, and no type, where none is given", async () => {
    const request = await post({});
    expect(request.headers.get("content-type")).toBeNull();
    expect(await request.text()).toBe("");
  });

  const circle: { self?: unknown } = {};
  circle.self = circle;

  test.each<[string, object]>([
    ["a circle", { body: circle }],
    ["a bigint", { body: { at: 1n } }],
    ["an object in an object in the query", { params: { query: { a: { b: { c: 1 } } } } }],
    ["half a character in the path", { params: { path: { id: "\ud800" } } }],
  ])("%s cannot be written", async (_name, init) => {
    const fetch = scriptFetch(json([]));
    const answer = createAcmeClient({ fetch }).request("POST", "/things/{id}", {
      params: { path: { id: "7" } },
      ...init,
    });
    expect(await caught(answer)).toMatchObject({ kind: "invalid_input" });
    expect(fetch.requests).toHaveLength(0);
  });
});

test("the global `fetch` is the one of the moment, called with no Request of ours", async () => {
  const client = createAcmeClient();
  const stub = vi.fn(async (_url: string, _init: RequestInit) => json([{ id: "1" }]));
  vi.stubGlobal("fetch", stub);
  expect((await client.GET("/things")).data).toEqual([{ id: "1" }]);
  expect(stub).toHaveBeenCalledWith("https://api.acme.test/v1/things", expect.objectContaining({ method: "GET" }));
});
