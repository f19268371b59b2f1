import { describe, expect, it } from "vitest";
import { InvalidRequestError, NotFoundError } from "@trunkline/client";
import { listCalls } from "../../src/index.js";
import { convertRetellCall, retell, retellAssumptions, type RetellCall } from "../../src/providers/retell/index.js";
import { redactCall } from "../../src/redaction/redact-call.js";
import { documentedCalls } from "../mappers.js";
import { simulate } from "../simulated.js";
import { readExample, toTested } from "../documented.js";

const readOwn = (name: string, ...path: string[]) => readExample("retell", name, ...path);

const convert = toTested(convertRetellCall, retellAssumptions);

const agent = "agent_oBeDLoLOeuAbiuaMFXRtDOLriT12345";

const talk = {
  provider: "retell",
  id: "call_5a82f0a43ea0977566b1104fcfc",
  key: "retell::call_5a82f0a43ea0977566b1104fcfc",
  direction: "outbound",
  channel: "phone",
  status: { unified: "ended", raw: "ended" },
  outcome: "completed",
  ended: { by: "customer", reason: "user_hangup", raw: "user_hangup" },
  transfers: [],
  from: { e164: "+14157774444", raw: "+14157774444" },
  to: { e164: "+12137774445", raw: "+12137774445" },
  customer: { number: "+12137774445" },
  assistant: { id: agent, name: "My Agent", number: "+14157774444" },
  startedAt: "2025-02-02T05:50:11.000Z",
  endedAt: "2025-02-02T05:51:07.000Z",
  occurredAt: "2025-02-02T05:50:11.000Z",
  durationSeconds: 56,
  transcript: {
    // What was typed or told to the agent was not spoken: the text is as Retell wrote it.
    text: "Agent: hi how are you doing?\nUser: Doing pretty well. How are you?\nAgent: One moment, let me check that.\n",
    turns: [
      { role: "assistant", text: "hi how are you doing?", startSeconds: 0.7, endSeconds: 1.3 },
      { role: "customer", text: "Doing pretty well. How are you?", startSeconds: 2.1, endSeconds: 3 },
      { role: "assistant", text: "One moment, let me check that.", startSeconds: 3.9, endSeconds: 4.1 },
      {
        role: "tool",
        text: "check_availability",
        tool: {
          id: "tool_call_1",
          name: "check_availability",
          arguments: '{"day":"Monday"}',
          result: '{"slots":["10:00"]}',
        },
      },
      { role: "customer", text: "1" },
      { role: "customer", text: "see you then", startSeconds: 31.5 },
      { role: "system", text: "Customer just opened a support ticket about billing.", startSeconds: 40 },
    ],
  },
  recordings: [
    {
      url: "https://example.com/call_5a82f0a43ea0977566b1104fcfc/recording.wav",
      kind: "mono",
      needsAuth: false,
    },
    {
      url: "https://example.com/call_5a82f0a43ea0977566b1104fcfc/recording_multichannel.wav",
      kind: "stereo",
      needsAuth: false,
    },
  ],
  cost: {
    amount: "0.0826",
    currency: "USD",
    parts: [
      { kind: "elevenlabs_tts", amount: "0.07" },
      { kind: "gpt_4_1", amount: "0.0056" },
      { kind: "us_telephony", amount: "0.007" },
    ],
  },
  analysis: {
    summary: "The user agreed to an appointment next Monday 10am.",
    sentiment: "positive",
    successful: true,
    data: { appointment: "Monday 10am" },
  },
  variables: { customer_name: "John Doe", last_node_name: "Test node" },
  metadata: { customer_id: "cust_123" },
  completeness: { transcript: "present", recording: "present", cost: "present", analysis: "present" },
  assumptions: ["cost.currency"],
  problems: [],
};

