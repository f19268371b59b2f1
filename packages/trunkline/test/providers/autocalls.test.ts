import { describe, expect, it } from "vitest";
import {
  autoCallsAssumptions,
  convertAutoCallsCall,
  type AutoCallsCall,
} from "../../src/providers/autocalls/convert-call.js";
import { redactCall } from "../../src/redaction/redact-call.js";
import { readExample, toTested } from "../documented.js";

const readOwn = (name: string) => readExample("autocalls", name);

const convert = toTested(convertAutoCallsCall, autoCallsAssumptions);

const completed = { id: 1, type: "outbound", status: "completed", created_at: "2025-08-04 14:30:00", duration: 60 };

// The sample of https://docs.autocalls.ai for the list and for a single call.
const documentedCall = {
  provider: "autocalls",
  id: "123",
  key: "autocalls::123",
  direction: "outbound",
  channel: "phone",
  status: { unified: "ended", raw: "completed" },
  outcome: "completed",
  ended: { by: "unknown", reason: "completed", raw: "completed" },
  answeredBy: "human",
  from: { e164: "+1234567890", raw: "+1234567890" },
  to: { e164: "+1987654321", raw: "+1987654321" },
  customer: { number: "+1987654321" },
  assistant: { name: "Sales Assistant", number: "+1234567890" },
  createdAt: "2025-08-04T14:30:00.000Z",
  startedAt: "2025-08-04T14:30:00.000Z",
  endedAt: "2025-08-04T14:34:05.000Z",
  updatedAt: "2025-08-04T14:34:05.000Z",
  occurredAt: "2025-08-04T14:30:00.000Z",
  durationSeconds: 245,
  transcript: { text: "Hello, this is Sarah from Autocalls. How are you doing today?...", turns: [] },
  transfers: [],
  recordings: [{ url: "https://recordings.autocalls.ai/calls/123.mp3", kind: "mono", needsAuth: false }],
  cost: { amount: "0.025", currency: "USD", parts: [{ kind: "carrier", amount: "0.02" }] },
  analysis: { sentiment: "positive", data: { outcome: "qualified_lead", score: 8.5 } },
  campaign: { name: "Q4 Outreach Campaign" },
  variables: { customer_name: "John Smith", interest_level: "high", follow_up_date: "2025-08-15" },
  completeness: { transcript: "present", recording: "present", cost: "present", analysis: "present" },
  assumptions: [
    "createdAt.zone",
    "startedAt.fromCreatedAt",
    "endedAt.fromDuration",
    "updatedAt.zone",
    "recordings.kind",
    "recordings.needsAuth",
    "cost.currency",
  ],
  problems: [],
};

