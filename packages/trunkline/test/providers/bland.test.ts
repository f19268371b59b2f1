import { describe, expect, it } from "vitest";
import type { ConvertOptions } from "../../src/convert.js";
import { bland, blandAssumptions, convertBlandCall, type BlandCall } from "../../src/providers/bland/index.js";
import { readExample, toTested } from "../documented.js";

const readOwn = (name: string, ...path: string[]) => readExample("bland", name, ...path);

const convert = toTested(convertBlandCall, blandAssumptions);

const ended = { call_id: "call-1", completed: true, queue_status: "completed", status: "completed" };

const booking = {
  text: "user: Hello? \n assistant: Hi there! I'm calling from the hotel booking service. I'd love to help you with your reservation. Could you let me know what day you'd like to book your hotel for and how many rooms you'll need? \n user: Hopefully, tomorrow, I'm thinking. ...",
  turns: [
    // 23:51:28.568 and 23:51:30.689, of a talk that began at 23:51:25.
    { role: "customer", text: "Hello?", startSeconds: 3.568 },
    {
      role: "assistant",
      text: "Hi there! I'm calling from the hotel booking service. I'd love to help you with your reservation. Could you let me know what day you'd like to book your hotel for and how many rooms you'll need?",
      startSeconds: 5.689,
    },
    // The sample's list is cut, its text is not: this has no time.
    { role: "customer", text: "Hopefully, tomorrow, I'm thinking. ..." },
  ],
};

const bookingVariables = {
  now: "Sat Apr 27 2024 18:51:25 GMT-0500 (Central Daylight Time)",
  now_utc: "Sat, 27 Apr 2024 23:51:25 GMT",
  short_from: "7163511654",
  short_to: "2223334444",
  from: "+17163511654",
  to: "+12223334444",
  phone_number: "+12223334444",
  city: "SAN FRANCISCO",
  country: "US",
  state: "CA",
  zip: "12345",
  input: { date: "2024-04-28", rooms: 3 },
};

