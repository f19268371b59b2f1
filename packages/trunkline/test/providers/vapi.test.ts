import { describe, expect, it } from "vitest";
import type { Call } from "../../src/call.js";
import { convertVapiCall as convertDocumented, vapiAssumptions } from "../../src/providers/vapi/convert-call.js";
import { mapVapiChannel, mapVapiDirection } from "../../src/providers/vapi/parties.js";
import { mapVapiStatus } from "../../src/providers/vapi/status.js";
import { redactCall } from "../../src/redaction/redact-call.js";
import { readExample } from "../documented.js";

// What Vapi sends need not be what it documents.
const convertVapiCall = convertDocumented as (raw: unknown, options?: { account?: string }) => Call;

const voicemailCall = readExample("vapi", "call-outbound-voicemail-ended");

const id = "00000000-0000-4000-8000-000000000001";
const createdAt = "2026-08-01T10:00:00.000Z";
const startedAt = "2026-08-01T10:00:20.000Z";
const endedAt = "2026-08-01T10:01:20.500Z";

/** A call that connected and ended, and whatever else a test needs. */
function convert(fields: Record<string, unknown>): Call {
  return convertVapiCall({ id, createdAt, startedAt, endedAt, status: "ended", ...fields });
}

describe("a documented call", () => {
  it("is read field by field", () => {
    const { raw, ...call } = convertVapiCall(voicemailCall, { account: "agency" });
    const storage =
      "https://storage.vapi.ai/ea620000-7f92-4e02-a059-000000000001-1750183823822-00000001-0000-4000-8000";
    expect(raw).toBe(voicemailCall);
    expect(call).toStrictEqual({
      provider: "vapi",
      account: "agency",
      id: "ea620000-7f92-4e02-a059-000000000001",
      key: "vapi:agency:ea620000-7f92-4e02-a059-000000000001",
      direction: "outbound",
      channel: "phone",
      status: { unified: "ended", raw: "ended" },
      outcome: "voicemail",
      ended: { by: "assistant", reason: "voicemail", raw: "voicemail" },
      answeredBy: "machine",
      to: { e164: "+15555550101", raw: "+15555550101", name: "Jordan Example" },
      customer: { name: "Jordan Example", number: "+15555550101" },
      assistant: { id: "550e0000-96c2-403c-8ec7-000000000001" },
      createdAt: "2025-06-17T18:09:13.351Z",
      startedAt: "2025-06-17T18:09:30.485Z",
      answeredAt: "2025-06-17T18:09:30.485Z",
      endedAt: "2025-06-17T18:10:21.316Z",
      updatedAt: "2025-06-17T18:10:26.647Z",
      occurredAt: "2025-06-17T18:09:13.351Z",
      durationSeconds: 50.831,
      transcript: {
        text: voicemailCall.transcript,
        turns: [
          {
            role: "customer",
            text: "Your call has been forwarded to voice mail. The person you're",
            startSeconds: 0.88,
            endSeconds: 3.66,
          },
          {
            role: "assistant",
            text: "Hi. This is Sam. How are you doing today?",
            startSeconds: 3.7,
            endSeconds: 6.52,
          },
          {
            role: "customer",
            text: "record your message. When you have finished recording, you may hang up,",
            startSeconds: 6.71,
            endSeconds: 10.09,
          },
          {
            role: "assistant",
            text: "Hi. This is Sam from Example Outreach. Sorry I missed you. Give me a callback when you have a minute. Reach me at 5 5 5 0 1 0 0. I repeat, 5 5 5 0 1 0 0.",
            startSeconds: 17.11,
            endSeconds: 50.84,
          },
        ],
      },
      transfers: [],
      recordings: [
        { url: `${storage}-000000000001-mono.wav`, kind: "mono", needsAuth: true },
        { url: `${storage}-000000000002-stereo.wav`, kind: "stereo", needsAuth: true },
        { url: `${storage}-000000000003-mono.wav`, kind: "assistant", needsAuth: true },
        { url: `${storage}-000000000004-mono.wav`, kind: "customer", needsAuth: true },
      ],
      cost: {
        amount: "0.069",
        currency: "USD",
        parts: [
          { kind: "transcriber", amount: "0.00912396" },
          { kind: "model", amount: "0.003122" },
          { kind: "voice", amount: "0" },
          { kind: "vapi", amount: "0.04236" },
          { kind: "analysis", amount: "0.0000339" },
          { kind: "analysis", amount: "0.00011835" },
          { kind: "voicemail-detection", amount: "0.014204399999999999" },
          { kind: "knowledge-base", amount: "0" },
        ],
      },
      analysis: {
        summary: "The assistant reached voicemail, introduced itself and left a message asking for a call back.",
        successful: false,
      },
      completeness: { transcript: "present", recording: "present", cost: "present", analysis: "present" },
      assumptions: ["answeredAt.fromStartedAt"],
      problems: [],
    });
  });

  it("is not touched", () => {
    const before = JSON.stringify(voicemailCall);
    convertVapiCall(voicemailCall);
    expect(JSON.stringify(voicemailCall)).toBe(before);
  });
});

