import { describe, expect, it } from "vitest";
import { convertZuduCall, zuduAssumptions, type ZuduCall } from "../../src/providers/zudu/convert-call.js";
import { redactCall } from "../../src/redaction/redact-call.js";
import { readExample, toTested } from "../documented.js";

/** The value at a path in the `data` of a documented answer. */
const readOwn = (name: string, ...path: string[]) => readExample("zudu", name, "data", ...path);

const convert = toTested(convertZuduCall, zuduAssumptions);

const ended = {
  call_id: "call-1",
  call_status: "ENDED",
  call_type: "PHONE_CALL",
  start_timestamp: 1703097600000,
  end_timestamp: 1703097660000,
};

describe("documented payloads", () => {
  it("GET /api/calls: an outbound call with all its parts", () => {
    expect(convert(readOwn("list-calls-get", "calls", "0"))).toStrictEqual({
      provider: "zudu",
      id: "call-456",
      key: "zudu::call-456",
      direction: "outbound",
      channel: "phone",
      status: { unified: "ended", raw: "ENDED" },
      outcome: "completed",
      ended: { by: "customer", reason: "user_hangup", raw: "USER_HANGUP" },
      // No country code begins with 0: not E.164.
      from: { raw: "+0987654321" },
      to: { e164: "+1234567890", raw: "+1234567890" },
      customer: { number: "+1234567890" },
      assistant: { id: "agent-123", number: "+0987654321" },
      startedAt: "2023-12-20T18:40:00.000Z",
      endedAt: "2023-12-20T18:50:00.000Z",
      occurredAt: "2023-12-20T18:40:00.000Z",
      durationSeconds: 600,
      transcript: {
        text: "Hello, I'm calling about my recent order. Thank you for your help!",
        // Without labels nobody can tell who said what.
        turns: [],
      },
      transfers: [],
      recordings: [{ url: "https://storage.azure.com/recordings/call-456.mp4", kind: "mono", needsAuth: false }],
      cost: { amount: "0.25", parts: [] },
      analysis: {
        summary: "Customer inquiry about order status - resolved successfully",
        sentiment: "positive",
        successful: true,
        data: { in_voicemail: false },
      },
      campaign: { id: "batch-001" },
      metadata: {
        customer_id: "cust-001",
        priority: "high",
        campaign: "summer-2024",
        batch_call_id: "batch-001",
      },
      completeness: { transcript: "present", recording: "present", cost: "present", analysis: "present" },
      assumptions: ["recordings.kind", "recordings.needsAuth", "cost.unit"],
      problems: [],
    });
  });

  it("POST /api/calls: a short record, whose parts may come with GET", () => {
    expect(convert(readOwn("list-calls-post", "calls", "0"))).toStrictEqual({
      provider: "zudu",
      id: "call-456",
      key: "zudu::call-456",
      direction: "outbound",
      channel: "phone",
      status: { unified: "ended", raw: "ENDED" },
      outcome: "unknown",
      ended: { by: "unknown" },
      from: { raw: "+0987654321" },
      to: { e164: "+1234567890", raw: "+1234567890" },
      customer: { number: "+1234567890" },
      assistant: { id: "agent-123", number: "+0987654321" },
      startedAt: "2023-12-20T18:40:00.000Z",
      endedAt: "2023-12-20T18:50:00.000Z",
      occurredAt: "2023-12-20T18:40:00.000Z",
      durationSeconds: 600,
      transfers: [],
      recordings: [],
      completeness: { transcript: "pending", recording: "pending", cost: "pending", analysis: "pending" },
      assumptions: [],
      problems: [],
    });
  });

  it("GET /api/calls/{callId}, the hand-written page: times of the record, no duration", () => {
    expect(convert(readOwn("get-call"))).toStrictEqual({
      provider: "zudu",
      id: "call_abc123def456",
      key: "zudu::call_abc123def456",
      direction: "outbound",
      channel: "phone",
      status: { unified: "ended", raw: "ENDED" },
      outcome: "unknown",
      ended: { by: "unknown" },
      from: { e164: "+14157774444", raw: "+14157774444" },
      to: { e164: "+12137774445", raw: "+12137774445" },
      customer: { number: "+12137774445" },
      assistant: { id: "agent_1234567890", number: "+14157774444" },
      createdAt: "2024-01-15T12:00:00.000Z",
      startedAt: "2024-01-15T12:00:10.000Z",
      endedAt: "2024-01-15T12:01:40.000Z",
      updatedAt: "2024-01-15T12:01:40.000Z",
      occurredAt: "2024-01-15T12:00:10.000Z",
      durationSeconds: 90,
      transfers: [],
      recordings: [],
      metadata: { customer_id: "cust-001", campaign: "summer-2024" },
      completeness: { transcript: "pending", recording: "pending", cost: "pending", analysis: "pending" },
      assumptions: [],
      problems: [],
    });
  });

  it("POST /api/calls/create: registered, in lower case, created when its first event says", () => {
    expect(convert(readOwn("create-call", "call"))).toStrictEqual({
      provider: "zudu",
      id: "call_af26d2ba-d720-440d-aff1-7df8459eebc7",
      key: "zudu::call_af26d2ba-d720-440d-aff1-7df8459eebc7",
      direction: "outbound",
      channel: "phone",
      status: { unified: "queued", raw: "registered" },
      assistant: { id: "agent-123" },
      createdAt: "2025-05-29T11:27:07.692Z",
      occurredAt: "2025-05-29T11:27:07.692Z",
      transfers: [],
      recordings: [],
      metadata: { customer_id: "cust-001", priority: "high", campaign: "summer-2024" },
      completeness: { transcript: "pending", recording: "pending", cost: "pending", analysis: "pending" },
      assumptions: ["createdAt.fromEvents"],
      problems: [],
    });
  });

  it("POST /api/calls/create-phone-call: under way", () => {
    expect(convert(readOwn("create-phone-call", "call"))).toStrictEqual({
      provider: "zudu",
      id: "call_abc123def456",
      key: "zudu::call_abc123def456",
      direction: "outbound",
      channel: "phone",
      status: { unified: "in_progress", raw: "ONGOING" },
      from: { e164: "+14157774444", raw: "+14157774444" },
      to: { e164: "+12137774445", raw: "+12137774445" },
      customer: { number: "+12137774445" },
      assistant: { id: "agent_1234567890", number: "+14157774444" },
      createdAt: "2024-01-15T12:00:00.000Z",
      occurredAt: "2024-01-15T12:00:00.000Z",
      transfers: [],
      recordings: [],
      completeness: { transcript: "pending", recording: "pending", cost: "pending", analysis: "pending" },
      assumptions: [],
      problems: [],
    });
  });

  it("POST /api/calls/create-web-call: no direction and no numbers", () => {
    expect(convert(readOwn("create-web-call", "call"))).toStrictEqual({
      provider: "zudu",
      id: "call_abc123def456",
      key: "zudu::call_abc123def456",
      channel: "web",
      status: { unified: "queued", raw: "REGISTERED" },
      assistant: { id: "agent_1234567890" },
      createdAt: "2024-01-15T12:00:00.000Z",
      occurredAt: "2024-01-15T12:00:00.000Z",
      transfers: [],
      recordings: [],
      completeness: { transcript: "pending", recording: "pending", cost: "pending", analysis: "pending" },
      assumptions: [],
      problems: [],
    });
  });

  it("PUT /api/calls/{callId}: without a callee, and `test` in the metadata is the caller's own", () => {
    expect(convert(readOwn("update-call", "call"))).toStrictEqual({
      provider: "zudu",
      id: "call-456",
      key: "zudu::call-456",
      direction: "outbound",
      channel: "phone",
      status: { unified: "in_progress", raw: "ongoing" },
      from: { e164: "+1111111111", raw: "+1111111111" },
      assistant: { id: "agent-123", number: "+1111111111" },
      transfers: [],
      recordings: [],
      metadata: { test: true, priority: "high", updated_field: "new_value" },
      completeness: { transcript: "pending", recording: "pending", cost: "pending", analysis: "pending" },
      assumptions: [],
      problems: [],
    });
  });

  it("PUT /api/calls/{callId}/schedule: id, metadata and events only", () => {
    const call = convert(readOwn("update-call-schedule", "call"));
    expect(call).toStrictEqual({
      provider: "zudu",
      id: "call_bf2a9c7d-4e5f-4318-9b2a-8d7c6e4f1a0b",
      key: "zudu::call_bf2a9c7d-4e5f-4318-9b2a-8d7c6e4f1a0b",
      status: { unified: "scheduled" },
      scheduledAt: "2025-05-28T19:20:00.000Z",
      occurredAt: "2025-05-28T19:20:00.000Z",
      transfers: [],
      recordings: [],
      metadata: { is_scheduled: true, scheduled_timestamp: 1748460000, execution_status: "pending" },
      completeness: { transcript: "pending", recording: "pending", cost: "pending", analysis: "pending" },
      assumptions: ["status.inferred"],
      problems: [],
    });
  });

  it("gives the record back as it is, and takes the account's label", () => {
    const raw = readOwn("list-calls-get", "calls", "0") as ZuduCall;
    const before = JSON.stringify(raw);
    const call = convertZuduCall(raw, { account: "sales" });
    expect(call.raw).toBe(raw);
    expect(JSON.stringify(raw)).toBe(before);
    expect(call).toMatchObject({ account: "sales", key: "zudu:sales:call-456" });
  });
});

