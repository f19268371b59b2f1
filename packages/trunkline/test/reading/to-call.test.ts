import { expect, it } from "vitest";
import { omitMissing, toCall } from "../../src/reading/index.js";
import type { Call } from "../../src/call.js";

// `Required` makes this list every field of `Call`: one that is added there does not compile until it is added here.
const full: Required<Call> = {
  provider: "zudu",
  account: "main",
  id: "1",
  key: "zudu:main:1",
  brand: "zudu",
  direction: "inbound",
  channel: "phone",
  status: { unified: "ended" },
  outcome: "completed",
  ended: { by: "customer" },
  answeredBy: "human",
  transfers: [],
  from: { raw: "1" },
  to: { raw: "2" },
  customer: { number: "1" },
  assistant: { number: "2" },
  createdAt: "2025-01-01T00:00:00.000Z",
  startedAt: "2025-01-01T00:00:01.000Z",
  answeredAt: "2025-01-01T00:00:02.000Z",
  endedAt: "2025-01-01T00:00:03.000Z",
  updatedAt: "2025-01-01T00:00:04.000Z",
  scheduledAt: "2026-11-01T08:00:00.000Z",
  occurredAt: "2026-11-01T08:00:00.000Z",
  durationSeconds: 0,
  transcript: { text: "", turns: [] },
  recordings: [],
  cost: { amount: "0", parts: [] },
  analysis: { summary: "s" },
  campaign: { id: "c" },
  variables: { a: 1 },
  metadata: { b: 2 },
  completeness: { transcript: "present", recording: "absent", cost: "present", analysis: "present" },
  assumptions: [],
  problems: [],
  test: false,
  raw: {},
};

it("keeps every field, in the order of Call", () => {
  expect(toCall(full)).toStrictEqual(full);
  expect(Object.keys(toCall(full))).toStrictEqual(Object.keys(full));
});

it("leaves out what is missing, as omitMissing does", () => {
  for (const name of Object.keys(full)) {
    const draft = { ...full, [name]: undefined };
    expect(Object.keys(toCall(draft))).toStrictEqual(Object.keys(omitMissing(draft)));
    expect(Object.hasOwn(toCall(draft), name)).toBe(false);
  }
});
