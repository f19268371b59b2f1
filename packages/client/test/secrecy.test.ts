import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { TrunklineError, type Hooks } from "../src/index.js";
import { createAcmeClient, keys, type AcmeOptions } from "./helpers/acme.js";
import { errorOf } from "./helpers/caught.js";
import { connectionFailure, json, scriptFetch, type Step } from "./helpers/scripted-fetch.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Every way in which somebody may print or keep a thing. */
function everythingOf(thing: unknown): string {
  const parts: string[] = [String(thing), inspect(thing, { depth: 10, showHidden: true, getters: true })];
  parts.push(JSON.stringify(thing) ?? "");
  if (thing instanceof Error) {
    parts.push(thing.message, thing.stack ?? "");
    parts.push(inspect(Object.getOwnPropertyDescriptors(thing), { depth: 10, showHidden: true }));
    if (TrunklineError.isInstance(thing)) parts.push(JSON.stringify(thing.toJSON()));
    if (thing.cause !== undefined) parts.push(everythingOf(thing.cause));
  }
  return parts.join("\n");
}

const { apiKey, apiSecret } = keys;

/** A server that tells everything it was told. */
const echo =
  (status: number, type: string, write: (quoted: string) => string) =>
  (request: Request): Response => {
    const quoted = [...request.headers].map(([name, value]) => `${name}: ${value}`).join("; ");
    return new Response(write(quoted), {
      status,
      statusText: `No ${apiKey}`,
      headers: { "content-type": `${type}; note=${apiKey}`, "x-request-id": apiSecret, "retry-after": "0" },
    });
  };

const escaped = (text: string) =>
  [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

const steps: [string, Step][] = [
  [
    "a refusal that quotes the key",
    echo(401, "application/json", (quoted) => JSON.stringify({ message: quoted, [quoted]: 1 })),
  ],
  [
    "a refusal that spells the key in escapes",
    echo(403, "application/json", () => `{"message":"${escaped(apiKey)}","deep":[{"a":"${escaped(apiSecret)}"}]}`),
  ],
  [
    "a refusal that spells the key in escapes of JSON in JSON, and in a name",
    echo(403, "application/json", () =>
      JSON.stringify({ message: `{"key":"${escaped(apiKey)}"}`, [`{"${escaped(apiSecret)}":1}`]: 1 }),
    ),
  ],
  [
    "an answer that breaks off and spells the key in escapes",
    echo(200, "application/json", () => `{"k":"${escaped(apiKey)}`),
  ],
  ["a failure that quotes the key in HTML", echo(500, "text/html", (quoted) => `<p>${quoted}</p>`)],
  ["a failure with the key alone in its status", echo(500, "text/html", () => "")],
  ["a limit that quotes the key", echo(429, "text/plain", (quoted) => quoted)],
  ["an answer that is no JSON and quotes the key", echo(200, "text/html", (quoted) => quoted)],
  ["an answer that begins with the key", echo(200, "application/json", () => `${apiKey} is your key`)],
  ["an answer with the key at the cut", echo(200, "text/plain", () => `${"x".repeat(490)}${apiKey}`)],
  [
    "a refusal with the key at the cut",
    echo(400, "application/json", () => JSON.stringify({ message: `${"x".repeat(490)}${apiKey}` })),
  ],
  [
    "a connection whose failure quotes the key",
    new TypeError(`Headers.append: "Bearer ${apiKey}" is an invalid header value.`),
  ],
  [
    "a connection whose cause quotes the key",
    new TypeError("fetch failed", { cause: new Error(`bad header ${apiSecret}`) }),
  ],
  [
    "a connection whose failure holds the headers",
    Object.assign(connectionFailure(), { request: { headers: { authorization: `Bearer ${apiKey}` } } }),
  ],
  ["an abort that quotes the key", new DOMException(`aborted ${apiKey}`, "AbortError")],
  [
    "a redirect to an address with the key",
    () => new Response(null, { status: 302, headers: { location: `ftp://x/${apiKey}` } }),
  ],
];

describe.each([
  ["in the options", {}],
  ["in the environment", { apiKey: undefined, apiSecret: undefined }],
] as const)("a key %s", (_where, options: AcmeOptions) => {
  const prepare = () => {
    vi.stubEnv("ACME_API_KEY", apiKey);
    vi.stubEnv("ACME_API_SECRET", apiSecret);
  };

  test.each(steps)("is not visible after %s", async (_name, step) => {
    prepare();
    const events: unknown[] = [];
    const note = (event: unknown) => void events.push(event);
    const hooks: Hooks = { onRequest: note, onResponse: note, onFailure: note, onRetry: note };
    const client = createAcmeClient({
      ...options,
      hooks,
      retry: { limit: 1, backoffMs: 0 },
      fetch: scriptFetch(step),
      headers: { "x-copy": `again ${apiKey}` },
    });
    // The key is where no key belongs: in the URL.
    const asked = client.request("GET", "/things/{id}", {
      params: { path: { id: apiKey }, query: { token: apiSecret } },
    });
    const error: unknown = await asked.then(
      (answer) => answer.error,
      (reason: unknown) => reason,
    );
    expect(TrunklineError.isInstance(error)).toBe(true);
    expect(events.length).toBeGreaterThanOrEqual(2);
    for (const thing of [client, error, ...events]) {
      const everything = everythingOf(thing);
      for (const secret of [apiKey, apiSecret]) {
        expect(everything).not.toContain(secret);
        // Nor the larger part of it, where something was cut.
        expect(everything).not.toContain(secret.slice(0, 10));
      }
    }
    expect(everythingOf(error)).toContain("[redacted]");
  });

  test("is not visible in a client", async () => {
    prepare();
    const client = createAcmeClient({ ...options, fetch: scriptFetch(json([])) });
    await client.GET("/things");
    expect(everythingOf(client)).not.toMatch(/canary/);
  });
});

describe("a key that is invalid in a header", () => {
  test.each(["key\ncanary", "key canary", "key\0canary", "käy-canary", "canary\r\nx-evil: 1", " canary"])(
    "%j is refused, and not quoted",
    async (bad) => {
      const fetch = scriptFetch(json([]));
      for (const option of ["apiKey", "apiSecret"]) {
        const client = createAcmeClient({ fetch, [option]: bad });
        const error: unknown = await client.GET("/things").catch((reason: unknown) => reason);
        expect(error).toMatchObject({ kind: "invalid_input", message: expect.stringContaining(`\`${option}\``) });
        expect(everythingOf(error)).not.toMatch(/canary|evil/);
      }
      expect(fetch.requests).toHaveLength(0);
    },
  );

  test("rejects a key that is not a string, without quoting it", async () => {
    const client = createAcmeClient({ apiKey: { canary: 1 } as unknown as string });
    const error: unknown = await client.GET("/things").catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: "invalid_input" });
    expect(everythingOf(error)).not.toContain("canary");
  });
});

