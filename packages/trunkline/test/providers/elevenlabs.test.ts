import { describe, expect, it } from "vitest";
import { convertElevenLabsCall, elevenLabsAssumptions } from "../../src/providers/elevenlabs/index.js";
import { elevenlabs } from "../../src/providers/elevenlabs/source.js";
import { readExample, toTested } from "../documented.js";

const readOwn = (name: string) => readExample("elevenlabs", name);

const convert = toTested(convertElevenLabsCall, elevenLabsAssumptions);

const start = 1_764_000_000;

/** A phone call that is over, and what of its metadata is other. */
function ended(metadata: object = {}, other: object = {}): object {
  return {
    agent_id: "agent_1",
    conversation_id: "conv_1",
    status: "done",
    metadata: { start_time_unix_secs: start, call_duration_secs: 60, ...metadata },
    transcript: [{ role: "agent", message: "Hello.", time_in_call_secs: 0 }],
    has_audio: false,
    ...other,
  };
}

const phoneCall = {
  type: "twilio",
  direction: "outbound",
  phone_number_id: "phnum_1",
  agent_number: "+15555550100",
  external_number: "+15555550101",
};

describe("documented payloads", () => {
  it("GET /v1/convai/conversations: a row, whose words are placeholders", () => {
    const { conversations } = readOwn("list-conversations");
    expect(convert((conversations as unknown[])[0], { listed: true })).toStrictEqual({
      provider: "elevenlabs",
      id: "conversation_id",
      key: "elevenlabs::conversation_id",
      direction: "inbound",
      // It has a length and a reason.
      status: { unified: "ended", raw: "initiated" },
      outcome: "completed",
      ended: { by: "unknown", reason: "termination_reason", raw: "termination_reason" },
      transfers: [],
      assistant: { id: "agent_id", name: "agent_name" },
      startedAt: "1970-01-01T00:00:01.000Z",
      endedAt: "1970-01-01T00:00:02.000Z",
      occurredAt: "1970-01-01T00:00:01.000Z",
      durationSeconds: 1,
      recordings: [],
      analysis: {
        summary: "transcript_summary",
        sentiment: "positive",
        successful: true,
        data: { call_summary_title: "call_summary_title", call_success_score: 1.1 },
      },
      completeness: { transcript: "unlisted", recording: "unlisted", cost: "unlisted", analysis: "present" },
      assumptions: ["status.inferred", "endedAt.computed", "outcome.fromDuration", "outcome.listed"],
      problems: [],
    });
  });

  it("GET /v1/convai/conversations/{conversation_id}: over, and not analysed yet", () => {
    expect(convert(readOwn("get-conversation"))).toStrictEqual({
      provider: "elevenlabs",
      id: "123",
      key: "elevenlabs::123",
      status: { unified: "ended", raw: "processing" },
      outcome: "completed",
      ended: { by: "unknown" },
      transfers: [],
      assistant: { id: "123" },
      startedAt: "2024-04-29T20:40:32.000Z",
      endedAt: "2024-04-29T20:40:42.000Z",
      occurredAt: "2024-04-29T20:40:32.000Z",
      durationSeconds: 10,
      transcript: {
        text: "Customer: Hello, how are you?",
        turns: [{ role: "customer", text: "Hello, how are you?", startSeconds: 10 }],
      },
      recordings: [
        { url: "https://api.elevenlabs.io/v1/convai/conversations/123/audio", kind: "mono", needsAuth: true },
      ],
      completeness: { transcript: "present", recording: "present", cost: "pending", analysis: "pending" },
      assumptions: ["status.meaning", "endedAt.computed", "outcome.fromDuration", "recordings.kind"],
      problems: [],
    });
  });

  it("GET /v1/convai/conversations/{conversation_id} with traces: abridged by its page", () => {
    expect(convert(readOwn("get-conversation-otel"))).toStrictEqual({
      provider: "elevenlabs",
      id: "conv_9001k1zph3fkeh5s8xg9z90swaqa",
      key: "elevenlabs::conv_9001k1zph3fkeh5s8xg9z90swaqa",
      status: { unified: "ended", raw: "done" },
      outcome: "unknown",
      ended: { by: "unknown" },
      transfers: [],
      assistant: { id: "agent_7101k5zvyjhmfg983brhmhkd98n6" },
      recordings: [],
      completeness: { transcript: "absent", recording: "pending", cost: "absent", analysis: "absent" },
      assumptions: [],
      problems: [],
    });
  });

  const everyField = {
    provider: "elevenlabs",
    id: "conversation_id",
    key: "elevenlabs::conversation_id",
    direction: "inbound",
    // `text_only` is true.
    channel: "chat",
    // It has a length and a reason.
    status: { unified: "ended", raw: "initiated" },
    outcome: "completed",
    ended: { by: "unknown", reason: "termination_reason", raw: "termination_reason" },
    transfers: [],
    from: { raw: "external_number" },
    to: { raw: "agent_number" },
    customer: { id: "user_id", number: "external_number" },
    assistant: { id: "agent_id", name: "agent_name", number: "agent_number" },
    startedAt: "1970-01-01T00:00:01.000Z",
    answeredAt: "1970-01-01T00:00:01.000Z",
    endedAt: "1970-01-01T00:00:02.000Z",
    occurredAt: "1970-01-01T00:00:01.000Z",
    durationSeconds: 1,
    transcript: {
      text: "Customer: message\nTool: tool_name",
      turns: [
        { role: "customer", text: "message", startSeconds: 1 },
        {
          role: "tool",
          text: "tool_name",
          startSeconds: 1,
          tool: { id: "request_id", name: "tool_name", arguments: "params_as_json", result: "result_value" },
        },
      ],
    },
    // `deleted_audio_at_time_unix_secs` is 1: the audio was deleted.
    recordings: [],
    analysis: {
      summary: "transcript_summary",
      successful: true,
      data: {
        call_summary_title: "call_summary_title",
        call_success_score: 1.1,
        evaluation_criteria_results: {
          key: { criteria_id: "criteria_id", result: "success", rationale: "rationale" },
        },
        data_collection_results: {
          key: {
            data_collection_id: "data_collection_id",
            json_schema: { type: "string", description: "A user-provided message" },
            rationale: "rationale",
          },
        },
      },
    },
    campaign: { id: "batch_call_id" },
    variables: { key: "value" },
    // `cost` is 1 credit, which is no money.
    completeness: { transcript: "present", recording: "withheld", cost: "pending", analysis: "present" },
    assumptions: ["status.inferred", "endedAt.computed", "outcome.fromDuration", "answeredAt.accepted"],
    problems: [],
  };

  it.each(["run-conversation-analysis", "run-conversation-evaluation"])("%s: every field once", (name) => {
    expect(convert(readOwn(name))).toStrictEqual(everyField);
  });

  it("post_call_transcription, as it was in 2025: no flags of recordings, no money", () => {
    const call = convert(readOwn("webhook-post-call-transcription"));
    const [hello, question, answer] = call.transcript?.turns ?? [];
    expect(hello).toEqual({ role: "assistant", text: "Hey there angelo. How are you?", startSeconds: 0 });
    expect(question).toMatchObject({ role: "customer", startSeconds: 2 });
    expect(answer).toMatchObject({ role: "assistant", startSeconds: 9 });
    expect(call.transcript?.turns).toHaveLength(3);
    expect(call.analysis?.summary).toMatch(/^The conversation begins with the agent asking how Angelo is/);
    const { transcript: _transcript, analysis: _analysis, ...rest } = call;
    expect(rest).toStrictEqual({
      provider: "elevenlabs",
      id: "abc",
      key: "elevenlabs::abc",
      status: { unified: "ended", raw: "done" },
      outcome: "completed",
      ended: { by: "unknown" },
      transfers: [],
      customer: { id: "user123" },
      assistant: { id: "xyz" },
      startedAt: "2025-02-14T12:48:17.000Z",
      endedAt: "2025-02-14T12:48:39.000Z",
      occurredAt: "2025-02-14T12:48:17.000Z",
      durationSeconds: 22,
      recordings: [],
      variables: { user_name: "angelo" },
      completeness: { transcript: "present", recording: "pending", cost: "absent", analysis: "present" },
      assumptions: ["endedAt.computed", "outcome.fromDuration"],
      problems: [],
    });
  });

  it.each([
    ["webhook-call-initiation-failure-twilio", "+11111111111", "+441111111111"],
    ["webhook-call-initiation-failure-sip", "+441111111111", "+11111111111"],
  ])("%s: nobody answered the agent", (name, from, to) => {
    expect(convert(readOwn(name))).toStrictEqual({
      provider: "elevenlabs",
      id: "abc",
      key: "elevenlabs::abc",
      direction: "outbound",
      channel: "phone",
      status: { unified: "ended" },
      outcome: "busy",
      ended: { by: "system", reason: "busy", raw: "busy" },
      transfers: [],
      from: { e164: from, raw: from },
      to: { e164: to, raw: to },
      customer: { number: to },
      assistant: { id: "xyz", number: from },
      endedAt: "2025-10-08T13:54:12.000Z",
      occurredAt: "2025-10-08T13:54:12.000Z",
      recordings: [],
      completeness: { transcript: "absent", recording: "absent", cost: "absent", analysis: "absent" },
      assumptions: ["direction.outbound", "endedAt.fromEvent"],
      problems: [],
    });
  });
});