describe("status", () => {
  it.each([
    ["scheduled", "scheduled"],
    ["queued", "queued"],
    ["ringing", "ringing"],
    ["in-progress", "in_progress"],
    ["forwarding", "in_progress"],
    ["ended", "ended"],
    ["not-found", "unknown"],
    ["deletion-failed", "unknown"],
    ["Ended", "ended"],
    ["in_progress", "in_progress"],
    ["paused", "unknown"],
    ["__proto__", "unknown"],
    ["constructor", "unknown"],
  ])("%s is %s", (raw, unified) => {
    expect(mapVapiStatus(raw)).toStrictEqual({ unified, raw });
  });

  it("has no raw word where there is none", () => {
    expect(mapVapiStatus(undefined)).toStrictEqual({ unified: "unknown" });
  });

  it.each([
    [{ status: "deletion-failed" }, { unified: "ended", raw: "deletion-failed" }],
    [
      { status: "not-found", endedAt: null, endedReason: "customer-busy" },
      { unified: "ended", raw: "not-found" },
    ],
    [{ status: null }, { unified: "ended" }],
    // A report laid over an older snapshot.
    [
      { status: "queued", endedReason: "customer-ended-call" },
      { unified: "ended", raw: "queued" },
    ],
    [
      { status: "paused", endedReason: "silence-timed-out" },
      { unified: "ended", raw: "paused" },
    ],
    // A reason in the place of the status.
    [
      { status: "customer-did-not-answer", startedAt: null, endedAt: null },
      { unified: "ended", raw: "customer-did-not-answer" },
    ],
    [
      { status: "Customer_Ended_Call", endedAt: null },
      { unified: "ended", raw: "Customer_Ended_Call" },
    ],
    [
      { status: "call.start.error-get-org", startedAt: null, endedAt: null },
      { unified: "ended", raw: "call.start.error-get-org" },
    ],
  ])("is taken from an end in the record where the word tells nothing of the call: %j", (fields, status) => {
    const call = convert(fields);
    expect(call.status).toStrictEqual(status);
    expect(call.assumptions).toContain("status.inferred");
    expect(call.outcome).toBeDefined();
  });

  it.each([
    { status: "deletion-failed", endedAt: null },
    { status: "paused" },
    { status: "in-progress" },
    { status: "in-progress", endedAt: null, endedReason: "customer-ended-call" },
  ])("is not inferred otherwise, and then there is no outcome: %j", (fields) => {
    const call = convert(fields);
    expect(call.status.unified).not.toBe("ended");
    expect(call.outcome).toBeUndefined();
    expect(call.ended).toBeUndefined();
    expect(call.assumptions).not.toContain("status.inferred");
    expect(call.problems).toEqual([]);
  });
});

const pipeline = "call.in-progress.error-providerfault-";

describe("end reasons", () => {
  it.each([
    ["customer-ended-call-on-the-moon", "completed"],
    ["assistant-ended-call-politely", "completed"],
    ["call.in-progress.hook-executed-transfer", "transferred"],
    ["call.in-progress.error-vapifault-outbound-sip-480-temporarily-unavailable", "no_answer"],
    ["call.in-progress.error-providerfault-outbound-sip-404-not-found", "failed"],
    ["call.in-progress.error-providerfault-outbound-sip-486-busy-here", "busy"],
    ["call.in-progress.vapi-completed-call", "completed"],
    ["call.in-progress.telnyx-completed-call", "completed"],
    ["telnyx-rejected", "failed"],
    ["telnyx-reported-customer-misdialed", "failed"],
    ["pipeline-no-available-llm-model", "failed"],
    ["call.start.error-get-org", "failed"],
    ["some-new-error", "failed"],
    ["transport-never-connected", "failed"],
    ["Error", "failed"],
    ["hangup", "unknown"],
    ["assistantEndedCall", "unknown"],
    ["__proto__", "unknown"],
    ["constructor", "unknown"],
  ])("no document lists: %s is %s", (word, outcome) => {
    const call = convert({ endedReason: word });
    expect(call.outcome).toBe(outcome);
    expect(call.ended?.raw).toBe(word);
    expect(call.problems).toEqual([]);
  });

  it.each([
    ["Customer-Busy", "busy", "system"],
    ["customer_did_not_answer", "no_answer", "system"],
    ["VOICEMAIL", "voicemail", "assistant"],
    ["call.in-progress.vapi.sip-completed-call", "completed", "unknown"],
  ])("are known in other spellings: %s", (endedReason, outcome, by) => {
    const call = convert({ endedReason });
    expect(call).toMatchObject({ outcome, ended: { by, raw: endedReason } });
    expect(call.answeredAt === undefined).toBe(outcome === "busy" || outcome === "no_answer");
  });

  it("are spelled with underscores", () => {
    expect(convert({ endedReason: "call.in-progress.twilio-completed-call" }).ended).toStrictEqual({
      by: "unknown",
      reason: "call_in_progress_twilio_completed_call",
      raw: "call.in-progress.twilio-completed-call",
    });
  });

  it("may be missing from a call that ended", () => {
    const call = convert({});
    expect(call.outcome).toBe("unknown");
    expect(call.ended).toStrictEqual({ by: "unknown" });
  });

  it.each([
    ["customer-ended-call", "transferred"],
    [undefined, "transferred"],
    ["call.in-progress.twilio-completed-call", "transferred"],
    ["customer-ended-call-during-transfer", "completed"],
    ["call.in-progress.error-transfer-failed", "completed"],
    ["call.forwarding.operator-busy", "completed"],
    ["call.in-progress.error-providerfault-openai-llm-failed", "failed"],
  ])("give way to the destination a call ended up at: %s is %s", (endedReason, outcome) => {
    const destination = { type: "number", number: "+15555550102" };
    expect(convert({ endedReason, destination }).outcome).toBe(outcome);
  });

  it("are read from the place of the status, where they stand there", () => {
    const call = convert({ status: "assistant-ended-call", endedReason: null });
    expect(call).toMatchObject({ outcome: "completed", ended: { by: "assistant", raw: "assistant-ended-call" } });
  });

  it("do not give way to an empty destination", () => {
    expect(convert({ endedReason: "customer-ended-call", destination: {} }).outcome).toBe("completed");
    expect(convert({ endedReason: "customer-ended-call", destination: null }).outcome).toBe("completed");
  });

  it("tell a machine by a voicemail, and nothing otherwise", () => {
    expect(convert({ endedReason: "voicemail" }).answeredBy).toBe("machine");
    expect(convert({ endedReason: "customer-ended-call" }).answeredBy).toBeUndefined();
  });
});

