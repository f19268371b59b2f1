import { describe, expect, test } from "vitest";
import {
  vapi,
  vapiWebhook,
  convertVapiCall,
  type VapiCall,
  type VapiWebhookOptions,
} from "../../src/providers/vapi/index.js";
import { createReceiver, type Proof } from "../../src/webhooks/index.js";
import { now, second, signVapi, toRequest } from "./deliveries.js";

const body =
  '{"message":{"type":"status-update","timestamp":1739537297000,"status":"ended","endedReason":"customer-ended-call","call":{"id":"019a0000-0000-7000-8000-000000000001"}}}';
const secret = "vapi-test-secret";
const hex = "a5a22a8420b1620259b1c54366196113e8ec2327ae7b17cf1d931ebfd31e2167";

interface Vector {
  title: string;
  options: VapiWebhookOptions;
  headers: Record<string, string>;
  proof?: Proof;
}

const time = { "x-timestamp": String(second) };
const vectors: Vector[] = [
  { title: "sha256, hex, default template", options: { secret }, headers: { "x-signature": hex, ...time } },
  {
    title: "base64",
    options: { secret, encoding: "base64" },
    headers: { "x-signature": "paIqhCCxYgJZscVDZhlhE+jsIyeuexfPHZMev9MeIWc=", ...time },
  },
  {
    title: "prefix",
    options: { secret, prefix: "sha256=" },
    headers: { "x-signature": `sha256=${hex}`, ...time },
  },
  {
    title: "sha512",
    options: { secret, algorithm: "sha512" },
    headers: {
      "x-signature":
        "30cef13e7f1a4c2410e0e884c88dee8488b7a4fe4bcb825e925053edc03ccd09bc222c3a6b6c08f8b82ab7bb3cbf7443f9f11bcccba0ed949044d59fd68b8321",
      ...time,
    },
  },
  {
    title: "sha1",
    options: { secret, algorithm: "sha1" },
    headers: { "x-signature": "ea58c524274937b5afaa0555b9b2f5bb6aaebd3f", ...time },
  },
  {
    title: "template {body}",
    options: { secret, template: "{body}" },
    headers: { "x-signature": "914cbe3ee6515877ab8412ae293a127a4dca9bf89f8ddbab39b55aa05bc04d7e" },
  },
  {
    title: "template with the message's id, base64 secret",
    options: {
      secret: "dHJ1bmtsaW5lLXN2aXgtdGVzdC1rZXk=",
      secretEncoding: "base64",
      encoding: "base64",
      template: "{svix-id}.{timestamp}.{body}",
      messageIdHeader: "svix-id",
    },
    headers: { "x-signature": "Yx+0rq95IPs9U3D2jevngb05ek7klLum50UECqfe6sE=", "svix-id": "msg_1", ...time },
  },
  {
    title: "bearer",
    options: { secret: "vapi-test-token", scheme: "bearer" },
    headers: { authorization: "Bearer vapi-test-token" },
    proof: "weak",
  },
  { title: "legacy", options: { secret, scheme: "legacy" }, headers: { "x-vapi-secret": secret }, proof: "weak" },
];

describe("every vector of the sheet", () => {
  test.each(vectors)("$title", async ({ options, headers, proof = "verified" }) => {
    const receiver = createReceiver({ webhook: vapiWebhook(options), now });
    const received = await receiver.receive(toRequest({ headers, body }));
    expect(received.proof).toBe(proof);
    expect(received.secret).toBe(0);
    expect(received.events).toMatchObject([
      {
        type: "call.ended",
        provider: "vapi",
        callId: "019a0000-0000-7000-8000-000000000001",
        rawType: "status-update",
        at: "2025-02-14T12:48:17.000Z",
        needsAnswer: false,
      },
    ]);
    expect(received.call).toMatchObject({
      key: "vapi::019a0000-0000-7000-8000-000000000001",
      status: { unified: "ended", raw: "ended" },
      outcome: "completed",
      ended: { by: "customer" },
    });
    // Any other body with the same headers.
    const other = toRequest({ headers, body: body.replace("customer-ended", "assistant-ended") });
    if (proof === "verified")
      await expect(receiver.receive(other)).rejects.toMatchObject({ status: 401, reason: "mismatch" });
  });
});

/** What the sheet says of a real report: the record as it was made, and beside it what became of the call. */
const record = {
  id: "019a0000-0000-7000-8000-000000000002",
  orgId: "org-1",
  type: "outboundPhoneCall",
  status: "queued",
  createdAt: "2025-06-02T10:00:00.000Z",
  updatedAt: "2025-06-02T10:00:00.000Z",
  assistantId: "assistant-1",
  customer: { number: "+14155550123" },
  phoneNumber: { number: "+14155550100" },
};
const became = {
  endedReason: "customer-ended-call",
  startedAt: "2025-06-02T10:00:05.000Z",
  endedAt: "2025-06-02T10:01:05.000Z",
  cost: 0.0712,
  costs: [{ type: "vapi", minutes: 1, cost: 0.0712 }],
  analysis: { summary: "A test.", successEvaluation: "true" },
  artifact: {
    transcript: "AI: Hello.\nUser: Goodbye.\n",
    recordingUrl: "https://storage.vapi.ai/recording.wav",
    messages: [
      { role: "bot", message: "Hello.", time: 1, secondsFromStart: 0 },
      { role: "user", message: "Goodbye.", time: 2, secondsFromStart: 1 },
    ],
  },
};
const report = {
  message: { type: "end-of-call-report", timestamp: 1_748_858_466_000, ...became, call: record },
};
// Typed by the spec, of which a test writes what it needs.
const listed = { ...record, status: "ended", updatedAt: "2025-06-02T10:01:07.000Z", ...became } as unknown as VapiCall;

