import { describe, expect, it } from "vitest";
import { anunziAssumptions, convertAnunziCall, type AnunziCall } from "../../src/providers/anunzi/convert-call.js";
import { redactCall } from "../../src/redaction/redact-call.js";
import { readExample, toTested } from "../documented.js";

/** A call of a documented answer. */
const readOwn = (name: string, index: number) => readExample("anunzi", name, "response", "calls", index);

const convert = toTested(convertAnunziCall, anunziAssumptions);

const recordingUrl =
  "https://api.twilio.com/2009-10-10/Accounts/ACXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX/Recordings/REXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX";

/** A row of Synthflow's list, with all that it documents. */
const row = {
  call_id: "1d1772ff-c440-43b9-80be-ad1ceb49c5a7",
  model_id: "12acc0ac-df2a-47af-afe3-e1aa4380a307",
  campaign_type: "live",
  type_of_call: "outbound",
  lead_name: "Alex Moreno",
  lead_phone_number: "+34600000001",
  agent_phone_number: "+34910000002",
  name: null,
  call_status: "completed",
  start_time: "1776876567837",
  timezone: "Europe/Madrid",
  duration: 25,
  error_message: null,
  end_call_reason: "human_ended_call",
  transcript: "bot: Hello?\nhuman: This is.",
  recording_url: recordingUrl,
  recording_duration: null,
  executed_actions: {},
  judge_results: { goal: "true", goal_feedback: "", user_sentiment: "partial", call_summary: "true" },
  agents_used: ["12acc0ac-df2a-47af-afe3-e1aa4380a307"],
  labels: [],
  deployment_type: null,
  collected_variables: null,
  telephony_hangup: "callee",
  telephony_disconnect_reason: "callee_hangup",
  telephony_duration: 25120,
  telephony_start: "2026-04-22",
  telephony_end: "2026-04-22",
};

/** Synthflow's answer to a single call. */
const single = {
  call_id: "1d1772ff-c440-43b9-80be-ad1ceb49c5a7",
  model_id: "12acc0ac-df2a-47af-afe3-e1aa4380a307",
  campaign_type: "live",
  type_of_call: "inbound",
  phone_number_from: "+34600000001",
  phone_number_to: "+34910000002",
  name: "Alex Moreno",
  status: "completed",
  start_time: "1776876567837",
  timezone: "Europe/Madrid",
  duration: 25,
  error_message: "",
  end_call_reason: "custom_end_call",
  custom_end_call_reason: "The caller asked for a person",
  transcript: "bot: Hello?\nhuman: This is.",
  recording_url: null,
  executed_actions: {},
  prompt_variables: { customer_name: "Alex" },
  collected_variables: null,
  telephony_hangup: "callee",
  telephony_disconnect_reason: "callee_hangup",
  telephony_duration: 25120,
  telephony_ringing_duration: 1200,
  telephony_start: "2026-04-22T16:49:29",
  telephony_end: "2026-04-22T16:49:54.120Z",
};

/** The sample of https://docs.synthflow.ai/reference/webhook, which Anunzi's page was made from. */
const webhook = {
  status: "completed",
  error_message: "agent_goodbye",
  lead: { name: "David", phone_number: "+1234334546" },
  call: {
    status: "completed",
    end_call_reason: "completed",
    model_id: "1711241656808x745681686585854500",
    timezone: "Europe/Berlin",
    call_id: "1711646262471x768387119913843100",
    duration: 32,
    start_time: "2024-03-28T18:17:46.205134+01:00",
    transcript:
      "\nbot:  Do you have a couple of minutes? \nhuman:  Yes. I want to buy a car.\nhuman:  I want to buy a car by",
  },
  executed_actions: {
    extract_info_1: {
      name: "extract_info_1",
      action_type: "extract_info_action_type",
      description: "",
      parameters_hard_coded: { identifier: "purchase", condition: "", choices: null, examples: ["car", "house"] },
      error_message: null,
      return_value: { purchase: "car" },
    },
  },
};