describe("transfers", () => {
  const destination = { type: "number", number: "+15555550102", name: "Front desk" };
  const to = { e164: "+15555550102", raw: "+15555550102", name: "Front desk" };

  it.each([
    ["connected", "connected", "transferred"],
    ["completed", "connected", "transferred"],
    ["no-answer", "no_answer", "completed"],
    ["busy", "busy", "completed"],
    ["voicemail", "voicemail", "completed"],
    ["failed", "failed", "completed"],
    ["cancelled", "canceled", "completed"],
    ["canceled", "canceled", "completed"],
    ["No_Answer", "no_answer", "completed"],
    ["parked", "unknown", "transferred"],
  ])("%s is %s, and the call %s", (status, unified, outcome) => {
    for (const endedReason of ["customer-ended-call", "assistant-forwarded-call", undefined]) {
      const call = convert({ endedReason, destination, artifact: { transfers: [{ destination, status }] } });
      expect(call.transfers).toStrictEqual([{ to, status: { unified, raw: status } }]);
      const untold = endedReason === undefined && outcome === "completed";
      expect(call.outcome).toBe(untold ? "unknown" : outcome);
      expect(call.problems).toEqual([]);
    }
  });

  it("are all there, in order: one that connected is enough", () => {
    const sip = { type: "sip", sipUri: "sip:desk@example.com" };
    const transfers = [
      { destination, status: "busy" },
      { destination: sip, status: "connected" },
    ];
    const call = convert({ endedReason: "customer-ended-call", artifact: { transfers } });
    expect(call.transfers).toStrictEqual([
      { to, status: { unified: "busy", raw: "busy" } },
      { to: { raw: "sip:desk@example.com" }, status: { unified: "connected", raw: "connected" } },
    ]);
    expect(call).toMatchObject({ outcome: "transferred", ended: { by: "customer" } });
  });

  it("are numbers only in older records, and then the reason tells what became of the last", () => {
    const artifact = { transfers: ["+15555550101", "+15555550102"] };
    const unknown = { unified: "unknown" };
    expect(convert({ endedReason: "customer-ended-call", artifact })).toMatchObject({
      outcome: "transferred",
      transfers: [{ to: { e164: "+15555550101" }, status: unknown }, { status: unknown }],
    });
    const failed = convert({ endedReason: "call.forwarding.no-answer", artifact });
    expect(failed.outcome).toBe("completed");
    expect(failed.transfers.map(({ status }) => status)).toStrictEqual([
      unknown,
      { unified: "no_answer", raw: "call.forwarding.no-answer" },
    ]);
  });

  it("are told by the destination, and by the reason alone", () => {
    expect(convert({ endedReason: "customer-ended-call", destination }).transfers).toStrictEqual([
      { to, status: { unified: "unknown" } },
    ]);
    expect(convert({ endedReason: "call.forwarding.operator-busy", destination }).transfers).toStrictEqual([
      { to, status: { unified: "busy", raw: "call.forwarding.operator-busy" } },
    ]);
    expect(convert({ endedReason: "assistant-forwarded-call" }).transfers).toStrictEqual([
      { status: { unified: "unknown", raw: "assistant-forwarded-call" } },
    ]);
    expect(convert({ status: "forwarding", endedAt: null, destination }).transfers).toHaveLength(1);
    expect(convert({ endedReason: "customer-ended-call" }).transfers).toStrictEqual([]);
  });

  it("do not mend a call that broke off", () => {
    const artifact = { transfers: [{ destination, status: "connected" }] };
    expect(convert({ endedReason: "worker-shutdown", artifact }).outcome).toBe("failed");
  });

  it("that are odd are reported", () => {
    const call = convert({ artifact: { transfers: [7, { destination: "desk", status: 3 }, { destination: {} }] } });
    expect(call.transfers).toStrictEqual([{ status: { unified: "unknown" } }, { status: { unified: "unknown" } }]);
    expect(call.problems.map((problem) => problem.path)).toEqual([
      "artifact.transfers.0",
      "artifact.transfers.1.destination",
      "artifact.transfers.1.status",
    ]);
  });
});

describe("a simulated call", () => {
  it.each([true, "true", "TRUE"])("is a test where its metadata says so: %j", (isSimulation) => {
    const call = convert({ metadata: { isSimulation } });
    expect(call.test).toBe(true);
    expect(call.assumptions).toContain("test.fromMetadata");
  });

  it.each([false, "false", "yes", 1, null])("is none otherwise: %j", (isSimulation) => {
    const call = convert({ metadata: { isSimulation } });
    expect(call).not.toHaveProperty("test");
    expect(call.assumptions).not.toContain("test.fromMetadata");
  });
});

describe("parties", () => {
  const customer = { number: "+15555550101", name: "Jordan Example" };
  const phoneNumber = { twilioPhoneNumber: "+15555550100", twilioAccountSid: "AC0", twilioAuthToken: "t" };
  const theirs = { e164: "+15555550101", raw: "+15555550101", name: "Jordan Example" };
  const ours = { e164: "+15555550100", raw: "+15555550100" };

  it("of an outbound call: from the own number to the customer", () => {
    const call = convert({ type: "outboundPhoneCall", customer, phoneNumber });
    expect(call.direction).toBe("outbound");
    expect(call.from).toStrictEqual(ours);
    expect(call.to).toStrictEqual(theirs);
  });

  it("of an inbound call: from the customer to the own number", () => {
    const call = convert({ type: "inboundPhoneCall", customer, customerId: "c1", phoneNumber, assistantId: "a1" });
    expect(call.direction).toBe("inbound");
    expect(call.from).toStrictEqual(theirs);
    expect(call.to).toStrictEqual(ours);
    expect(call.customer).toStrictEqual({ id: "c1", name: "Jordan Example", number: "+15555550101" });
    expect(call.assistant).toStrictEqual({ id: "a1", number: "+15555550100" });
  });

  it("of a call on a saved number: that number is not in the call", () => {
    const call = convert({ type: "inboundPhoneCall", customer, phoneNumberId: "n1" });
    expect(call.from).toStrictEqual(theirs);
    expect(call).not.toHaveProperty("to");
    expect(call).not.toHaveProperty("assistant");
  });

  it("of a web call: no direction, no ends, but a customer where one was given", () => {
    const call = convert({ type: "webCall", customer, phoneNumber });
    for (const key of ["direction", "from", "to"]) expect(call).not.toHaveProperty(key);
    expect(call.channel).toBe("web");
    expect(call.customer).toStrictEqual({ name: "Jordan Example", number: "+15555550101" });
  });

  it("of a SIP call: the address as it is", () => {
    const call = convert({
      type: "inboundPhoneCall",
      phoneCallTransport: "sip",
      customer: { sipUri: "sip:jordan@example.com" },
    });
    expect(call.channel).toBe("sip");
    expect(call.from).toStrictEqual({ raw: "sip:jordan@example.com" });
    expect(call.customer).toStrictEqual({ number: "sip:jordan@example.com" });
  });

  it.each([
    ["inboundPhoneCall", undefined, "inbound", "phone"],
    ["outboundPhoneCall", "pstn", "outbound", "phone"],
    ["outboundPhoneCall", "sip", "outbound", "sip"],
    ["webCall", undefined, undefined, "web"],
    ["vapi.websocketCall", undefined, undefined, "web"],
    ["chat", undefined, undefined, undefined],
    [undefined, "pstn", undefined, undefined],
  ])("type %s over %s: %s, %s", (type, transport, direction, channel) => {
    expect(mapVapiDirection(type)).toBe(direction);
    expect(mapVapiChannel(type, transport)).toBe(channel);
  });

  it("name the assistant: by the overrides, the inline assistant, or the first of a squad to speak", () => {
    const artifact = { assistantActivations: [{ assistantName: "Reception", assistantId: "a9" }, null] };
    expect(convert({ artifact }).assistant).toStrictEqual({ id: "a9", name: "Reception" });
    expect(convert({ artifact, assistant: { name: "Sam" } }).assistant?.name).toBe("Sam");
    expect(convert({ assistant: { name: "Sam" }, assistantOverrides: { name: "Kim" } }).assistant?.name).toBe("Kim");
  });
});