describe("documented payloads", () => {
  it("GET /v1/calls/{call_id} of 2024: the call's own fields, the answer computed from the end", () => {
    expect(convert(readOwn("get-call"))).toStrictEqual({
      provider: "bland",
      id: "d9cce3f3-23cf-4fa7-b62c-8be8119b8715",
      key: "bland::d9cce3f3-23cf-4fa7-b62c-8be8119b8715",
      direction: "outbound",
      channel: "phone",
      status: { unified: "ended", raw: "completed" },
      outcome: "completed",
      ended: { by: "assistant", reason: "completed", raw: "completed" },
      answeredBy: "human",
      transfers: [],
      from: { e164: "+17163511654", raw: "+17163511654" },
      to: { e164: "+12223334444", raw: "+12223334444" },
      customer: { number: "+12223334444" },
      assistant: { number: "+17163511654" },
      createdAt: "2024-04-27T23:51:18.025Z",
      startedAt: "2024-04-27T23:51:25.000Z",
      answeredAt: "2024-04-27T23:51:25.000Z",
      endedAt: "2024-04-27T23:52:10.000Z",
      occurredAt: "2024-04-27T23:51:18.025Z",
      durationSeconds: 45,
      transcript: booking,
      recordings: [],
      cost: { amount: "0.068", currency: "USD", parts: [] },
      analysis: { summary: "A hotel booking service assistant booked three rooms for the next day for a customer." },
      variables: { ...bookingVariables, call_id: "d9cce3f3-23cf-4fa7-b62c-8be8119b8715" },
      completeness: { transcript: "present", recording: "absent", cost: "present", analysis: "present" },
      assumptions: ["endedAt.meaning", "answeredAt.computed"],
      problems: [],
    });
  });

  it("GET /v1/calls/{call_id} of 2026: a transfer that connected, a pathway in the assistant's place", () => {
    expect(convert(readOwn("get-call-2026"))).toStrictEqual({
      provider: "bland",
      id: "12345678-1234-1234-1234-123456789012",
      key: "bland::12345678-1234-1234-1234-123456789012",
      direction: "outbound",
      channel: "phone",
      status: { unified: "ended", raw: "completed" },
      outcome: "transferred",
      ended: { by: "assistant", reason: "completed", raw: "completed" },
      answeredBy: "human",
      transfers: [
        { status: { unified: "connected", raw: "MERGED" }, to: { e164: "+14158589038", raw: "+14158589038" } },
      ],
      from: { e164: "+17163511654", raw: "+17163511654" },
      to: { e164: "+12223334444", raw: "+12223334444" },
      customer: { number: "+12223334444" },
      assistant: { id: "b1693602-c05e-4b5c-b187-d0189a42aebf", number: "+17163511654" },
      createdAt: "2024-04-27T23:51:18.025Z",
      startedAt: "2024-04-27T23:51:25.000Z",
      answeredAt: "2024-04-27T23:51:25.000Z",
      endedAt: "2024-04-27T23:52:10.000Z",
      occurredAt: "2024-04-27T23:51:18.025Z",
      durationSeconds: 45,
      transcript: booking,
      recordings: [],
      cost: { amount: "0.068", currency: "USD", parts: [] },
      analysis: {
        summary:
          "The call was a conversation between a hotel booking service assistant and a customer. The customer expressed interest in booking a hotel room for tomorrow and needing three rooms. The assistant booked book the reservation for three rooms for the next day. Then, the call ended with the assistant thanking the customer for choosing their service.",
      },
      variables: { ...bookingVariables, call_id: "12345678-1234-1234-1234-123456789012" },
      completeness: { transcript: "present", recording: "absent", cost: "present", analysis: "present" },
      assumptions: ["assistant.fromPathway", "endedAt.meaning", "answeredAt.computed"],
      problems: [],
    });
  });

  it("GET /v1/calls/{call_id} of 2023: no direction, and a length that fits no times", () => {
    const call = convert(readOwn("get-call-2023"));
    const { transcript, variables, ...rest } = call;
    expect(rest).toStrictEqual({
      provider: "bland",
      id: "c1234567-89ab-cdef-0123-456789abcdef",
      key: "bland::c1234567-89ab-cdef-0123-456789abcdef",
      channel: "phone",
      status: { unified: "ended", raw: "completed" },
      outcome: "completed",
      ended: { by: "unknown", reason: "completed", raw: "completed" },
      answeredBy: "human",
      transfers: [],
      from: { e164: "+15551234567", raw: "+15551234567" },
      // No country code is added.
      to: { raw: "5551234567" },
      createdAt: "2023-12-16T00:15:26.595Z",
      // 71 seconds before it the call was not made yet: no answer.
      endedAt: "2023-12-16T00:15:41.000Z",
      occurredAt: "2023-12-16T00:15:26.595Z",
      durationSeconds: 71,
      recordings: [],
      completeness: { transcript: "present", recording: "pending", cost: "pending", analysis: "pending" },
      assumptions: ["endedAt.meaning"],
      problems: [],
    });
    expect(transcript?.turns).toStrictEqual([
      { role: "customer", text: "Hey, it's Alex. What's up?" },
      {
        role: "assistant",
        text: "Hi! It's Blandie, calling to reschedule your appointment tomorrow. Is now a good time?",
      },
      { role: "customer", text: "Sure! Can we still fit it in this week though?" },
    ]);
    expect(variables).toHaveProperty("appointment_time", "tomorrow at 3pm");
  });

  it("GET /v1/batches/{batch_id}, withdrawn: a voicemail, ended by the assistant", () => {
    expect(convert(readOwn("get-batch-v1", "call_data", "0"))).toStrictEqual({
      provider: "bland",
      id: "ffa99be3-63dd-44dc-9523-380cd25c1b9e",
      key: "bland::ffa99be3-63dd-44dc-9523-380cd25c1b9e",
      channel: "phone",
      status: { unified: "ended", raw: "completed" },
      outcome: "voicemail",
      ended: { by: "assistant", reason: "completed", raw: "completed" },
      answeredBy: "machine",
      transfers: [],
      from: { e164: "+17473423273", raw: "+17473423273" },
      to: { raw: "1112223333" },
      createdAt: "2023-12-16T00:17:22.383Z",
      answeredAt: "2023-12-16T00:17:26.000Z",
      endedAt: "2023-12-16T00:17:38.000Z",
      occurredAt: "2023-12-16T00:17:22.383Z",
      durationSeconds: 12,
      transcript: {
        text: "Assistant:  Hi, Im calling about the laundromat for sale.  —  ",
        turns: [
          { role: "assistant", text: " Hi, Im calling about the laundromat for sale.  —  ", startSeconds: 4.468 },
        ],
      },
      recordings: [],
      completeness: { transcript: "present", recording: "pending", cost: "pending", analysis: "pending" },
      assumptions: ["endedAt.meaning", "answeredAt.computed"],
      problems: [],
    });
  });

  it("GET /v1/calls: a row, whose parts get has", () => {
    expect(convert(readOwn("list-calls", "calls", "0"), { listed: true })).toStrictEqual({
      provider: "bland",
      id: "c1234567-89ab-cdef-0123-456789abcdef",
      key: "bland::c1234567-89ab-cdef-0123-456789abcdef",
      channel: "phone",
      status: { unified: "ended", raw: "complete" },
      outcome: "completed",
      ended: { by: "unknown", reason: "complete", raw: "complete" },
      answeredBy: "human",
      transfers: [],
      from: { e164: "+15551234567", raw: "+15551234567" },
      to: { raw: "5551234567" },
      createdAt: "2023-12-21T23:25:14.801Z",
      occurredAt: "2023-12-21T23:25:14.801Z",
      // 0.834 minutes.
      durationSeconds: 50.04,
      recordings: [],
      campaign: { id: "b1234567-89ab-cdef-0123-gen-batch" },
      completeness: { transcript: "unlisted", recording: "unlisted", cost: "unlisted", analysis: "unlisted" },
      assumptions: [],
      problems: [],
    });
  });

  it("GET /v1/calls: the row of a call that nobody answered proves that there is no talk", () => {
    const [first, second] = ["0", "1"].map((index) =>
      convert(readOwn("list-calls-with-total", "calls", index), { listed: true }),
    );
    expect(first).toMatchObject({
      direction: "outbound",
      outcome: "completed",
      customer: { number: "+15551230001" },
      assistant: { number: "+15551234567" },
    });
    expect(second).toStrictEqual({
      provider: "bland",
      id: "c1234567-89ab-cdef-0123-456789abcde0",
      key: "bland::c1234567-89ab-cdef-0123-456789abcde0",
      direction: "outbound",
      channel: "phone",
      status: { unified: "ended", raw: "call_error" },
      outcome: "no_answer",
      ended: { by: "system", reason: "call_error", raw: "call_error" },
      transfers: [],
      from: { e164: "+15551234567", raw: "+15551234567" },
      to: { e164: "+15551230002", raw: "+15551230002" },
      customer: { number: "+15551230002" },
      assistant: { number: "+15551234567" },
      createdAt: "2023-12-21T23:24:02.000Z",
      occurredAt: "2023-12-21T23:24:02.000Z",
      recordings: [],
      completeness: { transcript: "absent", recording: "absent", cost: "unlisted", analysis: "absent" },
      assumptions: [],
      problems: [],
    });
  });

  it("the post-call webhook: an action that is no speech, Twilio's recording", () => {
    const { variables, ...call } = convert(readOwn("webhook-post-call"));
    expect(variables).toHaveProperty("timestamp", "2025-09-12T13:39:11-07:00");
    expect(call).toStrictEqual({
      provider: "bland",
      id: "12345678-1234-1234-1234-123456789012",
      key: "bland::12345678-1234-1234-1234-123456789012",
      direction: "outbound",
      channel: "phone",
      status: { unified: "ended", raw: "completed" },
      outcome: "transferred",
      ended: { by: "assistant", reason: "completed", raw: "completed" },
      answeredBy: "human",
      transfers: [
        { status: { unified: "connected", raw: "MERGED" }, to: { e164: "+17075550109", raw: "+17075550109" } },
      ],
      from: { e164: "+15559876543", raw: "+15559876543" },
      to: { e164: "+15551234567", raw: "+15551234567" },
      customer: { number: "+15551234567" },
      assistant: { id: "b71c4c5c-33e3-496b-a5f4-91b7e8e6a931", number: "+15559876543" },
      createdAt: "2025-09-12T20:39:03.168Z",
      startedAt: "2025-09-12T20:39:03.168Z",
      // One second before the connection that its variables tell.
      answeredAt: "2025-09-12T20:39:10.000Z",
      endedAt: "2025-09-12T20:39:21.000Z",
      occurredAt: "2025-09-12T20:39:03.168Z",
      durationSeconds: 11,
      transcript: {
        text: "user: Hello?  \n assistant: This is a test call from Bland. \n user: Cool. Thank you very much. \n assistant: You're welcome, have a great day, goodbye. \n agent-action: Ended call \n ",
        turns: [
          { role: "customer", text: "Hello? ", startSeconds: 3.173 },
          { role: "assistant", text: "This is a test call from Bland.", startSeconds: 3.566 },
          { role: "customer", text: "Cool. Thank you very much.", startSeconds: 7.748 },
          { role: "assistant", text: "You're welcome, have a great day, goodbye.", startSeconds: 9.186 },
          { role: "tool", text: "Ended call", startSeconds: 10.53 },
        ],
      },
      recordings: [
        {
          url: "https://api.twilio.com/2010-04-01/Accounts/ACexample123/Recordings/REexample456",
          kind: "mono",
          needsAuth: true,
          expiresAt: "2030-10-15T17:20:55.779Z",
        },
      ],
      cost: { amount: "0.017", currency: "USD", parts: [] },
      analysis: {
        summary:
          "The call was a brief test call from Bland, during which the assistant confirmed the connection and exchanged polite pleasantries with the user before ending the call.",
        data: { disposition: "COMPLETED_ACTION" },
      },
      campaign: { id: "7c42b56e-3a1d-4f8f-9a37-1ce89d29f204" },
      metadata: { campaign_type: "test_calls", environment: "production", call_purpose: "system_test" },
      completeness: { transcript: "present", recording: "present", cost: "present", analysis: "present" },
      assumptions: [
        "assistant.fromPathway",
        "endedAt.meaning",
        "answeredAt.computed",
        "recordings.kind",
        "recordings.needsAuth",
      ],
      problems: [],
    });
  });

  it("the delayed webhook: the times that a fetch tells, Bland's own recording", () => {
    const call = convert(readOwn("webhook-post-call-corrected"));
    expect(call).toMatchObject({
      id: "8a9620f6-d634-4b92-8d75-93280a894a71",
      outcome: "transferred",
      ended: { by: "customer", reason: "completed", raw: "completed" },
      answeredAt: "2025-09-19T18:22:12.000Z",
      endedAt: "2025-09-19T18:22:31.000Z",
      durationSeconds: 19,
      recordings: [
        {
          url: "https://api.bland.ai/v1/recordings/8a9620f6-d634-4b92-8d75-93280a894a71:24847607-ce61-4488-be8f-8e63d548b13e",
          kind: "mono",
          needsAuth: true,
          expiresAt: "2025-10-19T18:22:36.641Z",
        },
      ],
      cost: { amount: "0.029", currency: "USD", parts: [] },
      metadata: { unitID: 58392739240, agentName: "alex" },
      assumptions: ["assistant.fromPathway", "endedAt.meaning", "answeredAt.computed", "recordings.kind"],
      problems: [],
    });
    expect(call.transfers).toStrictEqual([
      {
        status: { unified: "connected", raw: "MERGED" },
        to: { e164: "+12345678901", raw: "+12345678901" },
        at: "2025-10-16T17:10:28.301Z",
      },
    ]);
    expect(call.transcript?.turns).toStrictEqual([
      {
        role: "assistant",
        text: "Hey, this is Jean from Nutriva Health. Could you confirm your name for me?",
        startSeconds: 3.893,
      },
      { role: "customer", text: "Yeah. My name is James.", startSeconds: 8.579 },
      {
        role: "assistant",
        text: "Hey James, great to meet you! I just wanted to confirm that you’ll be able to attend your upcoming appointment tomorrow at ten A M?",
        startSeconds: 10.375,
      },
      { role: "customer", text: "Yeah. I will be able to. Goodbye.", startSeconds: 19.061 },
    ]);
  });

  it("gives the record back as it is, and takes the account's label", () => {
    const raw = readOwn("get-call") as BlandCall;
    const before = JSON.stringify(raw);
    const call = convertBlandCall(raw, { account: "sales" });
    expect(call.raw).toBe(raw);
    expect(JSON.stringify(raw)).toBe(before);
    expect(call.key).toBe("bland:sales:d9cce3f3-23cf-4fa7-b62c-8be8119b8715");
  });
});

