import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createProviderClient } from "../src/index.js";
import { acme, createAcmeClient, keys, type AcmeOptions } from "./helpers/acme.js";
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
    expect(new URL(`${createAcmeClient(options).baseUrl}/things`).href).toBe(url);
  });

  test.each<[AcmeOptions, string | undefined]>([
    [{}, "acme"],
    [{ brand: "bitme" }, "bitme"],
    // However the address is spelt.
    [{ baseUrl: "https://API.Acme.Test/v1" }, "acme"],
    [{ baseUrl: "https://api.acme.test:443/v1/" }, "acme"],
    [{ baseUrl: "https://api.bitme.test./" }, "bitme"],
    [{ baseUrl: "https://api.acme.test:8443/v1" }, undefined],
    [{ baseUrl: "https://api.acme.test/V1" }, undefined],
    [{ baseUrl: "https://api.acme.test.example.com/v1" }, undefined],
    [{ baseUrl: "https://api.bitme.test/" }, "bitme"],
    [{ baseUrl: "https://own.test" }, undefined],
  ])("%j is of %s", (options, brand) => {
    expect(createAcmeClient(options).brand).toBe(brand);
  });

  test.each<[AcmeOptions, string]>([
    [{ baseUrl: "http://own.test" }, "`baseUrl` must use https, because http would send the key unencrypted"],
    [{ baseUrl: "http://127.0.0.1.own.test" }, "must use https"],
    [{ baseUrl: "http://localhost.own.test" }, "must use https"],
    [{ baseUrl: "http://10.0.0.1" }, "must use https"],
    [{ baseUrl: "own.test" }, "must be an absolute https URL"],
    [{ baseUrl: "/api" }, "must be an absolute https URL"],
    [{ baseUrl: "" }, "must be an absolute https URL"],
    [{ baseUrl: "ftp://own.test" }, "must be an absolute https URL"],
    [{ baseUrl: "file:///etc/hosts", allowInsecure: true }, "must be an absolute https URL"],
    [{ baseUrl: "https://me:pass@own.test" }, "must not contain a user name or password"],
    [{ baseUrl: "https://own.test?key=1" }, "must not contain a query or fragment"],
    [{ baseUrl: "https://own.test/#a" }, "must not contain a query or fragment"],
    [{ baseUrl: "https://own.test", brand: "acme" }, "`brand` or `baseUrl`, not both"],
    // A caller without types may name a brand that is none.
    [{ brand: "other" as "acme" }, 'Unknown brand "other" of Acme. Available: acme, bitme.'],
    [{ brand: "toString" as "acme" }, 'Unknown brand "toString" of Acme'],
  ])("rejects %j before anything is sent", (options, words) => {
    expect(() => createAcmeClient(options)).toThrow(
      expect.objectContaining({ kind: "invalid_input", provider: "acme", message: expect.stringContaining(words) }),
    );
  });

  test("never quotes an invalid base URL, which may contain a password", () => {
    const baseUrls = ["https://me:canary@own.test", "http://own.test/canary", "https://own.test?canary", "canary"];
    for (const baseUrl of baseUrls) {
      expect(() => createAcmeClient({ baseUrl })).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining("canary") }),
      );
    }
  });
});