describe("times", () => {
  it("of a live call: no end, no duration", () => {
    const call = convert({ status: "in-progress", endedAt: null });
    expect(call).toMatchObject({ createdAt, startedAt, answeredAt: startedAt });
    for (const key of ["endedAt", "durationSeconds", "outcome", "ended"]) expect(call).not.toHaveProperty(key);
  });

  it("of a call that nobody answered: no start", () => {
    const call = convert({ startedAt: null, endedReason: "customer-did-not-answer" });
    expect(call.endedAt).toBe(endedAt);
    for (const key of ["startedAt", "answeredAt", "durationSeconds"]) expect(call).not.toHaveProperty(key);
    expect(call.assumptions).toEqual([]);
  });

  it.each([
    "customer-did-not-answer",
    "customer-busy",
    `${pipeline}outbound-sip-480-temporarily-unavailable`,
    "vonage-rejected",
    "scheduled-call-deleted",
  ])("never say answered where the reason says not: %s", (endedReason) => {
    const call = convert({ endedReason });
    expect(call).not.toHaveProperty("answeredAt");
    expect(call.assumptions).not.toContain("answeredAt.fromStartedAt");
    // Nothing was said: there is nothing to wait for.
    expect(call.completeness.transcript).toBe("absent");
  });

  it("occurred when the record was made, which the list is ordered by; planned calls tell when", () => {
    const schedulePlan = { earliestAt: "2026-08-03T09:00:00Z", latestAt: "2026-08-03T12:00:00Z" };
    expect(convert({ schedulePlan })).toMatchObject({
      scheduledAt: "2026-08-03T09:00:00.000Z",
      occurredAt: createdAt,
    });
    const planned = { status: "scheduled", createdAt: null, startedAt: null, endedAt: null, schedulePlan };
    expect(convert(planned).occurredAt).toBe("2026-08-03T09:00:00.000Z");
    expect(convert({ createdAt: null, schedulePlan }).occurredAt).toBe(startedAt);
    expect(convert({ createdAt: null, startedAt: null }).occurredAt).toBe(endedAt);
    expect(convert({ createdAt: null, startedAt: null, endedAt: null })).not.toHaveProperty("occurredAt");
    expect(convert({ schedulePlan: { earliestAt: "soon" } }).problems).toEqual([
      { path: "schedulePlan.earliestAt", found: '"soon"', expected: "ISO 8601 time" },
    ]);
  });

  it("say answered where only the operator was busy", () => {
    expect(convert({ endedReason: "call.forwarding.operator-busy" }).answeredAt).toBe(startedAt);
  });

  it("are assumed to be UTC without a zone, and are problems where they are none", () => {
    const call = convert({ startedAt: "2026-08-01T10:00:20.000", endedAt: "yesterday", updatedAt: 17 });
    expect(call.startedAt).toBe(startedAt);
    expect(call.assumptions).toContain("startedAt.zone");
    expect(call.problems.map((problem) => problem.path)).toEqual(["endedAt", "updatedAt"]);
  });
});