test("a secret that is the beginning of another does not leave the other's end", async () => {
  const pair = { apiKey: "canary-key", apiSecret: "canary-key-and-more" };
  const fetch = scriptFetch(json({ message: "Not canary-key-and-more" }, 401));
  const { error } = await createAcmeClient({ ...pair, fetch }).GET("/things");
  expect(error!.message).toBe("acme: GET /things answered 401: Not [redacted]");
});

describe("a key is removed in every spelling", () => {
  // All that a key may hold, and most of what must be escaped somewhere.
  const awkward = 'sk/live"7\\+%$^*(){}[]|.?-&=~';

  test.each<[string, string]>([
    ["as it is", awkward],
    ["in JSON", JSON.stringify(awkward).slice(1, -1)],
    ["in JSON with escaped slashes", JSON.stringify(awkward).slice(1, -1).replaceAll("/", "\\/")],
    ["in JSON in JSON", JSON.stringify(JSON.stringify(awkward).replaceAll("/", "\\/")).slice(3, -3)],
    ["in escapes", escaped(awkward)],
    ["in escapes in capitals", escaped(awkward).toUpperCase().replaceAll("\\U", "\\u")],
    ["in a URL", encodeURIComponent(awkward)],
  ])("%s", async (_name, spelt) => {
    for (const status of [200, 400]) {
      const fetch = scriptFetch(new Response(`not JSON: ${spelt}!`, { status }));
      const error = await errorOf(createAcmeClient({ fetch, apiKey: awkward }).GET("/things"));
      expect(error.body).toBe("not JSON: [redacted]!");
    }
  });

  test("in the address that was asked", async () => {
    const client = createAcmeClient({ fetch: scriptFetch(json({}, 400)), apiKey: awkward });
    const { error } = await client.request("GET", "/things", { params: { query: { key: awkward } } });
    expect(error?.url).toBe("https://api.acme.test/v1/things?key=[redacted]");
  });
});

describe("short keys, as tests use", () => {
  const short = { apiKey: "e", apiSecret: "red" };

  test("do not garble messages", async () => {
    const fetch = scriptFetch(json({ message: "Bred, the redacted" }, 401));
    const { error } = await createAcmeClient({ ...short, fetch }).GET("/things");
    expect(error?.message).toBe("acme: GET /things answered 401: Bred, the redacted");
    expect(error?.url).toBe("https://api.acme.test/v1/things");
  });

  test("are shown to hooks no more than others: the headers that carry them are hidden", async () => {
    const events: unknown[] = [];
    const hooks = { onRequest: ({ headers }: { headers: unknown }) => void events.push(headers) };
    await createAcmeClient({ ...short, fetch: scriptFetch(json([])), hooks }).GET("/things");
    expect(events).toEqual([{ accept: "application/json", authorization: "[redacted]", "x-api-secret": "[redacted]" }]);
  });

  test("a key that is a part of the word that stands for one", async () => {
    const fetch = scriptFetch(json({ message: "Not redacted, redacted]" }, 401));
    const { error } = await createAcmeClient({ apiKey: "redacted", apiSecret: "[redacted]", fetch }).GET("/things");
    expect(error?.message).toBe("acme: GET /things answered 401: Not [redacted], [redacted]]");
  });
});

test("only errors are changed, not data", async () => {
  const fetch = scriptFetch(json([{ id: apiKey }]));
  expect((await createAcmeClient({ fetch }).GET("/things")).data).toEqual([{ id: apiKey }]);
});