describe("identity", () => {
  it("is call_id, never the row's id", () => {
    expect(convert({ id: "550e8400", call_id: "call-1" })).toMatchObject({ id: "call-1", problems: [] });
    expect(convert({ id: "550e8400" })).toMatchObject({
      id: "",
      key: "zudu::",
      problems: [{ path: "call_id", found: "undefined", expected: "string" }],
    });
  });

  it("reports an odd call_id once", () => {
    expect(convert({ call_id: ["x"] }).problems).toStrictEqual([
      { path: "call_id", found: "array of 1", expected: "string" },
    ]);
  });
});

describe("status", () => {
  it.each([
    ["SCHEDULED", "scheduled"],
    ["REGISTERED", "queued"],
    ["ONGOING", "in_progress"],
    ["ENDED", "ended"],
    ["ERROR", "ended"],
    ["NOT_CONNECTED", "ended"],
    ["registered", "queued"],
    ["Ended", "ended"],
    ["PAUSED", "unknown"],
    ["__proto__", "unknown"],
    ["constructor", "unknown"],
  ])("%s is %s", (word, unified) => {
    const call = convert({ call_id: "call-1", call_status: word });
    expect(call.status).toStrictEqual({ unified, raw: word });
    expect(call.problems).toStrictEqual([]);
    expect(call.outcome === undefined, "an outcome once ended, and only then").toBe(unified !== "ended");
    expect(call.ended === undefined).toBe(unified !== "ended");
  });

  it("names a status that only Retell documents", () => {
    expect(convert({ call_id: "call-1", call_status: "not_connected" })).toMatchObject({
      outcome: "failed",
      ended: { by: "system" },
      assumptions: ["status.meaning"],
    });
  });

  it("without a word is unknown, unless the metadata says scheduled", () => {
    const statusOf = (metadata: unknown) => convert({ call_id: "call-1", call_status: null, metadata }).status;
    expect(statusOf(undefined)).toStrictEqual({ unified: "unknown" });
    expect(statusOf({})).toStrictEqual({ unified: "unknown" });
    expect(statusOf({ is_scheduled: false })).toStrictEqual({ unified: "unknown" });
    expect(statusOf({ is_scheduled: "true" })).toStrictEqual({ unified: "unknown" });
    expect(statusOf({ is_scheduled: true, execution_status: "completed" })).toStrictEqual({ unified: "unknown" });
    expect(statusOf({ is_scheduled: true })).toStrictEqual({ unified: "scheduled" });
  });

  it("the call's own word counts more than the metadata", () => {
    const raw = { call_id: "call-1", call_status: "ENDED", metadata: { is_scheduled: true } };
    expect(convert(raw).status).toStrictEqual({ unified: "ended", raw: "ENDED" });
  });
});

