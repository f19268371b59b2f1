import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { blandWebhook, convertBlandCall, type BlandCall } from "../../src/providers/bland/index.js";
import { convertElevenLabsCall, elevenlabsWebhook, type ElevenLabsCall } from "../../src/providers/elevenlabs/index.js";
import { convertRetellCall, retellWebhook, type RetellCall } from "../../src/providers/retell/index.js";
import { createReceiver } from "../../src/webhooks/index.js";
import { sign, toRequest } from "./deliveries.js";

const specs = new URL("../../../../specs/", import.meta.url);

function readExamples(provider: string, begins: string): [name: string, text: string][] {
  const folder = new URL(`${provider}/examples/`, specs);
  const names = readdirSync(folder).filter((name) => name.startsWith(begins));
  return names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]);
}

describe("Retell", () => {
  const vectors = [
    {
      secret: "key_test_retell",
      time: 1_739_537_297_000,
      body: '{"event":"call_ended","call":{"call_id":"call_1"}}',
      code: "281c622ad2db790a6c9f975076559f03b00559c7c67ebf0ed7b95ed56c71eb0a",
    },
    {
      secret: "test-api-key",
      time: 1_700_000_000_000,
      body: '{"event":"call_ended"}',
      code: "07024cabe7dd8f6d1c6e4a8324ca92c812e6ad4a7ee506c04f7e462e3321823e",
    },
    {
      secret: "key_test_0123456789abcdef0123456789ab",
      time: 1_767_225_600_000,
      body: String.raw`{"event":"call_ended","call":{"call_id":"call_5a82f0a43ea0977566b1104fcfc","call_status":"ended","transcript":"Agent: Olá\nUser: tschüß 👋"}}`,
      code: "8c3de006ea6035bce873bb9a52c164785ddfc6de2b9ee2873cb26c677b50df4d",
    },
  ];

  test.each(vectors)("the vector of $secret", async ({ secret, time, body, code }) => {
    const at = (now: number) => createReceiver({ webhook: retellWebhook({ secret }), now: () => now });
    const sent = { headers: { "x-retell-signature": `v=${time},d=${code}` }, body };
    expect((await at(time).receive(toRequest(sent))).proof).toBe("verified");
    expect((await at(time + 300_000).receive(toRequest(sent))).proof).toBe("verified");
    await expect(at(time + 300_001).receive(toRequest(sent))).rejects.toMatchObject({ reason: "expired" });
    await expect(at(time - 300_001).receive(toRequest(sent))).rejects.toMatchObject({ reason: "early" });
    for (const [header, reason] of [
      [`v=${time},d=${sign(secret, body)}`, "mismatch"],
      [`v=${time},d=${code},v=${time},d=${code}`, "doubled"],
      [`v=${time}`, "malformed"],
      [code, "malformed"],
      ["v=soon,d=1", "malformed"],
    ] as const) {
      const request = toRequest({ headers: { "x-retell-signature": header }, body });
      await expect(at(time).receive(request)).rejects.toMatchObject({ status: 401, reason });
    }
  });

  const types: Record<string, string> = {
    call_started: "call.started",
    call_ended: "call.ended",
    call_analyzed: "call.analyzed",
    transcript_updated: "other",
  };

  test.each(readExamples("retell", "webhook-"))("%s is read, and is the Call of its mapper", async (_name, body) => {
    const { event, call: record } = JSON.parse(body) as { event: string; call: RetellCall };
    const secret = "key_test_retell";
    const headers = { "x-retell-signature": `v=5,d=${sign(secret, `${body}5`)}` };
    const receiver = createReceiver({ webhook: retellWebhook({ secret }), now: () => 5 });
    const { events, call } = await receiver.receive(toRequest({ headers, body }));
    const type = types[event] ?? "call.updated";
    expect(events[0]).toMatchObject({ type, rawType: event, callId: record.call_id, needsAnswer: false });
    const expected = convertRetellCall(record);
    expect(call).toEqual(
      type === "other" ? undefined : { ...expected, assumptions: [...expected.assumptions, "call.fromEvent"] },
    );
  });
});