const transferred = {
  provider: "retell",
  id: "call_aa11bb22cc33dd44ee55ff6677",
  key: "retell::call_aa11bb22cc33dd44ee55ff6677",
  direction: "inbound",
  channel: "phone",
  status: { unified: "ended", raw: "ended" },
  outcome: "transferred",
  ended: { by: "transfer", reason: "call_transfer", raw: "call_transfer" },
  // The reason does not say whether anybody took it.
  transfers: [
    { to: { raw: "sip:frontdesk@example.com;transport=tls" }, status: { unified: "unknown", raw: "call_transfer" } },
  ],
  from: { e164: "+12137774445", raw: "+12137774445" },
  to: { e164: "+14157774444", raw: "+14157774444" },
  customer: { number: "+12137774445" },
  assistant: { id: agent, name: "My Agent", number: "+14157774444" },
  startedAt: "2025-02-02T05:50:11.000Z",
  endedAt: "2025-02-02T05:51:07.000Z",
  occurredAt: "2025-02-02T05:50:11.000Z",
  // What followed the transfer is not in it.
  durationSeconds: 56,
  transcript: {
    text: "Agent: I will connect you.\n",
    turns: [{ role: "assistant", text: "I will connect you." }],
  },
  recordings: [],
  cost: {
    amount: "0.1145",
    currency: "USD",
    // One product twice: the second is for what followed the transfer.
    parts: [
      { kind: "elevenlabs_tts", amount: "0.07" },
      { kind: "us_telephony", amount: "0.007" },
      { kind: "us_telephony", amount: "0.0375" },
    ],
  },
  variables: { customer_name: "John Doe", last_node_name: "Test node" },
  metadata: { customer_id: "cust_123" },
  completeness: { transcript: "present", recording: "pending", cost: "present", analysis: "pending" },
  assumptions: ["cost.currency"],
  problems: [],
};

const unanswered = {
  provider: "retell",
  id: "call_1f2e3d4c5b6a79880102030405",
  key: "retell::call_1f2e3d4c5b6a79880102030405",
  direction: "outbound",
  channel: "phone",
  status: { unified: "ended", raw: "not_connected" },
  outcome: "no_answer",
  ended: { by: "system", reason: "dial_no_answer", raw: "dial_no_answer" },
  transfers: [],
  from: { e164: "+14157774444", raw: "+14157774444" },
  to: { e164: "+12137774446", raw: "+12137774446" },
  customer: { number: "+12137774446" },
  assistant: { id: agent, name: "My Agent", number: "+14157774444" },
  recordings: [],
  cost: { amount: "0", currency: "USD", parts: [] },
  metadata: { batch_call_id: "batch_call_dbcc4412483ebfc348abb" },
  // It is analysed too.
  completeness: { transcript: "absent", recording: "absent", cost: "present", analysis: "pending" },
  assumptions: ["cost.currency"],
  problems: [],
};

const nothingYet = { transcript: "pending", recording: "pending", cost: "pending", analysis: "pending" };

const ongoing = {
  provider: "retell",
  id: "call_0badc0de0000111122223333aa",
  key: "retell::call_0badc0de0000111122223333aa",
  direction: "outbound",
  channel: "phone",
  status: { unified: "in_progress", raw: "ongoing" },
  transfers: [],
  from: { e164: "+14157774444", raw: "+14157774444" },
  to: { e164: "+12137774445", raw: "+12137774445" },
  customer: { number: "+12137774445" },
  assistant: { id: agent, name: "My Agent", number: "+14157774444" },
  startedAt: "2025-02-02T05:50:11.000Z",
  occurredAt: "2025-02-02T05:50:11.000Z",
  recordings: [],
  variables: { customer_name: "John Doe" },
  metadata: { customer_id: "cust_123" },
  completeness: nothingYet,
  assumptions: [],
  problems: [],
};

const registered = {
  provider: "retell",
  id: "Jabr9TXYYJHfvl6Syypi88rdAHYHmcq6",
  key: "retell::Jabr9TXYYJHfvl6Syypi88rdAHYHmcq6",
  channel: "phone",
  status: { unified: "queued", raw: "registered" },
  transfers: [],
  from: { e164: "+14157774444", raw: "+14157774444" },
  to: { e164: "+12137774445", raw: "+12137774445" },
  recordings: [],
  variables: { customer_name: "John Doe" },
  completeness: nothingYet,
  assumptions: [],
  problems: [],
};