describe("documented payloads", () => {
  it("GET /calls/{call_id}: an inbound call", () => {
    const raw = readOwn("get-call", 0) as { transcript: string };
    expect(convert(raw)).toStrictEqual({
      provider: "anunzi",
      id: "1725527007259x327898249603432960",
      key: "anunzi::1725527007259x327898249603432960",
      direction: "inbound",
      channel: "phone",
      // No status in the answer.
      status: { unified: "ended" },
      outcome: "completed",
      ended: { by: "unknown", reason: "human_pick_up_cut_off", raw: "human_pick_up_cut_off" },
      from: { e164: "+11234567890", raw: "+11234567890" },
      to: { e164: "+1098765432", raw: "+1098765432" },
      customer: { number: "+11234567890" },
      assistant: { id: "1725526325346x892123579587048600", number: "+1098765432" },
      createdAt: "2024-09-05T09:03:27.259Z",
      occurredAt: "2024-09-05T09:03:27.259Z",
      durationSeconds: 66,
      transcript: {
        text: raw.transcript,
        turns: [
          { role: "assistant", text: "Hey, you've called [company]. How may I assist you today?" },
          { role: "customer", text: "Hello. I would like to know my preferences." },
          { role: "assistant", text: "Let me check your preferences." },
          { role: "assistant", text: "I didn't catch your name." },
          { role: "assistant", text: "Could you please provide it so I can look up your preferences?" },
          { role: "customer", text: "Eddie." },
          { role: "assistant", text: "Let me check your preferences." },
          { role: "assistant", text: "Alright, Eddie." },
          { role: "assistant", text: "Let me quickly pull up your preferences." },
          { role: "assistant", text: "One moment, please.\n..." },
        ],
      },
      transfers: [],
      recordings: [{ url: recordingUrl.replace("2009-10-10", "2019-06-03"), kind: "mono", needsAuth: false }],
      completeness: { transcript: "present", recording: "present", cost: "absent", analysis: "absent" },
      assumptions: ["createdAt.fromId", "status.inferred", "recordings.kind", "recordings.needsAuth"],
      problems: [],
    });
  });

  it("GET /calls: a trial, which tells no direction", () => {
    const raw = readOwn("list-calls", 0) as { transcript: string };
    expect(convert(raw)).toStrictEqual({
      provider: "anunzi",
      id: "1726573895974x902342426476519400",
      key: "anunzi::1726573895974x902342426476519400",
      channel: "phone",
      status: { unified: "ended" },
      outcome: "completed",
      ended: { by: "unknown", reason: "human_pick_up_cut_off", raw: "human_pick_up_cut_off" },
      answeredBy: "human",
      from: { e164: "+10987654321", raw: "+10987654321" },
      to: { e164: "+12345678910", raw: "+12345678910" },
      customer: { name: "test" },
      assistant: { id: "1726573550709x928456706859452600" },
      createdAt: "2024-09-17T11:51:35.974Z",
      occurredAt: "2024-09-17T11:51:35.974Z",
      durationSeconds: 13,
      transcript: {
        text: raw.transcript,
        turns: [
          { role: "assistant", text: "Hey there Jorge" },
          { role: "customer", text: "Hello." },
          { role: "assistant", text: '"Hi, Eddie!' },
          { role: "assistant", text: 'How are you today?"' },
          { role: "customer", text: "Doing well. And you?" },
          { role: "assistant", text: '"Great to hear!' },
          { role: "assistant", text: "I'm Nina from FineTuner. \"" },
        ],
      },
      transfers: [],
      recordings: [{ url: recordingUrl, kind: "mono", needsAuth: false }],
      completeness: { transcript: "present", recording: "present", cost: "absent", analysis: "absent" },
      assumptions: ["createdAt.fromId", "status.inferred", "recordings.kind", "recordings.needsAuth"],
      problems: [],
      test: true,
    });
  });

  it("GET /calls: the second of the list", () => {
    expect(convert(readOwn("list-calls", 1))).toMatchObject({
      id: "1726573595193x148017636249698300",
      assistant: { id: "1726573550572x928481606859452600" },
      createdAt: "2024-09-17T11:46:35.193Z",
      durationSeconds: 11,
      transcript: { turns: { length: 6, 5: { role: "assistant", text: "Great to hear!" } } },
      problems: [],
      test: true,
    });
  });

  it("Synthflow's list: the call's start, customer and assistant by name, no numbers of the line", () => {
    expect(convert(row)).toStrictEqual({
      provider: "anunzi",
      id: "1d1772ff-c440-43b9-80be-ad1ceb49c5a7",
      key: "anunzi::1d1772ff-c440-43b9-80be-ad1ceb49c5a7",
      direction: "outbound",
      channel: "phone",
      status: { unified: "ended", raw: "completed" },
      outcome: "completed",
      ended: { by: "customer", reason: "human_ended_call", raw: "human_ended_call" },
      answeredBy: "human",
      from: { e164: "+34910000002", raw: "+34910000002" },
      to: { e164: "+34600000001", raw: "+34600000001", name: "Alex Moreno" },
      customer: { name: "Alex Moreno", number: "+34600000001" },
      assistant: { id: "12acc0ac-df2a-47af-afe3-e1aa4380a307", number: "+34910000002" },
      startedAt: "2026-04-22T16:49:27.837Z",
      occurredAt: "2026-04-22T16:49:27.837Z",
      durationSeconds: 25,
      transcript: {
        text: "bot: Hello?\nhuman: This is.",
        turns: [
          { role: "assistant", text: "Hello?" },
          { role: "customer", text: "This is." },
        ],
      },
      transfers: [],
      recordings: [{ url: recordingUrl, kind: "mono", needsAuth: false }],
      analysis: { successful: true, data: { judge_results: row.judge_results } },
      completeness: { transcript: "present", recording: "present", cost: "absent", analysis: "present" },
      assumptions: ["recordings.kind", "recordings.needsAuth", "analysis.judgeResults"],
      problems: [],
    });
  });

  it("Synthflow's single call: times of the line", () => {
    expect(convert(single)).toStrictEqual({
      provider: "anunzi",
      id: "1d1772ff-c440-43b9-80be-ad1ceb49c5a7",
      key: "anunzi::1d1772ff-c440-43b9-80be-ad1ceb49c5a7",
      direction: "inbound",
      channel: "phone",
      status: { unified: "ended", raw: "completed" },
      outcome: "completed",
      ended: { by: "assistant", reason: "custom_end_call", raw: "custom_end_call" },
      from: { e164: "+34600000001", raw: "+34600000001", name: "Alex Moreno" },
      to: { e164: "+34910000002", raw: "+34910000002" },
      customer: { name: "Alex Moreno", number: "+34600000001" },
      assistant: { id: "12acc0ac-df2a-47af-afe3-e1aa4380a307", number: "+34910000002" },
      startedAt: "2026-04-22T16:49:29.000Z",
      endedAt: "2026-04-22T16:49:54.120Z",
      occurredAt: "2026-04-22T16:49:29.000Z",
      durationSeconds: 25,
      transcript: {
        text: "bot: Hello?\nhuman: This is.",
        turns: [
          { role: "assistant", text: "Hello?" },
          { role: "customer", text: "This is." },
        ],
      },
      transfers: [],
      recordings: [],
      variables: { customer_name: "Alex" },
      completeness: { transcript: "present", recording: "pending", cost: "absent", analysis: "absent" },
      assumptions: ["startedAt.zone"],
      problems: [],
    });
  });

  it("the post-call webhook: reason and message swapped, times in ISO 8601, no direction", () => {
    expect(convert(webhook)).toStrictEqual({
      provider: "anunzi",
      id: "1711646262471x768387119913843100",
      key: "anunzi::1711646262471x768387119913843100",
      channel: "phone",
      status: { unified: "ended", raw: "completed" },
      outcome: "completed",
      ended: { by: "assistant", reason: "agent_goodbye", raw: "agent_goodbye" },
      customer: { name: "David", number: "+1234334546" },
      assistant: { id: "1711241656808x745681686585854500" },
      createdAt: "2024-03-28T17:17:42.471Z",
      startedAt: "2024-03-28T17:17:46.205Z",
      occurredAt: "2024-03-28T17:17:42.471Z",
      durationSeconds: 32,
      transcript: {
        text: webhook.call.transcript,
        turns: [
          { role: "assistant", text: "Do you have a couple of minutes?" },
          { role: "customer", text: "Yes. I want to buy a car." },
          { role: "customer", text: "I want to buy a car by" },
        ],
      },
      transfers: [],
      recordings: [],
      analysis: { data: { purchase: "car" } },
      // The body has no place for a recording: the call itself tells.
      completeness: { transcript: "present", recording: "pending", cost: "absent", analysis: "present" },
      assumptions: ["createdAt.fromId"],
      problems: [],
    });
  });

  it("gives the record back as it is, and takes the account's label", () => {
    for (const raw of [readOwn("get-call", 0), row, single, webhook]) {
      const before = JSON.stringify(raw);
      // The webhook's body is read, though it is no call.
      const call = convertAnunziCall(raw as AnunziCall, { account: "sales" });
      expect(call.raw).toBe(raw);
      expect(JSON.stringify(raw)).toBe(before);
      expect(call.account).toBe("sales");
      expect(call.key).toBe(`anunzi:sales:${call.id}`);
    }
  });
});

describe("identity and creation", () => {
  const createdAt = (call_id: unknown) => convert({ call_id }).createdAt;

  it("reads the clock of an id, and says so", () => {
    expect(convert({ call_id: "1726573895974x902342426476519400" })).toMatchObject({
      createdAt: "2024-09-17T11:51:35.974Z",
      assumptions: ["createdAt.fromId"],
      problems: [],
    });
  });

  it.each([
    ["a UUID", "1d1772ff-c440-43b9-80be-ad1ceb49c5a7"],
    ["the digits of a curl sample", "23156151231261651"],
    ["a placeholder", "13213212213s121515156"],
    ["12 digits", "172657389597x902342426476519400"],
    ["14 digits", "17265738959745x902342426476519400"],
    ["nothing behind the x", "1726573895974x"],
    ["a letter behind the x", "1726573895974x90234242647651940a"],
    ["a sign", "-726573895974x902342426476519400"],
    ["before 2015", "1420070399999x902342426476519400"],
    ["from 2100", "4102444800000x902342426476519400"],
  ])("%s tells no time", (_, id) => {
    expect(convert({ call_id: id })).toMatchObject({ id, assumptions: [], problems: [] });
    expect(createdAt(id)).toBeUndefined();
  });

  it("knows 2015 to 2099", () => {
    expect(createdAt("1420070400000x9")).toBe("2015-01-01T00:00:00.000Z");
    expect(createdAt("4102444799999x9")).toBe("2099-12-31T23:59:59.999Z");
  });

  it("reports a missing and an odd id once", () => {
    for (const [call_id, found] of [
      [undefined, "undefined"],
      [null, "null"],
      ["", '""'],
      [["x"], "array of 1"],
    ]) {
      expect(convert({ call_id })).toMatchObject({
        id: "",
        key: "anunzi::",
        problems: [{ path: "call_id", found, expected: "string" }],
      });
    }
  });
});

const call = { call_id: "call-1" };