describe("the base URL in the environment", () => {
  test("is read when a request is made, and its absence is the provider's own", async () => {
    const fetch = scriptFetch(json([]));
    const client = createAcmeClient({ fetch });
    const told: string[] = [];
    for (const url of ["http://127.0.0.1:3000/acme/", "https://own.test", "", undefined]) {
      vi.stubEnv("ACME_BASE_URL", url);
      await client.GET("/things");
      told.push(`${client.baseUrl}/things`);
    }
    expect(told).toEqual(fetch.requests.map(({ url }) => url));
    expect(told).toEqual([
      "http://127.0.0.1:3000/acme/things",
      "https://own.test/things",
      "https://api.acme.test/v1/things",
      "https://api.acme.test/v1/things",
    ]);
  });

  test.each<[AcmeOptions, string]>([
    [{ baseUrl: "https://own.test" }, "https://own.test/things"],
    [{ brand: "acme" }, "https://api.acme.test/v1/things"],
    [{ brand: "bitme" }, "https://api.bitme.test/things"],
  ])("yields to %j, even where it cannot be right", async (options, url) => {
    vi.stubEnv("ACME_BASE_URL", "nonsense");
    expect((await firstRequest(options)).url).toBe(url);
  });

  test.each([
    ["canary", "`ACME_BASE_URL` must be an absolute https URL."],
    ["http://canary.test", "`ACME_BASE_URL` must use https, because http would send the key unencrypted"],
    ["https://me:canary@own.test", "`ACME_BASE_URL` must not contain a user name or password."],
    ["https://own.test?canary", "`ACME_BASE_URL` must not contain a query or fragment."],
  ])("%s is refused by its variable's name, and not quoted", async (url, words) => {
    vi.stubEnv("ACME_BASE_URL", url);
    const fetch = scriptFetch(json([]));
    const error = await caught(createAcmeClient({ fetch }).GET("/things"));
    expect(error).toMatchObject({ kind: "invalid_input", message: expect.stringContaining(words) });
    expect(String(error)).not.toContain("canary");
    expect(fetch.requests).toHaveLength(0);
  });

  test("may be http with `allowInsecure`", async () => {
    vi.stubEnv("ACME_BASE_URL", "http://own.test");
    expect((await firstRequest({ allowInsecure: true })).url).toBe("http://own.test/things");
  });
});

