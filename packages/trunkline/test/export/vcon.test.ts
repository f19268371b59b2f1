import { readFileSync } from "node:fs";
import { InvalidInputError } from "@trunkline/client";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { toVcon, vconTargets, type Vcon } from "../../src/export/index.js";
import { redactCall, type Call } from "../../src/index.js";
import { providers } from "../providers.js";
import { simulate, sourcesOf } from "../simulated.js";

async function callsOf(provider: string): Promise<Call[]> {
  const simulator = simulate({ calls: 60, seed: 7 });
  const calls = await sourcesOf[provider]!(simulator).list({ detail: "full" }).toArray();
  expect(calls.length).toBeGreaterThan(60);
  return calls;
}

const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const dispositions = ["no-answer", "congestion", "failed", "busy", "hung-up", "voicemail-no-message"];

/** What the draft demands in words. Its JSON schema lets an address without a hash through, and one over http. */
function expectVcon({ uuid: id, created_at, updated_at, parties, dialog, analysis, attachments }: Vcon): void {
  expect(id).toMatch(uuid);
  for (const time of [created_at, updated_at ?? created_at]) expect(time).toMatch(isoTime);
  const expectIndex = (index: number | undefined, list: readonly unknown[]): void => {
    expect(index).toBeTypeOf("number");
    expect(list[index!]).toBeDefined();
  };
  for (const part of dialog) {
    expect(["recording", "text", "transfer", "incomplete"]).toContain(part.type);
    expect(part.start).toMatch(isoTime);
    expect(part.duration ?? 0).toBeGreaterThanOrEqual(0);
    for (const index of (part.parties ?? []).flat()) expectIndex(index, parties);
    expect(part.url === undefined).toBe(part.content_hash === undefined);
    if (part.url !== undefined) expect(part.url).toMatch(/^https:/);
    expect(part.body === undefined).toBe(part.encoding === undefined);
    expect(part.type === "incomplete").toBe(part.disposition !== undefined);
    if (part.disposition !== undefined) expect(dispositions).toContain(part.disposition);
    const hasContent = part.url !== undefined || part.body !== undefined;
    if (part.type === "incomplete" || part.type === "transfer") expect(hasContent).toBe(false);
    if (part.type !== "transfer") continue;
    for (const index of [part.transferee, part.transferor, part.transfer_target]) expectIndex(index, parties);
    for (const index of [part.original, part.target_dialog]) expectIndex(index, dialog);
    expect(part.parties ?? part.originator).toBeUndefined();
  }
  for (const part of analysis) {
    expect([part.type, part.vendor].every((text) => text !== "")).toBe(true);
    if (part.dialog !== undefined) expectIndex(part.dialog, dialog);
    expect(part.body).toBeDefined();
  }
  for (const { start, party, dialog: index } of attachments) {
    expect(start).toMatch(isoTime);
    expectIndex(party, parties);
    expectIndex(index, dialog);
  }
}

