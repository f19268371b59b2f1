import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { anunziWebhook, convertAnunziCall } from "../../src/providers/anunzi/index.js";
import { autocallsWebhook, convertAutoCallsCall } from "../../src/providers/autocalls/index.js";
import { blandWebhook } from "../../src/providers/bland/index.js";
import { vapiWebhook } from "../../src/providers/vapi/index.js";
import { zuduWebhook } from "../../src/providers/zudu/index.js";
import { createReceiver, type Webhook } from "../../src/webhooks/index.js";
import { now, sign, signVapi, toRequest } from "./deliveries.js";

function readExample(path: string): string {
  return readFileSync(new URL(`../../../../specs/${path}`, import.meta.url), "utf8");
}

describe("Anunzi and Synthflow", () => {
  const secret = "your-secret-key";
  const receiver = createReceiver({ webhook: anunziWebhook({ secret }) });
  const vectors = [
    ["123456789", "BDYfUVpCOdnUFPaYuTYUbNCIr4aYC/CL503qxdV2c8A="],
    ["550e8400-e29b-41d4-a716-446655440000", "6PbAMRiLKUtGhKFbKkjsLz0TuLzP/lsuLPauh4yFzMw="],
    ["550e8400-e29b-41d4-a716-446655440000", "e8f6c031188b294b4684a15b2a48ec2f3d13b8bccffe5b2e2cf6ae878c85cccc"],
  ] as const;
  const names = [
    "HTTP_SYNTHFLOW_SIGNATURE",
    "HTTP-SYNTHFLOW-SIGNATURE",
    "SYNTHFLOW-SIGNATURE",
    "X-SYNTHFLOW-SIGNATURE",
  ];

  test.each(vectors)("the vector of %s is weak, in any of the header's spellings", async (id, signature) => {
    for (const name of names) {
      const body = JSON.stringify({ status: "completed", call: { call_id: id } });
      const { proof, events } = await receiver.receive(toRequest({ headers: { [name]: signature }, body }));
      expect(proof).toBe("weak");
      expect(events[0]).toMatchObject({ type: "call.ended", callId: id, rawType: "post_call" });
      const other = toRequest({ headers: { [name]: signature }, body: body.replace(id, "other") });
      await expect(receiver.receive(other)).rejects.toMatchObject({ status: 401, reason: "mismatch" });
    }
  });

  test("the documented body is the Call that its mapper makes of it", async () => {
    const body = readExample("anunzi/examples/webhook-post-call.json");
    const id = "1711646262471x768387119913843100";
    const headers = { "synthflow-signature": sign(secret, id, "base64") };
    const { call } = await receiver.receive(toRequest({ headers, body }));
    const expected = convertAnunziCall(JSON.parse(body));
    expect(call).toEqual({ ...expected, assumptions: [...expected.assumptions, "call.fromEvent"] });
    expect(call?.key).toBe(`anunzi::${id}`);
  });

  test("an inbound call has nothing to sign: the key in the address is what proves it", async () => {
    const body = '{"event":"call_inbound","call_inbound":{"model_id":"m","from_number":"+1","to_number":"+2"}}';
    const keyed = createReceiver({ webhook: anunziWebhook({ secret: [secret, "address-key"] }) });
    const url = "https://example.com/hook?key=address-key";
    const { proof, events } = await keyed.receive(toRequest({ url, body }));
    expect(proof).toBe("weak");
    expect(events[0]).toMatchObject({ type: "other", rawType: "call_inbound", needsAnswer: true });
    await expect(keyed.receive(toRequest({ body }))).rejects.toMatchObject({ status: 401, reason: "missing" });
    const headers = { "synthflow-signature": sign(secret, "1", "base64") };
    await expect(keyed.receive(toRequest({ headers, body }))).rejects.toMatchObject({ status: 401 });
  });

  test("two spellings of the header at once are refused", async () => {
    const [[id, signature]] = vectors;
    const headers = { "synthflow-signature": signature, "x-synthflow-signature": signature };
    const sent = { headers, body: JSON.stringify({ call: { call_id: id } }) };
    await expect(receiver.receive(toRequest(sent))).rejects.toMatchObject({ status: 401, reason: "doubled" });
  });
});