describe("end", () => {
  it.each([
    ["user_hangup", "completed", "customer"],
    ["agent_hangup", "completed", "assistant"],
    ["dial_busy", "busy", "system"],
    ["hung_up_by_moon", "unknown", "unknown"],
    ["__proto__", "unknown", "unknown"],
    ["constructor", "unknown", "unknown"],
  ])("%s is %s by %s, in either case", (word, outcome, by) => {
    for (const raw of [word, word.toUpperCase()]) {
      const call = convert({ ...ended, disconnection_reason: raw });
      expect(call).toMatchObject({ outcome, ended: { by, raw }, problems: [] });
      // Zudu documents `user_hangup`, and a word that nobody documents has no meaning to assume.
      const plain = ["user_hangup", "hung_up_by_moon", "__proto__", "constructor"].includes(word);
      expect(call.assumptions).toStrictEqual(plain ? [] : ["ended.meaning"]);
    }
  });

  it("writes the reason as a word to group by", () => {
    expect(convert({ ...ended, disconnection_reason: " User-Hangup! " })).toMatchObject({
      outcome: "completed",
      ended: { by: "customer", reason: "user_hangup", raw: " User-Hangup! " },
    });
    expect(convert({ ...ended, disconnection_reason: "???" }).ended).toStrictEqual({ by: "unknown", raw: "???" });
  });

  it("an ERROR is a failure, whatever reason is given or none", () => {
    const outcomeOf = (disconnection_reason: unknown) =>
      convert({ ...ended, call_status: "ERROR", disconnection_reason }).outcome;
    expect(outcomeOf(null)).toBe("failed");
    expect(outcomeOf("hung_up_by_moon")).toBe("failed");
    expect(outcomeOf("INACTIVITY")).toBe("failed");
    expect(outcomeOf("DIAL_BUSY")).toBe("busy");
    expect(convert({ ...ended, call_status: "ERROR" }).ended).toStrictEqual({ by: "system" });
  });

  it("in_voicemail makes it a voicemail that a machine answered, and `false` makes no human", () => {
    const withAnalysis = (in_voicemail: unknown, reason: string) =>
      convert({ ...ended, disconnection_reason: reason, call_analysis: { in_voicemail } });
    expect(withAnalysis(true, "AGENT_HANGUP")).toMatchObject({ outcome: "voicemail", answeredBy: "machine" });
    expect(withAnalysis(false, "AGENT_HANGUP").outcome).toBe("completed");
    expect(withAnalysis(false, "AGENT_HANGUP").answeredBy).toBeUndefined();
    expect(withAnalysis(null, "VOICEMAIL_REACHED")).toMatchObject({ outcome: "voicemail", answeredBy: "machine" });
    expect(withAnalysis(null, "IVR_REACHED")).toMatchObject({ outcome: "completed", answeredBy: "machine" });
    expect(withAnalysis("yes", "USER_HANGUP").problems).toStrictEqual([
      { path: "call_analysis.in_voicemail", found: '"yes"', expected: "boolean" },
    ]);
  });

  it.each([
    { call_status: "ONGOING", disconnection_reason: "USER_HANGUP", end_timestamp: null },
    { call_status: "ONGOING", disconnection_reason: null },
  ])("a reason or an end time alone does not end a call that is under way: %j", (fields) => {
    const call = convert({ ...ended, ...fields });
    expect(call.status.unified).toBe("in_progress");
    expect(call.outcome).toBeUndefined();
    expect(call.ended).toBeUndefined();
  });

  it.each([
    { call_status: "ONGOING", disconnection_reason: "AGENT_HANGUP" },
    { call_status: "REGISTERED", disconnection_reason: "agent_hangup" },
    { call_status: null, disconnection_reason: "agent_hangup", end_timestamp: null },
    { call_status: "agent_hangup", end_timestamp: null },
  ])("an end that the status does not know of is an end: %j", (fields) => {
    const call = convert({ ...ended, ...fields });
    expect(call).toMatchObject({
      status: { unified: "ended" },
      outcome: "completed",
      ended: { by: "assistant", reason: "agent_hangup" },
    });
    expect(call.status.raw).toBe(fields.call_status ?? undefined);
    expect(call.assumptions).toContain("status.inferred");
  });

  it("an end time without a status is an end of which nothing is known", () => {
    expect(convert({ ...ended, call_status: null })).toMatchObject({
      status: { unified: "ended" },
      outcome: "unknown",
      ended: { by: "unknown" },
      assumptions: ["status.inferred"],
    });
  });

  it.each([
    ["call_transfer", "unknown"],
    ["transfer_bridged", "connected"],
    ["transfer_cancelled", "canceled"],
  ])("%s tells a transfer: %s", (disconnection_reason, unified) => {
    expect(convert({ ...ended, disconnection_reason }).transfers).toStrictEqual([
      { status: { unified, raw: disconnection_reason } },
    ]);
  });

  it("a voicemail is ended by the assistant, whatever the reason", () => {
    const call = convert({ ...ended, disconnection_reason: "USER_HANGUP", call_analysis: { in_voicemail: true } });
    expect(call).toMatchObject({ outcome: "voicemail", ended: { by: "assistant", raw: "USER_HANGUP" } });
  });
});