describe("documented payloads", () => {
  it.each([
    ["get-call", talk],
    ["get-call-transferred", transferred],
    ["get-call-not-connected", unanswered],
    ["get-call-ongoing", ongoing],
    ["rerun-call-analysis", talk],
  ])("%s", (name, call) => {
    expect(convert(readOwn(name))).toStrictEqual(call);
  });

  it("get-call-basic-attributes: a web call of which only basic attributes are kept", () => {
    expect(convert(readOwn("get-call-basic-attributes"))).toStrictEqual({
      provider: "retell",
      id: "call_web00000000000000000000001",
      key: "retell::call_web00000000000000000000001",
      channel: "web",
      status: { unified: "ended", raw: "ended" },
      outcome: "completed",
      ended: { by: "assistant", reason: "agent_hangup", raw: "agent_hangup" },
      transfers: [],
      assistant: { id: agent, name: "My Agent" },
      startedAt: "2025-02-02T05:50:11.000Z",
      endedAt: "2025-02-02T05:51:07.000Z",
      occurredAt: "2025-02-02T05:50:11.000Z",
      durationSeconds: 56,
      recordings: [],
      completeness: { transcript: "withheld", recording: "withheld", cost: "pending", analysis: "pending" },
      assumptions: [],
      problems: [],
    });
  });

  it("list-calls: rows without transcripts", () => {
    const listed = (index: number) => convert(readOwn("list-calls", "items", String(index)), { listed: true });
    const without = (whole: typeof talk | typeof transferred) => {
      const call: Partial<typeof whole> = { ...whole, completeness: { ...whole.completeness, transcript: "unlisted" } };
      delete call.transcript;
      return call;
    };
    expect(listed(0)).toStrictEqual(without(talk));
    expect(listed(1)).toStrictEqual(without(transferred));
    // Nobody was reached: there is none to ask `get` for.
    expect(listed(2)).toStrictEqual(unanswered);
  });

  it("create-phone-call and register-phone-call: created, and not started", () => {
    const id = "oBeDLoLOeuAbiuaMFXRtDOLriTJ5tSxD";
    expect(convert(readOwn("create-phone-call"))).toStrictEqual({
      ...registered,
      direction: "outbound",
      customer: { number: "+12137774445" },
      assistant: { id, name: "My Agent", number: "+14157774444" },
    });
    expect(convert(readOwn("register-phone-call"))).toStrictEqual({
      ...registered,
      direction: "inbound",
      customer: { number: "+14157774444" },
      assistant: { id, number: "+12137774445" },
    });
  });

  it("update-call: the call with its new metadata, without a transcript", () => {
    const { transcript: _, ...rest } = talk;
    expect(convert(readOwn("update-call"))).toStrictEqual({
      ...rest,
      metadata: { customer_id: "cust_123", notes: "Follow-up required" },
      completeness: { ...talk.completeness, transcript: "pending" },
    });
  });

  it.each([
    ["call-started", ongoing],
    ["call-ended", unanswered],
    ["call-analyzed", talk],
    ["transfer-started", ongoing],
    ["transfer-bridged", ongoing],
    ["transfer-cancelled", ongoing],
    ["transfer-ended", transferred],
  ])("webhook-%s", (name, call) => {
    expect(convert(readOwn(`webhook-${name}`, "call"))).toStrictEqual(call);
  });

  it("webhook-transcript-updated: what was said so far", () => {
    expect(convert(readOwn("webhook-transcript-updated", "call"))).toStrictEqual({
      ...ongoing,
      transcript: {
        text: "Assistant: hi how are you doing?\nCustomer: Doing pretty well. How are you?",
        turns: talk.transcript.turns.slice(0, 2),
      },
      completeness: { ...nothingYet, transcript: "present" },
    });
  });

  it("are all named above", () => {
    const files = new Set(documentedCalls("retell").map(({ file }) => file));
    expect(files.size).toBe(18);
  });
});

const ended = { call_id: "call_1", call_status: "ended", start_timestamp: 1738475411000 };