describe("transcript", () => {
  const user = { role: "user", message: "Hello?", time: 1000, endTime: 1500, secondsFromStart: 1, duration: 0.5 };

  it("drops system prompts, reads tools, and keeps what others said", () => {
    const call = convert({
      artifact: {
        transcript: "User: Hello?\n",
        messages: [
          { role: "system", message: "You are Sam.", time: 0, secondsFromStart: 0 },
          user,
          {
            role: "tool_calls",
            message: "One moment.",
            secondsFromStart: 2,
            toolCalls: [
              { id: "t1", type: "function", function: { name: "book", arguments: '{"day":"Monday"}' } },
              { id: "t2", type: "function", function: { name: "note", arguments: {} } },
            ],
          },
          { role: "tool_call_result", toolCallId: "t1", name: "book", result: "Booked", secondsFromStart: 3.1 },
          { role: "assistant", message: "Done.", secondsFromStart: 4 },
          { role: "bot", message: "" },
          { role: "operator", message: "Hi, Kim here.", secondsFromStart: 5 },
        ],
      },
    });
    expect(call.transcript).toStrictEqual({
      // The text that was sent has less than the messages.
      text: "Customer: Hello?\nTool: One moment.\nTool: \nTool: Booked\nAssistant: Done.\noperator: Hi, Kim here.",
      turns: [
        { role: "customer", text: "Hello?", startSeconds: 1, endSeconds: 1.5 },
        {
          role: "tool",
          text: "One moment.",
          tool: { id: "t1", name: "book", arguments: '{"day":"Monday"}' },
          startSeconds: 2,
        },
        { role: "tool", text: "", tool: { id: "t2", name: "note", arguments: {} }, startSeconds: 2 },
        { role: "tool", text: "Booked", tool: { id: "t1", name: "book", result: "Booked" }, startSeconds: 3.1 },
        { role: "assistant", text: "Done.", startSeconds: 4 },
      ],
    });
    expect(call.problems).toEqual([
      { path: "artifact.messages.6.role", found: '"operator"', expected: "assistant or customer" },
    ]);
  });

  it("takes the wall time from `time` and `endTime`, whatever unit `duration` has", () => {
    const turns = convert({ messages: [{ ...user, time: 1000.25, endTime: 3520.5, duration: 2.1 }] }).transcript?.turns;
    expect(turns).toEqual([{ role: "customer", text: "Hello?", startSeconds: 1, endSeconds: 3.52 }]);
  });

  it.each([
    { ...user, endTime: undefined },
    { ...user, endTime: 999 },
    { ...user, time: null },
    { ...user, time: 0, endTime: Number.MAX_VALUE, secondsFromStart: Number.MAX_VALUE },
  ])("has no end of a turn that does not tell: %j", (message) => {
    const call = convert({ messages: [message] });
    expect(call.transcript?.turns[0]).not.toHaveProperty("endSeconds");
    expect(call.problems).toEqual([]);
  });

  it("falls back to the call's own messages, and writes a text where there is none", () => {
    const call = convert({ artifact: { messages: [{ role: "system", message: "You are Sam." }] }, messages: [user] });
    expect(call.transcript).toStrictEqual({
      text: "Customer: Hello?",
      turns: [{ role: "customer", text: "Hello?", startSeconds: 1, endSeconds: 1.5 }],
    });
  });

  it("takes the longer of two copies, of the messages as of the text", () => {
    const more = [user, { role: "bot", message: "Hi." }];
    for (const [artifact, call] of [
      [
        { messages: more, transcript: "User: Hello?\nAI: Hi.\n" },
        { messages: [user], transcript: "User: Hello?\n" },
      ],
      [
        { messages: [user], transcript: "User: Hello?\n" },
        { messages: more, transcript: "User: Hello?\nAI: Hi.\n" },
      ],
    ]) {
      const { transcript } = convert({ ...call, artifact });
      expect(transcript?.turns).toHaveLength(2);
      expect(transcript?.text).toBe("User: Hello?\nAI: Hi.\n");
    }
    // The longer list has nothing that was said.
    const silent = [
      { role: "system", message: "a" },
      { role: "system", message: "b" },
    ];
    expect(convert({ messages: silent, artifact: { messages: [user] } }).transcript?.turns).toHaveLength(1);
  });

  it("takes the longer of messages and text, so that turns and text agree", () => {
    const messages = [{ role: "bot", message: "a", secondsFromStart: 0 }];
    const transcript = "AI: a\nUser: b\nAI: c\nUser: d\n";
    const call = convert({ artifact: { messages, transcript } });
    expect(call.transcript).toMatchObject({ text: transcript });
    expect(call.transcript?.turns.map(({ text }) => text)).toStrictEqual(["a", "b", "c", "d"]);
    expect(call.problems).toStrictEqual([
      { path: "artifact.messages", found: "array of 1", expected: "all that the text has" },
    ]);
    // What a tool is asked with is often in the text, as the assistant's words.
    const tool = { role: "tool_calls", message: "One moment.", toolCalls: [], secondsFromStart: 1 };
    const both = convert({ messages: [...messages, tool], transcript: "AI: a\nAI: One moment.\n" });
    expect(both.transcript?.turns.map(({ startSeconds }) => startSeconds)).toStrictEqual([0, 1]);
  });

  it("gives an unknown speaker's words to the other of two parties, or to nobody", () => {
    const messages = [
      { role: "bot", message: "hi", secondsFromStart: 0 },
      { role: "customer_1", message: "I want to cancel", secondsFromStart: 1 },
    ];
    expect(convert({ messages })).toMatchObject({
      transcript: { turns: [{ role: "assistant" }, { role: "customer", text: "I want to cancel", startSeconds: 1 }] },
      assumptions: ["answeredAt.fromStartedAt", "transcript.roles"],
      problems: [],
    });
    const call = convert({ messages: [...messages, { role: "customer_2", message: "Me too" }] });
    expect(call.transcript).toStrictEqual({
      text: "Assistant: hi\ncustomer_1: I want to cancel\ncustomer_2: Me too",
      turns: [{ role: "assistant", text: "hi", startSeconds: 0 }],
    });
    expect(call.assumptions).not.toContain("transcript.roles");
    expect(call.problems.map(({ path }) => path)).toStrictEqual(["messages.1.role", "messages.2.role"]);
  });

  it("reports a tool call without its function, and calls without their list", () => {
    const messages = [
      { role: "tool_calls", toolCalls: [{ fn: "x" }] },
      { role: "tool_calls", message: "" },
    ];
    expect(convert({ messages }).problems.map(({ path }) => path)).toStrictEqual([
      "messages.0.toolCalls.0.function",
      "messages.1.toolCalls",
    ]);
  });

  it("knows the parties by any word in use, and the rest in any case", () => {
    const words = ["User", "CUSTOMER", "human", "caller", "Bot", "Assistant", "agent", "AI"];
    const messages = [
      { role: "System", message: "The prompt." },
      ...words.map((role) => ({ role, message: role })),
      { role: "Tool_Call_Result", toolCallId: "t1", result: "", content: { ok: true } },
      { role: "tool_call_result", toolCallId: "t2", result: "" },
    ];
    expect(convert({ messages }).transcript?.turns).toStrictEqual([
      ...words.map((text, index) => ({ role: index < 4 ? "customer" : "assistant", text })),
      { role: "tool", text: "", tool: { id: "t1", result: { ok: true } } },
      { role: "tool", text: "", tool: { id: "t2", result: "" } },
    ]);
  });

  it("reads words under a neighbouring name, and numbers and times in texts", () => {
    const call = convert({
      messages: [
        {
          role: "user",
          content: "Hello?",
          secondsFromStart: "1",
          time: "2026-08-01T10:00:01Z",
          endTime: "2026-08-01T10:00:01.500Z",
        },
        { role: "bot", message: null, text: "Hi.", secondsFromStart: -0 },
        { role: "bot", content: [{ type: "text", text: "lost" }] },
        { role: "tool_call_result", toolCallId: "t1", content: { ok: true } },
        { role: "tool_call_result", toolCallId: "t2", result: 7, secondsFromStart: "2.5" },
      ],
    });
    expect(call.transcript?.turns).toStrictEqual([
      { role: "customer", text: "Hello?", startSeconds: 1, endSeconds: 1.5 },
      { role: "assistant", text: "Hi.", startSeconds: 0 },
      { role: "tool", text: "", tool: { id: "t1", result: { ok: true } } },
      { role: "tool", text: "", startSeconds: 2.5, tool: { id: "t2", result: 7 } },
    ]);
    expect(call.problems).toStrictEqual([{ path: "messages.2.content", found: "array of 1", expected: "string" }]);
  });

  it("falls back to the lines of the text", () => {
    const text = "AI: Hi.\nHow are you?\nUser: Fine.\n";
    const turns = [
      { role: "assistant", text: "Hi.\nHow are you?" },
      { role: "customer", text: "Fine." },
    ];
    expect(convert({ artifact: { transcript: text, messages: [] } }).transcript).toStrictEqual({ text, turns });
    expect(convert({ transcript: text }).transcript).toStrictEqual({ text, turns });
  });

  it.each(["assistant", "assistantOverrides"])("knows the speakers' labels by the plan of %s", (holder) => {
    const call = convert({
      [holder]: { artifactPlan: { transcriptPlan: { assistantName: "__proto__", userName: "Guest" } } },
      transcript: "__proto__: Hi.\nGuest: Hello.\n",
    });
    expect(call.transcript?.turns).toEqual([
      { role: "assistant", text: "Hi." },
      { role: "customer", text: "Hello." },
    ]);
  });

  it.each([{}, { transcript: "" }, { transcript: "\n" }, { messages: [], artifact: { messages: null } }])(
    "is missing where nothing was said: %j",
    (fields) => {
      expect(convert(fields)).not.toHaveProperty("transcript");
    },
  );

  it("reports odd messages and reads the others", () => {
    const call = convert({
      messages: [
        null,
        "hello",
        { role: 7, message: "seven" },
        { role: "user", message: 8 },
        { ...user, secondsFromStart: "soon", time: {}, endTime: -1 },
        { role: "bot", message: "Bye.", secondsFromStart: -2 },
        { role: "bot", message: "Bye!", secondsFromStart: 1, time: "x" },
        { role: "tool_calls", message: "looking", toolCalls: "none" },
        { role: "tool_calls", toolCalls: [3, { id: {}, function: [] }] },
        { role: "tool_call_result", toolCallId: 5, name: "f", result: { ok: true } },
      ],
    });
    expect(call.transcript?.turns).toEqual([
      { role: "customer", text: "Hello?" },
      { role: "assistant", text: "Bye." },
      { role: "assistant", text: "Bye!", startSeconds: 1 },
      { role: "tool", text: "looking" },
      { role: "tool", text: "", tool: {} },
      { role: "tool", text: "", tool: { id: "5", name: "f", result: { ok: true } } },
    ]);
    expect(call.problems.map((problem) => problem.path)).toEqual([
      "messages.0",
      "messages.1",
      "messages.3.message",
      "messages.4.secondsFromStart",
      "messages.5.secondsFromStart",
      "messages.6.time",
      "messages.7.toolCalls",
      "messages.8.toolCalls.0",
      "messages.8.toolCalls.1.function",
      "messages.8.toolCalls.1.id",
      "messages.2.role",
    ]);
  });
});