describe("parties", () => {
  const numbers = { call_id: "call-1", agent_id: "agent-1", from_number: "+14157774444", to_number: "+12137774445" };
  const from = { e164: "+14157774444", raw: "+14157774444" };
  const to = { e164: "+12137774445", raw: "+12137774445" };

  it.each(["INBOUND", "inbound"])("%s: the customer calls", (direction) => {
    expect(convert({ ...numbers, direction })).toMatchObject({
      direction: "inbound",
      from,
      to,
      customer: { number: "+14157774444" },
      assistant: { id: "agent-1", number: "+12137774445" },
    });
  });

  it.each(["OUTBOUND", "outbound"])("%s: the customer is called", (direction) => {
    expect(convert({ ...numbers, direction })).toMatchObject({
      direction: "outbound",
      from,
      to,
      customer: { number: "+12137774445" },
      assistant: { id: "agent-1", number: "+14157774444" },
    });
  });

  it.each([
    ["direction", "SIDEWAYS"],
    ["direction", "__proto__"],
    ["call_type", "TELEPATHY"],
  ])("reports a %s that no page knows: %s", (name, word) => {
    const call = convert({ ...numbers, [name]: word });
    expect(call.problems).toMatchObject([{ path: name, found: JSON.stringify(word) }]);
    expect(call.assistant).toStrictEqual({ id: "agent-1" });
  });

  it.each([undefined, null, ""])("direction %s does not tell who is who", (direction) => {
    const call = convert({ ...numbers, direction });
    expect(call).toMatchObject({ from, to, assistant: { id: "agent-1" }, problems: [] });
    expect(call.direction).toBeUndefined();
    expect(call.customer).toBeUndefined();
    expect(call.assistant).toStrictEqual({ id: "agent-1" });
  });

  it.each([
    ["PHONE_CALL", "phone"],
    ["web_call", "web"],
    ["FAX", undefined],
    [null, undefined],
  ])("call_type %s is %s", (call_type, channel) => {
    expect(convert({ call_id: "call-1", call_type }).channel).toBe(channel);
  });

  it("keeps a number that is not E.164 as it is", () => {
    const call = convert({
      ...numbers,
      direction: "INBOUND",
      from_number: "101",
      to_number: "+1 (213) 777-4445",
    });
    expect(call.from).toStrictEqual({ raw: "101" });
    expect(call.to).toStrictEqual({ e164: "+12137774445", raw: "+1 (213) 777-4445" });
    expect(call.customer).toStrictEqual({ number: "101" });
    expect(call.assistant).toStrictEqual({ id: "agent-1", number: "+12137774445" });
  });
});