describe("identity", () => {
  it("is call_id, or c_id where there is no other", () => {
    expect(convert({ call_id: "a", c_id: "b" })).toMatchObject({ id: "a", problems: [] });
    expect(convert({ c_id: "b" })).toMatchObject({ id: "b", key: "bland::b", problems: [] });
    expect(convert({})).toMatchObject({
      id: "",
      problems: [{ path: "call_id", found: "undefined", expected: "string" }],
    });
  });
});

describe("status", () => {
  it.each([
    [{ queue_status: "new" }, "queued", "new"],
    [{ queue_status: "queued", status: "queued" }, "queued", "queued"],
    [{ queue_status: "allocated" }, "queued", "allocated"],
    [{ queue_status: "started", status: null }, "in_progress", "started"],
    [{ queue_status: "started", status: "in-progress" }, "in_progress", "in-progress"],
    [{ status: "ringing" }, "ringing", "ringing"],
    [{ status: "IN_PROGRESS" }, "in_progress", "IN_PROGRESS"],
    [{ status: "QUEUED" }, "queued", "QUEUED"],
    [{ queue_status: "complete" }, "ended", "complete"],
    [{ queue_status: "completed" }, "ended", "completed"],
    [{ queue_status: "complete_error" }, "ended", "complete_error"],
    [{ queue_status: "pre_queue_error", completed: false }, "ended", "pre_queue_error"],
    [{ queue_status: "error" }, "ended", "error"],
    [{ status: "no-answer" }, "ended", "no-answer"],
    [{ status: "cancelled" }, "ended", "cancelled"],
    [{ status: "unknown" }, "unknown", "unknown"],
    [{ status: "unknown", completed: true }, "ended", "unknown"],
    [{ status: "paused" }, "unknown", "paused"],
    [{ status: "__proto__" }, "unknown", "__proto__"],
    [{ queue_status: "constructor" }, "unknown", "constructor"],
  ])("%j is %s", (fields, unified, raw) => {
    const call = convert({ call_id: "call-1", ...fields });
    expect(call).toMatchObject({ status: { unified, raw }, problems: [], assumptions: [] });
    expect(call.outcome === undefined, "an outcome once ended, and only then").toBe(unified !== "ended");
    expect(call.ended === undefined).toBe(unified !== "ended");
  });

  it("is what `completed` says, where the stage of the queue says otherwise", () => {
    expect(convert({ ...ended, queue_status: "started", status: null })).toMatchObject({
      status: { unified: "ended", raw: "started" },
      assumptions: [],
    });
    expect(convert({ call_id: "1", completed: false, queue_status: "complete" })).toMatchObject({
      status: { unified: "in_progress", raw: "complete" },
      assumptions: ["status.inferred"],
    });
  });

  it.each([{ status: "queued" }, { queue_status: "started" }, { completed: false }, { status: "soon" }])(
    "is ended with an end time and an ender, whatever %j says",
    (words) => {
      const end = { end_at: "2026-08-22T14:32:32Z", call_ended_by: "USER" };
      const call = convert({ call_id: "1", ...words, ...end });
      expect(call).toMatchObject({ status: { unified: "ended" }, ended: { by: "customer" } });
      expect(call.assumptions).toContain("status.inferred");
      // What the call was at another time is no reason for its end.
      expect(call.ended?.raw).toBe(words.status === "soon" ? "soon" : undefined);
      expect(convert({ call_id: "1", ...words, end_at: end.end_at }).status.unified).not.toBe("ended");
    },
  );
});

