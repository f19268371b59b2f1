import { createHash } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import {
  ConnectionError,
  downloadRecording,
  UnreadableResponseError,
  type Call,
  type CallSource,
  type Recording,
} from "../../src/index.js";
import { simulate, sourcesOf } from "../simulated.js";
import { vapi } from "../../src/providers/vapi/index.js";

const id = "11111111-1111-4111-8111-111111111111";
const key = "canary-key";
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server of its own on this machine, and what it was asked. */
async function serve(listener: RequestListener): Promise<{ url: string; asked: string[]; seen: string[] }> {
  const asked: string[] = [];
  const seen: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    seen.push(JSON.stringify(request.headers));
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, seen };
}

const sound: RequestListener = (request, response) => {
  response.writeHead(200, { "content-type": "audio/wav" }).end(`sound of ${request.url}`);
};

/** What Vapi answers for a call with these addresses. */
function record(artifact: object): object {
  return { id, createdAt: "2026-11-20T00:00:00.000Z", status: "ended", artifact };
}

function callWith(recordings: Recording[]): Call {
  const completeness = { transcript: "absent", recording: "present", cost: "absent", analysis: "absent" } as const;
  return {
    provider: "vapi",
    id,
    key: `vapi::${id}`,
    status: { unified: "ended" },
    recordings,
    transfers: [],
    completeness,
    assumptions: [],
    problems: [],
    raw: {},
  };
}