describe("times", () => {
  it("call_duration is milliseconds: proven by start and end, else an assumption", () => {
    expect(convert({ ...ended, call_duration: 60000 })).toMatchObject({ durationSeconds: 60, assumptions: [] });
    expect(convert({ ...ended, call_duration: 60999 }).assumptions).toStrictEqual([]);
    expect(convert({ ...ended, call_duration: 45500 })).toMatchObject({
      durationSeconds: 45.5,
      assumptions: ["durationSeconds.unit"],
    });
    expect(convert({ call_id: "call-1", call_duration: 1500 })).toMatchObject({
      durationSeconds: 1.5,
      assumptions: ["durationSeconds.unit"],
    });
    expect(convert({ ...ended, call_duration: 0, end_timestamp: ended.start_timestamp }).durationSeconds).toBe(0);
  });

  it("else the duration is end minus start, where they are in order", () => {
    expect(convert(ended).durationSeconds).toBe(60);
    expect(convert({ ...ended, end_timestamp: ended.start_timestamp - 1 }).durationSeconds).toBeUndefined();
    expect(convert({ ...ended, end_timestamp: null }).durationSeconds).toBeUndefined();
  });

  it("makes up no end", () => {
    expect(convert({ ...ended, end_timestamp: null, call_duration: 60000 }).endedAt).toBeUndefined();
  });

  it("reads seconds and digits too, and says so", () => {
    expect(convert({ ...ended, start_timestamp: 1703097600, end_timestamp: "1703097660000" })).toMatchObject({
      startedAt: "2023-12-20T18:40:00.000Z",
      endedAt: "2023-12-20T18:41:00.000Z",
      durationSeconds: 60,
      assumptions: ["startedAt.unit"],
    });
  });

  it("prefers created_at to the first event, and only an event of creation will do", () => {
    const events = [{ timestamp: 1748518027692, event: "Call created", session_time: 0, data: {} }];
    expect(convert({ call_id: "call-1", events })).toMatchObject({
      createdAt: "2025-05-29T11:27:07.692Z",
      assumptions: ["createdAt.fromEvents"],
    });
    expect(convert({ call_id: "call-1", created_at: 1705320000000, events })).toMatchObject({
      createdAt: "2024-01-15T12:00:00.000Z",
      assumptions: [],
    });
    const started = [{ timestamp: 1748518027692, event: "Call started - INBOUND", data: {} }];
    expect(convert({ call_id: "call-1", events: started }).createdAt).toBeUndefined();
  });

  it("tells when a scheduled call is planned: in seconds, where Zudu marked it", () => {
    const scheduledOf = (metadata: object, fields: object = {}) =>
      convert({ call_id: "call-1", metadata, ...fields }).scheduledAt;
    const scheduled_timestamp = 1748460000;
    expect(scheduledOf({ is_scheduled: true, scheduled_timestamp })).toBe("2025-05-28T19:20:00.000Z");
    expect(scheduledOf({ scheduled_timestamp }, { call_status: "SCHEDULED" })).toBe("2025-05-28T19:20:00.000Z");
    // It was one, and the plan stays.
    expect(scheduledOf({ is_scheduled: true, scheduled_timestamp }, ended)).toBe("2025-05-28T19:20:00.000Z");
    // Without the mark the key is the caller's own.
    expect(scheduledOf({ scheduled_timestamp })).toBeUndefined();
    expect(scheduledOf({ is_scheduled: false, scheduled_timestamp })).toBeUndefined();
    expect(convert({ call_id: "call-1", metadata: { scheduled_timestamp: "soon" } }).problems).toStrictEqual([]);

    const inMilliseconds = { is_scheduled: true, scheduled_timestamp: 1748460000000 };
    expect(convert({ ...ended, metadata: inMilliseconds })).toMatchObject({
      scheduledAt: "2025-05-28T19:20:00.000Z",
      assumptions: ["scheduledAt.unit"],
    });
    const odd = { is_scheduled: true, scheduled_timestamp: 0 };
    expect(convert({ ...ended, metadata: odd }).problems.map(({ path }) => path)).toStrictEqual([
      "metadata.scheduled_timestamp",
    ]);
  });

  it("a call occurred when it started, which the list is ordered by; else when it is planned, was made or ended", () => {
    const metadata = { is_scheduled: true, scheduled_timestamp: 1748460000 };
    const all = { ...ended, created_at: 1705320000000, metadata };
    expect(convert(all).occurredAt).toBe("2023-12-20T18:40:00.000Z");
    expect(convert({ ...all, start_timestamp: null }).occurredAt).toBe("2025-05-28T19:20:00.000Z");
    expect(convert({ ...all, start_timestamp: null, metadata: {} }).occurredAt).toBe("2024-01-15T12:00:00.000Z");
    expect(convert({ ...ended, start_timestamp: null }).occurredAt).toBe("2023-12-20T18:41:00.000Z");
  });

  it("reports what is no time", () => {
    const call = convert({ ...ended, start_timestamp: "yesterday", end_timestamp: -5, updated_at: 1e300 });
    expect(call.problems).toStrictEqual([
      { path: "start_timestamp", found: '"yesterday"', expected: "epoch milliseconds" },
      { path: "end_timestamp", found: "number -5", expected: "epoch milliseconds" },
      { path: "updated_at", found: "number 1e+300", expected: "epoch milliseconds" },
    ]);
    expect([call.startedAt, call.endedAt, call.updatedAt]).toStrictEqual([undefined, undefined, undefined]);
  });
});