describe("outcome", () => {
  const outcomeOf = (fields: object, options?: ConvertOptions) => {
    const { outcome, ended: end, answeredBy } = convert({ ...ended, ...fields }, options);
    return [outcome, end?.by, answeredBy];
  };

  it.each<[fields: object, outcome: string, by: string, answeredBy: string | undefined]>([
    [{ answered_by: "human", call_ended_by: "USER" }, "completed", "customer", "human"],
    [{ answered_by: "unknown", call_ended_by: "agent" }, "completed", "assistant", "unknown"],
    [{ answered_by: null, call_ended_by: "system" }, "completed", "system", undefined],
    [{ answered_by: "voicemail", call_ended_by: "USER" }, "voicemail", "assistant", "machine"],
    [{ status: "no-answer", answered_by: "no-answer" }, "no_answer", "system", undefined],
    [{ status: "completed", answered_by: "no-answer" }, "no_answer", "system", undefined],
    [{ status: "busy", answered_by: "no-answer" }, "busy", "system", undefined],
    [{ status: "canceled" }, "canceled", "system", undefined],
    [{ status: "failed", error_message: "The number you dialed is not found." }, "failed", "system", undefined],
    [
      { status: "failed", error_message: "Call failed. The number you dialed is busy. Please try again later." },
      "busy",
      "system",
      undefined,
    ],
    [{ status: "unknown" }, "unknown", "unknown", undefined],
    [{ status: null, queue_status: "complete" }, "completed", "unknown", undefined],
    [{ status: null, queue_status: "call_error" }, "failed", "system", undefined],
    [{ status: null, queue_status: null }, "unknown", "unknown", undefined],
    // The call itself went well.
    [{ queue_status: "complete_error", answered_by: "human" }, "completed", "unknown", "human"],
    [{ queue_status: "complete_error", status: null }, "completed", "unknown", undefined],
    [{ queue_status: "call_error" }, "failed", "system", undefined],
  ])("%j is %s by %s", (fields, outcome, by, answeredBy) => {
    expect(outcomeOf(fields)).toStrictEqual([outcome, by, answeredBy]);
  });

  it("never comes from the disposition", () => {
    expect(outcomeOf({ disposition_tag: "TRANSFERRED", answered_by: "human" })[0]).toBe("completed");
    expect(outcomeOf({ disposition_tag: "NO_ANSWER", answered_by: "human" })[0]).toBe("completed");
  });

  it("is not told by a row's `complete` alone", () => {
    const row = { status: undefined, queue_status: "complete", answered_by: null };
    expect(outcomeOf(row, { listed: true })[0]).toBe("unknown");
    expect(outcomeOf({ ...row, answered_by: "unknown" }, { listed: true })[0]).toBe("completed");
    expect(outcomeOf(row)[0]).toBe("completed");
  });

  it("reports words that no page has", () => {
    expect(convert({ ...ended, answered_by: "ghost", call_ended_by: "MOON" }).problems).toStrictEqual([
      { path: "answered_by", found: '"ghost"', expected: "a documented word" },
      { path: "call_ended_by", found: '"MOON"', expected: "a documented word" },
    ]);
  });
});