/** The working group's own schema of a draft; `core-04` takes what `core-03` does, as far as we use it. */
function readSchema(target: (typeof vconTargets)[number]): ValidateFunction {
  const name = target === "core-04" ? "core-03" : target;
  const schema: unknown = JSON.parse(readFileSync(new URL(`vcon-schemas/${name}.json`, import.meta.url), "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true });
  // Its CommonJS types tell of the module, and not of what is in it.
  (addFormats as unknown as typeof addFormats.default)(ajv);
  return ajv.compile(schema as object);
}
const schemas = new Map(vconTargets.map((target) => [target, readSchema(target)]));

test("the drafts' schemas refuse what is no vCon", () => {
  for (const [target, validate] of schemas) {
    const vcon = toVcon(call, { target });
    expect(validate(vcon)).toBe(true);
    expect(validate({ ...vcon, uuid: "1" })).toBe(false);
    expect(validate({ ...vcon, created_at: "yesterday" })).toBe(false);
    expect(validate({ ...vcon, dialog: [{ type: "recording" }] })).toBe(false);
    expect(validate({ ...vcon, attachments: [{ purpose: "trunkline" }] })).toBe(false);
  }
});

test.each(providers.map(({ name }) => name))("every call of %s is a vCon, for every draft", async (provider) => {
  const calls = await callsOf(provider);
  for (const target of vconTargets) {
    const ids = new Set<string>();
    for (const call of calls) {
      const vcon = toVcon(redactCall(call), { target });
      expectVcon(vcon);
      const validate = schemas.get(target)!;
      expect([validate(vcon), validate.errors]).toEqual([true, null]);
      // Whoever reads it has JSON, and loses nothing by that.
      expect(JSON.parse(JSON.stringify(vcon))).toEqual(vcon);
      ids.add(vcon.uuid);
      for (const { encoding, body } of [...vcon.analysis, ...vcon.attachments]) {
        if (target === "core-02" || encoding === "none") expect(body).toBeTypeOf("string");
      }
    }
    expect(ids.size).toBe(calls.length);
  }
});

test("nothing of a call that has begun is lost but raw", async () => {
  for (const call of await callsOf("vapi")) {
    const { dialog, analysis, attachments } = toVcon(call);
    if (dialog.length === 0) continue;
    const bodyOf = (type: string): unknown => analysis.find((part) => part.type === type)?.body;
    expect(bodyOf("summary")).toBe(call.analysis?.summary);
    expect(bodyOf("report")).toEqual(call.analysis?.data);
    const { transcript } = call;
    expect(bodyOf("transcript")).toEqual(transcript?.turns.length === 0 ? transcript.text : transcript?.turns);
    const { raw: _raw, transcript: _transcript, analysis: _analysis, ...rest } = call;
    expect(attachments[0]?.body).toMatchObject(rest);
  }
});

const call: Call = {
  provider: "vapi",
  id: "1",
  key: "vapi::1",
  direction: "outbound",
  status: { unified: "ended", raw: "ended" },
  outcome: "completed",
  customer: { number: "+14155550123", name: "Ada" },
  assistant: { number: "sip:bot@example.com" },
  createdAt: "2026-11-01T08:29:00.000Z",
  startedAt: "2026-11-01T08:30:00.000Z",
  occurredAt: "2026-11-01T08:29:00.000Z",
  durationSeconds: 61.5,
  recordings: [],
  transfers: [],
  completeness: { transcript: "absent", recording: "absent", cost: "absent", analysis: "absent" },
  assumptions: [],
  problems: [],
  raw: {},
};
const mono = { url: "https://files.example.com/1.wav", kind: "mono", needsAuth: false } as const;

test("a call, read with one's own eyes", () => {
  const { attachments: _, ...vcon } = toVcon(call);
  expect(vcon).toEqual({
    uuid: "01a19639-e8e0-836a-8e06-c59fc537d119",
    created_at: "2026-11-01T08:29:00.000Z",
    parties: [
      { tel: "tel:+14155550123", name: "Ada", validation: "none", type: "person" },
      { sip: "sip:bot@example.com", type: "bot" },
    ],
    dialog: [{ type: "recording", start: "2026-11-01T08:30:00.000Z", duration: 61.5, parties: [1, 0] }],
    analysis: [],
  });
});

test("a recording needs a hash, and https; or is put in whole", () => {
  const contentOf = (url: string, file: Parameters<typeof toVcon>[1]) =>
    toVcon({ ...call, recordings: [{ ...mono, url }] }, file).dialog[0];
  const hashed = { recording: () => ({ contentHash: "sha512-abc", mediatype: "audio/x-wav" }) };
  expect(contentOf(mono.url, {})).not.toHaveProperty("url");
  expect(contentOf(mono.url, hashed)).toMatchObject({ url: mono.url, content_hash: "sha512-abc" });
  expect(contentOf("http://files.example.com/1.wav", hashed)).not.toHaveProperty("url");
  const whole = contentOf(mono.url, { recording: () => ({ body: "UklGRg", mediatype: "audio/x-wav" }) });
  expect(whole).toMatchObject({ body: "UklGRg", encoding: "base64url", mediatype: "audio/x-wav" });
  expect(whole).not.toHaveProperty("url");
});

test("of two channels nobody says whose is which, and of one speaker's recording who called", () => {
  const recordings = [
    { ...mono, kind: "stereo" },
    { ...mono, kind: "customer" },
    { ...mono, kind: "assistant" },
  ] as const;
  const recording = () => ({ contentHash: "sha512-abc" });
  const { dialog } = toVcon({ ...call, recordings: [...recordings] }, { recording });
  expect(dialog.map(({ parties, originator }) => ({ parties, originator }))).toEqual([
    {
      parties: [
        [1, 0],
        [1, 0],
      ],
      originator: 1,
    },
    { parties: [0], originator: 1 },
    { parties: [1], originator: undefined },
  ]);
});

test.each([
  ["no_answer", {}, "no-answer"],
  ["busy", {}, "busy"],
  ["voicemail", {}, "voicemail-no-message"],
  ["canceled", { ended: { by: "customer" } }, "hung-up"],
  ["failed", {}, "failed"],
  ["failed", { answeredAt: "2026-11-01T08:30:05.000Z" }, undefined],
  ["voicemail", { transcript: { text: "Please call back.", turns: [] } }, undefined],
] as const)("%s, where nobody talked, is incomplete", (outcome, more, disposition) => {
  const [first] = toVcon({ ...call, outcome, ...(more as Partial<Call>) }).dialog;
  expect(first?.type).toBe(disposition === undefined ? "recording" : "incomplete");
  expect(first?.disposition).toBe(disposition);
});

test("an attempt to hand over is a transfer, and what came of it", () => {
  const to = { raw: "+14155550199", e164: "+14155550199" };
  const vcon = toVcon({
    ...call,
    transfers: [
      { to, status: { unified: "busy" }, at: "2026-11-01T08:31:00.000Z" },
      { to, status: { unified: "connected" } },
    ],
  });
  expectVcon(vcon);
  expect(vcon.dialog.map(({ type, disposition, target_dialog }) => disposition ?? target_dialog ?? type)).toEqual([
    "recording",
    "busy",
    1,
    "recording",
    3,
  ]);
});

test("a call that is still to come has no dialog, and one without any time is no reason to fail", () => {
  expect(toVcon({ ...call, status: { unified: "scheduled" } }).dialog).toEqual([]);
  const { createdAt: _created, startedAt: _started, occurredAt: _occurred, ...timeless } = call;
  expectVcon(toVcon(timeless));
  expect(toVcon(timeless)).toMatchObject({ created_at: "1970-01-01T00:00:00.000Z", dialog: [], attachments: [] });
});

test("a target that is none is one clear error", () => {
  // @ts-expect-error what JavaScript may pass
  expect(() => toVcon(call, { target: "core-99" })).toThrow(InvalidInputError);
});