describe("transcript", () => {
  const start = ended.start_timestamp;

  it("takes turns from transcript_object, in epoch milliseconds, and the text as written", () => {
    const raw = {
      ...ended,
      transcript: "Hello there. Hi.",
      transcript_object: [
        {
          role: "assistant",
          content: "Hello there.",
          timestamp: start + 900,
          words: [
            { word: "Hello", start: start + 1000, end: start + 1400 },
            { word: "there.", start: start + 1400, end: start + 1850 },
          ],
        },
        { role: "user", content: "Hi.", timestamp: start + 3000, words: [] },
        { role: "user", content: "", timestamp: start + 4000 },
      ],
      transcript_with_tool_calls: [],
    };
    const call = convert(raw);
    expect(call.transcript).toStrictEqual({
      text: "Hello there. Hi.",
      turns: [
        { role: "assistant", text: "Hello there.", startSeconds: 1, endSeconds: 1.85 },
        { role: "customer", text: "Hi.", startSeconds: 3 },
      ],
    });
    expect(call).toMatchObject({ assumptions: [], problems: [] });
  });

  it("reads small numbers as Retell's seconds, without needing the start", () => {
    const raw = {
      call_id: "call-1",
      transcript_object: [
        { role: "agent", content: "Hello.", words: [{ word: "Hello.", start: 0, end: 0.7 }] },
        { role: "user", content: "Hi.", words: [{ word: "Hi.", start: 1.5, end: 2 }] },
      ],
    };
    expect(convert(raw)).toMatchObject({
      transcript: {
        text: "Assistant: Hello.\nCustomer: Hi.",
        turns: [
          { role: "assistant", text: "Hello.", startSeconds: 0, endSeconds: 0.7 },
          { role: "customer", text: "Hi.", startSeconds: 1.5, endSeconds: 2 },
        ],
      },
      assumptions: ["transcript.startSeconds.unit"],
      problems: [],
    });
  });

  it("leaves epoch times out where the call's start is not known", () => {
    const transcript_object = [{ role: "assistant", content: "Hello.", timestamp: start }];
    const call = convert({ call_id: "call-1", transcript_object });
    expect(call.transcript?.turns).toStrictEqual([{ role: "assistant", text: "Hello." }]);
    expect(call.problems).toStrictEqual([]);
  });

  it("reads labels where the text has them", () => {
    const call = convert({ ...ended, transcript: "Agent: Hello.\nUser: Hi.\nand bye\nTransfer Target: Yes?\n" });
    expect(call.transcript).toStrictEqual({
      text: "Agent: Hello.\nUser: Hi.\nand bye\nTransfer Target: Yes?\n",
      turns: [
        { role: "assistant", text: "Hello." },
        { role: "customer", text: "Hi.\nand bye" },
        { role: "system", text: "Yes?" },
      ],
    });
  });

  it("puts a tool's call and its result in one turn, where Retell's items come", () => {
    const raw = {
      ...ended,
      transcript: "Agent: One moment.",
      transcript_object: [{ role: "agent", content: "One moment." }],
      transcript_with_tool_calls: [
        { role: "agent", content: "One moment.", words: [{ word: "One", start: 0.1, end: 0.2 }] },
        { role: "TOOL_CALL_INVOCATION", tool_call_id: "tool-1", name: "find_order", arguments: '{"order":7}' },
        { role: "tool_call_result", tool_call_id: "tool-1", content: "shipped", successful: true },
        { role: "tool_call_result", tool_call_id: "tool-9", content: "lost" },
        { role: "node_transition", former_node_name: "start", new_node_name: "order" },
        { role: "dtmf", digit: "5" },
        { role: "injected", content: "The order left on Monday.", time_sec: 4.5 },
        { role: "transfer_target", content: "Desk here." },
      ],
    };
    const call = convert(raw);
    expect(call.transcript).toStrictEqual({
      text: "Agent: One moment.",
      turns: [
        { role: "assistant", text: "One moment.", startSeconds: 0.1, endSeconds: 0.2 },
        {
          role: "tool",
          text: "find_order",
          tool: { id: "tool-1", name: "find_order", arguments: '{"order":7}', result: "shipped" },
        },
        { role: "tool", text: "lost", tool: { id: "tool-9", result: "lost" } },
        { role: "customer", text: "5" },
        { role: "system", text: "The order left on Monday.", startSeconds: 4.5 },
        { role: "system", text: "Desk here." },
      ],
    });
    expect(call.assumptions).toStrictEqual(["transcript.startSeconds.unit", "transcript.toolCalls"]);
    expect(call.problems).toStrictEqual([]);
  });

  it("knows the parties by any word in use", () => {
    const items = ["customer", "Human", "caller", "bot", "AI", "Agent", "transfer_target"].map((role) => ({
      role,
      content: role,
    }));
    const call = convert({ ...ended, transcript_object: items });
    expect(call.transcript?.turns.map(({ role }) => role)).toStrictEqual([
      "customer",
      "customer",
      "customer",
      "assistant",
      "assistant",
      "assistant",
      "system",
    ]);
  });

  it("a tool's turn lasts from its call to its result", () => {
    const items = [
      { role: "tool_call_invocation", tool_call_id: "t1", name: "find", arguments: { order: 7 }, time_sec: 3.5 },
      { role: "tool_call_invocation", tool_call_id: "t2", name: "note", timestamp: null, time_sec: "4" },
      { role: "tool_call_result", tool_call_id: "t1", content: "", result: { shipped: true }, time_sec: 5 },
      { role: "tool_call_result", tool_call_id: "t2", content: "ok", time_sec: 1 },
      { role: "tool_call_result", tool_call_id: "t9", result: "lost", timestamp: start + 6000 },
    ];
    const call = convert({ ...ended, transcript_with_tool_calls: items });
    expect(call.transcript?.turns).toStrictEqual([
      {
        role: "tool",
        text: "find",
        startSeconds: 3.5,
        tool: { id: "t1", name: "find", arguments: { order: 7 }, result: { shipped: true } },
        endSeconds: 5,
      },
      { role: "tool", text: "note", startSeconds: 4, tool: { id: "t2", name: "note", result: "ok" } },
      { role: "tool", text: "lost", startSeconds: 6, tool: { id: "t9", result: "lost" } },
    ]);
    expect(call.problems).toStrictEqual([]);
  });

  it("reads words under a neighbouring name, and takes the longer of two lists", () => {
    const call = convert({
      ...ended,
      transcript_with_tool_calls: [{ role: "agent", content: "Hello." }],
      transcript_object: [
        { role: "agent", text: "Hello." },
        { role: "user", message: "Hi." },
        { role: "user", text: 5 },
      ],
    });
    expect(call.transcript?.turns.map((turn) => turn.text)).toStrictEqual(["Hello.", "Hi."]);
    expect(call.problems.map(({ path }) => path)).toStrictEqual(["transcript_object.2.text"]);
    expect(call.assumptions).not.toContain("transcript.toolCalls");
  });

  it("reports odd items and goes on", () => {
    const raw = {
      ...ended,
      transcript: 5,
      transcript_with_tool_calls: "none",
      transcript_object: [
        null,
        "Hello",
        { role: 7, content: "Who?" },
        { role: "__proto__", content: "What?" },
        { role: "user", content: { text: "Hi" } },
        { role: "user", content: "a", words: "none" },
        { role: "user", content: "b", words: [3] },
        { role: "user", content: "c", words: [{ start: "soon", end: -2 }] },
        { role: "user", content: "d", timestamp: start - 1 },
      ],
    };
    const call = convert(raw);
    expect(call.transcript?.turns).toStrictEqual([
      { role: "customer", text: "a" },
      { role: "customer", text: "b" },
      { role: "customer", text: "c" },
      { role: "customer", text: "d" },
    ]);
    expect(call.problems.map(({ path }) => path)).toStrictEqual([
      "transcript",
      "transcript_with_tool_calls",
      "transcript_object.0",
      "transcript_object.1",
      "transcript_object.4.content",
      "transcript_object.5.words",
      "transcript_object.6.words.0",
      "transcript_object.6.words.0",
      "transcript_object.7.words.0.start",
      "transcript_object.7.words.0.end",
      "transcript_object.8.timestamp",
      "transcript_object.2.role",
      "transcript_object.3.role",
    ]);
  });

  it("gives an unknown speaker's words to the other of two parties", () => {
    const transcript_object = [
      { role: "assistant", content: "hi" },
      { role: "Emma", content: "I want to cancel" },
    ];
    expect(convert({ ...ended, transcript_object })).toMatchObject({
      transcript: { turns: [{ role: "assistant" }, { role: "customer", text: "I want to cancel" }] },
      assumptions: ["transcript.roles"],
      problems: [],
    });
  });

  it("takes the longer of list and text", () => {
    const transcript = "Agent: a\nUser: b\nAgent: c";
    const call = convert({ ...ended, transcript, transcript_object: [{ role: "agent", content: "a" }] });
    expect(call.transcript).toMatchObject({ text: transcript, turns: [{ text: "a" }, { text: "b" }, { text: "c" }] });
  });
});