describe("transfers", () => {
  const transferOf = (fields: object) => {
    const { outcome, transfers } = convert({ ...ended, answered_by: "human", ...fields });
    return { outcome, transfers };
  };
  const to = { e164: "+12345678901", raw: "+12345678901" };

  it.each([
    ["NO_ANSWER", "no_answer"],
    ["TIMED_OUT", "no_answer"],
    ["CANCELLED", "canceled"],
    ["STARTED", "unknown"],
    ["EVAPORATED", "unknown"],
  ])("a warm transfer that ended as %s is no transfer, whatever number there is", (state, unified) => {
    expect(transferOf({ transferred_to: to.raw, warm_transfer_call: { state } })).toStrictEqual({
      outcome: "completed",
      transfers: [{ status: { unified, raw: state }, to }],
    });
  });

  it("lists each attempt, and the time with the one that connected", () => {
    const warm_transfer_call = {
      state: "MERGED",
      proxy_agent_calls: [
        { state: "HUNG_UP", call_id: "a", phone_number: "+12345678900" },
        null,
        { state: "MERGED", call_id: "b", phone_number: to.raw },
      ],
    };
    const call = convert({ ...ended, transferred_at: "2025-10-16T17:10:28.301Z", warm_transfer_call });
    expect(call.transfers).toStrictEqual([
      { status: { unified: "failed", raw: "HUNG_UP" }, to: { e164: "+12345678900", raw: "+12345678900" } },
      { status: { unified: "connected", raw: "MERGED" }, to, at: "2025-10-16T17:10:28.301Z" },
    ]);
    expect(call).toMatchObject({ outcome: "transferred", assumptions: ["transfers.status"], problems: [] });
  });

  it("without an introduction are read from their time, or from the number alone", () => {
    expect(transferOf({ transferred_to: to.raw, transferred_at: "2025-10-16T17:10:28.301Z" })).toStrictEqual({
      outcome: "transferred",
      transfers: [{ status: { unified: "connected" }, to, at: "2025-10-16T17:10:28.301Z" }],
    });
    expect(transferOf({ transferred_to: to.raw })).toStrictEqual({
      outcome: "transferred",
      transfers: [{ status: { unified: "unknown" }, to }],
    });
    expect(transferOf({ transferred_to: to.raw, post_transfer_duration: 0.374583 }).transfers).toMatchObject([
      { status: { unified: "connected" } },
    ]);
    expect(transferOf({ transferred_to: null, warm_transfer_call: null })).toStrictEqual({
      outcome: "completed",
      transfers: [],
    });
  });
});