describe("recordings", () => {
  it("are presigned ones first, then stored ones", () => {
    const call = convert({
      artifact: {
        presignedMonoUrl: "https://signed.example/mono?x=1",
        presignedVideoUrl: "https://signed.example/video?x=1",
        presignedPcapUrl: "https://signed.example/pcap?x=1",
        presignedUrlsExpiresAt: "2026-08-01T11:00:00Z",
        recording: {
          mono: { combinedUrl: "https://storage.vapi.ai/mono.wav" },
          stereoUrl: "https://bucket.s3.amazonaws.com/stereo.wav",
          videoUrl: "https://storage.eu.vapi.ai/video.mp4",
        },
        recordingUrl: "https://storage.vapi.ai/other.wav",
      },
    });
    const expiresAt = "2026-08-01T11:00:00.000Z";
    expect(call.recordings).toStrictEqual([
      { url: "https://signed.example/mono?x=1", kind: "mono", needsAuth: false, expiresAt },
      { url: "https://signed.example/video?x=1", kind: "video", needsAuth: false, expiresAt },
      { url: "https://storage.vapi.ai/mono.wav", kind: "mono", needsAuth: true },
      { url: "https://bucket.s3.amazonaws.com/stereo.wav", kind: "stereo", needsAuth: false },
      { url: "https://storage.eu.vapi.ai/video.mp4", kind: "video", needsAuth: true },
    ]);
  });

  it("are addresses of the web, and anything else is a problem", () => {
    const call = convert({
      recordingUrl: "https://storage.vapi.ai/a.wav",
      artifact: { recordingUrl: "javascript:alert(1)", presignedMonoUrl: "/a.wav" },
    });
    expect(call.recordings.map(({ url }) => url)).toStrictEqual(["https://storage.vapi.ai/a.wav"]);
    expect(call.problems.map(({ path }) => path)).toStrictEqual(["artifact.presignedMonoUrl", "artifact.recordingUrl"]);
  });

  it("are read from their older places", () => {
    const artifact = {
      recordingUrl: "https://storage.vapi.ai/a.wav",
      videoRecordingUrl: "https://storage.vapi.ai/v.mp4",
    };
    const stereoRecordingUrl = "https://storage.vapi.ai/s.wav";
    expect(convert({ artifact, stereoRecordingUrl }).recordings.map(({ kind, url }) => [kind, url])).toEqual([
      ["mono", artifact.recordingUrl],
      ["stereo", stereoRecordingUrl],
      ["video", artifact.videoRecordingUrl],
    ]);
    expect(convert({ recordingUrl: "https://storage.vapi.ai/b.wav" }).recordings).toHaveLength(1);
  });

  it.each([
    "https://vapi.ai.example.com/a.wav",
    "https://notvapi.ai/a.wav",
    "https://example.com/vapi.ai/a.wav",
    "https://vapi.ai:key@example.com/a.wav",
    "https://example.com?.vapi.ai/a.wav",
    "https://example.com#.vapi.ai/a.wav",
    "http://storage.vapi.ai/a.wav",
  ])("never ask for the key elsewhere: %s", (recordingUrl) => {
    expect(convert({ recordingUrl }).recordings).toMatchObject([{ needsAuth: false }]);
  });
});