describe("documented payloads", () => {
  it("GET /user/calls/{id}", () => {
    expect(convert(readOwn("get-call"))).toStrictEqual(documentedCall);
  });

  it("GET /user/calls: a row is the same record", () => {
    // The sample is a page with one row; if not, the test fails.
    const page = readOwn("list-calls") as { data: unknown[] };
    expect(page.data.map((row) => convert(row))).toStrictEqual([documentedCall]);
  });

  it("Famulor's forms: rows, entries, amounts as text, times with a zone", () => {
    const call = convert({
      ...completed,
      type: "inbound",
      assistant_name: "Reception",
      campaign_name: null,
      duration: 42,
      assistant_phone_number: "+4930123456",
      client_phone_number: "+4915112345678",
      status: "ended_by_customer",
      transcript: [
        { text: "Hello, how can I help?", type: "transcript", sender: "bot", timestamp: 1754055268.525861 },
        { text: "I need an appointment.", type: "transcript", sender: "human", timestamp: 1754055271.902114 },
      ],
      variables: [],
      evaluation: [
        { name: "status", type: "bool", value: true, description: "Whether the objective was reached" },
        { name: "summary", type: "string", value: "Wants an appointment.", description: "Summary" },
        { name: "score", type: "integer", value: 7, description: "Score" },
      ],
      webhook_response: null,
      carrier_cost: "0.08000000",
      total_cost: "0.12000000",
      answered_by: null,
      recording_url: null,
      created_at: "2025-08-01T13:34:25Z",
      updated_at: "2025-08-01T13:35:07Z",
    });
    expect(call).toStrictEqual({
      provider: "autocalls",
      id: "1",
      key: "autocalls::1",
      direction: "inbound",
      channel: "phone",
      status: { unified: "ended", raw: "ended_by_customer" },
      outcome: "completed",
      ended: { by: "customer", reason: "ended_by_customer", raw: "ended_by_customer" },
      from: { e164: "+4915112345678", raw: "+4915112345678" },
      to: { e164: "+4930123456", raw: "+4930123456" },
      customer: { number: "+4915112345678" },
      assistant: { name: "Reception", number: "+4930123456" },
      createdAt: "2025-08-01T13:34:25.000Z",
      startedAt: "2025-08-01T13:34:25.000Z",
      endedAt: "2025-08-01T13:35:07.000Z",
      updatedAt: "2025-08-01T13:35:07.000Z",
      occurredAt: "2025-08-01T13:34:25.000Z",
      durationSeconds: 42,
      transcript: {
        text: "Assistant: Hello, how can I help?\nCustomer: I need an appointment.",
        turns: [
          { role: "assistant", text: "Hello, how can I help?", startSeconds: 0 },
          { role: "customer", text: "I need an appointment.", startSeconds: 3.376 },
        ],
      },
      transfers: [],
      recordings: [],
      cost: { amount: "0.12", currency: "USD", parts: [{ kind: "carrier", amount: "0.08" }] },
      analysis: { successful: true, summary: "Wants an appointment.", data: { score: 7 } },
      completeness: { transcript: "present", recording: "pending", cost: "present", analysis: "present" },
      assumptions: [
        "startedAt.fromCreatedAt",
        "endedAt.fromDuration",
        "transcript.startSeconds.fromFirstTurn",
        "cost.currency",
      ],
      problems: [],
    });
  });

  it("the post-call webhook: no direction, so no caller and no callee", () => {
    const call = convert({
      id: 12345,
      customer_phone: "+1234567890",
      assistant_phone: "+1987654321",
      duration: 125,
      status: "completed",
      extracted_variables: {
        status: true,
        summary: "Customer interested in product demo",
        lead_quality: "high",
        next_action: "schedule_demo",
      },
      input_variables: { customer_name: "John Doe", product_interest: "Pro Plan" },
      transcript: "AI: Hello! This is Sarah.\nCustomer: Hi, I'm doing well.",
      recording_url: "https://app.autocalls.ai/storage/recordings/call-12345.mp4",
      created_at: "2025-01-15T10:30:00.000000Z",
      finished_at: "2025-01-15T10:32:05.000000Z",
      lead: { id: 789, phone_number: "+1234567890", campaign: { id: 456, name: "Product Demo Campaign" } },
    });
    expect(call).toStrictEqual({
      provider: "autocalls",
      id: "12345",
      key: "autocalls::12345",
      status: { unified: "ended", raw: "completed" },
      // It does not tell who answered.
      outcome: "unknown",
      ended: { by: "unknown", reason: "completed", raw: "completed" },
      customer: { number: "+1234567890" },
      assistant: { number: "+1987654321" },
      createdAt: "2025-01-15T10:30:00.000Z",
      startedAt: "2025-01-15T10:30:00.000Z",
      endedAt: "2025-01-15T10:32:05.000Z",
      updatedAt: "2025-01-15T10:32:05.000Z",
      occurredAt: "2025-01-15T10:30:00.000Z",
      durationSeconds: 125,
      transcript: {
        text: "AI: Hello! This is Sarah.\nCustomer: Hi, I'm doing well.",
        turns: [
          { role: "assistant", text: "Hello! This is Sarah." },
          { role: "customer", text: "Hi, I'm doing well." },
        ],
      },
      transfers: [],
      recordings: [
        { url: "https://app.autocalls.ai/storage/recordings/call-12345.mp4", kind: "mono", needsAuth: false },
      ],
      analysis: {
        successful: true,
        summary: "Customer interested in product demo",
        data: { lead_quality: "high", next_action: "schedule_demo" },
      },
      campaign: { id: "456", name: "Product Demo Campaign" },
      variables: { customer_name: "John Doe", product_interest: "Pro Plan" },
      completeness: { transcript: "present", recording: "present", cost: "pending", analysis: "present" },
      assumptions: ["startedAt.fromCreatedAt", "endedAt.fromDuration", "recordings.kind", "recordings.needsAuth"],
      problems: [],
    });
  });
});