describe("how a call ended", () => {
  it("`in_voicemail` overrides the reason: an agent that left a message hung up", () => {
    const call = convert({
      ...ended,
      disconnection_reason: "agent_hangup",
      call_analysis: { in_voicemail: true },
    });
    expect([call.outcome, call.answeredBy, call.ended?.by]).toEqual(["voicemail", "machine", "assistant"]);
  });

  it("a voicemail is ended by the assistant, whoever the reason names", () => {
    const call = convert({ ...ended, disconnection_reason: "user_hangup", call_analysis: { in_voicemail: true } });
    expect(call.ended).toEqual({ by: "assistant", reason: "user_hangup", raw: "user_hangup" });
  });

  it("`in_voicemail: false` rules out one machine, and is no human", () => {
    const call = convert({ ...ended, disconnection_reason: "agent_hangup", call_analysis: { in_voicemail: false } });
    expect([call.outcome, call.answeredBy]).toEqual(["completed", undefined]);
  });

  it("a phone menu is answered by a machine", () => {
    const call = convert({ ...ended, disconnection_reason: "ivr_reached" });
    expect([call.outcome, call.answeredBy]).toEqual(["completed", "machine"]);
  });

  it.each([
    ["a start", 1738475411000, "completed", "pending"],
    ["no start", undefined, "canceled", "absent"],
  ])("`manual_stopped` with %s", (_name, start_timestamp, outcome, transcript) => {
    const call = convert({ ...ended, start_timestamp, disconnection_reason: "manual_stopped" });
    expect([call.outcome, call.completeness.transcript]).toEqual([outcome, transcript]);
    expect(call.assumptions).toEqual(["ended.meaning"]);
  });

  it("a cancelled transfer of a customer who talked is taken for a conversation", () => {
    const call = convert({ ...ended, disconnection_reason: "transfer_cancelled", duration_ms: 60_000 });
    expect([call.outcome, call.assumptions]).toEqual(["completed", ["ended.meaning"]]);
    const never = convert({ call_id: "c", call_status: "ended", disconnection_reason: "transfer_cancelled" });
    expect([never.outcome, never.assumptions]).toEqual(["unknown", []]);
  });

  it("an end before the start is a problem", () => {
    const times = { start_timestamp: 1_738_475_411_000, end_timestamp: 1_738_475_410_000 };
    const call = convert({ call_id: "c", call_status: "ended", ...times });
    expect(call.problems).toMatchObject([
      { path: "end_timestamp", expected: "a time that is not before start_timestamp" },
    ]);
    expect(call.durationSeconds).toBeUndefined();
    expect(convert({ call_id: "c", ...times, end_timestamp: times.start_timestamp }).problems).toEqual([]);
  });

  it.each(["credit_exhausted", "budget_reached"])("`%s` may cut a call that is under way", (reason) => {
    const cut = convert({ ...ended, disconnection_reason: reason });
    const never = convert({ call_id: "call_1", call_status: "error", disconnection_reason: reason });
    expect([cut.outcome, cut.completeness.transcript]).toEqual(["failed", "pending"]);
    expect([never.outcome, never.completeness.transcript]).toEqual(["failed", "absent"]);
  });

  it("a call that was stopped before it connected is canceled, although it has a start", () => {
    const call = convert({
      ...ended,
      call_status: "not_connected",
      disconnection_reason: "manual_stopped",
      start_timestamp: 1738475411000,
      end_timestamp: undefined,
      duration_ms: 0,
    });
    expect([call.outcome, call.completeness.transcript]).toEqual(["canceled", "absent"]);
  });

  it("an unknown word is kept, and the outcome is not guessed", () => {
    const call = convert({ ...ended, disconnection_reason: "eclipse" });
    expect(call.outcome).toBe("unknown");
    expect(call.ended).toEqual({ by: "unknown", reason: "eclipse", raw: "eclipse" });
  });

  it("without a reason, an error is a failure", () => {
    expect(convert({ call_id: "call_1", call_status: "error" }).outcome).toBe("failed");
    expect(convert(ended).outcome).toBe("unknown");
  });

  it("an end that the status does not know of is an end: a documented sample is over, and registered", () => {
    const call = convert({
      ...ended,
      call_status: "registered",
      end_timestamp: 1738475467000,
      disconnection_reason: "user_hangup",
    });
    expect(call.status).toEqual({ unified: "ended", raw: "registered" });
    expect(call.assumptions).toEqual(["status.inferred"]);
    expect(call.durationSeconds).toBe(56);
  });
});

describe("costs", () => {
  it.each([
    [7.66, "0.0766"],
    [6.5333333, "0.065333333"],
    [100, "1"],
    [0, "0"],
    ["12.5", "0.125"],
    [1e-7, "0.000000001"],
  ])("%s cents are %s", (combined_cost, amount) => {
    expect(convert({ ...ended, call_cost: { combined_cost } }).cost?.amount).toBe(amount);
  });

  it("without a total, the parts are added up, each in cents", () => {
    const { cost, assumptions } = convert({
      ...ended,
      call_cost: {
        product_costs: [
          { product: "a", cost: 0.1 },
          { product: "a", cost: 0.2 },
        ],
      },
    });
    expect(cost).toEqual({
      amount: "0.003",
      currency: "USD",
      parts: [
        { kind: "a", amount: "0.001" },
        { kind: "a", amount: "0.002" },
      ],
    });
    expect(assumptions).toEqual(["cost.fromParts", "cost.currency"]);
  });

  it("the option `currency` replaces the assumed one", () => {
    const { cost, assumptions } = convert({ ...ended, call_cost: { combined_cost: 1 } }, { currency: "EUR" });
    expect([cost?.currency, assumptions]).toEqual(["EUR", []]);
  });
});

