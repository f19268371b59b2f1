import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createAutoCallsClient } from "@trunkline/autocalls";
import { createVapiClient } from "@trunkline/vapi";
import { createZuduClient } from "@trunkline/zudu";
import { AuthenticationError, InvalidInputError, listCalls, type CallSource, type PagedClient } from "../src/index.js";
import { anunzi } from "../src/providers/anunzi/index.js";
import { autocalls } from "../src/providers/autocalls/index.js";
import { vapi } from "../src/providers/vapi/index.js";
import { zudu } from "../src/providers/zudu/index.js";
import { documentedCalls, mappers } from "./mappers.js";
import { keysOf, providers, samples } from "./providers.js";
import { simulate, sourcesOf } from "./simulated.js";

const variables = providers.flatMap(({ environment }) => environment);

afterEach(() => void vi.unstubAllEnvs());

describe.each(providers)("a source of $name", (provider) => {
  const { name, source: create } = provider;

  it("asks for its key by name before anything is sent", async () => {
    for (const variable of variables) vi.stubEnv(variable, undefined);
    const fetch = vi.fn();
    const source = create({ fetch });
    await expect(source.list().firstPage()).rejects.toSatisfy(AuthenticationError.isInstance);
    await expect(source.get("1")).rejects.toThrow(provider.environment[0]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("takes its key from the environment when it asks, not when it is made", async () => {
    const simulator = simulate();
    const source = create({ fetch: simulator.fetch });
    for (const variable of variables) vi.stubEnv(variable, "key");
    expect((await source.list().firstPage()).items.length).toBeGreaterThan(0);
  });

  it("is made of options or of a client, not of both", () => {
    // The client of a provider's own source is one that pages.
    const client = create({ apiKey: "key" }).client as PagedClient;
    expect(() => create({ client, apiKey: "key" })).toThrow(expect.toSatisfy(InvalidInputError.isInstance));
    expect(() => create({ client, apiKey: "key" })).toThrow("`apiKey`");
    expect(create({ client }).client).toBe(client);
  });

  it("refuses a brand that there is not, and names those there are", () => {
    expect(() => create({ apiKey: "key", brand: "nobody" })).toThrow(name);
  });

  it("shows its key to nobody", async () => {
    const canary = "canary-0123456789";
    const echo = async (request: Request): Promise<Response> =>
      new Response(JSON.stringify({ message: `wrong key: ${[...request.headers.values()].join(" ")}` }), {
        status: 401,
      });
    const source = create({ ...keysOf(provider, canary), fetch: echo });
    const error: unknown = await source
      .list()
      .firstPage()
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(AuthenticationError.isInstance(error)).toBe(true);
    for (const text of [inspect(source, { depth: 8 }), inspect(error, { depth: 8 }), JSON.stringify(error)]) {
      expect(text).not.toContain(canary);
    }
  });
});

describe("a brand", () => {
  it("is asked at its own address, and its calls have their own keys", async () => {
    const hosts = new Set<string>();
    const simulator = simulate({ calls: 3 });
    const fetch = async (request: Request): Promise<Response> => {
      hosts.add(new URL(request.url).host);
      return simulator.fetch(request);
    };
    const brands = ["otonistark", "famulor"] as const;
    const sources = brands.map((brand) => autocalls({ apiKey: "key", brand, fetch }));
    const keys: string[] = [];
    for await (const call of listCalls(sources)) keys.push(call.key);
    expect([...hosts].sort()).toEqual(["app.famulor.de", "call.otonistark.com.br"]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("who serves the API", () => {
  const { fetch } = simulate({ calls: 2 });
  const apiKey = "key";

  it.each([
    ["otonistark", autocalls({ apiKey, fetch, brand: "otonistark" })],
    ["otonistark", autocalls({ apiKey, fetch, baseUrl: "https://call.otonistark.com.br/api/" })],
    ["otonistark", autocalls({ client: createAutoCallsClient({ apiKey, fetch, brand: "otonistark" }) })],
    ["synthflow", anunzi({ apiKey, fetch, brand: "synthflow" })],
    // A region is no other company.
    ["synthflow", anunzi({ apiKey, fetch, brand: "synthflow-eu" })],
    [undefined, vapi({ apiKey, fetch, brand: "vapi-eu" })],
    [undefined, autocalls({ apiKey, fetch })],
  ])("%s", async (brand, source) => {
    let seen = 0;
    for await (const call of source.list({ limit: 1 })) {
      seen += 1;
      expect(call.brand).toBe(brand);
      expect("brand" in call).toBe(brand !== undefined);
      expect((await source.get(call.id)).brand).toBe(brand);
    }
    expect(seen).toBe(1);
  });
});

describe("an address that no brand is documented at", () => {
  const { fetch } = simulate({ calls: 2 });
  const apiKey = "key";
  const elsewhere = "https://calls.example.com:8443/voice/";
  afterEach(() => void vi.unstubAllEnvs());

  it.each<[what: string, source: CallSource, key: string]>([
    ["is the account by its host's name", vapi({ apiKey, baseUrl: elsewhere }), "vapi:calls.example.com"],
    [
      "is the account of a client's source too",
      vapi({ client: createVapiClient({ apiKey, baseUrl: elsewhere }) }),
      "vapi:calls.example.com",
    ],
    ["is none where there is a label", vapi({ apiKey, baseUrl: elsewhere, account: "acme" }), "vapi:acme"],
    ["is none where the label is empty", vapi({ apiKey, baseUrl: elsewhere, account: "" }), "vapi:"],
    ["keeps keys apart at an IPv6 address", vapi({ apiKey, baseUrl: "https://[2001:db8::1]/" }), "vapi:2001-db8--1"],
    ["is none on this machine", vapi({ apiKey, baseUrl: "http://127.0.0.1:4010/vapi" }), "vapi:"],
    ["is none on this machine, by any name", vapi({ apiKey, baseUrl: "http://[::1]:4010" }), "vapi:"],
    ["is no server of the provider's", vapi({ apiKey, baseUrl: "https://api.vapi.ai/" }), "vapi:"],
    ["is no server of the provider's, spelt otherwise", vapi({ apiKey, baseUrl: "https://API.vapi.AI.:443" }), "vapi:"],
    [
      "is one with a dot at its end too",
      vapi({ apiKey, baseUrl: "https://calls.example.com./" }),
      "vapi:calls.example.com",
    ],
    ["is no other region's", vapi({ apiKey, brand: "vapi-eu" }), "vapi:"],
    ["is no brand's by name", autocalls({ apiKey, brand: "otonistark" }), "autocalls:otonistark"],
    [
      "is no brand's by address",
      autocalls({ apiKey, baseUrl: "https://call.otonistark.com.br/api" }),
      "autocalls:otonistark",
    ],
    [
      "is no brand's of a client",
      autocalls({ client: createAutoCallsClient({ apiKey, brand: "otonistark" }) }),
      "autocalls:otonistark",
    ],
    ["is not AutoCalls' own, named or not", autocalls({ apiKey, brand: "autocalls" }), "autocalls:"],
  ])("%s", (_what, source, key) => {
    expect(source.key).toBe(key);
    expect(source.account ?? "").toBe(key.slice(key.indexOf(":") + 1));
  });

  it("is read from the environment when it is needed, not when the source is made", async () => {
    // As the simulator serves it, whatever the host.
    const served = (request: Request): Promise<Response> =>
      fetch(new Request(request.url.replace("https://proxy.example.com", "https://api.vapi.ai"), request));
    const source = vapi({ apiKey, fetch: served });
    expect(source.key).toBe("vapi:");
    vi.stubEnv("VAPI_BASE_URL", "https://proxy.example.com");
    expect(source.key).toBe("vapi:proxy.example.com");
    const [call] = await source.list({ limit: 1 }).toArray();
    expect(call).toMatchObject({ account: "proxy.example.com", key: `vapi:proxy.example.com:${call!.id}` });
    expect((await source.get(call!.key)).key).toBe(call!.key);
    const [merged] = await listCalls([source, zudu({ apiKey, apiSecret: "s", fetch })], { limit: 1 }).toArray();
    expect([call!.key, "zudu:"].some((start) => merged!.key.startsWith(start))).toBe(true);
    vi.stubEnv("VAPI_BASE_URL", "proxy");
    expect(() => source.list()).toThrow("`VAPI_BASE_URL` must be an absolute https URL");
  });

  it("lets two accounts be listed together that have the same ids", async () => {
    const other = vapi({ apiKey, baseUrl: "https://api.vapi.ai.example.com", fetch: async () => Response.json([]) });
    expect(await listCalls([vapi({ apiKey, fetch }), other]).toArray()).not.toHaveLength(0);
  });
});

describe("`currency`", () => {
  const { fetch } = simulate({ calls: 20 });
  const costsOf = async (source: CallSource): Promise<{ currency: unknown; assumed: boolean }[]> =>
    (await source.list().toArray())
      .filter(({ cost }) => cost !== undefined)
      .map(({ cost, assumptions }) => ({
        currency: cost?.currency,
        assumed: assumptions.includes("cost.currency"),
      }));

  it.each<[what: string, source: CallSource, currency: string | undefined, assumed: boolean]>([
    ["is missing where the provider names none", zudu({ apiKey: "k", apiSecret: "s", fetch }), undefined, false],
    ["is the one that was given", zudu({ apiKey: "k", apiSecret: "s", fetch, currency: "EUR" }), "EUR", false],
    [
      "is the one that was given beside a client",
      zudu({ client: createZuduClient({ apiKey: "k", apiSecret: "s", fetch }), currency: "EUR" }),
      "EUR",
      false,
    ],
    ["is assumed", autocalls({ apiKey: "k", fetch }), "USD", true],
    ["takes the place of an assumed one", autocalls({ apiKey: "k", fetch, currency: "BRL" }), "BRL", false],
    ["changes nothing where the provider names it", vapi({ apiKey: "k", fetch, currency: "EUR" }), "USD", false],
  ])("%s", async (_what, source, currency, assumed) => {
    const costs = await costsOf(source);
    expect(costs.length).toBeGreaterThan(0);
    for (const cost of costs) expect(cost).toEqual({ currency, assumed });
  });

  it.each(["usd", "US", "", "EURO", " USD", 978, null])("refuses %j", (currency) => {
    const make = (): unknown => zudu({ apiKey: "k", apiSecret: "s", currency: currency as never });
    expect(make).toThrow(expect.toSatisfy(InvalidInputError.isInstance));
    expect(make).toThrow("`currency` must be three capital letters");
  });
});

describe("options that cannot be right", () => {
  it.each<[options: unknown, message: string]>([
    [null, "A source takes an object of options"],
    ["key", "A source takes an object of options"],
    [{ acount: "a" }, "Did you mean account?"],
    [{ curency: "EUR" }, "Did you mean currency?"],
    [{ apikey: "k" }, "Did you mean apiKey?"],
    [{ retry: null }, "`retry` must be"],
    [{ baseUrl: null }, "`baseUrl` must be"],
    [{ client: null }, "`client` must be a client"],
    [{ client: vapi }, "`client` must be a client"],
    [{ account: "a:b" }, "without a colon"],
    [{ account: null }, "without a colon"],
    [{ account: " " }, "outer blanks"],
    [{ account: "acme " }, "outer blanks"],
    [{ account: "a\nb" }, "control characters"],
    [{ account: "\u202Eb" }, "control characters"],
  ])("%j are refused before anything is sent", (options, message) => {
    const make = (): unknown => vapi(options as never);
    expect(make).toThrow(expect.toSatisfy(InvalidInputError.isInstance));
    expect(make).toThrow(message);
  });
});

describe("an id", () => {
  it("that a provider cannot have is refused before anything is sent", async () => {
    const simulator = simulate();
    await expect(sourcesOf.autocalls!(simulator).get("one")).rejects.toSatisfy(InvalidInputError.isInstance);
    for (const id of ["", " ", "..", "null"]) {
      await expect(sourcesOf.vapi!(simulator).get(id)).rejects.toThrow(/^`id` must be/);
      await expect(sourcesOf.vapi!(simulator).get(id)).rejects.toSatisfy(InvalidInputError.isInstance);
    }
    expect(simulator.requests.total).toBe(0);
  });
});

describe("a client of one's own", () => {
  it("serves a source with its own settings", async () => {
    const simulator = simulate({ calls: 3 });
    const client = createVapiClient({ apiKey: "key", fetch: simulator.fetch });
    const { items } = await vapi({ client, account: "mine" }).list({ limit: 2 }).firstPage();
    expect(items.map((call) => call.account)).toEqual(["mine", "mine"]);
  });
});

describe("a transcript of ten megabytes", () => {
  it.each(Object.keys(mappers))("is read by the mapper of %s", (provider) => {
    const { twoLines = "", withTranscript, withTurns } = samples.get(provider)!;
    const transcript = twoLines.repeat(700_000);
    const { call } = documentedCalls(provider)[0]!;
    const other = { messages: undefined, transcript_object: undefined };
    const raw = withTurns
      ? { ...call, ...withTurns(1_400_000) }
      : { ...call, transcript, ...withTranscript?.(transcript), ...other };
    const { transcript: read, problems } = mappers[provider]!(raw);
    expect(read?.turns.length).toBe(1_400_000);
    expect(problems).toEqual([]);
  });
});