describe("raw and account", () => {
  it("keeps the very object", () => {
    const raw: AutoCallsCall = { id: 1 };
    expect(convertAutoCallsCall(raw).raw).toBe(raw);
  });

  it("puts the account into the key", () => {
    expect(convertAutoCallsCall({ id: 1 }, { account: "otonistark" })).toMatchObject({
      account: "otonistark",
      key: "autocalls:otonistark:1",
    });
  });
});

describe("status", () => {
  it.each([
    ["initiated", "queued", undefined, undefined],
    ["ringing", "ringing", undefined, undefined],
    ["in-progress", "in_progress", undefined, undefined],
    ["completed", "ended", "completed", { by: "unknown", reason: "completed", raw: "completed" }],
    ["ended", "ended", "completed", { by: "unknown", reason: "ended", raw: "ended" }],
    [
      "ended_by_customer",
      "ended",
      "completed",
      { by: "customer", reason: "ended_by_customer", raw: "ended_by_customer" },
    ],
    [
      "ended_by_assistant",
      "ended",
      "completed",
      { by: "assistant", reason: "ended_by_assistant", raw: "ended_by_assistant" },
    ],
    ["busy", "ended", "busy", { by: "system", reason: "busy", raw: "busy" }],
    ["no-answer", "ended", "no_answer", { by: "system", reason: "no_answer", raw: "no-answer" }],
    ["failed", "ended", "failed", { by: "system", reason: "failed", raw: "failed" }],
    // The documents mix hyphens and underscores.
    ["in_progress", "in_progress", undefined, undefined],
    ["No_Answer", "ended", "no_answer", { by: "system", reason: "no_answer", raw: "No_Answer" }],
    [
      "ended-by-customer",
      "ended",
      "completed",
      { by: "customer", reason: "ended_by_customer", raw: "ended-by-customer" },
    ],
    ["paused", "unknown", undefined, undefined],
    ["__proto__", "unknown", undefined, undefined],
    ["constructor", "unknown", undefined, undefined],
    ["???", "unknown", undefined, undefined],
  ])("%s", (raw, unified, outcome, ended) => {
    const call = convert({ id: 1, status: raw });
    expect(call.status).toStrictEqual({ unified, raw });
    expect(call.outcome).toBe(outcome);
    expect(call.ended).toStrictEqual(ended);
    expect(call.problems).toStrictEqual([]);
  });

  it.each(["initiated", "in-progress", "paused", null])(
    "%j is an old one where the webhook tells the end",
    (status) => {
      const call = convert({ id: 1, status, finished_at: "2025-01-15T10:32:05Z" });
      expect(call).toMatchObject({
        status: { unified: "ended" },
        outcome: "unknown",
        ended: { by: "unknown" },
        assumptions: expect.arrayContaining(["status.inferred"]) as string[],
      });
      expect(convert({ id: 1, status: "busy", finished_at: "2025-01-15T10:32:05Z" })).toMatchObject({
        outcome: "busy",
      });
    },
  );

  it.each([null, undefined, ""])("%j is unknown, with no word of the provider's", (status) => {
    expect(convert({ id: 1, status })).toMatchObject({ status: { unified: "unknown" }, problems: [] });
  });
});

describe("who answered", () => {
  it.each([
    ["human", "human"],
    ["machine", "machine"],
    ["unknown", "unknown"],
    ["fax", "unknown"],
    [null, undefined],
  ])("%j", (answered_by, answeredBy) => {
    const call = convert({ id: 1, answered_by });
    expect(call.answeredBy).toBe(answeredBy);
    expect(call.problems.map(({ path }) => path)).toStrictEqual(answered_by === "fax" ? ["answered_by"] : []);
  });

  it.each(["completed", "ended", "ended_by_customer", "ended_by_assistant"])(
    "a machine and %s is a voicemail",
    (status) => {
      const call = convert({ id: 1, status, answered_by: "machine" });
      // The assistant's side hangs up on a machine, whatever the status says.
      expect(call.ended).toMatchObject({ by: "assistant", raw: status });
      expect(call.outcome).toBe("voicemail");
      expect(call.assumptions).toStrictEqual(["outcome.fromAnsweredBy"]);
    },
  );

  it.each([
    ["completed", "unknown"],
    ["ended", "unknown"],
    ["ended_by_customer", "unknown"],
    ["ended_by_assistant", "assistant"],
  ])("the webhook's %s may be a voicemail, until it says who answered", (status, by) => {
    const body = { id: 1, status, customer_phone: "+15551234567", finished_at: "2025-01-15T10:32:05Z" };
    expect(convert(body)).toMatchObject({
      outcome: "unknown",
      ended: { by, raw: status },
      completeness: { analysis: "pending" },
    });
    expect(convert({ ...body, answered_by: "human" }).outcome).toBe("completed");
    expect(convert({ ...body, answered_by: "machine" }).outcome).toBe("voicemail");
  });

  it.each([
    ["failed", "failed"],
    ["busy", "busy"],
    ["in-progress", undefined],
  ])("a machine and %s is not", (status, outcome) => {
    const call = convert({ id: 1, status, answered_by: "machine" });
    expect(call.outcome).toBe(outcome);
    expect(call.assumptions).toStrictEqual([]);
  });
});