describe("cost", () => {
  it("is what its parts add up to, where no total is told", () => {
    const costs = [
      { type: "model", cost: 0.1 },
      { type: "voice", cost: 0.2 },
    ];
    expect(convert({ costs })).toMatchObject({ cost: { amount: "0.3", parts: [{}, {}] } });
    expect(convert({ costs }).assumptions).toContain("cost.fromParts");
    expect(convert({ costBreakdown: { llm: "2", stt: -0.5 } })).toMatchObject({ cost: { amount: "1.5" } });
    expect(convert({ costs, cost: 1 })).toMatchObject({ cost: { amount: "1" } });
    expect(convert({ costs, cost: 1 }).assumptions).not.toContain("cost.fromParts");
    expect(convert({ costs: [] })).not.toHaveProperty("cost");
  });

  it("is nothing yet while it is the 0 of creation", () => {
    const costBreakdown = { total: 0, stt: 0 };
    for (const fields of [
      { status: "queued", startedAt: null, endedAt: null, cost: 0 },
      { status: "in-progress", endedAt: null, cost: 0, costBreakdown },
      { cost: 0 },
      { cost: 0, costs: [], costBreakdown: null },
      { cost: null },
    ]) {
      const call = convert(fields);
      expect(call).not.toHaveProperty("cost");
      expect(call.completeness.cost).toBe("pending");
    }
  });

  it("is 0 where a call never connected, or was billed at 0", () => {
    const free = { amount: "0", currency: "USD", parts: [] };
    expect(convert({ cost: 0, startedAt: null }).cost).toStrictEqual(free);
    expect(convert({ cost: 0, costs: [{ type: "vapi", cost: 0 }] }).cost?.parts).toEqual([
      { kind: "vapi", amount: "0" },
    ]);
  });

  it("takes the parts from the breakdown where there is no list", () => {
    const costBreakdown = {
      total: 0.0691,
      transport: 0.001,
      stt: 0.0091,
      llm: 0.0031,
      tts: 0.01,
      vapi: 0.0424,
      chat: 0,
      llmPromptTokens: 813,
      voicemailDetectionCost: 0.0142,
      knowledgeBaseCost: 0,
      analysisCostBreakdown: { summary: 0.0001, summaryPromptTokens: 42, successEvaluation: 1e-7 },
    };
    expect(convert({ costBreakdown }).cost).toStrictEqual({
      amount: "0.0691",
      currency: "USD",
      parts: [
        { kind: "transport", amount: "0.001" },
        { kind: "transcriber", amount: "0.0091" },
        { kind: "model", amount: "0.0031" },
        { kind: "voice", amount: "0.01" },
        { kind: "vapi", amount: "0.0424" },
        { kind: "chat", amount: "0" },
        { kind: "voicemail-detection", amount: "0.0142" },
        { kind: "knowledge-base", amount: "0" },
        { kind: "analysis", amount: "0.0001" },
        { kind: "analysis", amount: "0.0000001" },
      ],
    });
  });

  it("reports odd parts", () => {
    const costs = [7, { type: "vapi", cost: {} }, { type: null, cost: 0.01 }, { type: 3, cost: "0.020" }];
    const call = convert({ cost: 0.03, costs });
    expect(call.cost?.parts).toEqual([
      { kind: "unknown", amount: "0.01" },
      { kind: "unknown", amount: "0.02" },
    ]);
    expect(call.problems.map((problem) => problem.path)).toEqual(["costs.0", "costs.1.cost", "costs.3.type"]);
  });
});

describe("analysis", () => {
  it.each([
    ["true", true, undefined],
    ["False ", false, undefined],
    [true, true, undefined],
    [false, false, undefined],
    ["7", undefined, "7"],
    [7, undefined, 7],
    ["Good", undefined, "Good"],
    ["The caller was truly happy.", undefined, "The caller was truly happy."],
  ])("a success evaluation of %j", (successEvaluation, successful, kept) => {
    const call = convert({ analysis: { successEvaluation } });
    expect(call.analysis?.successful).toBe(successful);
    expect(call.analysis?.data?.successEvaluation).toBe(kept);
    expect(call.completeness.analysis).toBe("present");
    expect(call.problems).toEqual([]);
  });

  it("keeps what was extracted by the names it has", () => {
    const structuredData = { booked: true };
    const structuredOutputs = { s1: { name: "Booking", result: { day: "Monday" } } };
    const call = convert({
      analysis: { summary: "Booked.", structuredData, structuredDataMulti: [{ a: 1 }] },
      artifact: { structuredOutputs, scorecards: { c1: { score: 9 } } },
    });
    expect(call.analysis).toStrictEqual({
      summary: "Booked.",
      data: {
        structuredData,
        structuredDataMulti: [{ a: 1 }],
        structuredOutputs,
        scorecards: { c1: { score: 9 } },
      },
    });
  });

  it("takes the older place of the summary", () => {
    expect(convert({ summary: "Booked." }).analysis).toStrictEqual({ summary: "Booked." });
  });

  it("reports an evaluation that is no word", () => {
    const call = convert({ analysis: { successEvaluation: { score: 1 }, structuredData: {} } });
    expect(call).not.toHaveProperty("analysis");
    expect(call.problems).toEqual([{ path: "analysis.successEvaluation", found: "object", expected: "string" }]);
  });
});

describe("variables, metadata, campaign", () => {
  it("are the very objects of the answer", () => {
    const variableValues = { day: "Monday" };
    const metadata = { lead: 7 };
    const call = convert({ artifact: { variableValues }, metadata, campaignId: "k1" });
    expect(call.variables).toBe(variableValues);
    expect(call.metadata).toBe(metadata);
    expect(call.campaign).toStrictEqual({ id: "k1" });
  });

  it("fall back to what the call was made with; empty ones are missing", () => {
    const call = convert({
      artifact: { variables: {} },
      metadata: {},
      assistantOverrides: { variableValues: { day: "Monday" } },
      assistant: { metadata: { lead: 7 } },
    });
    expect(call.variables).toEqual({ day: "Monday" });
    expect(call.metadata).toEqual({ lead: 7 });
    expect(convert({ artifact: { variables: { day: "Friday" } } }).variables).toEqual({ day: "Friday" });
    expect(convert({})).not.toHaveProperty("variables");
  });
});