describe("cost", () => {
  const costOf = (call_cost: unknown) => convert({ ...ended, call_cost });

  it("is what its parts add up to, where no total is told", () => {
    const product_costs = [
      { product: "llm", cost: 0.1 },
      { product: "voice", cost: "0.2" },
    ];
    expect(costOf({ product_costs })).toMatchObject({
      cost: { amount: "0.3", parts: [{ kind: "llm" }, { kind: "voice" }] },
      assumptions: ["cost.fromParts", "cost.unit"],
    });
  });

  it("is the amount as it is, in a unit that nobody names", () => {
    const call = costOf({
      combined_cost: 0.15,
      product_costs: [
        { product: "inbound_call", cost: 0.1, unit_price: 0.02 },
        { product: "llm_usage", cost: 0.05, unit_price: 0.001 },
      ],
    });
    expect(call.cost).toStrictEqual({
      amount: "0.15",
      parts: [
        { kind: "inbound_call", amount: "0.1" },
        { kind: "llm_usage", amount: "0.05" },
      ],
    });
    expect(call.assumptions).toStrictEqual(["cost.unit"]);
  });

  it.each([
    [0, "0"],
    [12, "12"],
    [0.00003, "0.00003"],
    [1e-7, "0.0000001"],
    ["0.2500", "0.25"],
    [-1.5, "-1.5"],
  ])("%s is %s", (combined_cost, amount) => {
    expect(costOf({ combined_cost }).cost).toStrictEqual({ amount, parts: [] });
  });

  it("reports odd amounts and goes on", () => {
    const call = costOf({
      combined_cost: 1,
      product_costs: [null, { product: 3, cost: 1 }, { product: "x", cost: {} }],
    });
    expect(call.cost).toStrictEqual({ amount: "1", parts: [{ kind: "unknown", amount: "1" }] });
    expect(call.problems.map(({ path }) => path)).toStrictEqual([
      "call_cost.product_costs.1.product",
      "call_cost.product_costs.2.cost",
    ]);
    expect(costOf({ combined_cost: "free" })).toMatchObject({
      completeness: { cost: "absent" },
      problems: [{ path: "call_cost.combined_cost", found: '"free"', expected: "decimal number" }],
    });
  });
});