describe("caller and callee", () => {
  const numbers = { id: 1, assistant_phone_number: "+4930123456", client_phone_number: "+15551234567" };

  it("outbound: the assistant calls", () => {
    const call = convert({ ...numbers, type: "outbound" });
    expect([call.from?.raw, call.to?.raw]).toStrictEqual(["+4930123456", "+15551234567"]);
  });

  it("inbound: the customer calls", () => {
    const call = convert({ ...numbers, type: "inbound" });
    expect([call.from?.raw, call.to?.raw]).toStrictEqual(["+15551234567", "+4930123456"]);
  });

  it.each([
    ["inbound", "inbound", "phone"],
    ["outbound", "outbound", "phone"],
    ["web", undefined, "web"],
    ["sms", undefined, undefined],
    [null, undefined, undefined],
  ])("%s", (type, direction, channel) => {
    const call = convert({ ...numbers, type });
    expect([call.direction, call.channel]).toStrictEqual([direction, channel]);
    expect(call.customer).toStrictEqual({ number: "+15551234567" });
    expect(call.assistant).toStrictEqual({ number: "+4930123456" });
    expect(Object.hasOwn(call, "from")).toBe(direction !== undefined);
    expect(call.problems.map(({ path }) => path)).toStrictEqual(type === "sms" ? ["type"] : []);
  });

  it("a web call has an assistant and no numbers", () => {
    const call = convert({
      id: 1,
      type: "web",
      assistant_name: "Widget",
      assistant_phone_number: null,
      client_phone_number: null,
    });
    expect(call.assistant).toStrictEqual({ name: "Widget" });
    for (const name of ["from", "to", "customer", "direction"]) expect(Object.hasOwn(call, name)).toBe(false);
  });

  it("a SIP extension is kept as it is", () => {
    const call = convert({
      id: 1,
      type: "inbound",
      assistant_phone_number: "sales-7",
      client_phone_number: "+1 555 123-4567",
    });
    expect(call.to).toStrictEqual({ raw: "sales-7" });
    expect(call.assistant).toStrictEqual({ number: "sales-7" });
    expect(call.from).toStrictEqual({ e164: "+15551234567", raw: "+1 555 123-4567" });
    expect(call.customer).toStrictEqual({ number: "+15551234567" });
  });
});