describe("status", () => {
  it.each([
    ["registered", "queued", undefined, undefined],
    ["pending", "queued", undefined, undefined],
    ["queue", "queued", undefined, undefined],
    ["initiated", "ringing", undefined, undefined],
    ["ringing", "ringing", undefined, undefined],
    ["in-progress", "in_progress", undefined, undefined],
    ["paused", "in_progress", undefined, undefined],
    ["completed", "ended", "completed", "unknown"],
    ["no-answer", "ended", "no_answer", "system"],
    ["busy", "ended", "busy", "system"],
    ["hangup_on_voicemail", "ended", "voicemail", "assistant"],
    ["left_voicemail", "ended", "voicemail", "assistant"],
    ["canceled", "ended", "canceled", "system"],
    ["user-canceled", "ended", "canceled", "customer"],
    ["failed", "ended", "failed", "system"],
    ["spam", "ended", "failed", "system"],
    ["on the moon", "unknown", undefined, undefined],
    ["__proto__", "unknown", undefined, undefined],
    ["constructor", "unknown", undefined, undefined],
    ["undefined", "unknown", undefined, undefined],
  ])("%s is %s, %s by %s", (word, unified, outcome, by) => {
    for (const key of ["call_status", "status"]) {
      for (const raw of [word, word.toUpperCase()]) {
        const converted = convert({ ...call, [key]: raw, duration: 0 });
        expect(converted.status).toStrictEqual({ unified, raw });
        expect(converted.outcome).toBe(outcome);
        expect(converted.ended).toStrictEqual(by === undefined ? undefined : { by });
        expect(converted.answeredBy).toBe(outcome === "voicemail" ? "machine" : undefined);
        expect(converted.assumptions).toStrictEqual([]);
        expect(converted.problems).toStrictEqual([]);
      }
    }
  });

  it("is the list's word before the single call's", () => {
    expect(convert({ ...call, call_status: "busy", status: "completed" }).status.raw).toBe("busy");
    expect(convert({ ...call, call_status: null, status: "completed" }).status.raw).toBe("completed");
  });

  it("without a word is ended by a length, a reason or an end of the line", () => {
    for (const sign of [
      { duration: 1 },
      { end_call_reason: "voicemail" },
      { end_call_reason: "The agent could not start" },
      { telephony_end: "2026-04-22T16:49:54Z" },
    ]) {
      const converted = convert({ ...call, ...sign });
      expect(converted.status, JSON.stringify(sign)).toStrictEqual({ unified: "ended" });
      expect(converted.assumptions).toContain("status.inferred");
    }
  });

  it("without a word and without such a sign is unknown, and everything may still come", () => {
    for (const nothing of [
      {},
      { duration: 0 },
      { duration: null, end_call_reason: null },
      { duration: 0, end_call_reason: "" },
      { duration: 0, end_call_reason: "undefined" },
      { telephony_end: "2026-04-22" },
    ]) {
      const converted = convert({ ...call, ...nothing });
      expect(converted, JSON.stringify(nothing)).toMatchObject({
        status: { unified: "unknown" },
        completeness: { transcript: "pending", recording: "pending", cost: "absent", analysis: "pending" },
        assumptions: [],
      });
      expect(converted.outcome).toBeUndefined();
      expect(converted.ended).toBeUndefined();
    }
  });

  it("a reason does not end a call whose status says otherwise", () => {
    const converted = convert({ ...call, call_status: "in-progress", end_call_reason: "human_goodbye", duration: 12 });
    expect(converted.status.unified).toBe("in_progress");
    expect(converted.outcome).toBeUndefined();
    expect(converted.ended).toBeUndefined();
  });

  it("nor does the end of the line alone, nor with a reason that says nothing", () => {
    const line = { call_status: "queue", telephony_end: "2026-04-22T16:49:54Z" };
    expect(convert({ ...call, ...line }).status.unified).toBe("queued");
    expect(convert({ ...call, ...line, end_call_reason: "undefined" }).status.unified).toBe("queued");
  });

  it.each(["queue", "in-progress", "on the moon"])(
    "%s is an old one beside an end of the line and a reason",
    (status) => {
      const start_time = "1776876567837";
      const line = { start_time, telephony_end: "2026-04-22T16:49:54Z", end_call_reason: "human_goodbye" };
      const converted = convert({ ...call, ...line, call_status: status, duration: 25 });
      expect(converted).toMatchObject({
        status: { unified: "ended", raw: status },
        outcome: "completed",
        ended: { by: "customer", raw: "human_goodbye" },
        startedAt: "2026-04-22T16:49:27.837Z",
        assumptions: ["status.inferred"],
      });
      expect(converted.scheduledAt).toBeUndefined();
    },
  );

  it("a number before other words is no answer of the carrier", () => {
    const converted = convert({ ...call, call_status: undefined, end_call_reason: "600 seconds reached", duration: 9 });
    expect(converted.outcome).toBe("unknown");
  });

  it.each([
    ["agent_goodbye", "completed", "assistant"],
    ["Human-Goodbye", "completed", "customer"],
    ["voicemail", "voicemail", "assistant"],
    ["error", "failed", "system"],
    ["487: Request Terminated", "no_answer", "system"],
    ["486 Busy Here", "busy", "system"],
    ["SIP 480: Temporarily Unavailable", "no_answer", "system"],
    ["SIP/486", "busy", "system"],
  ])("%s is a reason, and an end in the place of a status too", (word, outcome, by) => {
    for (const key of ["call_status", "status"]) {
      expect(convert({ ...call, [key]: word, duration: 9 })).toMatchObject({
        status: { unified: "ended", raw: word },
        outcome,
        ended: { by, raw: word },
        assumptions: ["status.inferred"],
      });
    }
  });
});