describe("an invalid option", () => {
  // A caller without types may pass anything.
  test.each<[object, string]>([
    [{ timeout: 5 }, "Unknown option `timeout`. Did you mean timeoutMs? Available: "],
    [{ deadlineMS: 5 }, "Unknown option `deadlineMS`. Did you mean deadlineMs?"],
    [{ retrys: 5 }, "Unknown option `retrys`. Did you mean retry?"],
    [{ header: {} }, "Unknown option `header`. Did you mean headers?"],
    [{ toString: 5 }, "Unknown option `toString`. Available: "],
    [{ retry: true }, "`retry` must be a number, false or an object, not true."],
    [{ retry: null }, "`retry` must be a number, false or an object, not null."],
    [{ retry: "2" }, "`retry` must be a number, false or an object, not string."],
    [{ retry: [2] }, "`retry` must be a number, false or an object, not list."],
    [{ retry: { limits: 2 } }, "Unknown option `retry.limits`. Did you mean limit?"],
    [{ retry: { limit: null } }, "`limit` must be a number of at least 0, not null."],
    [{ retry: { retry: { retry: 1 } } }, "Unknown option `retry.retry`."],
    [{ timeoutMs: null }, "`timeoutMs` must be a number of at least 1, not null."],
    [{ headers: null }, "`headers` must be an object, not null."],
    [{ headers: new Headers({ "x-note": "canary" }) }, "`headers` must be an object, not list."],
    [{ headers: "canary" }, "`headers` must be an object, not string."],
  ])("%j: of a client and of a request alike", async (options, words) => {
    const refusal = expect.objectContaining({
      kind: "invalid_input",
      provider: "acme",
      message: expect.stringContaining(words),
    });
    expect(() => createAcmeClient(options)).toThrow(refusal);
    const fetch = scriptFetch(json([]));
    const error = await caught(createAcmeClient({ fetch }).request("GET", "/things", options));
    expect(error).toEqual(refusal);
    expect(String(error)).not.toContain("canary");
    expect(fetch.requests).toHaveLength(0);
  });

  test.each([
    [null, "Options must be an object, not null."],
    [5, "Options must be an object, not number."],
    ["canary", "Options must be an object, not string."],
    [[], "Options must be an object, not list."],
    [new AbortController().signal, "Options must be an object, not AbortSignal."],
  ])("%j in place of all of them", async (options, message) => {
    expect(() => createProviderClient(acme, options as never)).toThrow(
      expect.objectContaining({ kind: "invalid_input", message }),
    );
    const fetch = scriptFetch(json([]));
    const error = await caught(createAcmeClient({ fetch }).request("GET", "/things", options as never));
    expect(error).toMatchObject({ kind: "invalid_input" });
    expect(fetch.requests).toHaveLength(0);
  });

  test.each<[object, string]>([
    [{ fetch: 5 }, "`fetch` must be a function, not number."],
    [{ fetch: null }, "`fetch` must be a function, not null."],
    [{ rateLimit: null }, "`rateLimit` must be an object, not null."],
    [{ rateLimit: 5 }, "`rateLimit` must be an object, not number."],
    [{ rateLimit: { request: 5, per: 1 } }, "Unknown option `rateLimit.request`. Did you mean requests?"],
    [{ concurrency: null }, "`concurrency` must be a number of at least 1, not null."],
    [{ hooks: { onRequest: true } }, "`hooks.onRequest` must be a function, not true."],
    [{ hooks: { onretry: () => {} } }, "Unknown option `hooks.onretry`. Did you mean onRetry?"],
    [{ allowInsecure: "false" }, "`allowInsecure` must be true or false, not string."],
    [{ baseUrl: new URL("https://own.test") }, "`baseUrl` must be a string, not object."],
    [{ baseUrl: null }, "`baseUrl` must be a string, not null."],
    [{ brand: null }, "`brand` must be a string, not null."],
    [{ brand: "bitmee" }, 'Unknown brand "bitmee" of Acme. Did you mean bitme? Available: acme, bitme.'],
    [{ apikey: "canary" }, "Unknown option `apikey`. Did you mean apiKey?"],
    [{ apiSecrets: "canary" }, "Unknown option `apiSecrets`. Did you mean apiSecret?"],
    [{ signal: new AbortController().signal }, "Unknown option `signal`."],
  ])("%j: of a client", (options, words) => {
    expect(() => createAcmeClient(options)).toThrow(
      expect.objectContaining({
        kind: "invalid_input",
        provider: "acme",
        message: expect.stringContaining(words) as string,
      }),
    );
  });

  test.each<[object, string]>([
    [{ query: { limit: 5 } }, "Unknown option `query`."],
    [{ params: { querry: {} } }, "Unknown option `params.querry`. Did you mean query?"],
    [{ params: null }, "`params` must be an object, not null."],
    [{ params: { query: "limit=5" } }, "`params.query` must be an object, not string."],
    [{ signal: 5 }, "`signal` must be an AbortSignal or null, not number."],
    [{ signal: new AbortController() }, "`signal` must be an AbortSignal or null, not object."],
    [{ idempotent: "false" }, "`idempotent` must be true or false, not string."],
    [{ parseAs: "jsn" }, 'Unknown `parseAs` "jsn". Did you mean json?'],
    [{ parseAs: null }, 'Unknown `parseAs` "null".'],
    [{ querySerializer: { array: {} } }, "`querySerializer` must be a function, not object."],
    [{ bodySerializer: {} }, "`bodySerializer` must be a function, not object."],
    [{ baseUrl: "https://evil.test" }, "Unknown option `baseUrl`."],
  ])("%j: of a request", async (init, words) => {
    const fetch = scriptFetch(json([]));
    const error = await caught(createAcmeClient({ fetch }).request("POST", "/things", init));
    expect(error).toMatchObject({ kind: "invalid_input", message: expect.stringContaining(words) });
    expect(fetch.requests).toHaveLength(0);
  });

  test("ignores an undefined option, whatever its name", async () => {
    await firstRequest({ fetsch: undefined, retry: { limits: undefined } } as object, { quarry: undefined } as object);
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

  test("treats undefined like a missing option", async () => {
    const nothing = { timeoutMs: undefined, deadlineMs: undefined, retry: undefined };
    // Without exact optional types, settings may hold undefined too.
    const retry = { limit: undefined } as unknown as { limit: number };
    await firstRequest({ ...nothing, rateLimit: undefined, concurrency: undefined }, { ...nothing, retry });
  });
});

describe("headers", () => {
  test("of a request override the client's, and keys override both", async () => {
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

  test("rejects an invalid name", () => {
    expect(() => createAcmeClient({ headers: { "x note": "1" } })).toThrow(
      'The header "x note" contains an invalid character.',
    );
  });

  test("sends a valid value unchanged", () => {
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

  test("from an option override the environment", async () => {
    vi.stubEnv("ACME_API_KEY", "other");
    expect((await firstRequest({})).headers.get("authorization")).toBe(`Bearer ${keys.apiKey}`);
  });

  test("work without a `process`", async () => {
    vi.stubGlobal("process", undefined);
    const error = caught(createAcmeClient({ apiKey: undefined }).GET("/things"));
    vi.unstubAllGlobals();
    expect(await error).toMatchObject({ kind: "authentication" });
  });
});

describe("the URL", () => {
  test("encodes path parameters of any content", async () => {
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

  test("serializes query parameters as in OpenAPI, and omits undefined", async () => {
    const query = { limit: 5, tags: ["a b", "c&d"], since: undefined, on: null, created: { gte: "2026" } };
    const { url } = await firstRequest({}, { params: { query } });
    expect(url).toBe("https://api.acme.test/v1/things?limit=5&tags=a%20b&tags=c%26d&created[gte]=2026");
  });

  test("a `Date` is written as ISO 8601, wherever it is", async () => {
    const at = new Date("2026-11-01T10:00:00.5+01:00");
    const query = { since: at, days: [at, at], created: { gte: at } };
    const { url } = await firstRequest({}, { params: { path: { id: at }, query } }, "/things/{id}");
    const written = "2026-11-01T09%3A00%3A00.500Z";
    expect(url).toBe(
      `https://api.acme.test/v1/things/${written}?since=${written}&days=${written}&days=${written}&created[gte]=${written}`,
    );
  });

  test("names and values of query parameters are read back as they were, whatever they hold", async () => {
    // Half a character cannot be written, see below; brackets stand for the properties of an object.
    const text = fc.string({ unit: "grapheme", minLength: 1 });
    const name = text.filter((one) => !/[[\]]/.test(one) && one !== "__proto__");
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, text, { minKeys: 1 }), name, text, async (query, key, value) => {
        const request = await firstRequest(
          {},
          { params: { query: { ...query, "by[]": [value], of: { [key]: value } } } },
        );
        const url = new URL(request.url);
        expect([url.origin + url.pathname, url.hash]).toEqual(["https://api.acme.test/v1/things", ""]);
        const expected = { ...query, "by[]": value, [`of[${key}]`]: value };
        const all = Object.entries(expected).sort();
        expect([...url.searchParams].sort()).toEqual(all.filter(([name]) => name !== "of"));
      }),
      { numRuns: 100 },
    );
  });

  test("uses a custom query serializer", async () => {
    const fetch = scriptFetch(json([]));
    const client = createAcmeClient({ fetch });
    const params = { query: { tags: ["a", "b"] } };
    await client.GET("/things", { params, querySerializer: ({ tags }) => `t=${tags?.join("+")}` });
    expect(fetch.requests.map(({ url }) => new URL(url).search)).toEqual(["?t=a+b"]);
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

  test("uses a custom serializer", async () => {
    const request = await post({ body: "a,b", bodySerializer: String, headers: { "Content-Type": "text/csv" } });
    expect(request.headers.get("content-type")).toBe("text/csv");
    expect(await request.text()).toBe("a,b");
  });

  test("has no content type if there is no body", async () => {
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
    ["a date that is none in the query", { params: { query: { since: new Date(Number.NaN) } } }],
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