describe("times", () => {
  it.each([
    ["2025-08-04 14:30:00", "2025-08-04T14:30:00.000Z", true],
    ["2025-07-15T14:32:15.000000Z", "2025-07-15T14:32:15.000Z", false],
    ["2024-01-15T10:30:00Z", "2024-01-15T10:30:00.000Z", false],
    ["2026-02-23T09:30:00+01:00", "2026-02-23T08:30:00.000Z", false],
    ["2024-02-29 23:59:59", "2024-02-29T23:59:59.000Z", true],
  ])("%s", (time, iso, assumed) => {
    const call = convert({ id: 1, created_at: time, updated_at: time });
    expect([call.createdAt, call.updatedAt]).toStrictEqual([iso, iso]);
    expect(call.assumptions).toStrictEqual(assumed ? ["createdAt.zone", "updatedAt.zone"] : []);
  });

  it("the end is created_at plus duration, whatever an edit made of updated_at", () => {
    const call = convert({ ...completed, updated_at: "2025-09-01 08:00:00" });
    expect(call.endedAt).toBe("2025-08-04T14:31:00.000Z");
    expect(call.updatedAt).toBe("2025-09-01T08:00:00.000Z");
  });

  it("past midnight", () => {
    expect(convert({ ...completed, created_at: "2024-02-28 23:59:30" }).endedAt).toBe("2024-02-29T00:00:30.000Z");
  });

  it.each([
    ["no end of a call that is still going on", { status: "in-progress" }],
    ["no end where the status is unknown", { status: "paused" }],
    ["no end without a duration", { duration: null }],
    ["no end of a call that lasted 0 seconds: it may have rung", { status: "no-answer", duration: 0 }],
    ["no end without a creation", { created_at: null }],
    ["no end past the calendar", { duration: 1e300 }],
  ])("%s", (_, change) => {
    const call = convert({ ...completed, ...change });
    expect(Object.hasOwn(call, "endedAt")).toBe(false);
    expect(call.assumptions).not.toContain("endedAt.fromDuration");
    expect(call.problems).toStrictEqual([]);
  });

  it("0 seconds are a duration", () => {
    expect(convert({ id: 1, status: "busy", duration: 0 }).durationSeconds).toBe(0);
  });

  it.each([
    ["initiated", false],
    ["paused", false],
    ["ringing", true],
    ["in-progress", true],
    ["busy", true],
  ])("%s has begun: %s", (status, begun) => {
    const call = convert({ ...completed, status });
    expect(Object.hasOwn(call, "startedAt")).toBe(begun);
    expect(call.assumptions.includes("startedAt.fromCreatedAt")).toBe(begun);
  });
});