describe("end", () => {
  it.each([
    ["human_goodbye", "completed", "customer", "human"],
    ["human_ended_call", "completed", "customer", "human"],
    ["human_hangup", "completed", "customer", undefined],
    ["agent_goodbye", "completed", "assistant", undefined],
    ["agent_ended_call", "completed", "assistant", undefined],
    ["custom_end_call", "completed", "assistant", undefined],
    ["human_pick_up_cut_off", "completed", "unknown", "human"],
    ["voicemail", "voicemail", "assistant", "machine"],
    ["voicemail_message_left", "voicemail", "assistant", "machine"],
    ["voicemail_cut_off", "voicemail", "assistant", "machine"],
    ["max_duration", "completed", "system", undefined],
    ["timeout", "completed", "system", undefined],
    ["user_canceled", "canceled", "customer", undefined],
    ["error", "failed", "system", undefined],
    ["recovery_unresolved", "unknown", "unknown", undefined],
    ["__proto__", "unknown", "unknown", undefined],
    ["constructor", "unknown", "unknown", undefined],
  ])("%s is %s by %s, answered by %s", (reason, outcome, by, answeredBy) => {
    for (const raw of [reason, reason.toUpperCase()]) {
      const converted = convert({ ...call, campaign_type: "Outbound", duration: 9, end_call_reason: raw });
      expect(converted.outcome).toBe(outcome);
      expect(converted.ended?.by).toBe(by);
      expect(converted.ended?.raw).toBe(raw);
      expect(converted.answeredBy).toBe(answeredBy);
      expect(converted.assumptions).toStrictEqual(["status.inferred"]);
      expect(converted.problems).toStrictEqual([]);
    }
  });

  it("writes the reason as a word to group by", () => {
    const endedBy = (end_call_reason: unknown) => convert({ ...call, duration: 9, end_call_reason }).ended;
    expect(endedBy("human_goodbye")).toStrictEqual({ by: "customer", reason: "human_goodbye", raw: "human_goodbye" });
    expect(endedBy("Human-Goodbye!")).toStrictEqual({ by: "customer", reason: "human_goodbye", raw: "Human-Goodbye!" });
    expect(endedBy("Could not start: 402.")).toStrictEqual({
      by: "unknown",
      reason: "could_not_start_402",
      raw: "Could not start: 402.",
    });
    expect(endedBy("???")).toStrictEqual({ by: "unknown", raw: "???" });
    expect(endedBy("")).toStrictEqual({ by: "unknown" });
  });

  it.each([undefined, null, "", "undefined", "completed"])("reason %s tells nothing, a length does", (reason) => {
    expect(convert({ ...call, duration: 9, end_call_reason: reason })).toMatchObject({
      outcome: "completed",
      assumptions: ["status.inferred", "outcome.fromDuration"],
    });
    // A status leaves nothing to assume.
    expect(convert({ ...call, call_status: "completed", duration: 9, end_call_reason: reason })).toMatchObject({
      outcome: "completed",
      assumptions: [],
    });
  });

  it("a conversation of 0 seconds was none, where no status says otherwise", () => {
    const outcomeOf = (more: object) => convert({ ...call, duration: 0, ...more }).outcome;
    expect(outcomeOf({ end_call_reason: "human_hangup" })).toBe("unknown");
    expect(outcomeOf({ end_call_reason: "completed" })).toBe("unknown");
    expect(outcomeOf({ end_call_reason: "voicemail" })).toBe("voicemail");
    expect(outcomeOf({ end_call_reason: "human_hangup", call_status: "completed" })).toBe("completed");
    expect(outcomeOf({ end_call_reason: "human_hangup", call_status: "failed" })).toBe("failed");
  });

  it.each([
    ["completed", "voicemail", "voicemail"],
    ["completed", "user_canceled", "canceled"],
    ["completed", "error", "failed"],
    ["completed", "recovery_unresolved", "completed"],
    ["failed", "human_goodbye", "failed"],
    ["failed", "voicemail", "voicemail"],
    ["failed", "user_canceled", "canceled"],
    ["no-answer", "human_goodbye", "no_answer"],
    ["busy", "error", "busy"],
    ["left_voicemail", "agent_goodbye", "voicemail"],
    ["failed", "487: Request Terminated", "no_answer"],
    ["failed", "486: Busy Here", "busy"],
    ["failed", "404: Not Found", "failed"],
    ["failed", "429: Rate limit exceeded: 5 calls", "failed"],
    ["failed", "Insufficient Minutes", "failed"],
    ["completed", "12:30 it was", "completed"],
  ])("status %s with reason %s is %s", (status, reason, outcome) => {
    expect(convert({ ...call, status, end_call_reason: reason }).outcome).toBe(outcome);
  });

  it("takes the reason from error_message where the two are swapped, and only then", () => {
    const endedBy = (end_call_reason: unknown, error_message: unknown) =>
      convert({ ...call, call_status: "completed", end_call_reason, error_message }).ended;
    expect(endedBy("completed", "agent_goodbye")?.raw).toBe("agent_goodbye");
    expect(endedBy("undefined", "voicemail")?.raw).toBe("voicemail");
    expect(endedBy(null, "human_goodbye")?.raw).toBe("human_goodbye");
    expect(endedBy("human_goodbye", "error")?.raw).toBe("human_goodbye");
    expect(endedBy("completed", "Number not reachable")?.raw).toBe("completed");
    expect(endedBy("completed", "")?.raw).toBe("completed");
    expect(endedBy(null, "Number not reachable")).toStrictEqual({ by: "unknown" });
  });

  it.each([
    ["caller", "inbound", "customer"],
    ["caller", "outbound", "assistant"],
    ["callee", "inbound", "assistant"],
    ["callee", "outbound", "customer"],
    ["agent", undefined, "assistant"],
    ["caller", undefined, "unknown"],
    ["martian", "inbound", "unknown"],
  ])("the line's %s in an %s call is the %s", (hangup, type_of_call, by) => {
    for (const end of [{ telephony_hangup: hangup }, { telephony_disconnect_reason: `${hangup}_hangup` }]) {
      if (hangup === "agent" && "telephony_disconnect_reason" in end) continue;
      const raw = { ...call, call_status: "completed", type_of_call, end_call_reason: "human_pick_up_cut_off", ...end };
      expect(convert(raw).ended?.by).toBe(by);
      expect(convert(raw).assumptions).toStrictEqual(by === "unknown" ? [] : ["ended.by.fromTelephony"]);
      // A reason that tells is believed, and needs no assumption.
      expect(convert({ ...raw, end_call_reason: "agent_ended_call" })).toMatchObject({
        ended: { by: "assistant" },
        assumptions: [],
      });
    }
  });

  it.each([
    ["error", "system"],
    ["forbidden", "system"],
    ["unknown", "unknown"],
  ])("a line cut by %s was cut by %s", (telephony_disconnect_reason, by) => {
    const converted = convert({ ...call, call_status: "completed", telephony_disconnect_reason });
    expect(converted).toMatchObject({ ended: { by }, assumptions: [] });
  });

  it("a customer who cancels ended the call, whichever end of the line hung up", () => {
    const raw = { ...call, type_of_call: "inbound", call_status: "user-canceled", telephony_hangup: "callee" };
    expect(convert(raw)).toMatchObject({ outcome: "canceled", ended: { by: "customer" } });
  });

  it("a voicemail is ended by the assistant, whichever end of the line hung up", () => {
    const raw = { ...call, type_of_call: "outbound", call_status: "left_voicemail", telephony_hangup: "callee" };
    expect(convert(raw)).toMatchObject({ outcome: "voicemail", ended: { by: "assistant" } });
  });

  it("no human answers an inbound call", () => {
    const answeredBy = (campaign_type: string) =>
      convert({ ...call, campaign_type, duration: 9, end_call_reason: "human_goodbye" }).answeredBy;
    expect(answeredBy("Outbound")).toBe("human");
    expect(answeredBy("Test")).toBe("human");
    expect(answeredBy("Inbound")).toBeUndefined();
  });
});