describe("completeness", () => {
  const pending = { transcript: "pending", recording: "pending", cost: "pending", analysis: "pending" };
  const absent = { transcript: "absent", recording: "absent", cost: "absent", analysis: "absent" };

  it.each([
    ["a live call", { status: "in-progress", endedAt: null, artifact: {}, analysis: {} }, pending],
    ["a call that just ended", {}, pending],
    ["a call that just ended, empty parts", { artifact: {}, analysis: null }, pending],
    ["a call that never connected", { startedAt: null, endedReason: "customer-busy" }, { ...absent, cost: "pending" }],
    [
      "a call with artifacts, but none of these",
      { artifact: { nodes: [] }, analysis: {}, cost: null },
      { ...absent, cost: "pending" },
    ],
    [
      "a call that is not recorded",
      { assistant: { artifactPlan: { recordingEnabled: false } } },
      { ...pending, recording: "absent" },
    ],
    [
      "a call that is recorded by its overrides",
      {
        assistantOverrides: { artifactPlan: { recordingEnabled: true } },
        assistant: { artifactPlan: { recordingEnabled: false } },
      },
      pending,
    ],
  ])("of %s", (_, fields, completeness) => {
    expect(convert(fields).completeness).toStrictEqual(completeness);
  });
});

describe("odd values", () => {
  it.each([[null], [undefined], ["call"], [7], [true], [[]], [[{ id: "1" }]]])("raw itself: %j", (raw) => {
    const call = convertVapiCall(raw);
    expect(call).toMatchObject({ provider: "vapi", id: "", key: "vapi::", recordings: [] });
    expect(call.status).toStrictEqual({ unified: "unknown" });
    expect(call.problems.map((problem) => problem.path)).toEqual(["", "id"]);
    expect(call.raw).toBe(raw);
  });

  it.each([
    [{ id: 42 }, "42", 0],
    [{ id: {} }, "", 1],
    [{ id: "" }, "", 1],
    [{ id: null }, "", 1],
  ])("an id of %j", (fields, expected, problems) => {
    const call = convert(fields);
    expect(call.id).toBe(expected);
    expect(call.problems).toHaveLength(problems);
  });

  it("a wrong type in any place is one problem there, and never an exception", () => {
    const seen = new Set<string>();
    for (const odd of [null, "", "__proto__", 1e308, -1, true, [], [null], {}, { toString: 1 }]) {
      for (const key of Object.keys(voicemailCall)) {
        const call = convertVapiCall({ ...voicemailCall, [key]: odd });
        const paths = call.problems.map((problem) => problem.path);
        expect(new Set(paths).size).toBe(paths.length);
        expect(() => JSON.stringify(call)).not.toThrow();
        for (const path of paths) seen.add(path.split(".")[0] ?? "");
        for (const name of call.assumptions) expect(vapiAssumptions).toContain(name);
      }
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(["type", "startedAt", "endedReason", "status", "customer", "artifact", "cost", "costs"]),
    );
  });

  it("documented nulls everywhere are no problem", () => {
    const nulls = Object.fromEntries(Object.keys(voicemailCall).map((key) => [key, null]));
    expect(convertVapiCall({ ...nulls, id, createdAt }).problems).toEqual([]);
  });

  it("a wrong container is one problem, although several readers look into it", () => {
    const call = convert({ artifact: "none", assistant: 1, assistantOverrides: [1] });
    expect(call.problems).toEqual([
      { path: "artifact", found: '"none"', expected: "object" },
      { path: "assistant", found: "number 1", expected: "object" },
      { path: "assistantOverrides", found: "array of 1", expected: "object" },
    ]);
  });

  it("survives JSON, with keys like __proto__ in free objects", () => {
    const raw = JSON.parse(`{"id":"1","status":"ended","metadata":{"__proto__":{"a":1}},"__proto__":{"cost":5}}`);
    const call = convertVapiCall(raw);
    expect(call).not.toHaveProperty("cost");
    expect(JSON.parse(JSON.stringify(call)).metadata).toHaveProperty(["__proto__"], { a: 1 });
  });

  it("a transcript of millions of characters is read", () => {
    const text = "AI: word word word word word\n".repeat(100_000);
    expect(convert({ transcript: text }).transcript?.turns).toHaveLength(100_000);
  });
});

describe("secrets", () => {
  it("are redacted wherever they stand", () => {
    const row = {
      id,
      phoneNumber: { twilioPhoneNumber: "+15555550100", twilioAuthToken: "secret", twilioApiSecret: "secret" },
      assistant: {
        server: { url: "https://example.com", headers: { Authorization: "secret" }, secret: "secret" },
        credentials: [{ provider: "openai", apiKey: "secret" }],
        model: {
          headers: { "x-key": "secret" },
          tools: [{ server: { headers: { key: "secret" } } }, { type: "apiRequest", headers: { key: "secret" } }],
        },
      },
      transport: { provider: "twilio", callToken: "secret" },
      monitor: { listenUrl: "wss://secret", controlUrl: "https://secret" },
      artifact: {
        presignedMonoUrl: "https://storage.example.com/a.wav?X-Amz-Expires=600&X-Amz-Signature=secret",
        presignedLogUrl: "https://storage.example.com/a.log?X-Amz-Signature=secret",
        recordingUrl: "https://storage.vapi.ai/a.wav",
      },
    };
    const gone = "[redacted]";
    expect(redactCall(convertVapiCall(row as never)).raw).toStrictEqual({
      id,
      phoneNumber: { twilioPhoneNumber: "+15555550100", twilioAuthToken: gone, twilioApiSecret: gone },
      assistant: {
        server: { url: "https://example.com", headers: { Authorization: gone }, secret: gone },
        credentials: gone,
        model: {
          headers: { "x-key": gone },
          tools: [{ server: { headers: { key: gone } } }, { type: "apiRequest", headers: { key: gone } }],
        },
      },
      transport: { provider: "twilio", callToken: gone },
      monitor: { listenUrl: gone, controlUrl: gone },
      artifact: {
        // Where the recording is, is data; that somebody may open it, is not.
        presignedMonoUrl: "https://storage.example.com/a.wav",
        presignedLogUrl: gone,
        recordingUrl: "https://storage.vapi.ai/a.wav",
      },
    });
  });
});