describe("transcript", () => {
  const read = (transcript: unknown, more: object = {}) => convert({ ...completed, ...more, transcript });

  it.each([
    ["AI: Hi\nCustomer: Hello", ["assistant: Hi", "customer: Hello"]],
    ["Assistant: Hi\nCustomer: Hello", ["assistant: Hi", "customer: Hello"]],
    ["AI: Hi\nand welcome\nCustomer: Hello: you", ["assistant: Hi\nand welcome", "customer: Hello: you"]],
    ["Call started\nAI: Hi", ["system: Call started", "assistant: Hi"]],
    ["Customer: Hi", ["customer: Hi"]],
    ["Hello, this is Sarah.\nNote: no labels", []],
    ["constructor: x\n__proto__: y", []],
  ])("lines: %j", (text, turns) => {
    const call = read(text);
    expect(call.transcript?.text).toBe(text);
    expect(call.transcript?.turns.map((turn) => `${turn.role}: ${turn.text}`)).toStrictEqual(turns);
    expect(call.completeness.transcript).toBe("present");
  });

  it("entries: counted from the earliest, odd ones reported and passed over", () => {
    const call = read([
      { text: "a", sender: "human", timestamp: 1754055270.25 },
      { text: "b", sender: "bot", timestamp: 1754055268.125 },
      { text: "c", sender: "supervisor" },
      { text: "d", sender: "bot", timestamp: 1754055268525 },
      { text: "e", sender: null, timestamp: "soon" },
      { text: "", sender: "bot" },
      { text: 5, sender: "bot" },
      { text: "f", sender: 7, timestamp: null },
      "g",
      null,
      { type: "dtmf", sender: "human" },
    ]);
    expect(call.transcript?.turns).toStrictEqual([
      { role: "customer", text: "a", startSeconds: 2.125 },
      { role: "assistant", text: "b", startSeconds: 0 },
      { role: "assistant", text: "d" },
    ]);
    expect(call.transcript?.text).toBe(
      "Customer: a\nAssistant: b\nsupervisor: c\nAssistant: d\nUnknown: e\nUnknown: f",
    );
    expect(call.problems).toStrictEqual([
      { path: "transcript.3.timestamp", found: "number 1754055268525", expected: "Unix seconds" },
      { path: "transcript.4.timestamp", found: '"soon"', expected: "Unix seconds" },
      { path: "transcript.6.text", found: "number 5", expected: "string" },
      { path: "transcript.8", found: '"g"', expected: "object" },
      { path: "transcript.9", found: "null", expected: "object" },
      { path: "transcript.10.text", found: "undefined", expected: "string" },
      { path: "transcript.2.sender", found: '"supervisor"', expected: "assistant or customer" },
      { path: "transcript.4.sender", found: "null", expected: "assistant or customer" },
      { path: "transcript.7.sender", found: "number 7", expected: "assistant or customer" },
    ]);
  });

  it("entries under neighbouring names, their times in texts", () => {
    const call = read([
      { content: "a", role: "assistant", timestamp: "1754055268.5" },
      { message: "b", role: "user", timestamp: "2025-08-01 13:34:30" },
      { text: "c", sender: "BOT" },
    ]);
    expect(call.transcript?.turns).toStrictEqual([
      { role: "assistant", text: "a", startSeconds: 0 },
      { role: "customer", text: "b", startSeconds: 1.5 },
      { role: "assistant", text: "c" },
    ]);
    expect(call.problems).toStrictEqual([]);
  });

  it("entries of one unknown speaker beside one known are the other party's", () => {
    const call = read([
      { text: "a", sender: "bot" },
      { text: "b", sender: "visitor" },
      { text: "c", sender: "bot" },
      { text: "d", sender: "Visitor", timestamp: 1754055268 },
    ]);
    expect(call.transcript?.turns).toStrictEqual([
      { role: "assistant", text: "a" },
      { role: "customer", text: "b" },
      { role: "assistant", text: "c" },
      { role: "customer", text: "d", startSeconds: 0 },
    ]);
    expect(call.assumptions).toContain("transcript.roles");
    expect(call.problems).toStrictEqual([]);
  });

  it("a tool's entry is a tool's turn, and one without words is a problem", () => {
    const tool = { name: "f", arguments: { a: 1 }, result: { b: 2 } };
    const call = read([
      { type: "function_call", sender: "bot", ...tool, timestamp: 1754055268 },
      { sender: "bot", timestamp: 1 },
    ]);
    expect(call.transcript?.turns).toStrictEqual([{ role: "tool", text: "", startSeconds: 0, tool }]);
    expect(call.problems.map(({ path }) => path)).toStrictEqual(["transcript.1.text"]);
  });

  it("of two texts the longer", () => {
    const long = "AI: Hi\nCustomer: Hello";
    expect(read("AI: Hi", { formatted_transcript: long }).transcript?.text).toBe(long);
    expect(read(long, { formatted_transcript: "AI: Hi" }).transcript?.text).toBe(long);
  });

  it("entries without times assume nothing", () => {
    expect(read([{ text: "a", sender: "bot" }]).assumptions).not.toContain("transcript.startSeconds.fromFirstTurn");
  });

  it("the webhook's formatted text goes with its entries, and stands in for a missing transcript", () => {
    const formatted_transcript = "AI: Hi\nCustomer: Hello";
    const entries = [
      { text: "Hi", sender: "bot" },
      { text: "Hello", sender: "human" },
    ];
    const turns = [
      { role: "assistant", text: "Hi" },
      { role: "customer", text: "Hello" },
    ];
    const both = read(entries, { formatted_transcript });
    expect(both).toMatchObject({ transcript: { text: formatted_transcript, turns }, problems: [] });
    // Of two copies the longer, and the other is a problem: its times are lost.
    const fewer = read(entries.slice(0, 1), { formatted_transcript });
    expect(fewer.transcript).toStrictEqual({ text: formatted_transcript, turns });
    expect(fewer.problems).toMatchObject([{ path: "transcript", found: "array of 1" }]);
    expect(read(entries, { formatted_transcript: "AI: Hi" }).transcript).toStrictEqual({
      text: "Assistant: Hi\nCustomer: Hello",
      turns,
    });
    for (const none of [null, [], ""]) expect(read(none, { formatted_transcript }).transcript?.turns).toHaveLength(2);
  });

  it.each([{ none: null }, { none: undefined }, { none: "" }, { none: [] }, { none: [{}] }])(
    "$none is none",
    ({ none }) => {
      const call = read(none);
      expect(Object.hasOwn(call, "transcript")).toBe(false);
      expect(call.problems).toStrictEqual([]);
    },
  );

  it("10 MB", () => {
    const lines = "AI: Hello there\nCustomer: Hello\n".repeat(320_000);
    expect(read(lines).transcript?.turns).toHaveLength(640_000);
    expect(read("x".repeat(10_000_000)).transcript?.turns).toStrictEqual([]);
  });
});