describe("direction and parties", () => {
  const numbers = { ...call, model_id: "model-1", phone_number_from: "+14157774444", phone_number_to: "+12137774445" };
  const from = { e164: "+14157774444", raw: "+14157774444" };
  const to = { e164: "+12137774445", raw: "+12137774445" };

  it.each(["Inbound", "inbound", "INBOUND"])("%s: the customer calls", (campaign_type) => {
    expect(convert({ ...numbers, campaign_type, name: "Alex" })).toMatchObject({
      direction: "inbound",
      channel: "phone",
      from: { ...from, name: "Alex" },
      to,
      customer: { name: "Alex", number: "+14157774444" },
      assistant: { id: "model-1", number: "+12137774445" },
    });
  });

  it.each(["Outbound", "outbound", "OUTBOUND"])("%s: the customer is called", (campaign_type) => {
    expect(convert({ ...numbers, campaign_type, name: "Alex" })).toMatchObject({
      direction: "outbound",
      channel: "phone",
      from,
      to: { ...to, name: "Alex" },
      customer: { name: "Alex", number: "+12137774445" },
      assistant: { id: "model-1", number: "+14157774444" },
    });
  });

  it.each(["Test", "test", "live", "", null, undefined])(
    "campaign_type %s does not tell who is who",
    (campaign_type) => {
      const converted = convert({ ...numbers, campaign_type });
      expect(converted).toMatchObject({ channel: "phone", from, to, problems: [] });
      expect(converted.direction).toBeUndefined();
      expect(converted.customer).toBeUndefined();
      expect(converted.assistant).toStrictEqual({ id: "model-1" });
      expect(converted.test).toBe(campaign_type?.toLowerCase() === "test" ? true : undefined);
    },
  );

  it("type_of_call wins over campaign_type, which still tells a trial", () => {
    expect(convert({ ...numbers, campaign_type: "live", type_of_call: "inbound" }).direction).toBe("inbound");
    expect(convert({ ...numbers, campaign_type: "Inbound", type_of_call: "outbound" }).direction).toBe("outbound");
    expect(convert({ ...numbers, campaign_type: "Inbound", type_of_call: "widget" }).direction).toBe("inbound");
    expect(convert({ ...numbers, campaign_type: "Test", type_of_call: "outbound" })).toMatchObject({
      direction: "outbound",
      test: true,
    });
  });

  it.each([
    ["inbound", "+34600000001", "+34910000002"],
    ["outbound", "+34910000002", "+34600000001"],
  ])("%s, with lead and agent instead of the line's numbers", (type_of_call, caller, callee) => {
    const raw = { ...call, type_of_call, lead_phone_number: "+34600000001", agent_phone_number: "+34910000002" };
    expect(convert(raw)).toMatchObject({
      from: { raw: caller },
      to: { raw: callee },
      customer: { number: "+34600000001" },
      assistant: { number: "+34910000002" },
    });
  });

  it("lead and agent are who they are without a direction too, but not who called", () => {
    const converted = convert({ ...call, lead_phone_number: "+34600000001", agent_phone_number: "+34910000002" });
    expect(converted).toMatchObject({
      channel: "phone",
      customer: { number: "+34600000001" },
      assistant: { number: "+34910000002" },
    });
    expect(converted.from).toBeUndefined();
    expect(converted.to).toBeUndefined();
  });

  it("a call without any number, as of a widget, has no channel and no parties", () => {
    const converted = convert({ ...call, model_id: "model-1", phone_number_from: "", phone_number_to: null, name: "" });
    expect(converted.channel).toBeUndefined();
    expect(converted.from).toBeUndefined();
    expect(converted.to).toBeUndefined();
    expect(converted.customer).toBeUndefined();
    expect(converted.assistant).toStrictEqual({ id: "model-1" });
    expect(converted.problems).toStrictEqual([]);
  });

  it("the whole name is the lead's, in the list; the name's, in a single call", () => {
    expect(convert({ ...call, lead_name: "Alex Moreno", name: "Alex" }).customer).toStrictEqual({
      name: "Alex Moreno",
    });
    expect(convert({ ...call, lead_name: null, name: "Alex" }).customer).toStrictEqual({ name: "Alex" });
  });

  it("keeps a number that is not E.164 as it is", () => {
    expect(convert({ ...numbers, campaign_type: "Inbound", phone_number_from: "101" })).toMatchObject({
      from: { raw: "101" },
      customer: { number: "101" },
    });
  });

  it.each(["phone_number_from", "lead_phone_number"])("a caller without a number is nobody's: %s", (name) => {
    const call = convert({ call_id: "call-1", campaign_type: "Inbound", [name]: "Anonymous" });
    expect(call.from).toStrictEqual({ raw: "Anonymous" });
    expect(call.customer).toBeUndefined();
    expect(call.channel).toBe("phone");
    expect(call.problems).toStrictEqual([]);
  });

  it("an inbound call on a line that has only the customer's hidden number is a phone call all the same", () => {
    expect(convert({ call_id: "call-1", lead_phone_number: "private" })).toMatchObject({ channel: "phone" });
  });
});

describe("times", () => {
  const startedAt = (more: object) => convert({ ...call, call_status: "completed", ...more }).startedAt;

  it.each([
    ["epoch milliseconds as text", "1776876567837", "2026-04-22T16:49:27.837Z"],
    ["epoch milliseconds", 1776876567837, "2026-04-22T16:49:27.837Z"],
    ["ISO 8601 with an offset", "2026-04-22T18:49:27.837134+02:00", "2026-04-22T16:49:27.837Z"],
    ["ISO 8601 in UTC", "2026-04-22T16:49:27Z", "2026-04-22T16:49:27.000Z"],
  ])("start_time as %s", (_, start_time, expected) => {
    expect(convert({ ...call, call_status: "completed", start_time })).toMatchObject({
      startedAt: expected,
      assumptions: [],
      problems: [],
    });
  });

  it("start_time in seconds, or without a zone, is an assumption", () => {
    expect(convert({ ...call, call_status: "completed", start_time: "1776876567" })).toMatchObject({
      startedAt: "2026-04-22T16:49:27.000Z",
      assumptions: ["startedAt.unit"],
    });
    expect(convert({ ...call, call_status: "completed", start_time: "2026-04-22T16:49:27" })).toMatchObject({
      startedAt: "2026-04-22T16:49:27.000Z",
      assumptions: ["startedAt.zone"],
    });
  });

  it("the line's time is preferred, where it is an instant", () => {
    const start_time = "1776876567837";
    expect(startedAt({ start_time, telephony_start: "2026-04-22T16:49:29Z" })).toBe("2026-04-22T16:49:29.000Z");
    expect(startedAt({ start_time, telephony_start: "2026-04-22T18:49:29+02:00" })).toBe("2026-04-22T16:49:29.000Z");
    expect(startedAt({ start_time, telephony_start: "2026-04-22" })).toBe("2026-04-22T16:49:27.837Z");
    expect(startedAt({ start_time, telephony_start: null })).toBe("2026-04-22T16:49:27.837Z");
    expect(startedAt({ telephony_start: "2026-04-22" })).toBeUndefined();
  });

  it("start_time of a single call is the scheduled one", () => {
    const raw = { ...call, start_time: "1776876567837" };
    expect(convert({ ...raw, status: "completed" }).assumptions).toStrictEqual(["startedAt.fromSchedule"]);
    expect(convert({ ...raw, status: "completed", telephony_start: "2026-04-22T16:49:29Z" }).assumptions).toStrictEqual(
      [],
    );
    expect(convert({ ...raw, call_status: "completed" }).assumptions).toStrictEqual([]);
    expect(convert({ ...raw, call_status: "completed", status: "completed" }).assumptions).toStrictEqual([]);
  });

  it.each(["pending", "queue", "registered"])("a call that is %s has not begun", (status) => {
    const converted = convert({ ...call, status, start_time: "1776876567837" });
    expect(converted.startedAt).toBeUndefined();
    expect(converted.scheduledAt).toBe("2026-04-22T16:49:27.837Z");
    expect(converted.occurredAt).toBe("2026-04-22T16:49:27.837Z");
    expect(converted.assumptions).toStrictEqual([]);
  });

  it("of a call in the list that is still queued, start_time is taken as the plan", () => {
    const queued = { ...call, call_status: "queue", start_time: "1776876567837" };
    expect(convert(queued)).toMatchObject({
      scheduledAt: "2026-04-22T16:49:27.837Z",
      occurredAt: "2026-04-22T16:49:27.837Z",
      assumptions: ["scheduledAt.fromStart"],
    });
    expect(convert({ ...queued, start_time: "1776876567" }).assumptions).toStrictEqual([
      "scheduledAt.unit",
      "scheduledAt.fromStart",
    ]);
    expect(convert({ ...queued, call_status: "completed" }).scheduledAt).toBeUndefined();
    expect(convert({ ...queued, type_of_call: "inbound" }).scheduledAt).toBeUndefined();
    expect(convert({ ...queued, start_time: "soon" }).problems.map(({ path }) => path)).toStrictEqual(["start_time"]);
  });

  it("a single call keeps its plan beside the start of the line", () => {
    const line = { start_time: "1776876567837", telephony_start: "2026-04-22T16:49:29Z" };
    expect(convert({ ...call, status: "completed", ...line })).toMatchObject({
      startedAt: "2026-04-22T16:49:29.000Z",
      scheduledAt: "2026-04-22T16:49:27.837Z",
      occurredAt: "2026-04-22T16:49:29.000Z",
    });
    expect(convert({ ...call, status: "completed", type_of_call: "inbound", ...line }).scheduledAt).toBeUndefined();
  });

  it("a call occurred by the clock in its id, which the list is taken to be ordered by; else when it started", () => {
    const start_time = "1776876567837";
    const dated = { call_id: "1776000000000x902342426476519400", call_status: "completed", start_time };
    expect(convert(dated).occurredAt).toBe("2026-04-12T13:20:00.000Z");
    expect(convert({ ...dated, call_id: "call-1" }).occurredAt).toBe("2026-04-22T16:49:27.837Z");
    expect(convert({ ...call, call_status: "completed" }).occurredAt).toBeUndefined();
  });

  it("the end is the line's only: no length makes one", () => {
    const endedAt = (more: object) => convert({ ...row, ...more }).endedAt;
    expect(endedAt({ telephony_end: null })).toBeUndefined();
    expect(endedAt({ telephony_end: "2026-04-22" })).toBeUndefined();
    expect(endedAt({ telephony_end: "2026-04-22T16:49:54" })).toBe("2026-04-22T16:49:54.000Z");
    expect(convert({ ...row, telephony_end: "2026-04-22T16:49:54" }).assumptions).toContain("endedAt.zone");
  });

  it("0 seconds are a length, a text of digits is one too, and the line's milliseconds stand in", () => {
    expect(convert({ ...call, duration: 0 }).durationSeconds).toBe(0);
    expect(convert({ ...call, duration: "25" })).toMatchObject({ durationSeconds: 25, problems: [] });
    expect(convert({ ...call, duration: " 25 ", telephony_duration: 9000 })).toMatchObject({ durationSeconds: 25 });
    expect(convert({ ...call, duration: null, telephony_duration: "25120" })).toMatchObject({
      durationSeconds: 25.12,
      assumptions: ["durationSeconds.fromTelephony", "status.inferred", "outcome.fromDuration"],
    });
  });

  it("a start that is none is a problem, beside a good one of the line too", () => {
    const start = { telephony_start: "2026-04-22T16:49:29Z", start_time: "yesterday" };
    expect(convert({ ...call, ...start })).toMatchObject({
      startedAt: "2026-04-22T16:49:29.000Z",
      problems: [{ path: "start_time", found: '"yesterday"', expected: "epoch milliseconds" }],
    });
  });
});