describe("what Retell keeps", () => {
  it("reads what has no personal data where the rest is gone", () => {
    const call = convert({
      ...ended,
      data_storage_setting: "everything_except_pii",
      scrubbed_transcript_with_tool_calls: [{ role: "user", content: "I am [NAME]." }],
      scrubbed_recording_url: "https://example.com/scrubbed.wav",
      recording_multi_channel_url: "https://example.com/stereo.wav",
      scrubbed_recording_multi_channel_url: "https://example.com/scrubbed-stereo.wav",
    });
    expect(call.transcript?.turns).toEqual([{ role: "customer", text: "I am [NAME]." }]);
    expect(call.recordings.map(({ url }) => url)).toEqual([
      "https://example.com/scrubbed.wav",
      "https://example.com/stereo.wav",
    ]);
  });

  it("withholds nothing of a call that nobody took, nor of one under way", () => {
    const basic = { call_id: "call_1", data_storage_setting: "basic_attributes_only" };
    const states = [
      { ...basic, call_status: "ongoing", start_timestamp: 1738475411000 },
      { ...basic, call_status: "not_connected", disconnection_reason: "dial_busy" },
    ].map((call) => convert(call).completeness.transcript);
    expect(states).toEqual(["pending", "absent"]);
  });

  it("leaves out tools that ran outside the conversation", () => {
    const tool = { role: "tool_call_invocation", tool_call_id: "1", name: "look_up", arguments: "{}" };
    expect(convert({ ...ended, pre_session_transcript_with_tool_calls: [tool] }).transcript).toBeUndefined();
  });

  it("redacts the token of a web call", () => {
    const call = convertRetellCall({ call_id: "call_1", access_token: "secret-token" } as RetellCall);
    expect(JSON.stringify(redactCall(call))).not.toContain("secret-token");
  });
});

describe("fields that are missing in the wild", () => {
  it("a call without a type has a number, and is over the telephone", () => {
    const call = convert({ ...ended, from_number: "11111", to_number: "+12137774445" });
    expect([call.channel, call.from, call.customer]).toEqual(["phone", { raw: "11111" }, undefined]);
    expect(call.assumptions).toEqual(["channel.fromNumbers"]);
  });

  it("a word whose time is invalid is a problem, and its text is kept", () => {
    const call = convert({
      ...ended,
      transcript_object: [{ role: "agent", content: "Hi", words: [{ word: "Hi", start: "soon", end: -1 }] }],
    });
    expect(call.transcript?.turns).toEqual([{ role: "assistant", text: "Hi" }]);
    expect(call.problems.map(({ path }) => path)).toEqual([
      "transcript_object.0.words.0.start",
      "transcript_object.0.words.0.end",
    ]);
  });

  it("a turn begins with the first word that has a start, and ends with the last that has an end", () => {
    const words = [{ word: "One" }, { word: "moment", start: 1, end: 2 }, { word: "please" }];
    const call = convert({ ...ended, transcript_object: [{ role: "agent", content: "One moment please", words }] });
    expect(call.transcript?.turns).toEqual([
      { role: "assistant", text: "One moment please", startSeconds: 1, endSeconds: 2 },
    ]);
    expect(call.problems).toEqual([]);
  });

  it("a turn does not end before it begins", () => {
    const words = [{ word: "Hi", start: 3, end: 2 }];
    const call = convert({ ...ended, transcript_object: [{ role: "agent", content: "Hi", words }] });
    expect(call.transcript?.turns).toEqual([{ role: "assistant", text: "Hi", startSeconds: 3 }]);
    expect(call.problems.map(({ path }) => path)).toEqual(["transcript_object.0.words"]);
  });
});