describe("lengths and times", () => {
  it.each([
    [{ corrected_duration: "196", call_length: 3.26666666666667 }, 196],
    [{ corrected_duration: 97, call_length: 1.5 }, 97],
    [{ call_length: 0.666666666666667 }, 40],
    [{ corrected_duration: null, call_length: 1.91666666666667 }, 115],
    [{ corrected_duration: "0", call_length: 1 }, 0],
    [{}, undefined],
  ])("%j is %s seconds", (fields, seconds) => {
    expect(convert({ ...ended, ...fields })).toMatchObject({ problems: [] });
    expect(convert({ ...ended, ...fields }).durationSeconds).toBe(seconds);
  });

  it("`end_at` of a call that is going on is a plan, and no end", () => {
    const call = convert({
      call_id: "1",
      completed: false,
      queue_status: "started",
      end_at: "2025-09-12T21:09:03.000Z",
      corrected_duration: "5",
    });
    expect(call.endedAt).toBeUndefined();
    expect(call.answeredAt).toBeUndefined();
    expect(call.assumptions).toStrictEqual([]);
  });

  it("an answer is not before the call, but for whole seconds", () => {
    const answerOf = (created_at: string) =>
      convert({ ...ended, created_at, end_at: "2025-09-12T20:39:21.000Z", corrected_duration: "11" }).answeredAt;
    expect(answerOf("2025-09-12T20:39:03.168+00:00")).toBe("2025-09-12T20:39:10.000Z");
    expect(answerOf("2025-09-12T20:39:11.25+00:00")).toBe("2025-09-12T20:39:11.250Z");
    expect(answerOf("2025-09-12T20:39:15.168+00:00")).toBeUndefined();
  });

  it.each(["no-answer", "busy", "canceled"])(
    "nobody answered a call that is %s, whatever its length says",
    (status) => {
      const call = convert({ ...ended, status, end_at: "2025-09-12T20:39:21.000Z", corrected_duration: "11" });
      expect(call.answeredAt).toBeUndefined();
      expect(call.assumptions).toStrictEqual(["endedAt.meaning"]);
    },
  );

  it("a length that no number holds in seconds is a problem, and no length", () => {
    const call = convert({ ...ended, call_length: 1e308 });
    expect(call.durationSeconds).toBeUndefined();
    expect(call.problems.map(({ path }) => path)).toStrictEqual(["call_length"]);
  });

  it("reads an offset, and as many digits as there are", () => {
    expect(convert({ ...ended, created_at: "2023-12-16T02:15:26.59585+02:00" }).createdAt).toBe(
      "2023-12-16T00:15:26.595Z",
    );
  });
});

