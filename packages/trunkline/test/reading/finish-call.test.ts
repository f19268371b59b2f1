import { expect, it } from "vitest";
import { finishCall, markUnlisted, startReading } from "../../src/reading/index.js";
import type { Call } from "../../src/call.js";
import type { ConvertOptions } from "../../src/convert.js";
import { untold } from "../untold.js";

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
  recordings: [{ url: "https://a.test/1", kind: "mono", needsAuth: false }],
  cost: { amount: "0", parts: [] },
  analysis: { summary: "s" },
  campaign: { id: "c" },
  variables: { a: 1 },
  metadata: { b: 2 },
  completeness: { transcript: "present", recording: "present", cost: "present", analysis: "present" },
  assumptions: [],
  problems: [],
  test: true,
  raw: {},
};

const required = [
  "provider",
  "id",
  "key",
  "status",
  "transfers",
  "recordings",
  "completeness",
  "assumptions",
  "problems",
  "raw",
];
/** Each is made of others. */
const derived = ["completeness", "occurredAt", "key"];

/** What a mapper hands over for such a Call. */
function finish(call: Partial<Required<Call>>): Call {
  const { account, brand } = call;
  return finishCall(
    "zudu",
    call.raw,
    { ...(account !== undefined && { account }), ...(brand !== undefined && { brand }) },
    startReading({}),
    {
      ...untold,
      ...(call as Pick<Call, "id" | "status" | "transfers" | "recordings">),
      parties: { ...untold, ...call },
      ending: { ...untold, ...call },
      times: { ...untold, ...call },
      listedAt: call.occurredAt,
      isTest: call.test === true,
      missing: { transcript: "pending", recording: "absent", cost: "withheld", analysis: "absent" },
    },
  );
}

it("keeps every field, in the order of Call", () => {
  expect(finish(full)).toStrictEqual(full);
  expect(Object.keys(finish(full))).toStrictEqual(Object.keys(full));
});

it("leaves out what is missing", () => {
  const optional = Object.keys(full).filter((name) => !required.includes(name) && !derived.includes(name));
  expect(optional.length + required.length + 1).toBe(Object.keys(full).length);
  for (const name of optional) {
    const left = Object.keys(full).filter((other) => other !== name);
    expect(Object.keys(finish({ ...full, [name]: undefined }))).toStrictEqual(left);
  }
});

it("tells of each part whether it is there", () => {
  expect(finish(full).completeness).toStrictEqual({
    transcript: "present",
    recording: "present",
    cost: "present",
    analysis: "present",
  });
  const { transcript: _transcript, cost: _cost, analysis: _analysis, ...rest } = full;
  expect(finish({ ...rest, recordings: [] }).completeness).toStrictEqual({
    transcript: "pending",
    recording: "absent",
    cost: "withheld",
    analysis: "absent",
  });
});

it("takes the time that the list is ordered by, or the next best, for occurredAt", () => {
  const times = { startedAt: "s", scheduledAt: "c", createdAt: "b", endedAt: "e" };
  expect(finish({ ...full, ...times, occurredAt: "listed" }).occurredAt).toBe("listed");
  const { occurredAt: _occurredAt, startedAt: _startedAt, ...rest } = { ...full, ...times };
  expect(finish(rest).occurredAt).toBe("c");
});

it("says of what a list leaves out that it is unlisted", () => {
  const { transcript: _transcript, cost: _cost, ...rest } = full;
  const row = {
    ...untold,
    ...(rest as unknown as Pick<Call, "id" | "status" | "transfers" | "analysis">),
    recordings: [],
    parties: untold,
    ending: untold,
    times: untold,
    listedAt: undefined,
    missing: { transcript: "pending", recording: "absent", cost: "withheld", analysis: "absent" },
  } as const satisfies Partial<Parameters<typeof finishCall>[4]>;
  const toCompleteness = (options: ConvertOptions, ...unlisted: string[]): Call["completeness"] => {
    const draft = { ...row, recordings: [], missing: markUnlisted(row.missing, unlisted, options) };
    return finishCall("zudu", {}, options, startReading({}), draft).completeness;
  };
  const all = ["from", "transcript", "recordings", "cost", "analysis"];
  expect(toCompleteness({ listed: true }, ...all)).toStrictEqual({
    transcript: "unlisted",
    recording: "unlisted",
    cost: "withheld",
    analysis: "present",
  });
  expect(toCompleteness({ listed: true }, "recordings")).toMatchObject({
    transcript: "pending",
    recording: "unlisted",
  });
  expect(toCompleteness({}, ...all)).toMatchObject({
    transcript: "pending",
    recording: "absent",
  });
});