describe("analysis", () => {
  it("keeps what it has no place for by name, `__proto__` too", () => {
    const call_analysis: unknown = JSON.parse(
      '{"call_summary":"","user_sentiment":"Unknown","call_successful":false,"in_voicemail":null,' +
        '"custom_analysis_data":{"mood":"fine"},"__proto__":{"a":1}}',
    );
    const { analysis } = convert({ ...ended, call_analysis });
    expect(analysis).toMatchObject({ sentiment: "unknown", successful: false });
    expect(JSON.stringify(analysis?.data)).toBe('{"custom_analysis_data":{"mood":"fine"},"__proto__":{"a":1}}');
  });
});

describe("completeness", () => {
  const empty = {
    ...ended,
    disconnection_reason: "USER_HANGUP",
    transcript: null,
    transcript_object: [],
    transcript_with_tool_calls: [],
    recording_url: null,
    call_cost: null,
    call_analysis: null,
  };

  it("null after the end may still be written", () => {
    expect(convert(empty).completeness).toStrictEqual({
      transcript: "pending",
      recording: "pending",
      cost: "pending",
      analysis: "pending",
    });
  });

  it("written and empty is all there is", () => {
    const raw = { ...empty, transcript: "", recording_url: "", call_cost: {}, call_analysis: {} };
    expect(convert(raw).completeness).toStrictEqual({
      transcript: "absent",
      recording: "absent",
      cost: "absent",
      analysis: "absent",
    });
    const underWay = { ...raw, call_status: "ONGOING", end_timestamp: null, disconnection_reason: null };
    expect(convert(underWay).completeness).toStrictEqual({
      transcript: "pending",
      recording: "pending",
      cost: "pending",
      analysis: "pending",
    });
  });

  it.each(["DIAL_NO_ANSWER", "DIAL_BUSY", "DIAL_FAILED", "ERROR_USER_NOT_JOINED"])(
    "nothing but a bill follows a call that reached nobody: %s",
    (disconnection_reason) => {
      expect(convert({ ...empty, disconnection_reason }).completeness).toStrictEqual({
        transcript: "absent",
        recording: "absent",
        cost: "pending",
        analysis: "absent",
      });
    },
  );

  it("opting out of storage keeps transcript and recording back, not cost and analysis", () => {
    expect(convert({ ...empty, opt_out_sensitive_data_storage: true }).completeness).toStrictEqual({
      transcript: "withheld",
      recording: "withheld",
      cost: "pending",
      analysis: "pending",
    });
    const kept = { ...empty, opt_out_sensitive_data_storage: true, transcript: "Agent: Hello." };
    expect(convert(kept).completeness.transcript).toBe("present");
  });

  it("shows what a call under way already has", () => {
    const raw = {
      ...empty,
      call_status: "ONGOING",
      end_timestamp: null,
      disconnection_reason: null,
      recording_url: "https://storage.azure.com/recordings/call-1.mp4",
    };
    expect(convert(raw)).toMatchObject({
      status: { unified: "in_progress" },
      recordings: [{ url: "https://storage.azure.com/recordings/call-1.mp4" }],
      completeness: { recording: "present", transcript: "pending" },
    });
  });
});

describe("odd records", () => {
  it.each([null, undefined, "call", 7, true, []])("%s is a call with problems", (raw) => {
    const call = convertZuduCall(raw as unknown as ZuduCall);
    expect(call.raw).toBe(raw);
    expect(call).toMatchObject({ id: "", status: { unified: "unknown" }, recordings: [] });
    expect(call.problems.map(({ path }) => path)).toStrictEqual(["", "call_id"]);
    expect(() => JSON.stringify(call)).not.toThrow();
  });

  it("every field of a wrong type is reported, and none throws", () => {
    const names = Object.keys(readOwn("create-call", "call"));
    for (const odd of [7.5, true, "text", [[]], { a: 1 }]) {
      const call = convert(Object.fromEntries(names.map((name) => [name, odd])));
      expect(call.problems.length).toBeGreaterThan(0);
      for (const { path } of call.problems) expect(names).toContain(path.split(".")[0]);
    }
  });
});

describe("secrets", () => {
  it("covers the tokens of a web call and nothing of a call itself", () => {
    const answer = readOwn("create-web-call");
    expect(redactCall(convertZuduCall(answer as never)).raw).toMatchObject({
      web_call_info: { access_token: "[redacted]", room_name: "call_abc123def456" },
      livekit_connection: { token: "[redacted]", server_url: "wss://communication.zudu.ai" },
    });
    const call = readOwn("list-calls-get", "calls", "0");
    expect(redactCall(convertZuduCall(call as never)).raw).toBe(call);
  });
});

it("a customer who talked and whose transfer was cancelled has a completed call", () => {
  const call = { call_id: "c", call_status: "ENDED", disconnection_reason: "transfer_cancelled" };
  const talk = { start_timestamp: 1760000000000, end_timestamp: 1760000060000 };
  expect(convert({ ...call, ...talk })).toMatchObject({
    outcome: "completed",
    transfers: [{ status: { unified: "canceled" } }],
  });
  expect(convert({ ...call, transcript: "Agent: a" }).outcome).toBe("completed");
  expect(convert(call).outcome).toBe("unknown");
  expect(convert({ ...call, ...talk, call_status: "ERROR" }).outcome).toBe("failed");
});

it("`duration_ms` is a length in milliseconds", () => {
  const call = { call_id: "c", call_status: "ENDED", duration_ms: 4500 };
  expect(convert(call)).toMatchObject({ durationSeconds: 4.5, assumptions: [], problems: [] });
});