describe("recording", () => {
  it("an .mp4 of a phone call is no video", () => {
    const url = "https://app.autocalls.ai/storage/recordings/call-1.mp4";
    expect(convert({ ...completed, recording_url: url }).recordings).toStrictEqual([
      { url, kind: "mono", needsAuth: false },
    ]);
  });
});

describe("cost", () => {
  it.each([
    [0.025, 0.02, "0.025", "0.02"],
    ["0.02500000", "0.02000000", "0.025", "0.02"],
    ["0.00000000", 0, "0", "0"],
    [1e-7, "12", "0.0000001", "12"],
    ["123456789012345678.12345678", "1.00000000", "123456789012345678.12345678", "1"],
  ])("%j, of it %j to the carrier", (total_cost, carrier_cost, amount, carrier) => {
    expect(convert({ id: 1, total_cost, carrier_cost }).cost).toStrictEqual({
      amount,
      currency: "USD",
      parts: [{ kind: "carrier", amount: carrier }],
    });
  });

  it("no total, no cost; no carrier's charge, no part", () => {
    expect(convert({ id: 1, total_cost: null, carrier_cost: 0.02 })).not.toHaveProperty("cost");
    expect(convert({ id: 1, total_cost: null, carrier_cost: 0.02 }).assumptions).toStrictEqual([]);
    expect(convert({ id: 1, total_cost: 0.02 }).cost?.parts).toStrictEqual([]);
  });
});

describe("evaluation", () => {
  const read = (evaluation: unknown) => convert({ ...completed, evaluation });

  it.each([
    [{ summary: "Fine.", status: false, sentiment: "Positive", score: 0 }],
    [
      [
        { name: "summary", type: "string", value: "Fine.", description: "" },
        { name: "status", type: "bool", value: false, description: "" },
        { name: "sentiment", type: "string", value: "Positive", description: "" },
        { name: "score", type: "number", value: 0, description: "" },
      ],
    ],
  ])("by name and in rows", (evaluation) => {
    const call = read(evaluation);
    expect(call.analysis).toStrictEqual({
      summary: "Fine.",
      successful: false,
      sentiment: "positive",
      data: { score: 0 },
    });
    expect(call.problems).toStrictEqual([]);
  });

  it("a name used otherwise is one of the assistant's own", () => {
    const evaluation = { summary: { short: "x" }, status: "won", sentiment: 3, none: null };
    expect(read(evaluation).analysis).toStrictEqual({ data: evaluation });
  });

  it("names that objects have already", () => {
    const evaluation: unknown = JSON.parse('{ "__proto__": { "polluted": true }, "constructor": 1 }');
    const data = read(evaluation).analysis?.data ?? {};
    expect(Object.keys(data)).toStrictEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(read([{ name: "__proto__", value: 1 }]).analysis?.data).toStrictEqual(JSON.parse('{ "__proto__": 1 }'));
  });

  it("odd rows are reported and passed over", () => {
    const call = read([null, { value: 1 }, { name: 5, value: 1 }, { name: "a" }, { name: "b", value: 2 }]);
    expect(call.analysis).toStrictEqual({ data: { b: 2 } });
    expect(call.problems.map((problem) => problem.path)).toStrictEqual([
      "evaluation.0",
      "evaluation.1.name",
      "evaluation.2.name",
    ]);
  });

  it("of rows with one name the first counts, and the others are problems", () => {
    const rows = ["a", "a", "summary", "summary"].map((name, index) => ({ name, value: `${index}` }));
    const call = read(rows);
    expect(call.analysis).toStrictEqual({ summary: "2", data: { a: "0" } });
    expect(call.problems.map(({ path }) => path)).toStrictEqual(["evaluation.1.value", "evaluation.3.value"]);
  });
});

describe("empty objects written as []", () => {
  it("are missing, and no problem", () => {
    const call = convert({ ...completed, variables: [], evaluation: [], webhook_response: [] });
    for (const name of ["variables", "analysis"]) expect(Object.hasOwn(call, name)).toBe(false);
    expect(call.problems).toStrictEqual([]);
    expect(convert({ id: 1, variables: {}, input_variables: [] })).not.toHaveProperty("variables");
  });

  it("variables are the very object", () => {
    const variables = { a: 1 };
    expect(convert({ id: 1, variables }).variables).toBe(variables);
  });
});