describe("transcript", () => {
  const turnsOf = (transcript: unknown) => convert({ ...call, transcript }).transcript?.turns;

  it("a line without a label goes on with the turn before it, or is nobody's", () => {
    expect(turnsOf("bot: One.\nand more\n\n...\nhuman: Two.")).toStrictEqual([
      { role: "assistant", text: "One.\nand more\n..." },
      { role: "customer", text: "Two." },
    ]);
    expect(turnsOf("hello\nbot: Hi.")).toStrictEqual([
      { role: "system", text: "hello" },
      { role: "assistant", text: "Hi." },
    ]);
    expect(turnsOf("bot:\nHi.")).toStrictEqual([{ role: "assistant", text: "Hi." }]);
  });

  it("knows its labels only, at the beginning of a line", () => {
    expect(turnsOf("bot: I said: human: no.\n10:30, bothered: x\nBot: z\nassistant: w")).toStrictEqual([
      { role: "assistant", text: "I said: human: no.\n10:30, bothered: x" },
      { role: "assistant", text: "z" },
      { role: "assistant", text: "w" },
    ]);
    expect(turnsOf("__proto__: x")).toStrictEqual([]);
  });

  it("gives nobody another's words", () => {
    expect(turnsOf("Emma: a\nUser: b\nEmma: c")).toStrictEqual([
      { role: "assistant", text: "a" },
      { role: "customer", text: "b" },
      { role: "assistant", text: "c" },
    ]);
    expect(convert({ ...call, transcript: "Emma: a\nUser: b" }).assumptions).toContain("transcript.roles");
    expect(turnsOf("bot: a\nhuman: b\nEmma: c")).toStrictEqual([]);
  });

  it("takes blanks away, and no quotation marks", () => {
    expect(turnsOf('\r\nbot:  "Hi, Eddie! \r\nbot:How are you?" \r\n')).toStrictEqual([
      { role: "assistant", text: '"Hi, Eddie!' },
      { role: "assistant", text: 'How are you?"' },
    ]);
  });

  it.each([undefined, null, "", "\n", " \n \r\n"])("%j is none", (transcript) => {
    const converted = convert({ ...call, call_status: "completed", transcript });
    expect(converted.transcript).toBeUndefined();
    // A text that was written and is empty will not come any more.
    expect(converted.completeness.transcript).toBe(typeof transcript === "string" ? "absent" : "pending");
    expect(convert({ ...call, call_status: "no-answer", transcript }).completeness.transcript).toBe("absent");
    expect(converted.problems).toStrictEqual([]);
    expect(convert({ ...call, call_status: "in-progress", transcript }).completeness.transcript).toBe("pending");
  });

  it("keeps the text as it is, and reads a huge one", () => {
    const text = "\nbot: Hello. \nhuman: Hi.".repeat(200_000);
    const transcript = convert({ ...call, transcript: text }).transcript;
    expect(transcript?.text).toBe(text);
    expect(transcript?.turns.length).toBe(400_000);
  });
});

describe("transfers", () => {
  const transfer = (fields: object) => ({
    ...call,
    call_status: "completed",
    duration: 40,
    executed_actions: {
      action_transfer_call: {
        name: "action_transfer_call",
        action_type: "transfer_call_action_type",
        parameters_hard_coded: { phone: "+34910000002" },
        ...fields,
      },
    },
  });

  it.each([
    [{ status: "transfer-success" }, "connected", "transferred"],
    [{ status: "transfer-failed-connection-error", failed_reason: "number_not_found" }, "failed", "completed"],
    [{ status: "transfer-failed-connection-error", failed_reason: "busy" }, "busy", "completed"],
    [{ status: "transfer-failed-voicemail" }, "voicemail", "completed"],
    [{ status: "transfer-failed-timeout" }, "no_answer", "completed"],
    [{ status: "transfer-failed-no-answer" }, "no_answer", "completed"],
    [{ status: "transfer-cancelled" }, "canceled", "completed"],
    [{ status: "transfer-failed", failed_reason: "No answer" }, "no_answer", "completed"],
    [{ status: "transfer-failed", failed_reason: "caller hung up" }, "canceled", "completed"],
    [{ status: "transfer-unsuccessful" }, "failed", "completed"],
    [{ status: "not-successful" }, "failed", "completed"],
    [{ status: "transfer-under-the-moon" }, "unknown", "transferred"],
  ])("%j is %s, and the call %s", (return_value, unified, outcome) => {
    // An object in the documents, JSON text in answers.
    for (const value of [return_value, JSON.stringify(return_value)]) {
      const converted = convert(transfer({ return_value: value }));
      expect(converted.transfers).toStrictEqual([
        { to: { e164: "+34910000002", raw: "+34910000002" }, status: { unified, raw: return_value.status } },
      ]);
      expect(converted.outcome).toBe(outcome);
      expect(converted.problems).toStrictEqual([]);
    }
  });

  it("one of which nothing is known is a transfer; who ended the call, the reason and the line tell first", () => {
    expect(convert(transfer({ return_value: null }))).toMatchObject({
      outcome: "transferred",
      ended: { by: "transfer" },
      transfers: [{ status: { unified: "unknown" } }],
    });
    const ended = { ...transfer({ return_value: { status: "transfer-success" } }), end_call_reason: "human_goodbye" };
    expect(convert(ended)).toMatchObject({ outcome: "transferred", ended: { by: "customer" } });
    expect(convert({ ...ended, call_status: "failed" }).outcome).toBe("failed");
  });

  it("tells the moment at which a person was reached", () => {
    const at = (human_connected_at: unknown) => {
      const { transfers, problems } = convert(
        transfer({ return_value: { status: "transfer-success", human_connected_at } }),
      );
      return [transfers[0]?.at, problems.map(({ path }) => path)];
    };
    expect(at("2026-09-16T10:00:00Z")).toStrictEqual(["2026-09-16T10:00:00.000Z", []]);
    expect(at(1789552800000)).toStrictEqual(["2026-09-16T10:00:00.000Z", []]);
    expect(at(null)).toStrictEqual([undefined, []]);
    expect(at("noon")).toStrictEqual([
      undefined,
      ["executed_actions.action_transfer_call.return_value.human_connected_at"],
    ]);
  });

  it("an error of the action is a failure; other actions are no transfers, and odd ones none either", () => {
    expect(convert(transfer({ return_value: null, error_message: "No route" })).transfers).toMatchObject([
      { status: { unified: "failed", raw: "No route" } },
    ]);
    expect(convert(transfer({ action_type: "send_sms_action_type", return_value: {} })).transfers).toStrictEqual([]);
    expect(convert({ ...call, executed_actions: { a: null, b: 7, c: { action_type: 3 } } }).transfers).toStrictEqual(
      [],
    );
    expect(convert(transfer({ return_value: "{", parameters_hard_coded: "{" })).transfers).toHaveLength(1);
  });
});

