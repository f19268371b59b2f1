import { afterEach, describe, expect, it } from "vitest";
import { createSimulator, type Simulator } from "../src/index.js";
import { getPath, isObject } from "../src/json.js";
import { ask, itemsOf, opened, ownParameter, present, simulate } from "./helpers.js";

const open: Simulator[] = [];
afterEach(async () => {
  for (const simulator of open.splice(0)) await simulator.close();
});

/** Every address in fields that speak of recordings. */
function recordingUrls(value: unknown, isRecording = false): string[] {
  if (typeof value === "string") return isRecording && value.startsWith("http") ? [value] : [];
  if (!isObject(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    recordingUrls(inner, isRecording || /recording|presigned/i.test(name)),
  );
}

const text = (bytes: Uint8Array, start: number, end: number) => new TextDecoder().decode(bytes.slice(start, end));

/** Whether the header of a WAV says the truth about what follows. */
function readWav(bytes: Uint8Array): { channels: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  expect([text(bytes, 0, 4), text(bytes, 8, 16), text(bytes, 36, 40)]).toEqual(["RIFF", "WAVEfmt ", "data"]);
  expect([view.getUint32(4, true), view.getUint32(40, true)]).toEqual([bytes.length - 8, bytes.length - 44]);
  // Silence would have one value only.
  expect(new Set(bytes.slice(44)).size).toBeGreaterThan(10);
  return { channels: view.getUint16(22, true) };
}

/** Those whose calls say where their recordings are. Of the others, the API itself hands out the sound. */
const addressed = opened.filter(({ name }) =>
  [...createSimulator({ providers: [name], calls: 40, now: present }).records(name)].some(
    (record) => recordingUrls(record).length > 0,
  ),
);

it("are at an address, or an operation returns them", () => {
  for (const { name, operations } of opened.filter((provider) => !addressed.includes(provider))) {
    const sound = operations.filter(({ answers }) =>
      answers.some(({ media }) => media.some(({ type }) => type.startsWith("audio/"))),
    );
    expect([name, sound.length > 0]).toEqual([name, true]);
  }
});

describe.each(addressed)("recordings of $name's calls", (provider) => {
  const { name, server, list, get } = provider;
  const settings = { providers: [name], calls: 40, now: present };
  // Documents may show calls whose recordings are nowhere.
  const documented = [...createSimulator({ providers: [name] }).records(name)].flatMap((one) => recordingUrls(one));

  it("answer in process wherever a call says that they are, made up or documented", async () => {
    const simulator = createSimulator(settings);
    const urls = [...simulator.records(name)].flatMap((record) => recordingUrls(record));
    expect(urls.length).toBeGreaterThan(5);
    expect(urls.some((url) => !url.startsWith("https://files.simulator.invalid/"))).toBe(documented.length > 0);
    for (const url of urls) {
      const response = await simulator.fetch(url);
      expect([url, response.status, response.headers.get("content-type")]).toEqual([url, 200, "audio/wav"]);
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(response.headers.get("content-length")).toBe(String(bytes.length));
      expect(bytes.length).toBeLessThan(1000);
      expect(readWav(bytes).channels).toBe(/stereo/i.test(url) ? 2 : 1);
    }
  });

  it("fail where only a documented call would have them, and none is served", async () => {
    const simulator = createSimulator({ ...settings, documented: false });
    for (const address of [documented[0] ?? "https://recordings.example.com/some.wav"]) {
      await expect(simulator.fetch(address)).rejects.toThrow(TypeError);
      await expect(simulator.fetch(`${new URL(address).origin}/else.wav`)).rejects.toThrow(TypeError);
    }
  });

  it("are at the server's own address over HTTP; documented payloads stay untouched", async () => {
    const simulator = createSimulator(settings);
    open.push(simulator);
    const { url, baseUrls } = await simulator.listen();
    if (!list || !get) throw new Error(`${name} lists no calls, or gets none`);
    const parent = list.parameters.find((one) => one.parent !== undefined)?.name;
    const [newest] = createSimulator({ ...settings, documented: false }).records(name);
    const read = async (baseUrl: string, client: typeof fetch) => {
      const query = parent === undefined ? {} : { [parent]: newest?.[parent] };
      const response = await ask(simulator, provider, list, { baseUrl, fetch: client, query });
      expect(response.status).toBe(200);
      const listed = await response.text();
      if (!list.resource.partialRows) return listed.replaceAll(baseUrl, "");
      // Rows may leave recordings out.
      const parameter = ownParameter(provider, get) ?? "";
      const calls = itemsOf(list, JSON.parse(listed)).map(async (row) => {
        const path = { [parameter]: getPath(row, list.pagination?.id ?? "") };
        return (await ask(simulator, provider, get, { baseUrl, fetch: client, path })).text();
      });
      return `[${(await Promise.all(calls)).join(",")}]`.replaceAll(baseUrl, "");
    };
    const inProcess = await read(server, simulator.fetch);
    const overHttp = await read(baseUrls[name] ?? "", fetch);
    expect(inProcess.replaceAll("https://files.simulator.invalid", url)).toBe(overHttp);
    const served = recordingUrls(JSON.parse(overHttp)).filter((one) => one.startsWith(`${url}/`));
    expect(served.length).toBeGreaterThan(2);
    for (const one of served) {
      const response = await fetch(one);
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "audio/wav"]);
      readWav(new Uint8Array(await response.arrayBuffer()));
    }
  });
});