describe("what came of a call", () => {
  const toEnd = (metadata: object, other: object = {}) => {
    const { outcome, ended: end, answeredBy } = convert(ended(metadata, other));
    return [outcome, end?.by, ...(answeredBy === undefined ? [] : [answeredBy])];
  };

  it.each([
    ["end_call tool was called.", ["completed", "assistant"]],
    ["Call ended by remote party", ["completed", "customer"]],
    ["The remote party hung up.", ["completed", "customer"]],
    ["Client disconnected: 1000", ["completed", "customer"]],
    ["Client disconnected: 1005", ["completed", "customer"]],
    ["Client disconnected: 1006", ["completed", "unknown"]],
    ["Client disconnected: 1011", ["completed", "system"]],
    ["Client disconnected: 1012", ["completed", "system"]],
    ["voicemail_detection tool was called.", ["voicemail", "assistant", "machine"]],
    ["transfer_to_number tool was called.", ["transferred", "transfer"]],
    ["Max inactive time reached", ["completed", "system"]],
    ["Ending conversation after 30 seconds of silence.", ["completed", "system"]],
    ["Max duration limit reached", ["completed", "system"]],
    ["", ["completed", "unknown"]],
    ["Nobody has seen this one.", ["completed", "unknown"]],
  ])("%s", (reason, expected) => {
    expect(toEnd({ termination_reason: reason })).toEqual(expected);
  });

  it.each([
    ["answered", ["completed", "unknown"]],
    ["voicemail", ["voicemail", "assistant", "machine"]],
    ["busy", ["busy", "system"]],
    ["no_answer", ["no_answer", "system"]],
    ["failed", ["failed", "system"]],
  ])("the dialling came to %s", (result, expected) => {
    expect(toEnd({ phone_call: { ...phoneCall, call_result: result } })).toEqual(expected);
  });

  it("goes by the dialling before the reason", () => {
    const metadata = {
      phone_call: { ...phoneCall, call_result: "voicemail" },
      termination_reason: "end_call tool was called.",
    };
    expect(toEnd(metadata)).toEqual(["voicemail", "assistant", "machine"]);
    expect(convert(ended(metadata)).ended).toEqual({
      by: "assistant",
      reason: "end_call_tool_was_called",
      raw: "end_call tool was called.",
    });
  });

  it.each([
    ["call_rejected", 0, ["no_answer", "customer"]],
    ["line_busy", 0, ["busy", "system"]],
    ["llm_error", 60, ["failed", "system"]],
    ["max_duration_exceeded", 600, ["completed", "system"]],
    ["max_duration_exceeded", 0, ["failed", "system"]],
    ["client_disconnected", 60, ["completed", "customer"]],
    ["client_disconnected", 0, ["failed", "customer"]],
    ["post_processing_error", 60, ["completed", "unknown"]],
    ["post_processing_error", 0, ["failed", "unknown"]],
  ])("failed with %s after %i seconds", (reason, seconds, expected) => {
    const metadata = { call_duration_secs: seconds, error: { code: 1011, reason } };
    expect(toEnd(metadata, { status: "failed" })).toEqual(expected);
  });

  it("a close code of 1006 names nobody", () => {
    const error = { code: 1006, reason: "client_disconnected" };
    expect(toEnd({ error }, { status: "failed" })).toEqual(["completed", "unknown"]);
  });

  it("a failed conversation of which nothing is told failed, and the system ended it", () => {
    expect(toEnd({ termination_reason: "" }, { status: "failed" })).toEqual(["failed", "system"]);
  });

  const transfer = (isError: boolean, result: object) => ({
    transcript: [
      {
        role: "agent",
        message: null,
        time_in_call_secs: 30,
        tool_calls: [
          { request_id: "r1", tool_name: "transfer_to_number", params_as_json: "{}", tool_has_been_called: true },
        ],
        tool_results: [
          { request_id: "r1", tool_name: "transfer_to_number", result_value: "done", is_error: isError, result },
        ],
      },
    ],
  });

  it("a transfer that worked, and one that did not", () => {
    const success = { result_type: "transfer_to_number_twilio_success", transfer_number: "+15555550199" };
    const worked = convert(ended({}, transfer(false, success)));
    expect(worked.outcome).toBe("transferred");
    expect(worked.transfers).toEqual([
      {
        to: { e164: "+15555550199", raw: "+15555550199" },
        status: { unified: "connected", raw: "transfer_to_number_twilio_success" },
      },
    ]);
    const reason = { termination_reason: "transfer_to_number tool was called." };
    const refused = convert(ended(reason, transfer(true, { result_type: "transfer_to_number_error", error: "busy" })));
    expect(refused).toMatchObject({ outcome: "completed", ended: { by: "unknown" } });
    expect(refused.transfers).toEqual([{ status: { unified: "failed", raw: "transfer_to_number_error" } }]);
  });

  it.each([
    ["was never called", { tool_has_been_called: false }],
    ["was held back", { is_blocked: true }],
    ["names an error in its result alone", { result: { result_type: "transfer_to_number_error", error: "busy" } }],
  ])("a transfer tool that %s is a failed transfer", (_, fields) => {
    const use = { request_id: "r1", tool_name: "transfer_to_number", result_value: "", is_error: false, ...fields };
    const call = convert(
      ended({}, { transcript: [{ role: "agent", message: null, time_in_call_secs: 30, tool_results: [use] }] }),
    );
    expect(call.outcome).toBe("completed");
    expect(call.transfers.map(({ status }) => status.unified)).toEqual(["failed"]);
  });

  it("a transfer tool with another name is a transfer", () => {
    const result = { result_type: "transfer_to_number_sip_success", transfer_number: "+15555550199" };
    const use = { request_id: "r1", tool_name: "to_the_office", result_value: "done", is_error: false, result };
    const call = convert(
      ended({}, { transcript: [{ role: "agent", message: null, time_in_call_secs: 30, tool_results: [use] }] }),
    );
    expect(call.outcome).toBe("transferred");
    expect(call.transfers).toEqual([
      {
        to: { e164: "+15555550199", raw: "+15555550199" },
        status: { unified: "connected", raw: "transfer_to_number_sip_success" },
      },
    ]);
  });
});