describe("recordings, variables, analysis", () => {
  it("a recording's address never asks for the provider's key", () => {
    expect(convert({ ...call, recording_url: "https://files.example.com/1.wav" })).toMatchObject({
      recordings: [{ url: "https://files.example.com/1.wav", kind: "mono", needsAuth: false }],
      completeness: { recording: "present" },
      assumptions: ["recordings.kind", "recordings.needsAuth"],
    });
    for (const recording_url of [undefined, null, ""]) {
      expect(convert({ ...call, call_status: "completed", recording_url })).toMatchObject({
        recordings: [],
        completeness: { recording: "pending" },
        problems: [],
      });
      expect(convert({ ...call, call_status: "busy", recording_url }).completeness.recording).toBe("absent");
    }
  });

  it("there is no cost to wait for", () => {
    for (const status of ["completed", "in-progress", "whatever"]) {
      expect(convert({ ...call, status }).completeness.cost).toBe("absent");
    }
  });

  it("variables are those given, and over them those collected", () => {
    const variablesOf = (more: object) => convert({ ...call, ...more }).variables;
    const prompt_variables = { day: "Monday", customer_name: "Alex" };
    expect(variablesOf({ prompt_variables })).toBe(prompt_variables);
    expect(variablesOf({ prompt_variables: {}, collected_variables: {} })).toBeUndefined();
    const day = { value: "Thursday", collected: true };
    const size = { value: null, collected: false };
    const collected_variables = { "agent-1": { day, size }, "agent-2": null, "agent-3": {} };
    expect(variablesOf({ collected_variables })).toStrictEqual({ day: "Thursday" });
    expect(variablesOf({ prompt_variables, collected_variables })).toStrictEqual({
      day: "Thursday",
      customer_name: "Alex",
    });
    // The form of an example in Synthflow's changelog.
    expect(variablesOf({ collected_variables: { day, size, zero: { value: 0, collected: true } } })).toStrictEqual({
      day: "Thursday",
      zero: 0,
    });
    expect(variablesOf({ collected_variables: { "agent-1": { size } } })).toBeUndefined();
    expect(variablesOf({ collected_variables: { a: { b: { value: "maybe", collected: false } } } })).toBeUndefined();
  });

  it("findings are what extractors return, as an object or as JSON text", () => {
    const extractor = (return_value: unknown) => ({ action_type: "extract_info_action_type", return_value });
    const executed_actions = {
      a: extractor({ purchase: "car" }),
      b: extractor('{"full name": "Alex Moreno", "budget": 900, "none": null}'),
      c: extractor("{}"),
      d: extractor(null),
      e: extractor(""),
      f: { action_type: "custom_function_action_type", return_value: { sent: true } },
      g: { ...extractor({ plan: { rooms: 2 } }), action_type: "INFORMATION_EXTRACTOR" },
      h: null,
    };
    const converted = convert({ ...call, executed_actions });
    expect(converted.analysis).toStrictEqual({
      data: { purchase: "car", "full name": "Alex Moreno", budget: 900, plan: { rooms: 2 } },
    });
    expect(converted).toMatchObject({ completeness: { analysis: "present" }, problems: [] });
    expect(convert({ ...call, executed_actions: { a: extractor("{broken") } })).toMatchObject({
      problems: [{ path: "executed_actions.a.return_value", found: '"{broken"', expected: "object" }],
    });
  });

  it("extractors are known by any of their types, or by their names where none is told", () => {
    const actions = (action: object) => convert({ ...call, executed_actions: { info_extractor_x: action } });
    for (const action_type of ["Information Extractor", "information_extractor", undefined, null]) {
      expect(actions({ action_type, return_value: '{"k":1}' })).toMatchObject({
        analysis: { data: { k: 1 } },
        problems: [],
      });
    }
    expect(actions({ action_type: { M: 1 }, return_value: '{"k":1}' })).toMatchObject({
      analysis: { data: { k: 1 } },
      problems: [{ path: "executed_actions.info_extractor_x.action_type" }],
    });
  });

  it("a name that two extractors give has the first one's value, and the other is a problem", () => {
    const extractor = (return_value: string) => ({ action_type: "extract_info_action_type", return_value });
    const executed_actions = { a: extractor('{"k":1,"m":3}'), b: extractor('{"k":2,"m":3}') };
    expect(convert({ ...call, executed_actions })).toMatchObject({
      analysis: { data: { k: 1, m: 3 } },
      problems: [{ path: "executed_actions.b.return_value.k", found: "number 2", expected: "one value of a name" }],
    });
  });

  it.each([
    ["campaign_type", "sideways"],
    ["campaign_type", "__proto__"],
    ["type_of_call", "sideways"],
    ["telephony_hangup", "carrier"],
    ["telephony_disconnect_reason", "carrier"],
    ["recording_url", "javascript:alert(1)"],
  ])("reports a %s that no page knows: %s", (name, word) => {
    const converted = convert({ ...call, [name]: word });
    expect(converted.problems).toMatchObject([{ path: name, found: JSON.stringify(word) }]);
    expect(converted.recordings).toStrictEqual([]);
  });

  it.each([
    ["true", true],
    ["True", true],
    [true, true],
    ["false", false],
    ["partial", undefined],
    ["not_applicable", undefined],
    [null, undefined],
    [7, undefined],
  ])("the judge's goal %s is success %s", (goal, successful) => {
    const judge_results = { goal, call_summary: "true", user_sentiment: "partial" };
    const converted = convert({ ...call, judge_results });
    expect(converted.analysis).toStrictEqual({
      ...(successful !== undefined && { successful }),
      data: { judge_results },
    });
    expect(converted.assumptions).toStrictEqual(successful === undefined ? [] : ["analysis.judgeResults"]);
  });

  it("the judge's results are kept in any form, and empty ones are none", () => {
    for (const judge_results of ["good", ["a"], 1, false]) {
      expect(convert({ ...call, judge_results })).toMatchObject({
        analysis: { data: { judge_results } },
        problems: [],
      });
    }
    for (const judge_results of [undefined, null, "", [], {}]) {
      expect(convert({ ...call, judge_results }).analysis).toBeUndefined();
    }
  });

  it.each([
    ["completed", null, "pending"],
    ["left_voicemail", null, "pending"],
    ["completed", {}, "absent"],
    ["completed", undefined, "absent"],
    ["failed", null, "absent"],
    ["no-answer", null, "absent"],
    ["in-progress", undefined, "pending"],
    ["completed", { goal: "true" }, "present"],
  ])("of a call that is %s with results %j the analysis is %s", (call_status, judge_results, expected) => {
    expect(convert({ ...call, call_status, judge_results }).completeness.analysis).toBe(expected);
  });
});