describe("a recording", () => {
  const url = "https://files.simulator.invalid/.files/recordings/some.wav";
  const read = async (simulator: Simulator, address: string) =>
    new Uint8Array(await (await simulator.fetch(address)).arrayBuffer());

  it("is the same for the same seed, and another for another seed or address", async () => {
    const bytes = await read(simulate({ seed: 1 }), url);
    expect(await read(simulate({ seed: 1 }), url)).toEqual(bytes);
    expect(await read(simulate({ seed: 2 }), url)).not.toEqual(bytes);
    expect(await read(simulate({ seed: 1 }), `${url}x`)).not.toEqual(bytes);
  });

  it.each([
    ["bytes=0-99", 206, "bytes 0-99/444", 0, 100],
    ["bytes=44-", 206, "bytes 44-443/444", 44, 444],
    ["bytes=-4", 206, "bytes 440-443/444", 440, 444],
    ["bytes=-9999", 206, "bytes 0-443/444", 0, 444],
    ["bytes=400-9999", 206, "bytes 400-443/444", 400, 444],
    ["bytes=444-", 416, "bytes */444", 0, 0],
    ["bytes=-0", 416, "bytes */444", 0, 0],
    ["bytes=9-1", 200, null, 0, 444],
    ["bytes=0-1,3-4", 200, null, 0, 444],
    ["seconds=1-2", 200, null, 0, 444],
  ])("answers Range: %s", async (range, status, place, start, end) => {
    const simulator = simulate();
    open.push(simulator);
    const { url: origin } = await simulator.listen();
    const whole = await read(simulator, url);
    for (const [client, address] of [
      [simulator.fetch, url],
      [fetch, url.replace("https://files.simulator.invalid", origin)],
    ] as const) {
      const response = await client(address, { headers: { range } });
      expect([response.status, response.headers.get("content-range")]).toEqual([status, place]);
      expect(response.headers.get("content-length")).toBe(String(end - start));
      if (status < 300) expect(new Uint8Array(await response.arrayBuffer())).toEqual(whole.slice(start, end));
    }
  });

  it("answers HEAD with its length and no body, and refuses other methods than GET", async () => {
    const simulator = simulate();
    const head = await simulator.fetch(url, { method: "HEAD", headers: { range: "bytes=0-1" } });
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "444", ""]);
    expect((await simulator.fetch(url, { method: "DELETE" })).status).toBe(405);
    expect((await simulator.fetch(url, { headers: { authorization: "Bearer key" } })).status).toBe(400);
  });
});

it("links lead to the name that the server was called by", async () => {
  const simulator = createSimulator({ calls: 40, now: present, documented: false });
  open.push(simulator);
  const { port } = await simulator.listen({ host: "0.0.0.0", allowRemote: true });
  const response = await fetch(`http://localhost:${port}/vapi/call`, { headers: { authorization: "Bearer key" } });
  const urls = recordingUrls(await response.json());
  expect(new Set(urls.map((one) => new URL(one).origin))).toEqual(new Set([`http://localhost:${port}`]));
});