describe("what a call has", () => {
  it("swaps the numbers of an inbound call", () => {
    const outbound = convert(ended({ phone_call: phoneCall }));
    expect(outbound).toMatchObject({ channel: "phone", from: { e164: "+15555550100" }, to: { e164: "+15555550101" } });
    const inbound = convert(ended({ phone_call: { ...phoneCall, direction: "inbound" } }));
    expect(inbound).toMatchObject({ from: { e164: "+15555550101" }, to: { e164: "+15555550100" } });
    for (const call of [inbound, outbound]) {
      expect(call).toMatchObject({ customer: { number: "+15555550101" }, assistant: { number: "+15555550100" } });
    }
  });

  it("a cost in USD where it is told, never credits", () => {
    const charging = { llm_price: 0.0220345, platform_price: 0.003, llm_charge: 111, call_charge: 15 };
    expect(convert(ended({ cost: 126, cost_fiat: 0.0250345, charging })).cost).toEqual({
      amount: "0.0250345",
      currency: "USD",
      parts: [
        { kind: "llm", amount: "0.0220345" },
        { kind: "platform", amount: "0.003" },
      ],
    });
    const older = convert(ended({ cost: 84, charging: { call_charge: 84 } }));
    expect(older.cost).toBeUndefined();
    expect(older.completeness.cost).toBe("absent");
  });

  it("the end includes the time in the queue, and the answer is the accepted time", () => {
    const call = convert(ended({ queue_wait_secs: 5, accepted_time_unix_secs: start + 6 }));
    expect(call).toMatchObject({
      startedAt: "2025-11-24T16:00:00.000Z",
      answeredAt: "2025-11-24T16:00:06.000Z",
      endedAt: "2025-11-24T16:01:05.000Z",
      durationSeconds: 60,
    });
    expect(call.assumptions).toEqual(expect.arrayContaining(["answeredAt.accepted", "endedAt.computed"]));
  });

  it("a chat has a channel of its own, by text messages too", () => {
    expect(convert(ended({ text_only: true, conversation_initiation_source: "widget" })).channel).toBe("chat");
    expect(convert(ended({ sms: { direction: "inbound", sms_user_phone_number: "+15555550101" } }))).toMatchObject({
      channel: "chat",
      direction: "inbound",
      from: { e164: "+15555550101" },
    });
    expect(convert(ended({ conversation_initiation_source: "react_sdk" })).channel).toBe("web");
    expect(convert(ended({ conversation_initiation_source: "whatsapp" })).channel).toBeUndefined();
  });

  it.each(["initiated", "in-progress", "paused", undefined])(
    "is ended with a length and a reason, whatever its status: %s",
    (status) => {
      const over = ended({ termination_reason: "end_call tool was called." }, { status });
      expect(convert(over)).toMatchObject({
        status: { unified: "ended" },
        outcome: "completed",
        ended: { by: "assistant", raw: "end_call tool was called." },
        completeness: { cost: "pending", analysis: "pending" },
      });
      expect(convert(over).assumptions).toContain("status.inferred");
      const open = ended({ termination_reason: "", call_duration_secs: 0 }, { status });
      expect(convert(open).outcome).toBeUndefined();
    },
  );

  it.each([
    ["no_answer", "no_answer", "system"],
    ["voicemail", "voicemail", "assistant"],
    ["call_rejected", "no_answer", "customer"],
    ["end_call tool was called.", "completed", "assistant"],
  ])("a reason in the place of the status is an end: %s", (status, outcome, by) => {
    const call = convert(ended({ call_duration_secs: 0 }, { status }));
    expect(call).toMatchObject({ status: { unified: "ended", raw: status }, outcome, ended: { by, raw: status } });
    expect(call.assumptions).toContain("status.inferred");
  });

  it("words under a neighbouring key are read, and those under any other are reported, once", () => {
    const said = [{ content: "a" }, { text: "b" }, { words: "c" }, { message: null }].map((words, index) => ({
      role: index % 2 === 0 ? "agent" : "user",
      ...words,
    }));
    const call = convert(ended({}, { transcript: [...said, "d"] }));
    expect(call.transcript?.turns.map(({ text }) => text)).toEqual(["a", "b"]);
    expect(call.problems.map(({ path }) => path)).toEqual(["transcript.2.message", "transcript.4"]);
  });

  it("a value of another type is one problem, however often it is read", () => {
    const call = convert(ended({}, { status: 5, conversation_initiation_client_data: "none" }));
    expect(call.problems.map(({ path }) => path)).toEqual(["conversation_initiation_client_data", "status"]);
  });

  it("lengths are read from texts", () => {
    const { durationSeconds, endedAt } = convert(ended({ call_duration_secs: "PT1M5S", queue_wait_secs: "3.5" }));
    expect({ durationSeconds, endedAt }).toEqual({ durationSeconds: 65, endedAt: "2025-11-24T16:01:08.500Z" });
  });

  it("deleted parts are withheld, not pending", () => {
    const gone = { deleted_transcript_at_time_unix_secs: start, deleted_audio_at_time_unix_secs: start };
    const call = convert(ended({ deletion_settings: gone }, { transcript: [] }));
    expect(call.completeness).toMatchObject({ transcript: "withheld", recording: "withheld" });
    const silenced = convert(ended({ deletion_settings: gone }, { has_audio: true }));
    expect(silenced).toMatchObject({ recordings: [], completeness: { recording: "withheld" } });
    const forgotten = convert(ended({ features_usage: { pii_zrm_agent: true } }, { transcript: [] }));
    expect(forgotten.completeness.transcript).toBe("withheld");
  });

  it("leaves out the platform's variables, and reads numbers from them where nothing else has any", () => {
    const given = { name: "Ada", system__caller_id: "+15555550101", system__called_number: "+15555550100" };
    const call = convert(ended({}, { conversation_initiation_client_data: { dynamic_variables: given } }));
    expect(call).toMatchObject({ variables: { name: "Ada" }, customer: { number: "+15555550101" } });
    expect(call.variables).toEqual({ name: "Ada" });
    expect(call.assumptions).toContain("parties.fromVariables");
  });

  it("results of criteria whose ids come twice", () => {
    const one = { criteria_id: "polite", result: "success" };
    const analysis = { evaluation_criteria_results: { polite: one }, evaluation_criteria_results_list: [one, one] };
    expect(convert(ended({}, { analysis })).analysis?.data).toEqual({ evaluation_criteria_results: [one, one] });
  });

  it("a recording at the server that the conversation came from", () => {
    const baseUrl = "https://api.eu.residency.elevenlabs.io";
    const { recordings } = convert(ended({}, { has_audio: true }), { baseUrl });
    expect(recordings[0]?.url).toBe(`${baseUrl}/v1/convai/conversations/conv_1/audio`);
  });

  it("a row of a silent call lacks only its recording and cost", () => {
    const row = { agent_id: "a", conversation_id: "conv_1", status: "failed", message_count: 0, call_duration_secs: 0 };
    expect(convert(row, { listed: true }).completeness).toEqual({
      transcript: "absent",
      recording: "unlisted",
      cost: "unlisted",
      analysis: "absent",
    });
  });
});