describe("the source", () => {
  interface Asked {
    path: string;
    body: { filter_criteria?: object; limit?: number };
  }

  function open(calls = 400) {
    const simulator = simulate({ calls, documented: false, providers: ["retell"] });
    const asked: Asked[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      const body = (request.method === "POST" ? await request.clone().json() : {}) as Asked["body"];
      asked.push({ path: new URL(request.url).pathname, body });
      return simulator.fetch(request);
    };
    return { source: retell({ apiKey: "key", fetch }), simulator, asked };
  }

  const since = "2026-11-21T06:00:00.000Z";

  it("finds calls that never connected and have no start, once each and behind the others", async () => {
    const { source, simulator } = open();
    const calls = await source.list({ since }).toArray();
    const records = [...simulator.records("retell")] as RetellCall[];
    const wanted = records.filter(
      ({ start_timestamp: start, call_status: status }) =>
        (start ?? 0) >= Date.parse(since) || (start === undefined && status !== "registered"),
    );
    expect(calls.map(({ id }) => id).sort()).toEqual(wanted.map(({ call_id }) => call_id).sort());
    const starts = calls.map(({ startedAt }) => startedAt);
    const withStart = starts.filter((start) => start !== undefined);
    expect(starts.slice(0, withStart.length)).toEqual([...withStart].sort((one, other) => (one < other ? 1 : -1)));
    expect(starts.length).toBeGreaterThan(withStart.length);
  });

  it("resumes from a cursor in either list", async () => {
    const { source } = open();
    const whole = (await source.list({ since }).toArray()).map(({ id }) => id);
    for (const most of [1, Math.floor(whole.length / 3), whole.length - 1]) {
      const page = await source.list({ since, limit: most, pageSize: 1000 }).firstPage();
      const rest = await source.list({ since, cursor: page.nextCursor }).toArray();
      expect([...page.items, ...rest].map(({ id }) => id)).toEqual(whole);
    }
  });

  it("lists the same calls when merged with other sources", async () => {
    const { source } = open();
    const alone = (await source.list({ since }).toArray()).map(({ id }) => id);
    const other = retell({ apiKey: "key", account: "other", fetch: open(5).simulator.fetch });
    const merged = (await listCalls([source, other], { since }).toArray()).filter(
      ({ account }) => account === undefined,
    );
    expect(merged.map(({ id }) => id).sort()).toEqual(alone.sort());
  });

  it("asks once behind its end without `since`, and lists all calls", async () => {
    const { source, simulator, asked } = open(50);
    const calls = await source.list({ pageSize: 100 }).toArray();
    expect(calls.length).toBe([...simulator.records("retell")].length);
    const oldest = Math.min(...calls.map(({ startedAt }) => Date.parse(startedAt ?? "2027")));
    const older = { start_timestamp: { type: "range", op: "bt", value: [0, oldest + 1] } };
    expect(asked.map(({ path, body }) => [path, body])).toEqual([
      ["/v3/list-calls", { limit: 100 }],
      ["/v3/list-calls", { limit: 100, filter_criteria: older }],
    ]);
  });

  it("has Retell filter by start, agent and direction, a millisecond wider where a range may leave out its bounds", async () => {
    const { source, asked } = open(5);
    await source.list({ since, until: "2026-11-21T07:00:00Z", assistantId: "agent_1", direction: "inbound" }).toArray();
    const owners = {
      agent: [{ agent_id: "agent_1" }],
      direction: { type: "enum", op: "in", value: ["inbound"] },
    };
    const from = Date.parse(since);
    expect(asked.map(({ body }) => body.filter_criteria)).toEqual([
      { start_timestamp: { type: "range", op: "bt", value: [from - 1, from + 3_600_000] }, ...owners },
      { call_status: { type: "enum", op: "in", value: ["not_connected", "error"] }, ...owners },
    ]);
  });

  it("throws a NotFoundError where Retell answers 422", async () => {
    const { source } = open(1);
    const error: unknown = await source.get("call_none").catch((reason: unknown) => reason);
    expect(NotFoundError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ status: 422, provider: "retell" });
  });

  it("passes any other error on", async () => {
    const fetch = async (): Promise<Response> => new Response('{"status":"error","message":"Bad"}', { status: 400 });
    const error: unknown = await retell({ apiKey: "key", fetch })
      .get("call_1")
      .catch((reason: unknown) => reason);
    expect(InvalidRequestError.isInstance(error)).toBe(true);
  });

  it("lists without transcripts, and says so; get has them", async () => {
    const { source } = open(60);
    const rows = await source.list().toArray();
    expect(rows.every(({ transcript }) => transcript === undefined)).toBe(true);
    const row = rows.find(({ completeness }) => completeness.transcript === "unlisted")!;
    expect((await source.get(row.id)).completeness.transcript).toBe("present");
    expect(source.capabilities.unlisted).toEqual(["transcript"]);
  });
});