describe("campaign", () => {
  it.each([
    [{ campaign_name: "Q4" }, { name: "Q4" }],
    [{ lead: { campaign: { id: 1, name: "Q4" } } }, { id: "1", name: "Q4" }],
    [
      { lead: { id: 3 }, campaign: { id: 1, name: "Q4" } },
      { id: "1", name: "Q4" },
    ],
    [{ campaign_name: null, lead: null, campaign: null }, undefined],
    [{ campaign: {} }, undefined],
  ])("%j", (change, campaign) => {
    expect(convert({ id: 1, ...change }).campaign).toStrictEqual(campaign);
  });
});

describe("completeness", () => {
  const all = (part: string) => ({ transcript: part, recording: part, cost: part, analysis: part });

  it.each(["initiated", "ringing", "in-progress", "paused"])("%s: all may still come", (status) => {
    expect(convert({ id: 1, status }).completeness).toStrictEqual(all("pending"));
  });

  it.each(["busy", "no-answer", "failed"])("%s: nothing will come but a bill", (status) => {
    expect(convert({ id: 1, status }).completeness).toStrictEqual({ ...all("absent"), cost: "pending" });
  });

  it.each(["completed", "ended", "ended_by_customer", "ended_by_assistant"])(
    "%s: no page says that anything will not come",
    (status) => {
      expect(convert({ id: 1, status }).completeness).toStrictEqual(all("pending"));
      expect(convert({ id: 1, status, evaluation: [] }).completeness.analysis).toBe("absent");
      expect(convert({ id: 1, status, extracted_variables: {} }).completeness.analysis).toBe("absent");
    },
  );
});

describe("odd values", () => {
  it.each([{ raw: null }, { raw: undefined }, { raw: "text" }, { raw: 7 }, { raw: [] }, { raw: [{ id: 1 }] }])(
    "a record that is none: $raw",
    ({ raw }) => {
      const call = convert(raw);
      expect(call).toMatchObject({ id: "", key: "autocalls::", status: { unified: "unknown" }, recordings: [] });
      expect(call.problems.map((problem) => problem.path)).toStrictEqual(["", "id"]);
    },
  );

  it.each([null, undefined, "", {}, 1.5, true])("an id that is none: %j", (id) => {
    const call = convert({ id });
    expect(call.id).toBe("");
    expect(call.problems.map((problem) => problem.path)).toStrictEqual(["id"]);
  });

  it("every value of a wrong type is reported, and the call is still here", () => {
    const names = [
      "type",
      "status",
      "answered_by",
      "assistant_name",
      "assistant_phone_number",
      "client_phone_number",
      "created_at",
      "duration",
      "updated_at",
      "transcript",
      "recording_url",
      "total_cost",
      "carrier_cost",
      "evaluation",
      "campaign_name",
      "variables",
    ];
    const raw: Record<string, unknown> = { id: 1 };
    for (const name of names) raw[name] = true;
    const call = convert(raw);
    expect(call.problems.map((problem) => problem.path).sort()).toStrictEqual([...names].sort());
    expect(call).toMatchObject({ id: "1", status: { unified: "unknown" }, recordings: [] });
    expect(JSON.parse(JSON.stringify(call))).toStrictEqual(call);
  });

  it.each([
    ["duration", -1],
    ["duration", "4 min"],
    ["created_at", "yesterday"],
    ["created_at", 17],
    ["created_at", "2026-02-30 12:00:00"],
    ["total_cost", "1,50"],
    ["total_cost", NaN],
    ["variables", [1]],
    ["input_variables", "x"],
    ["lead", "x"],
    ["campaign", 5],
  ])("%s: %j", (path, value) => {
    expect(convert({ id: 1, [path]: value }).problems.map((problem) => problem.path)).toStrictEqual([path]);
  });
});

it("redacts what carries credentials", () => {
  const record = {
    id: 1,
    tools: [{ id: 1, name: "book", headers: [{ name: "Authorization", value: "Bearer 1" }] }],
    calcom_api_key: "cal_1",
    webhook_url: "https://example.com/1",
    inbound_webhook_url: null,
  };
  expect(redactCall(convertAutoCallsCall(record as never)).raw).toStrictEqual({
    ...record,
    tools: [{ id: 1, name: "book", headers: [{ name: "Authorization", value: "[redacted]" }] }],
    calcom_api_key: "[redacted]",
    webhook_url: "[redacted]",
  });
});