describe("parties", () => {
  const numbers = { call_id: "1", from: "+14157774444", to: "+12137774445" };

  it("are the caller's and the callee's in both directions", () => {
    expect(convert({ ...numbers, inbound: true })).toMatchObject({
      direction: "inbound",
      customer: { number: "+14157774444" },
      assistant: { number: "+12137774445" },
    });
    const unknown = convert(numbers);
    expect(unknown.customer).toBeUndefined();
    expect(unknown.assistant).toBeUndefined();
  });

  it("a persona goes before a pathway", () => {
    expect(convert({ ...numbers, persona_id: "p", pathway_id: "q" })).toMatchObject({
      assistant: { id: "p" },
      assumptions: [],
    });
    expect(convert({ ...numbers, pathway_id: "" }).assistant).toBeUndefined();
  });

  it("the target of a transfer is not the customer", () => {
    expect(convert({ ...numbers, inbound: false, is_proxy_agent_call: true }).customer).toBeUndefined();
  });
});

describe("transcript", () => {
  const line = (user: string, text: string) => ({ user, text });

  it("reads words under neighbouring keys", () => {
    const transcripts = [
      { user: "user", content: "a" },
      { user: "assistant", message: "b" },
    ];
    expect(convert({ ...ended, transcripts })).toMatchObject({
      transcript: {
        turns: [
          { role: "customer", text: "a" },
          { role: "assistant", text: "b" },
        ],
      },
      problems: [],
    });
  });

  it("knows every speaker", () => {
    const transcripts = ["user", "assistant", "robot", "agent-action", "agent"].map((user) => line(user, "x"));
    const call = convert({ ...ended, transcripts });
    expect(call.transcript?.turns.map(({ role }) => role)).toStrictEqual([
      "customer",
      "assistant",
      "assistant",
      "tool",
      "assistant",
    ]);
    expect(call).toMatchObject({ assumptions: ["transcript.robot"], problems: [] });
  });

  it("is the text's where there is no list, and the corrected one's where there is neither", () => {
    const concatenated_transcript = "user: Hello? \n assistant: Hi \n agent-action: Ended call \n ";
    expect(convert({ ...ended, concatenated_transcript }).transcript).toStrictEqual({
      text: concatenated_transcript,
      turns: [
        { role: "customer", text: "Hello?" },
        { role: "assistant", text: "Hi" },
        { role: "tool", text: "Ended call" },
      ],
    });
    const segments = [{ speaker: "user", text: " Hello? ", start_time: 0.5, end_time: 1 }];
    expect(convert({ ...ended, corrected_transcript: { segments } }).transcript?.turns).toStrictEqual([
      { role: "customer", text: "Hello?", startSeconds: 0.5, endSeconds: 1 },
    ]);
  });

  it("keeps its own times where the corrected one has other speakers", () => {
    const transcripts = [line("assistant", "Hi")];
    const corrected_transcript = [
      { speaker_label: "user", text: "Hi", start: 0, end: 1 },
      { speaker_label: "assistant", text: "Hello", start: 1, end: 2 },
    ];
    expect(convert({ ...ended, transcripts, corrected_transcript }).transcript?.turns).toStrictEqual([
      { role: "assistant", text: "Hi" },
    ]);
  });

  it("is in the order of its lines' times, where all have one", () => {
    const late = { user: "user", text: "Second", created_at: "2025-09-12T20:39:20Z" };
    const early = { user: "assistant", text: "First", created_at: "2025-09-12T20:39:14Z" };
    const textOf = (transcripts: object[]) => convert({ ...ended, transcripts }).transcript?.text;
    expect(textOf([late, early])).toBe("Assistant: First\nCustomer: Second");
    expect(textOf([late, { ...early, created_at: null }])).toBe("Customer: Second\nAssistant: First");
    const untimed = { created_at: null };
    expect(
      textOf([
        { ...late, ...untimed, id: 2 },
        { ...early, id: 1 },
      ]),
    ).toBe("Assistant: First\nCustomer: Second");
  });

  it("takes all times from one clock, and no end before its start", () => {
    const talk = { created_at: "2025-09-12T20:39:00Z", end_at: "2025-09-12T20:39:21.000Z", corrected_duration: "11" };
    const transcripts = [
      { user: "user", text: "Hi", created_at: "2025-09-12T20:39:18.000Z" },
      { user: "assistant", text: "Hello", created_at: "2025-09-12T20:39:19.000Z" },
    ];
    const corrected_transcript = [
      { speaker_label: "user", text: "Hi", start: null, end: 6 },
      { speaker_label: "assistant", text: "Hello", start: 7, end: 6.5 },
    ];
    const call = convert({ ...ended, ...talk, transcripts, corrected_transcript });
    expect(call.transcript?.turns).toStrictEqual([
      { role: "customer", text: "Hi", startSeconds: 8 },
      { role: "assistant", text: "Hello", startSeconds: 9 },
    ]);
    expect(call.problems.map(({ path }) => path)).toStrictEqual(["corrected_transcript.1.end"]);
    const untimed = transcripts.map(({ user, text }) => ({ user, text }));
    expect(convert({ ...ended, transcripts: untimed, corrected_transcript }).transcript?.turns).toStrictEqual([
      { role: "customer", text: "Hi" },
      { role: "assistant", text: "Hello", startSeconds: 7 },
    ]);
  });

  it("reports a list that says otherwise than the longer text", () => {
    const call = convert({
      ...ended,
      transcripts: [line("user", "Good evening")],
      concatenated_transcript: "user: Hello? \n assistant: Hi, how can I help? ",
    });
    expect(call.transcript?.turns).toHaveLength(2);
    expect(call.problems).toStrictEqual([
      { path: "transcripts", found: "array of 1", expected: "all that the text has" },
    ]);
  });
});

