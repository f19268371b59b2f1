import { afterEach, describe, expect, it } from "vitest";
import { readBaseUrls } from "../src/base-urls.js";
import { createSimulator, type SeenRequest, type Simulator } from "../src/index.js";
import { ask, credentials, opened, place, providers, simulate, type OpenProvider } from "./helpers.js";
import { toy } from "./toy-provider.js";

const provider = opened.find(({ list }) => list && !list.parameters.some((one) => one.required)) as OpenProvider;
const list = provider.list as NonNullable<OpenProvider["list"]>;
const made: Simulator[] = [];
afterEach(async () => {
  await Promise.all(made.splice(0).map((one) => one.close()));
});
const keep = (simulator: Simulator) => {
  made.push(simulator);
  return simulator;
};

describe("createSimulator", () => {
  it("knows all providers", () => {
    const simulator = createSimulator();
    for (const { name, spec } of providers) expect(simulator.baseUrl(name)).toBe(readBaseUrls(spec)[0]);
  });

  it("names what it does not know", () => {
    expect(() => createSimulator({ providers: ["nope"] })).toThrow(/no provider "nope".*Available: /);
    expect(() => createSimulator({ calls: { nope: 1 } })).toThrow(/nope/);
    expect(() => createSimulator({ now: "soon" })).toThrow(/soon/);
    expect(() => createSimulator().baseUrl("nope")).toThrow(/nope/);
    expect(() => createSimulator({ calls: -1 }).history(provider.name)).toThrow(/whole number/);
  });

  it("lets time pass where it stands still, and only there", async () => {
    const simulator = createSimulator({
      providers: ["vapi"],
      calls: 1,
      documented: false,
      now: "2026-11-21T12:00:00.000Z",
      drift: { create: 5 },
    });
    const list = () => simulator.fetch("https://api.vapi.ai/call", { headers: { authorization: "Bearer k" } });
    await list();
    simulator.advance(86_400_000);
    await list();
    const [newest] = simulator.records("vapi");
    expect(newest?.createdAt).toMatch(/^2026-11-22T12:00:/);
    expect(() => simulator.advance(-1)).toThrow("not by -1");
    expect(() => createSimulator().advance(1)).toThrow("passes by itself");
  });

  it("answers at every brand's address, and nowhere else", async () => {
    const simulator = simulate();
    for (const { name, definition, list: own } of opened) {
      const query =
        own?.parameters
          .filter((one) => one.required)
          .map((one) => `${one.name}=x`)
          .join("&") ?? "";
      for (const server of readBaseUrls(definition.spec)) {
        const headers = { ...credentials(own ?? list), "content-type": "application/json" };
        const response = await simulator.fetch(`${server}${own?.path}?${query}`, {
          method: own?.method ?? "",
          headers,
        });
        expect([name, server, response.status]).toEqual([name, server, 200]);
        expect(response.url).toBe(`${server}${own?.path}?${query}`);
      }
    }
    const error = await simulator.fetch("https://nowhere.example.com/x").catch((one: unknown) => one);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ENOTFOUND" } });
    await expect(
      simulate({ providers: [provider.name] }).fetch(opened.find((one) => one !== provider)?.server ?? ""),
    ).rejects.toThrow(TypeError);
  });

  it("takes the longest base URL that fits", async () => {
    const inner = await simulate({}, [toy]).fetch("https://other.example.com/v1/inner/notes", {
      headers: { "X-Key": "k" },
    });
    expect(inner.status).toBe(200);
  });

  it("takes a Request, a URL and a string", async () => {
    const simulator = simulate();
    const init = { method: list.method, headers: credentials(list) };
    const url = provider.server + list.path;
    const answers = await Promise.all(
      [simulator.fetch(url, init), simulator.fetch(new URL(url), init), simulator.fetch(new Request(url, init))].map(
        async (response) => (await response).text(),
      ),
    );
    expect(new Set(answers).size).toBe(1);
    await expect(simulator.fetch("/relative")).rejects.toThrow(TypeError);
  });

  it("serves made-up calls for some providers only, and no documented ones when told", () => {
    const simulator = simulate({ calls: { [provider.name]: 7 }, documented: false });
    for (const { name } of opened) {
      expect([...simulator.records(name)].length).toBe(name === provider.name ? 7 : 0);
    }
  });

  it("tells onRequest what was asked and what became of it, and counts", async () => {
    const seen: SeenRequest[] = [];
    const simulator = simulate({ onRequest: (one) => seen.push(one), faults: { sequence: ["none", "429", "reset"] } });
    const get = () =>
      ask(simulator, provider, list, place(list.pagination?.in ?? "query", { [list.pagination?.limit ?? ""]: 3 }));
    await get();
    await get();
    await get().catch(() => {});
    await simulator.fetch(`${provider.server}/nope`);
    expect(seen).toMatchObject([
      {
        provider: provider.name,
        method: list.method,
        path: list.path,
        operationId: list.id,
        status: 200,
        fault: undefined,
      },
      { status: 429, fault: "429" },
      { status: undefined, fault: "reset" },
      { operationId: undefined, status: 404 },
    ]);
    expect(Object.keys(seen[0] ?? {})).toEqual([
      "provider",
      "method",
      "path",
      "operationId",
      "query",
      "body",
      "status",
      "fault",
    ]);
    expect(JSON.stringify([seen[0]?.query, seen[0]?.body])).toContain("3");
    expect(simulator.requests).toEqual({
      total: 4,
      byProvider: { [provider.name]: 4 },
      byOperation: { [`${provider.name}.${list.id}`]: 3 },
      byStatus: { 200: 1, 404: 1, 429: 1, none: 1 },
      byFault: { 429: 1, reset: 1 },
    });
  });

  it("takes its configured latency, and can be aborted meanwhile", async () => {
    const simulator = simulate({ latencyMs: 50 });
    const start = performance.now();
    await ask(simulator, provider, list);
    expect(performance.now() - start).toBeGreaterThanOrEqual(45);
    const reason = new Error("enough");
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 10);
    await expect(ask(simulator, provider, list, { signal: controller.signal })).rejects.toBe(reason);
    await expect(ask(simulator, provider, list, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("leaves nothing behind after an answered request", async () => {
    const signal = new AbortController().signal;
    let listening = 0;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...of: Parameters<typeof add>) => {
      listening += 1;
      add(...of);
    };
    signal.removeEventListener = (...of: Parameters<typeof remove>) => {
      listening -= 1;
      remove(...of);
    };
    const simulator = simulate({ latencyMs: 1 });
    const url = provider.server + list.path;
    const init = { method: list.method, headers: credentials(list), signal };
    for (let left = 5; left > 0; left -= 1) await (await simulator.fetch(url, init)).text();
    expect(listening).toBeLessThanOrEqual(5);
  });

  it("puts what is created after what was there, by the given present and by the machine's", async () => {
    for (const now of ["2026-11-20T12:00:00Z", undefined]) {
      const simulator = createSimulator({ calls: 3, documented: false, ...(now !== undefined && { now }) });
      const create = provider.operations.find((one) => one.resource.action === "create");
      if (!create) return;
      const body = create.body?.media[0]?.examples[0]?.value;
      const before = [...simulator.records(provider.name)];
      await ask(simulator, provider, create, { body });
      expect([...simulator.records(provider.name)].slice(1)).toEqual(before);
    }
  });
});

describe("listen", () => {
  it("serves each provider below its name, on this machine only", async () => {
    const simulator = keep(simulate({ calls: 5 }));
    const { url, port, baseUrls } = await simulator.listen();
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(Object.keys(baseUrls)).toEqual(providers.map((one) => one.name));
    expect(simulator.baseUrl(provider.name)).toBe(`${url}/${provider.name}`);
    const over = await ask(simulator, provider, list, { baseUrl: baseUrls[provider.name] ?? "", fetch });
    expect(over.status).toBe(200);
    expect(over.headers.get("content-length")).toMatch(/^\d+$/);
    // The same calls, whichever way they are asked for; links may differ.
    const inside = await ask(simulator, provider, list, { baseUrl: baseUrls[provider.name] ?? "" });
    expect(await over.text()).toBe(await inside.text());
    expect(await simulator.listen()).toEqual({ url, port, baseUrls });
  });

  it("lists the base URLs to who asks for something else", async () => {
    const simulator = keep(simulate());
    const { url, baseUrls } = await simulator.listen();
    const response = await fetch(`${url}/elsewhere`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ baseUrls });
  });

  it("refuses other machines by default", async () => {
    const simulator = keep(simulate());
    await expect(simulator.listen({ host: "0.0.0.0" })).rejects.toThrow(/allowRemote/);
    const { port } = await simulator.listen({ host: "0.0.0.0", allowRemote: true });
    const response = await ask(simulator, provider, list, {
      baseUrl: `http://127.0.0.1:${port}/${provider.name}`,
      fetch,
    });
    expect(response.status).toBe(200);
  });

  it("can be called again after the port was taken", async () => {
    const [one, other] = [keep(simulate()), keep(simulate())];
    const { port } = await one.listen();
    await expect(other.listen({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    expect((await other.listen()).port).not.toBe(port);
  });

  it("listens on localhost and ::1 as well, where there are such", async () => {
    for (const host of ["localhost", "::1"]) {
      const simulator = keep(simulate());
      const listening = await simulator.listen({ host }).catch(() => undefined);
      if (!listening) continue;
      const baseUrl = listening.baseUrls[provider.name] ?? "";
      expect((await ask(simulator, provider, list, { baseUrl, fetch })).status).toBe(200);
    }
  });

  it("closes at once, with its keep-alive connections, as often as called", async () => {
    const simulator = simulate();
    const { baseUrls, url } = await simulator.listen();
    await (await ask(simulator, provider, list, { baseUrl: baseUrls[provider.name] ?? "", fetch })).text();
    const start = performance.now();
    await Promise.all([simulator.close(), simulator.close()]);
    await simulator.close();
    // Node lets go of an idle connection after five.
    expect(performance.now() - start).toBeLessThan(4000);
    await expect(fetch(url)).rejects.toThrow(TypeError);
    await expect(simulator.listen()).rejects.toThrow("closed");
    await expect(ask(simulator, provider, list)).rejects.toThrow(TypeError);
  });

  it("closes what never listened", async () => {
    await simulate().close();
  });
});

describe("downloads", () => {
  const from = opened.find(({ operations }) =>
    operations.some((one) => one.answers.some((answer) => answer.status === "302")),
  );
  it("lead to another host, where the key does not go", async () => {
    const download = from?.operations.find((one) => one.answers.some((answer) => answer.status === "302"));
    if (!from || !download) throw new Error("no provider hands out files by a redirect");
    const simulator = simulate({ calls: 3 });
    const [record] = simulator.records(from.name);
    const path = { [download.parameters.find((one) => one.in === "path")?.name ?? ""]: record?.id };
    const manual = await ask(simulator, from, download, { path, redirect: "manual" });
    const location = manual.headers.get("location") ?? "";
    expect([manual.status, new URL(location).origin]).toEqual([302, "https://files.simulator.invalid"]);
    await expect(ask(simulator, from, download, { path, redirect: "error" })).rejects.toThrow(TypeError);
    const followed = await ask(simulator, from, download, { path });
    expect([followed.status, followed.redirected, followed.url]).toEqual([200, true, location]);
    expect((await simulator.fetch(location.replace(/\w+\?/, "nope?"))).status).toBe(404);
    expect((await simulator.fetch(location, { headers: credentials(download) })).status).toBe(400);
  });
});
