import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { autocalls } from "../../src/providers/autocalls/index.js";
import { anunziWebhook } from "../../src/providers/anunzi/index.js";
import { autocallsWebhook } from "../../src/providers/autocalls/index.js";
import { blandWebhook } from "../../src/providers/bland/index.js";
import { elevenlabsWebhook } from "../../src/providers/elevenlabs/index.js";
import { retellWebhook } from "../../src/providers/retell/index.js";
import { vapi, vapiWebhook } from "../../src/providers/vapi/index.js";
import { zuduWebhook } from "../../src/providers/zudu/index.js";
import { createReceiver, WebhookError, type ReceiverOptions, type Webhook } from "../../src/webhooks/index.js";
import { now, second, sign, signVapi, toRequest, type Sent } from "./deliveries.js";

const secret = "vapi-test-secret";
const body =
  '{"message":{"type":"status-update","timestamp":1739537297000,"status":"ended","note":"Grüß dich","call":{"id":"019a0000-0000-7000-8000-000000000001"}}}';
const receiver = createReceiver({ webhook: vapiWebhook({ secret }), now });

async function refusalOf(request: Request, by = receiver): Promise<{ status: number; reason: string }> {
  const error: unknown = await by.receive(request).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!WebhookError.isInstance(error)) throw new Error(`Not refused: ${String(error)}`);
  expect(JSON.stringify(error) + String(error)).not.toContain(secret);
  return { status: error.status, reason: error.reason };
}

const good = signVapi(body, secret);
const signature = good.headers?.["x-signature"] ?? "";

describe("what is refused, and as what", () => {
  const headers = { ...good.headers };
  const refused: [title: string, sent: Sent, status: number, reason: string][] = [
    ["without a signature", { body }, 401, "missing"],
    ["without a time", { headers: { "x-signature": signature }, body }, 401, "missing"],
    ["forged", signVapi(body, "another"), 401, "mismatch"],
    ["over the body alone", { headers: { ...headers, "x-signature": sign(secret, body) }, body }, 401, "mismatch"],
    ["parsed and written again", { headers, body: JSON.stringify(JSON.parse(body), null, 1) }, 401, "mismatch"],
    ["with escapes in the place of letters", { headers, body: body.replace("ü", "\\u00fc") }, 401, "mismatch"],
    ["cut off", { headers, body: body.slice(0, -1) }, 401, "mismatch"],
    ["nothing at all", { headers, body: "" }, 401, "mismatch"],
    [
      "in another encoding",
      { headers: { ...headers, "x-signature": Buffer.from(signature, "hex").toString("base64") }, body },
      401,
      "mismatch",
    ],
    ["half of a signature", { headers: { ...headers, "x-signature": signature.slice(0, 32) }, body }, 401, "mismatch"],
    ["replayed with a new time", { headers: { ...headers, "x-timestamp": String(second + 1) }, body }, 401, "mismatch"],
    ["with a time that is none", { headers: { ...headers, "x-timestamp": "yesterday" }, body }, 401, "malformed"],
    [
      "compressed",
      { headers: { ...headers, "content-encoding": "gzip" }, body: new Uint8Array(gzipSync(body)) },
      400,
      "encoded",
    ],
    ["no JSON, though signed", signVapi("Hello", secret), 400, "unreadable"],
    ["no object, though signed", signVapi("[1]", secret), 400, "unreadable"],
  ];
  test.each(refused)("%s", async (_title, sent, status, reason) => {
    expect(await refusalOf(toRequest(sent))).toEqual({ status, reason });
  });

  test("a header that is there twice", async () => {
    for (const name of ["x-signature", "x-timestamp"]) {
      const request = toRequest(good);
      request.headers.append(name, request.headers.get(name) ?? "");
      expect(await refusalOf(request)).toMatchObject({ status: 401 });
    }
  });

  test("no UTF-8, though signed", async () => {
    const bytes = new Uint8Array([0x7b, 0xff, 0x7d]);
    const text = Buffer.concat([Buffer.from(`${second}.`), bytes]);
    const { createHmac } = await import("node:crypto");
    const code = createHmac("sha256", secret).update(text).digest("hex");
    const sent = { headers: { "x-signature": code, "x-timestamp": String(second) }, body: bytes };
    expect(await refusalOf(toRequest(sent))).toEqual({ status: 400, reason: "unreadable" });
  });

  test("larger than it may be, announced or not", async () => {
    const small = createReceiver({ webhook: vapiWebhook({ secret }), now, maxBytes: 100 });
    expect(await refusalOf(toRequest(good), small)).toEqual({ status: 413, reason: "too_large" });
    const announced = toRequest({ ...good, body: "{}", headers: { ...good.headers, "content-length": "101" } });
    expect(await refusalOf(announced, small)).toEqual({ status: 413, reason: "too_large" });
  });

  test("a body that was read before, and what is no Request, is a 500 that says so", async () => {
    const request = toRequest(good);
    await request.json();
    expect(await refusalOf(request)).toEqual({ status: 500, reason: "body_read" });
    await expect(receiver.receive(request)).rejects.toThrow(/^vapi: .*express\.raw/);
    const parsed: unknown = { headers: {}, body: {} };
    expect(await refusalOf(parsed as Request)).toEqual({ status: 500, reason: "setup" });
  });

  test("a body that breaks off", async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("{"));
        controller.error(new Error("reset"));
      },
    });
    const request = new Request("https://example.com", { method: "POST", body: stream, duplex: "half" } as RequestInit);
    expect(await refusalOf(request)).toEqual({ status: 400, reason: "unreadable" });
  });
});