test("a report is read over its stale snapshot, and its Call is the listed one", async () => {
  const receiver = createReceiver({ webhook: vapiWebhook({ secret }), now });
  const { call, isSnapshot, events } = await receiver.receive(toRequest(signVapi(JSON.stringify(report), secret)));
  expect(isSnapshot).toBe(true);
  const { raw: _raw, assumptions, ...told } = call!;
  const { raw: _listedRaw, assumptions: listedAssumptions, updatedAt, ...expected } = convertVapiCall(listed);
  // Only the list tells when the record last changed.
  expect(updatedAt).toBe("2025-06-02T10:01:07.000Z");
  expect(told).toEqual(expected);
  expect(assumptions).toEqual([...listedAssumptions, "call.fromEvent"]);
  expect(events[0]).toMatchObject({ type: "call.ended", at: "2025-06-02T10:01:06.000Z", callId: record.id });
});

test("the key is the list's, account and brand included", async () => {
  const source = vapi({ apiKey: "any", account: "agency-7", brand: "vapi-eu" });
  const receiver = createReceiver({ webhook: vapiWebhook({ secret }), source, now });
  const { call, events } = await receiver.receive(toRequest(signVapi(JSON.stringify(report), secret)), {
    refetch: false,
  });
  expect(call?.key).toBe(`${source.key}:${record.id}`);
  expect(events[0]).toMatchObject({ account: "agency-7" });
  const named = createReceiver({ webhook: vapiWebhook({ secret }), account: "agency-7", now });
  const again = await named.receive(toRequest(signVapi(JSON.stringify(report), secret)));
  expect(again.call?.key).toBe(call?.key);
});

test("each documented message has its type, and those that want an answer say so", async () => {
  const receiver = createReceiver({ webhook: vapiWebhook({ secret }), now });
  const of = async (message: object) => {
    const sent = JSON.stringify({ message: { timestamp: 1_739_537_297_000, call: record, ...message } });
    const { events, call } = await receiver.receive(toRequest(signVapi(sent, secret)));
    return { ...events[0]!, call };
  };
  for (const type of [
    "assistant-request",
    "tool-calls",
    "transfer-destination-request",
    "handoff-destination-request",
    "knowledge-base-request",
    "voice-request",
    "call.endpointing.request",
    "campaign.predial",
  ]) {
    expect(await of({ type })).toMatchObject({ type: "other", rawType: type, needsAnswer: true, call: undefined });
  }
  for (const type of ["conversation-update", "transcript", "speech-update", "hang", "call.deleted", "a-new-one"]) {
    expect(await of({ type })).toMatchObject({ type: "other", rawType: type, needsAnswer: false, call: undefined });
  }
  expect(await of({ type: "status-update", status: "in-progress" })).toMatchObject({
    type: "call.started",
    call: { status: { unified: "in_progress" } },
  });
  expect(await of({ type: "status-update", status: "forwarding" })).toMatchObject({ type: "call.updated" });
  expect(await of({ type: "end-of-call-report" })).toMatchObject({ type: "call.ended" });
  // ISO 8601, as in 2024.
  expect(await of({ type: "hang", timestamp: "2024-06-02T10:01:06.000Z" })).toMatchObject({
    at: "2024-06-02T10:01:06.000Z",
  });
});

test("two statuses of one millisecond are two events", async () => {
  const receiver = createReceiver({ webhook: vapiWebhook({ secret }), now });
  const keyOf = async (status: string): Promise<string | undefined> => {
    const message = { type: "status-update", timestamp: 1_739_537_297_000, status, call: record };
    const { events } = await receiver.receive(toRequest(signVapi(JSON.stringify({ message }), secret)));
    return events[0]?.key;
  };
  expect(await keyOf("ringing")).not.toBe(await keyOf("in-progress"));
  expect(await keyOf("ringing")).toBe(await keyOf("ringing"));
});

test.each([
  ["inboundPhoneCall", "to"],
  ["outboundPhoneCall", "from"],
] as const)("the number that a report tells of a saved one is ours: %s", async (type, side) => {
  const receiver = createReceiver({ webhook: vapiWebhook({ secret }), now });
  const call = { id: record.id, type, phoneNumberId: "pn-1", customer: { number: "+15555550101" } };
  const phoneNumber = { id: "pn-1", provider: "vapi", number: "+14155550199" };
  const message = { type: "end-of-call-report", timestamp: 1_739_537_297_000, call, phoneNumber };
  const received = await receiver.receive(toRequest(signVapi(JSON.stringify({ message }), secret)));
  expect(received.call).toMatchObject({
    [side]: { e164: "+14155550199" },
    customer: { number: "+15555550101" },
    assistant: { number: "+14155550199" },
  });
});

test("options that cannot be right are refused before anything comes", () => {
  const bad: unknown[] = [
    { secret: "" },
    { secret: [] },
    { secret: ["one", undefined] },
    { secret, scheme: "oauth" },
    { secret, algorithm: "md5" },
    { secret, encoding: "base32" },
    { secret, header: "x signature" },
    { secret, template: "{timestamp}" },
    { secret, secretEncoding: "base64", template: "{body}" },
    { secrets: secret },
    null,
  ];
  for (const options of bad) {
    expect(() => vapiWebhook(options as VapiWebhookOptions), JSON.stringify(options)).toThrowError(
      expect.objectContaining({ kind: "invalid_input", message: expect.not.stringContaining(secret) }),
    );
  }
});