describe("downloadRecording", () => {
  it("takes stereo before mono, or what it is asked for, and tells its hash and its type", async () => {
    const files = await serve(sound);
    const source = vapi({ apiKey: key, fetch: async () => Response.json({}) });
    const call = callWith(
      (["video", "mono", "stereo", "customer"] as const).map((kind) => ({
        url: `${files.url}/${kind}`,
        kind,
        needsAuth: false,
      })),
    );
    const best = await downloadRecording(source, call);
    expect(best).toMatchObject({ contentType: "audio/wav", recording: { kind: "stereo" } });
    expect(new TextDecoder().decode(best.bytes)).toBe("sound of /stereo");
    expect(best.sha256).toBe(createHash("sha256").update("sound of /stereo").digest("hex"));
    expect((await downloadRecording(source, call, { kind: "mono" })).recording.kind).toBe("mono");
    expect(files.seen.join("")).not.toContain(key);
  });

  it("asks for a fresh address where the one it has expired, or is refused", async () => {
    const files = await serve((request, response) =>
      request.url === "/fresh" ? sound(request, response) : void response.writeHead(403).end(),
    );
    for (const expiresAt of ["2026-01-01T00:00:00.000Z", "2099-01-01T00:00:00.000Z"]) {
      const old = { url: `${files.url}/old`, kind: "mono", needsAuth: false, expiresAt } as const;
      const { openRecording: _without, ...source } = vapi({
        apiKey: key,
        fetch: async () => Response.json(record({ presignedMonoUrl: `${files.url}/fresh` })),
      });
      const { bytes, recording } = await downloadRecording(source, callWith([old]));
      expect(recording.url).toBe(`${files.url}/fresh`);
      expect(new TextDecoder().decode(bytes)).toBe("sound of /fresh");
    }
    // What has expired is not asked at all.
    expect(files.asked).toEqual(["/fresh", "/old", "/fresh"]);
  });

  it("shows the key to the provider's API, and not to where that leads", async () => {
    const files = await serve(sound);
    const api = await serve(
      (request, response) => void response.writeHead(302, { location: `${files.url}${request.url}` }).end(),
    );
    const source = vapi({ apiKey: key, baseUrl: api.url });
    const call = callWith([{ url: "https://storage.vapi.ai/a.wav", kind: "mono", needsAuth: true }]);
    const { bytes } = await downloadRecording(source, call);
    expect(new TextDecoder().decode(bytes)).toBe(`sound of /call/${id}/mono-recording`);
    expect(api.seen.join("")).toContain(key);
    expect(files.seen).toHaveLength(1);
    expect(files.seen.join("")).not.toContain(key);
  });

  it("has the sound of a simulated call of Vapi's, which its key opens", async () => {
    const simulator = simulate({ providers: ["vapi"], calls: 50 });
    const source = vapi({ apiKey: key, fetch: simulator.fetch });
    let found = 0;
    for await (const call of source.list()) {
      if (!call.recordings.some(({ kind, needsAuth }) => kind === "stereo" && needsAuth)) continue;
      const { bytes, contentType } = await downloadRecording(source, call, { kind: "stereo", fetch: simulator.fetch });
      expect([contentType, new TextDecoder().decode(bytes.slice(0, 4))]).toEqual(["audio/wav", "RIFF"]);
      found += 1;
    }
    expect(found).toBeGreaterThan(0);
  });

  it.each(Object.entries(sourcesOf))("has the sound of every made-up call of %s's", async (provider, toSource) => {
    const simulator = simulate({ providers: [provider], calls: 60, documented: false });
    closing.push(() => void simulator.close());
    const { baseUrls } = await simulator.listen();
    const overHttp: typeof fetch = (input, init) => {
      // Whatever leads elsewhere than to this simulator would go out to the network.
      const { href } = new URL(input instanceof Request ? input.url : input);
      if (!href.startsWith(new URL(baseUrls[provider] ?? "").origin)) throw new Error(`Asked for ${href}`);
      return globalThis.fetch(input, init);
    };
    const sounds: string[][] = [];
    for (const [get, baseUrl] of [[simulator.fetch], [overHttp, baseUrls[provider]]] as const) {
      const found: string[] = [];
      for await (const call of toSource({ fetch: get }, { baseUrl }).list({ detail: "full" })) {
        if (call.recordings.length === 0) continue;
        const { bytes, contentType, sha256 } = await downloadRecording(toSource({ fetch: get }, { baseUrl }), call, {
          fetch: get,
        });
        // Of another kind of sound the simulator has no more than a text.
        if (contentType !== "audio/mpeg") expect(contentType).toBe("audio/wav");
        if (contentType === "audio/wav") expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe("RIFF");
        found.push(sha256);
      }
      // A tone of its own for each call.
      expect(new Set(found).size).toBe(found.length);
      sounds.push(found);
    }
    expect(sounds[0]?.length).toBeGreaterThan(10);
    expect(sounds[1]).toEqual(sounds[0]);
  });

  it("tells a body that is cut off by an error of the connection", async () => {
    const files = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "audio/wav", "content-length": "1000" }).write("x");
      setTimeout(() => response.destroy(), 20);
    });
    const source = vapi({ apiKey: key, fetch: async () => Response.json({}) });
    const call = callWith([{ url: `${files.url}/cut`, kind: "mono", needsAuth: false }]);
    const download = downloadRecording(source, call);
    await expect(download).rejects.toSatisfy(ConnectionError.isInstance);
    await expect(download).rejects.toThrow("The connection broke off after 1 bytes of the recording.");
  });

  it("takes no empty body for a recording", async () => {
    const files = await serve(
      (_request, response) => void response.writeHead(200, { "content-type": "audio/wav" }).end(),
    );
    const source = vapi({ apiKey: key, fetch: async () => Response.json({}) });
    const call = callWith([{ url: `${files.url}/empty`, kind: "mono", needsAuth: false }]);
    const download = downloadRecording(source, call);
    await expect(download).rejects.toSatisfy(UnreadableResponseError.isInstance);
    await expect(download).rejects.toThrow("The recording is empty.");
  });

  it("takes no web page for a recording, and asks for a fresh address where one comes", async () => {
    const files = await serve((request, response) =>
      request.url === "/fresh"
        ? sound(request, response)
        : void response.writeHead(200, { "content-type": "Text/HTML; charset=utf-8" }).end("<html>Log in"),
    );
    const call = callWith([{ url: `${files.url}/old`, kind: "mono", needsAuth: false }]);
    const sourceAt = (path: string): CallSource =>
      vapi({ apiKey: key, fetch: async () => Response.json(record({ presignedMonoUrl: files.url + path })) });
    const { bytes } = await downloadRecording(sourceAt("/fresh"), call);
    expect(new TextDecoder().decode(bytes)).toBe("sound of /fresh");
    for (const path of ["/old", "/other"]) {
      const download = downloadRecording(sourceAt(path), call);
      await expect(download).rejects.toSatisfy(UnreadableResponseError.isInstance);
      await expect(download).rejects.toThrow("answered with Text/HTML; charset=utf-8, which is no recording.");
    }
  });

  it("says which recordings there are where the one asked for is missing", async () => {
    const source = vapi({
      apiKey: key,
      fetch: async () => Response.json(record({ presignedMonoUrl: "https://a.test/" })),
    });
    await expect(downloadRecording(source, callWith([]), { kind: "video" })).rejects.toThrow(
      "The call has no video recording, only mono.",
    );
  });

  it("leaves what is larger than it may be, announced or not", async () => {
    let sent = 0;
    const files = await serve((request, response) => {
      if (request.url === "/announced") response.writeHead(200, { "content-length": String(2 ** 40) });
      response.write("x");
      const timer = setInterval(() => response.write("x".repeat(1000), () => (sent += 1000)), 1);
      response.on("close", () => clearInterval(timer));
    });
    const source = vapi({ apiKey: key, fetch: async () => Response.json({}) });
    for (const path of ["announced", "endless"]) {
      const call = callWith([{ url: `${files.url}/${path}`, kind: "mono", needsAuth: false }]);
      await expect(downloadRecording(source, call, { maxBytes: 5000 })).rejects.toMatchObject({
        kind: "unreadable",
        message: "The recording is larger than `maxBytes`, 5000.",
      });
    }
    expect(sent).toBeLessThan(1_000_000);
  });

  it.each([
    ["no recording", [], {}, "not_found"],
    [
      "none of the kind",
      [{ url: "https://a.example/", kind: "mono", needsAuth: false }],
      { kind: "video" },
      "not_found",
    ],
    ["an address that is none", [{ url: "file:///etc/passwd", kind: "mono", needsAuth: false }], {}, "unreadable"],
    ["another source's call", [], { key: `vapi:other:${id}` }, "invalid_input"],
    ["a limit that is none", [], { maxBytes: -1 }, "invalid_input"],
  ] as const)(
    "%s",
    async (
      _name,
      recordings,
      { key: callKey, ...options }: { key?: string; kind?: "video"; maxBytes?: number },
      kind,
    ) => {
      const source = vapi({ apiKey: key, fetch: async () => Response.json(record({})) });
      const call = callWith([...recordings]);
      await expect(downloadRecording(source, { ...call, key: callKey ?? call.key }, options)).rejects.toMatchObject({
        kind,
      });
    },
  );

  it.each([null, 5, "best", [], () => 1, { fetch: 5 }, { maxBytes: "5" }, { maxbytes: 5 }])(
    "refuses options that cannot be right before anything is sent: %j",
    async (options) => {
      const source = vapi({ apiKey: key, fetch: () => Promise.reject(new Error("Sent.")) });
      const call = callWith([{ url: "https://a.example/", kind: "mono", needsAuth: false }]);
      await expect(downloadRecording(source, call, options as never)).rejects.toMatchObject({ kind: "invalid_input" });
    },
  );

  it("ends with the signal's own reason", async () => {
    const files = await serve((_request, response) => void response.write("x"));
    const source = vapi({ apiKey: key, fetch: async () => Response.json({}) });
    const abort = new AbortController();
    const reason = new Error("Enough.");
    setTimeout(() => abort.abort(reason), 50);
    const call = callWith([{ url: files.url, kind: "mono", needsAuth: false }]);
    await expect(downloadRecording(source, call, { signal: abort.signal })).rejects.toBe(reason);
  });
});