test("a clock 4 minutes off is near enough, and one 6 minutes off is not, either way", async () => {
  for (const [minutes, reason] of [
    [4, undefined],
    [-4, undefined],
    [5, undefined],
    [6, "expired"],
    [-6, "early"],
  ] as const) {
    const by = createReceiver({ webhook: vapiWebhook({ secret }), now: () => now() + minutes * 60_000 });
    if (reason === undefined) expect((await by.receive(toRequest(good))).proof).toBe("verified");
    else expect(await refusalOf(toRequest(good), by)).toEqual({ status: 401, reason });
    const wide = createReceiver({
      webhook: vapiWebhook({ secret }),
      tolerance: "10m",
      now: () => now() + minutes * 60_000,
    });
    expect((await wide.receive(toRequest(good))).proof).toBe("verified");
  }
  const stopped = createReceiver({ webhook: vapiWebhook({ secret }), now: () => Number.NaN });
  expect(await refusalOf(toRequest(good), stopped)).toEqual({ status: 500, reason: "setup" });
  // Milliseconds, too: no document tells the unit.
  expect((await receiver.receive(toRequest(signVapi(body, secret, second * 1000)))).proof).toBe("verified");
});

test("a secret that is replaced: both are taken, and the result says which", async () => {
  const rotated = createReceiver({ webhook: vapiWebhook({ secret: ["new", secret] }), now });
  expect(await rotated.receive(toRequest(signVapi(body, "new")))).toMatchObject({ proof: "verified", secret: 0 });
  expect(await rotated.receive(toRequest(good))).toMatchObject({ proof: "verified", secret: 1 });
  expect(await refusalOf(toRequest(signVapi(body, "old")), rotated)).toEqual({ status: 401, reason: "mismatch" });
});

describe("what is enough", () => {
  test("a forgotten secret is a mistake, unless it is meant", async () => {
    for (const webhook of [vapiWebhook(), anunziWebhook(), zuduWebhook({ secret: undefined })]) {
      const options = { webhook } as ReceiverOptions<unknown, string>;
      expect(() => createReceiver(options)).toThrow(/`secret` is missing/);
      expect(() => createReceiver({ ...options, require: "weak" })).toThrow(/`secret` is missing/);
    }
    const open = createReceiver({ webhook: vapiWebhook(), require: "unsigned" });
    expect(await open.receive(toRequest({ body }))).toMatchObject({ proof: "unsigned" });
  });

  test("where `unsigned` is enough, a delivery without a proof is taken, and one with a wrong proof is not", async () => {
    const receiver = createReceiver({ webhook: vapiWebhook({ secret }), require: "unsigned", now });
    expect(await receiver.receive(toRequest(signVapi(body, secret)))).toMatchObject({ proof: "verified", secret: 0 });
    expect(await receiver.receive(toRequest({ body }))).toMatchObject({ proof: "unsigned" });
    const forged = toRequest(signVapi(body, "another"));
    expect(await refusalOf(forged, receiver)).toEqual({ status: 401, reason: "mismatch" });
  });

  test("what no delivery could meet is refused at once", () => {
    expect(() => createReceiver({ webhook: anunziWebhook({ secret }), require: "verified" })).toThrow(/weak at most/);
    expect(() => createReceiver({ webhook: zuduWebhook(), require: "weak" })).toThrow(/unsigned at most/);
    const options = { webhook: vapiWebhook({ secret }), require: "signed" } as unknown;
    expect(() => createReceiver(options as ReceiverOptions<unknown, string>)).toThrow(/`require` must be/);
  });

  test("options that cannot be right", () => {
    const webhook = vapiWebhook({ secret });
    const bad: unknown[] = [
      undefined,
      {},
      { webhook: vapiWebhook },
      { webhook, source: vapi },
      { webhook, source: autocalls({ apiKey: "any" }) },
      { webhook, source: vapi({ apiKey: "any" }), account: "other" },
      { webhook, account: "a:b" },
      { webhook, tolerance: "soon" },
      { webhook, maxBytes: 0 },
      { webhook, now: 1 },
      { webhook, sauce: 1 },
    ];
    for (const options of bad) {
      expect(() => createReceiver(options as ReceiverOptions<unknown, string>)).toThrowError(
        expect.objectContaining({ kind: "invalid_input" }),
      );
    }
  });
});