describe("recordings", () => {
  const recordingOf = (recording_url: string) => convert({ ...ended, recording_url });

  it.each([
    ["https://api.bland.ai/v1/recordings/a:b", true, ["recordings.kind"]],
    ["https://us.api.bland.ai/v1/recordings/a", true, ["recordings.kind"]],
    ["https://api.twilio.com/2010-04-01/Accounts/A/Recordings/B", true, ["recordings.kind", "recordings.needsAuth"]],
    ["https://bland.ai.example.com/a.wav", false, ["recordings.kind", "recordings.needsAuth"]],
  ])("%s asks for a key: %s", (url, needsAuth, assumptions) => {
    expect(recordingOf(url)).toMatchObject({ recordings: [{ url, kind: "mono", needsAuth }], assumptions });
  });

  it("is requested with the key, which is sent to no other address", async () => {
    const asked: Request[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      asked.push(request);
      return new Response("RIFF", { headers: { "content-type": "audio/wav" } });
    };
    const response = await bland({ apiKey: "key", fetch }).openRecording?.("call-1", "mono");
    expect(await response?.text()).toBe("RIFF");
    expect(asked.map(({ url, headers }) => [url, headers.get("authorization")])).toStrictEqual([
      ["https://api.bland.ai/v1/recordings/call-1", "key"],
    ]);
  });
});

describe("completeness", () => {
  const of = (fields: object) => convert({ ...ended, ...fields }).completeness;

  it("waits for what comes after the end, and not for what cannot come", () => {
    expect(of({ record: true, recording_url: null, transcripts: null })).toStrictEqual({
      transcript: "pending",
      recording: "pending",
      cost: "pending",
      analysis: "pending",
    });
    expect(of({ record: false, transcripts: [], price: 0 })).toStrictEqual({
      transcript: "absent",
      recording: "absent",
      cost: "present",
      analysis: "pending",
    });
    expect(of({ status: "busy", record: true })).toStrictEqual({
      transcript: "absent",
      recording: "absent",
      cost: "pending",
      analysis: "absent",
    });
  });

  it("what was found goes by its own names, the disposition beside it", () => {
    const analysisOf = (fields: object) => convert({ ...ended, ...fields }).analysis;
    expect(analysisOf({ analysis: { rooms: 3 }, disposition_tag: "BOOKED" })).toStrictEqual({
      data: { rooms: 3, disposition: "BOOKED" },
    });
    expect(analysisOf({ analysis: { disposition: "theirs" }, disposition_tag: "BOOKED" })).toStrictEqual({
      data: { disposition: "theirs" },
    });
  });
});

describe("a list", () => {
  it("pages by the index `from`, newest first, within its window and direction", async () => {
    const asked: string[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      asked.push(new URL(request.url).search);
      return Response.json({ count: 0, total_count: 0, calls: [] });
    };
    const since = "2026-02-19T00:00:00.500Z";
    await bland({ apiKey: "key", fetch })
      .list({ since, until: "2026-02-20T00:00:00.500Z", direction: "inbound", pageSize: 50 })
      .toArray();
    const query = new URLSearchParams(asked[0]);
    expect(Object.fromEntries(query)).toStrictEqual({
      start_date: "2026-02-19T00:00:00+00:00",
      end_date: "2026-02-20T00:00:01+00:00",
      inbound: "true",
      from: "0",
      limit: "50",
    });
  });
});
