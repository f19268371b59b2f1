import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createAutoCallsClient } from "@trunkline/autocalls";
import { createVapiClient } from "@trunkline/vapi";
import { AuthenticationError, InvalidInputError, listCalls } from "../src/index.js";
import { anunzi } from "../src/providers/anunzi/index.js";
import { autocalls } from "../src/providers/autocalls/index.js";
import { vapi } from "../src/providers/vapi/index.js";
import { zudu } from "../src/providers/zudu/index.js";
import { documentedCalls, mappers } from "./mappers.js";
import { simulate, sourcesOf } from "./simulated.js";

const factories = { anunzi, autocalls, vapi, zudu };
const variables = ["ANUNZI_API_KEY", "AUTOCALLS_API_KEY", "VAPI_API_KEY", "ZUDU_API_KEY", "ZUDU_API_SECRET"];

afterEach(() => void vi.unstubAllEnvs());

describe.each(Object.entries(factories))("a source of %s", (name, create) => {
  it("asks for its key by name before anything is sent", async () => {
    for (const variable of variables) vi.stubEnv(variable, undefined);
    const fetch = vi.fn();
    const source = create({ fetch });
    await expect(source.list().firstPage()).rejects.toSatisfy(AuthenticationError.isInstance);
    await expect(source.get("1")).rejects.toThrow(`${name.toUpperCase()}_API_KEY`);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("takes its key from the environment when it asks, not when it is made", async () => {
    const simulator = simulate();
    const source = create({ fetch: simulator.fetch });
    for (const variable of variables) vi.stubEnv(variable, "key");
    expect((await source.list().firstPage()).items.length).toBeGreaterThan(0);
  });

  it("is made of options or of a client, not of both", () => {
    const { client } = create({ apiKey: "key" });
    expect(() => create({ client, apiKey: "key" } as never)).toThrow(expect.toSatisfy(InvalidInputError.isInstance));
    expect(() => create({ client, apiKey: "key" } as never)).toThrow("`apiKey`");
    expect(create({ client } as never).client).toBe(client);
  });

  it("refuses a brand that there is not, and names those there are", () => {
    expect(() => create({ apiKey: "key", brand: "nobody" as never })).toThrow(name);
  });

  it("shows its key to nobody", async () => {
    const canary = "canary-0123456789";
    const echo = async (request: Request): Promise<Response> =>
      new Response(JSON.stringify({ message: `wrong key: ${[...request.headers.values()].join(" ")}` }), {
        status: 401,
      });
    const source = create({ apiKey: canary, ...(name === "zudu" && { apiSecret: canary }), fetch: echo });
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

describe("an id", () => {
  it("that a provider cannot have is refused before anything is sent", async () => {
    const simulator = simulate();
    await expect(sourcesOf.autocalls!(simulator).get("one")).rejects.toSatisfy(InvalidInputError.isInstance);
    await expect(sourcesOf.vapi!(simulator).get("")).rejects.toSatisfy(InvalidInputError.isInstance);
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
    const line = {
      anunzi: "bot: a\nhuman: b\n",
      autocalls: "AI: a\nCustomer: b\n",
      vapi: "AI: a\nUser: b\n",
      zudu: "Agent: a\nUser: b\n",
    };
    const transcript = (line as Record<string, string>)[provider]!.repeat(700_000);
    const { call } = documentedCalls(provider)[0]!;
    const raw = { ...call, transcript, artifact: { transcript }, messages: undefined, transcript_object: undefined };
    const { transcript: read, problems } = mappers[provider]!(raw);
    expect(read?.turns.length).toBe(1_400_000);
    expect(problems).toEqual([]);
  });
});