describe("webhook", () => {
  it("reads the judge's analysis, given and collected variables, and its own status where the call has none", () => {
    const { status: _, ...withoutStatus } = webhook.call;
    const body = {
      ...webhook,
      call: withoutStatus,
      lead: { ...webhook.lead, prompt_variables: { product: "house" } },
      analysis: { goal: "false" },
      collected_variables: { day: { value: "Thursday", collected: true } },
    };
    expect(convert(body)).toMatchObject({
      status: { unified: "ended", raw: "completed" },
      analysis: { successful: false, data: { purchase: "car", judge_results: { goal: "false" } } },
      variables: { product: "house", day: "Thursday" },
      problems: [],
    });
  });

  it("leaves open what only a fetched call decides: who answered, and who ended what no word of it tells", () => {
    const bodyOf = (status: string, end_call_reason: string) => ({
      ...webhook,
      error_message: "",
      call: { ...webhook.call, status, end_call_reason },
    });
    const cut = convert(bodyOf("completed", "human_pick_up_cut_off"));
    expect(cut).toMatchObject({ outcome: "completed", ended: { by: "unknown" } });
    expect(cut).not.toHaveProperty("answeredBy");
    expect(convert(bodyOf("no-answer", "undefined"))).toMatchObject({ outcome: "no_answer", ended: { by: "unknown" } });
    expect(convert(bodyOf("user-canceled", "undefined")).ended?.by).toBe("customer");
    expect(convert(bodyOf("left_voicemail", "undefined"))).toMatchObject({
      outcome: "voicemail",
      ended: { by: "assistant" },
      answeredBy: "machine",
      completeness: { analysis: "present" },
    });
    const { executed_actions: _, ...judgedLater } = bodyOf("completed", "human_goodbye");
    expect(convert(judgedLater).completeness.analysis).toBe("pending");
  });

  it("names problems by where they are in the body", () => {
    const body = {
      status: 1,
      error_message: 2,
      lead: { name: 3, phone_number: 4, prompt_variables: 5 },
      call: { call_id: "call-1", duration: -6, transcript: 7, end_call_reason: {} },
      executed_actions: { a: 8 },
      collected_variables: 9,
    };
    expect(
      convert(body)
        .problems.map(({ path }) => path)
        .sort(),
    ).toStrictEqual(
      [
        "call.duration",
        "call.end_call_reason",
        "call.transcript",
        "collected_variables",
        "error_message",
        "executed_actions.a",
        "lead.name",
        "lead.phone_number",
        "lead.prompt_variables",
        "status",
      ].sort(),
    );
    expect(convert({ call: {}, lead: "x" }).problems.map(({ path }) => path)).toStrictEqual(["lead", "call.call_id"]);
  });
});

describe("odd values", () => {
  it.each([null, undefined, "text", 7, true, [], [{ call_id: "x" }]])("%j instead of a call", (raw) => {
    expect(convert(raw)).toMatchObject({
      id: "",
      status: { unified: "unknown" },
      recordings: [],
      problems: [
        { path: "", expected: "object" },
        { path: "call_id", expected: "string" },
      ],
    });
  });

  const oddities = [7, -1, 1e308, true, "", "x", "__proto__", [], ["x"], {}, { a: { b: null } }, null];
  const fields = [...new Set([...Object.keys(row), ...Object.keys(single), "call", "lead", "analysis"])];

  it.each(fields)("%s may hold anything", (field) => {
    for (const odd of oddities) {
      for (const base of [row, single, { ...call }, { ...webhook.call }]) {
        const raw = { ...base, [field]: odd };
        const converted = convertAnunziCall(raw as unknown as AnunziCall);
        expect(converted.raw).toBe(raw);
        expect(JSON.parse(JSON.stringify(converted))).toEqual(converted);
        for (const name of converted.assumptions) expect(anunziAssumptions).toContain(name);
      }
    }
  });

  it("reports what does not fit, and keeps the rest", () => {
    const raw = {
      ...single,
      name: 1,
      phone_number_from: {},
      duration: "long",
      telephony_start: "yesterday",
      telephony_end: 12,
      start_time: "soon",
      transcript: ["bot: Hi."],
      recording_url: false,
      prompt_variables: "none",
      executed_actions: { a: 1 },
      collected_variables: { "agent-1": "x", "agent-2": { day: 4 } },
      telephony_hangup: 0,
      type_of_call: [],
    };
    const converted = convert(raw);
    expect(converted.problems.map(({ path }) => path).sort()).toStrictEqual(
      [
        "collected_variables.agent-1",
        "collected_variables.agent-2.day",
        "duration",
        "executed_actions.a",
        "name",
        "phone_number_from",
        "prompt_variables",
        "recording_url",
        "start_time",
        "telephony_end",
        "telephony_hangup",
        "telephony_start",
        "transcript",
        "type_of_call",
      ].sort(),
    );
    expect(converted).toMatchObject({ id: single.call_id, outcome: "completed", to: { raw: "+34910000002" } });
  });

  it("names of the provider's do not change prototypes", () => {
    const raw: unknown = JSON.parse(`{
      "call_id": "call-1",
      "__proto__": { "duration": 9 },
      "prompt_variables": { "__proto__": { "polluted": true } },
      "collected_variables": { "__proto__": { "__proto__": { "value": "x", "collected": true } } },
      "executed_actions": {
        "__proto__": { "action_type": "extract_info_action_type", "return_value": { "__proto__": "y" } }
      }
    }`);
    const converted = convert(raw);
    expect(Object.getPrototypeOf(converted.variables)).toBe(Object.prototype);
    expect(Object.entries(converted.variables ?? {})).toStrictEqual([["__proto__", "x"]]);
    expect(Object.entries(converted.analysis?.data ?? {})).toStrictEqual([["__proto__", "y"]]);
    expect(converted.durationSeconds).toBeUndefined();
    expect("polluted" in {}).toBe(false);
  });
});

describe("secrets", () => {
  it("redacts addresses of webhooks and what custom actions log in with, and leaves the recording's address", () => {
    const record = {
      recording_url: recordingUrl,
      external_webhook_url: "https://example.com/?key=1",
      inbound_call_webhook_url: null,
      parameters_hard_coded: {
        custom_auth: { is_needed: true, location: "header", key: "Authorization", value: "secret" },
        headers: [{ key: "x-api-key", value: "secret" }],
        query_parameters: [{ key: "token", value: "secret" }],
      },
      value: "kept",
    };
    expect(redactCall(convertAnunziCall(record as never)).raw).toStrictEqual({
      recording_url: recordingUrl,
      external_webhook_url: "[redacted]",
      inbound_call_webhook_url: null,
      parameters_hard_coded: {
        custom_auth: { is_needed: true, location: "header", key: "Authorization", value: "[redacted]" },
        headers: [{ key: "x-api-key", value: "[redacted]" }],
        query_parameters: [{ key: "token", value: "[redacted]" }],
      },
      value: "kept",
    });
  });
});
