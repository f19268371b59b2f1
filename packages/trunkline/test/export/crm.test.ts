import { expect, test } from "vitest";
import { toHubSpotCall, toSalesforceTask } from "../../src/export/index.js";
import type { Call } from "../../src/index.js";
import { providers } from "../providers.js";
import { simulate, sourcesOf } from "../simulated.js";

const call: Call = {
  provider: "vapi",
  account: "acme",
  id: "1",
  key: "vapi:acme:1",
  direction: "inbound",
  status: { unified: "ended", raw: "ended" },
  outcome: "no_answer",
  from: { e164: "+14155550123", raw: "(415) 555-0123" },
  to: { raw: "100" },
  customer: { number: "+14155550123", name: "Ada" },
  occurredAt: "2026-11-01T23:30:00.000Z",
  durationSeconds: 61.5,
  transcript: { text: "User: Hello", turns: [] },
  analysis: { summary: "Ada called." },
  recordings: [
    { url: "https://api.example.com/1", kind: "mono", needsAuth: true },
    { url: "https://files.example.com/1.wav", kind: "mono", needsAuth: false },
  ],
  transfers: [],
  completeness: { transcript: "present", recording: "present", cost: "absent", analysis: "present" },
  assumptions: [],
  problems: [],
  raw: {},
};

test("a call as HubSpot's batch upsert takes it", () => {
  expect(toHubSpotCall(call)).toEqual({
    idProperty: "trunkline_call_key",
    id: "vapi:acme:1",
    properties: {
      hs_timestamp: "2026-11-01T23:30:00.000Z",
      trunkline_call_key: "vapi:acme:1",
      hs_call_title: "Inbound call with Ada: no answer",
      hs_call_body: "Ada called.\n\nUser: Hello",
      hs_call_direction: "INBOUND",
      hs_call_status: "NO_ANSWER",
      hs_call_disposition: "73a0d17f-1163-4015-bdd5-ec830791da20",
      hs_call_duration: "61500",
      hs_call_from_number: "+14155550123",
      hs_call_to_number: "100",
      hs_call_recording_url: "https://files.example.com/1.wav",
    },
  });
});

test("HubSpot takes no call without a time", () => {
  const { occurredAt: _, ...timeless } = call;
  expect(toHubSpotCall(timeless)).toBeUndefined();
});

test("a call as a Task of Salesforce", () => {
  expect(toSalesforceTask(call)).toEqual({
    Trunkline_Call_Key__c: "vapi:acme:1",
    Subject: "Inbound call with Ada: no answer",
    Status: "Completed",
    TaskSubtype: "Call",
    ActivityDate: "2026-11-01",
    CallType: "Inbound",
    CallDurationInSeconds: 62,
    CallDisposition: "no_answer",
    CallObject: "vapi:acme:1",
    Description: "Ada called.\n\nUser: Hello",
  });
});

test("texts are cut to what the fields take, and no character in two", () => {
  const text = `${"a".repeat(31_998)}😀😀`;
  const long: Call = { ...call, key: `vapi:acme:${"1".repeat(300)}`, analysis: { summary: text } };
  const task = toSalesforceTask(long);
  expect(task.Description).toBe(`${"a".repeat(31_998)}…`);
  expect(task.CallObject).toHaveLength(255);
  // The key that tells calls apart is never cut.
  expect(task.Trunkline_Call_Key__c).toBe(long.key);
  expect(toHubSpotCall({ ...call, analysis: { summary: "b".repeat(100_000) } })?.properties.hs_call_body).toHaveLength(
    65_536,
  );
});

test.each(providers.map(({ name }) => name))("every call of %s fits both", async (provider) => {
  const simulator = simulate({ calls: 60, seed: 3 });
  for (const one of await sourcesOf[provider]!(simulator).list().toArray()) {
    for (const value of Object.values(toHubSpotCall(one)?.properties ?? {})) expect(value).toBeTypeOf("string");
    const { CallDurationInSeconds = 0, Subject, Description = "" } = toSalesforceTask(one);
    expect(Number.isInteger(CallDurationInSeconds)).toBe(true);
    expect(Subject.length).toBeLessThanOrEqual(255);
    expect(Description.length).toBeLessThanOrEqual(32_000);
  }
});