describe("Bland", () => {
  const vectors = [
    {
      secret: "bland-test-secret",
      body: '{"call_id":"c1","completed":true}',
      code: "79b806ea436524d366d171bd831438f7b0f61fce97ff60a94e3c021e08a6b028",
    },
    {
      secret: "whsec_trunkline_test",
      body: "{}",
      code: "a685506c7aac937afaae8dd6a97b31739b858d0af3a8eab5eace56df8b0fcccd",
    },
    {
      secret: "whsec_trunkline_test",
      body: '{"call_id":"c1234567-89ab-cdef-0123-456789abcdef","call_length":1.91666666666667,"completed":true,"status":"completed","summary":"Café, 5€ – ok"}',
      code: "d4aa9364ba1cd747ead7a623306c095a98f23485fd64f39d212516af1f672c1f",
    },
  ];

  test.each(vectors)("the vector of $code", async ({ secret, body, code }) => {
    const receiver = createReceiver({ webhook: blandWebhook({ secret }) });
    const headers = { "X-Webhook-Signature": code };
    expect((await receiver.receive(toRequest({ headers, body }))).proof).toBe("verified");
    await expect(receiver.receive(toRequest({ headers, body: `${body} ` }))).rejects.toMatchObject({
      reason: "mismatch",
    });
    await expect(receiver.receive(toRequest({ body }))).rejects.toMatchObject({ reason: "missing" });
  });

  test.each(readExamples("bland", "webhook-"))("%s is read", async (_name, body) => {
    const secret = "bland-test-secret";
    const receiver = createReceiver({ webhook: blandWebhook({ secret }) });
    const headers = { "x-webhook-signature": sign(secret, body) };
    const { events, call } = await receiver.receive(toRequest({ headers, body }));
    // As the documents have them: some are parts, which are no call of their own.
    const record = JSON.parse(body) as Record<string, unknown>;
    const isWhole = "completed" in record && "call_id" in record;
    expect(events[0]?.type).toBe(isWhole ? "call.ended" : "event_type" in record ? "call.updated" : "other");
    const expected = convertBlandCall(record as unknown as BlandCall);
    expect(call).toEqual(
      isWhole ? { ...expected, assumptions: [...expected.assumptions, "call.fromEvent"] } : undefined,
    );
  });
});

describe("ElevenLabs", () => {
  const secret = "wsec_trunkline_test_secret";
  const second = 1_739_537_297;
  const at = (now: number) => createReceiver({ webhook: elevenlabsWebhook({ secret }), now: () => now });
  const vectors = [
    {
      body: '{"type":"post_call_transcription","event_timestamp":1739537297,"data":{"agent_id":"xyz","conversation_id":"abc","status":"done"}}',
      code: "b0d888cf03204f708dd5814a951dd64555298d2c7cd2faae4f462246a0e0b9c9",
    },
    {
      body: '{"type":"post_call_transcription","event_timestamp":1739537297,"data":{"agent_id":"xyz","conversation_id":"abc","transcript":[{"role":"user","message":"Grüß dich"}]}}',
      code: "321727d23669953dba7bb7908a8915eeb0d8e0811e99794a44df4d0fb7bb140a",
    },
  ];

  test.each(vectors)("the vector of $code", async ({ body, code }) => {
    const sent = { headers: { "ElevenLabs-Signature": `t=${second},v0=${code}` }, body };
    const { proof, events } = await at(second * 1000).receive(toRequest(sent));
    expect(proof).toBe("verified");
    expect(events[0]).toMatchObject({
      type: "call.ended",
      callId: "abc",
      at: "2025-02-14T12:48:17.000Z",
      key: "elevenlabs::abc:post_call_transcription",
    });
    expect((await at((second + 1800) * 1000).receive(toRequest(sent))).proof).toBe("verified");
    await expect(at((second + 1801) * 1000).receive(toRequest(sent))).rejects.toMatchObject({ reason: "expired" });
    await expect(at((second - 301) * 1000).receive(toRequest(sent))).rejects.toMatchObject({ reason: "early" });
    for (const [header, reason] of [
      [`t=${second + 1},v0=${code}`, "mismatch"],
      [`t=0${second},v0=${code}`, "mismatch"],
      [`t=${second},v0=${code},t=${second},v0=${code}`, "doubled"],
      [`t=${second},v1=${code}`, "malformed"],
    ] as const) {
      const request = toRequest({ headers: { "elevenlabs-signature": header }, body });
      await expect(at(second * 1000).receive(request)).rejects.toMatchObject({ status: 401, reason });
    }
    const escaped = toRequest({ ...sent, body: body.replaceAll("ü", String.raw`\u00fc`).replace("xyz", "x\\u0079z") });
    await expect(at(second * 1000).receive(escaped)).rejects.toMatchObject({ reason: "mismatch" });
  });

  test.each(readExamples("elevenlabs", "webhook-").filter(([name]) => !name.includes("response")))(
    "%s is read",
    async (_name, body) => {
      const headers = { "elevenlabs-signature": `t=${second},v0=${sign(secret, `${second}.${body}`)}` };
      const { events, call } = await at(second * 1000).receive(toRequest({ headers, body }));
      const record = JSON.parse(body) as { type?: string; data?: { conversation_id: string } };
      const hasCall = record.type === "post_call_transcription" || record.type === "call_initiation_failure";
      expect(events[0]).toMatchObject({
        type: hasCall ? "call.ended" : "other",
        // Before an inbound call its variables are asked for.
        needsAnswer: record.type === undefined,
      });
      expect(events[0]?.callId).toBe(record.data?.conversation_id);
      const expected = convertElevenLabsCall(record as unknown as ElevenLabsCall);
      expect(call).toEqual(
        hasCall ? { ...expected, assumptions: [...expected.assumptions, "call.fromEvent"] } : undefined,
      );
    },
  );
});