describe("AutoCalls", () => {
  const secret = "autocalls-test-secret";
  const receiver = createReceiver({ webhook: autocallsWebhook({ secret }) });
  const url = `https://example.com/hook?key=${secret}`;

  test("a read receipt is signed: verified, and no call", async () => {
    const body = '{"event":"message_status","whatsapp_message_id":42,"status":"delivered"}';
    const headers = {
      "X-Signature-256": "sha256=b113fbe75cb907eb9d9cad68054b7bf10e5e53fe4a36a0a7c6764838fcf64dde",
    };
    const { proof, events, call } = await receiver.receive(toRequest({ headers, body }));
    expect({ proof, call }).toEqual({ proof: "verified", call: undefined });
    expect(events[0]).toMatchObject({ type: "other", rawType: "message_status", needsAnswer: false });
    expect(events[0]?.key).toBe("autocalls:::message_status:42:delivered");
    const other = toRequest({ headers, body: body.replace("42", "43") });
    await expect(receiver.receive(other)).rejects.toMatchObject({ status: 401, reason: "mismatch" });
    const strict = createReceiver({ webhook: autocallsWebhook({ secret }), require: "verified" });
    expect((await strict.receive(toRequest({ headers, body }))).proof).toBe("verified");
    await expect(strict.receive(toRequest({ url, body }))).rejects.toMatchObject({ status: 401, reason: "unproven" });
  });

  test("the documented post-call body, by a key in the address: weak, and the Call of its mapper", async () => {
    const body = readExample("autocalls/examples/webhook-post-call.json");
    const { proof, events, call } = await receiver.receive(toRequest({ url, body }));
    expect(proof).toBe("weak");
    expect(events[0]).toMatchObject({ type: "call.ended", callId: "12345", at: "2025-01-15T10:32:05.000Z" });
    const expected = convertAutoCallsCall(JSON.parse(body));
    expect(call).toEqual({ ...expected, assumptions: [...expected.assumptions, "call.fromEvent"] });
    for (const bad of ["", "?key=", "?key=another", `?key=${secret}&key=${secret}`]) {
      const request = toRequest({ url: `https://example.com/hook${bad}`, body });
      await expect(receiver.receive(request)).rejects.toMatchObject({ status: 401 });
    }
  });

  test("the oldest form has no id: an event, and no call that could be taken for another", async () => {
    const { events, call } = await receiver.receive(toRequest({ url, body: '{"status":"completed","duration":3}' }));
    expect(events[0]).toMatchObject({ type: "call.ended", rawType: "post_call" });
    expect(events[0]).not.toHaveProperty("callId");
    expect(call).toBeUndefined();
  });

  test("what comes before a call wants an answer; what ends a chat is no call", async () => {
    const inbound = readExample("autocalls/examples/webhook-inbound-call.json");
    expect((await receiver.receive(toRequest({ url, body: inbound }))).events[0]).toMatchObject({ needsAnswer: true });
    const chat = readExample("autocalls/examples/webhook-conversation-ended.json");
    const { events, call } = await receiver.receive(toRequest({ url, body: chat }));
    expect(events[0]).toMatchObject({ type: "other", rawType: "conversation_ended", needsAnswer: false });
    expect(call).toBeUndefined();
  });
});

describe("Zudu", () => {
  const receiver = createReceiver({ webhook: zuduWebhook({ secret: "k1" }) });
  const url = "https://example.com/hook?key=k1";

  test.each(["call_id", "callId", "_id", "id"])("the call's id is found as %s", async (name) => {
    for (const body of [
      { [name]: "c1" },
      { data: { [name]: "c1" } },
      { event: "post_call", data: { call: { [name]: "c1" } } },
    ]) {
      const { proof, events, call } = await receiver.receive(toRequest({ url, body: JSON.stringify(body) }));
      expect(proof).toBe("weak");
      expect(events[0]).toMatchObject({ type: "call.ended", callId: "c1", rawType: "post_call" });
      // No page shows a body: what does not look like a call is not read as one.
      expect(call).toBeUndefined();
    }
  });

  test("a body that is a call of the API is read as one", async () => {
    const body = '{"data":{"call_id":"c1","call_status":"ENDED"}}';
    expect((await receiver.receive(toRequest({ url, body }))).call).toMatchObject({ key: "zudu::c1" });
  });
});

test("a signature that comes in two headers is refused as that, by every provider that signs the body", async () => {
  const secret = "a-secret-of-a-test";
  const body = '{"call":{"call_id":"c"},"message":{"type":"hang"}}';
  const signed: [Webhook, Record<string, string>][] = [
    [vapiWebhook({ secret }), signVapi(body, secret).headers!],
    [vapiWebhook({ secret, scheme: "legacy" }), { "x-vapi-secret": secret }],
    [vapiWebhook({ secret, scheme: "bearer" }), { authorization: `Bearer ${secret}` }],
    [blandWebhook({ secret }), { "x-webhook-signature": sign(secret, body) }],
    [autocallsWebhook({ secret }), { "x-signature-256": `sha256=${sign(secret, body)}` }],
    [anunziWebhook({ secret }), { "synthflow-signature": sign(secret, "c", "base64") }],
  ];
  for (const [webhook, headers] of signed) {
    const name = Object.keys(headers)[0]!;
    const request = toRequest({ headers, body });
    request.headers.append(name, headers[name]!);
    const refused = createReceiver({ webhook, now }).receive(request);
    await expect(refused, `${webhook.provider} ${name}`).rejects.toMatchObject({ status: 401, reason: "doubled" });
  }
});