test("AutoCalls' brand is the account, as in a source", async () => {
  const sent = { url: "https://example.com/hook?key=k1", body: '{"id":7,"status":"completed"}' };
  const named = createReceiver({ webhook: autocallsWebhook({ secret: "k1" }), brand: "otonistark" });
  const source = autocalls({ apiKey: "any", brand: "otonistark" });
  const sourced = createReceiver({ webhook: autocallsWebhook({ secret: "k1" }), source });
  for (const by of [named, sourced]) {
    const { call, events } = await by.receive(toRequest(sent), { refetch: false });
    expect(call?.key).toBe(`${source.key}:7`);
    expect(events[0]).toMatchObject({ account: "otonistark", brand: "otonistark", callId: "7" });
  }
});

test("an event's key is the same each time it comes, and no other event's", async () => {
  const keyOf = async (message: object): Promise<string | undefined> => {
    const sent = signVapi(JSON.stringify({ message: { call: { id: "c1" }, ...message } }), secret);
    return (await receiver.receive(toRequest(sent))).events[0]?.key;
  };
  const messages = [
    { type: "end-of-call-report", timestamp: 1_739_537_297_000 },
    { type: "end-of-call-report", timestamp: 1_739_537_297_001 },
    { type: "status-update", timestamp: 1_739_537_297_000, status: "ended" },
    { type: "transcript", transcript: "a" },
    { type: "transcript", transcript: "b" },
  ];
  const keys = await Promise.all(messages.map(keyOf));
  expect(keys[0]).toBe("vapi::c1:end-of-call-report:1739537297000");
  expect(new Set(keys).size).toBe(messages.length);
  expect(await Promise.all(messages.map(keyOf))).toEqual(keys);
});

describe("an event's key, where the event does not name its call", () => {
  const webhooks = {
    anunzi: anunziWebhook,
    autocalls: autocallsWebhook,
    bland: blandWebhook,
    elevenlabs: elevenlabsWebhook,
    retell: retellWebhook,
    vapi: vapiWebhook,
    zudu: zuduWebhook,
  };
  const bodies = [
    {},
    { call_id: 5 },
    { transfer_offset_seconds: 9.5, post_transfer_transcript: [{ text: "Hi." }] },
    { status: "done", timestamp: "2026-11-01T00:00:00Z" },
    { event: "message_status", status: "read" },
    { event: "call_ended", call: null },
    { event: "call_ended", event_timestamp: 1_793_880_000_000, call: null },
    { type: "post_call_transcription", data: {} },
    { message: { type: "transcript" } },
  ];

  test.each(Object.entries(webhooks))("%s: another body has another key, and the same body the same", async (_, of) => {
    // Each is of its own provider's calls, which are not looked at here.
    const open = createReceiver({ webhook: of() as Webhook, require: "unsigned" });
    const keyOf = async (told: object): Promise<string | undefined> =>
      (await open.receive(toRequest({ body: JSON.stringify(told) }))).events[0]?.key;
    for (const told of bodies) {
      const key = await keyOf(told);
      expect(await keyOf(told)).toBe(key);
      expect(await keyOf({ ...told, more: "else" }), JSON.stringify(told)).not.toBe(key);
    }
  });
});

test("Retell: a second analysis of a call is another event, and one that comes again is not", async () => {
  const open = createReceiver({ webhook: retellWebhook(), require: "unsigned" });
  const keyOf = async (event_timestamp?: number): Promise<string | undefined> => {
    const told = JSON.stringify({ event: "call_analyzed", event_timestamp, call: { call_id: "c1" } });
    return (await open.receive(toRequest({ body: told }))).events[0]?.key;
  };
  expect(await keyOf(1_793_880_000_000)).toBe("retell::c1:call_analyzed:1793880000000");
  expect(await keyOf(1_793_880_000_001)).not.toBe(await keyOf(1_793_880_000_000));
  expect(await keyOf(1_793_880_000_000)).toBe(await keyOf(1_793_880_000_000));
  expect(await keyOf()).toBe("retell::c1:call_analyzed");
});