describe("the source", () => {
  it("requests a window one second wider, summaries and one agent", async () => {
    const asked: URL[] = [];
    const fetch = async (request: Request) => {
      asked.push(new URL(request.url));
      return Response.json({ conversations: [], next_cursor: null, has_more: false });
    };
    const source = elevenlabs({ apiKey: "key", fetch, brand: "elevenlabs-eu" });
    await source
      .list({ since: "2025-11-24T16:00:00.500Z", until: "2025-11-24T17:00:00.500Z", assistantId: "agent_1" })
      .toArray();
    expect(asked[0]?.origin).toBe("https://api.eu.residency.elevenlabs.io");
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toMatchObject({
      call_start_after_unix: "1763999999",
      call_start_before_unix: "1764003601",
      agent_id: "agent_1",
      summary_mode: "include",
    });
  });

  it("ends where `has_more` says so, whatever the token says; and at an empty token where nothing does", async () => {
    const pages = [
      { conversations: [{ agent_id: "a", conversation_id: "1" }], next_cursor: "more", has_more: true },
      { conversations: [{ agent_id: "a", conversation_id: "2" }], next_cursor: "stale", has_more: false },
    ];
    let asked = 0;
    const fetch = async () => {
      asked += 1;
      return Response.json(pages[asked - 1]);
    };
    expect((await elevenlabs({ apiKey: "key", fetch }).list().toArray()).map(({ id }) => id)).toEqual(["1", "2"]);
    const unsaid = async () =>
      Response.json({ conversations: [{ agent_id: "a", conversation_id: "1" }], next_cursor: null });
    expect(await elevenlabs({ apiKey: "key", fetch: unsaid }).list().toArray()).toHaveLength(1);
  });

  it("a regional host is no brand, and serves the recording to whoever has the key", async () => {
    const asked: Request[] = [];
    const fetch = async (request: Request) => {
      asked.push(request);
      return request.url.endsWith("/audio")
        ? new Response("sound", { headers: { "content-type": "audio/mpeg" } })
        : Response.json(ended({}, { has_audio: true }));
    };
    const source = elevenlabs({ apiKey: "key", fetch, brand: "elevenlabs-in" });
    const call = await source.get("conv_1");
    expect(call.brand).toBeUndefined();
    const answer = await source.openRecording?.(call.id, "mono");
    expect(await answer?.text()).toBe("sound");
    expect(asked[1]?.url).toBe(call.recordings[0]?.url);
    expect(asked[1]?.headers.get("xi-api-key")).toBe("key");
  });
});
