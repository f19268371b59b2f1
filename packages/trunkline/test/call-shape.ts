import { expect } from "vitest";
import type { Call } from "../src/index.js";

const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const plainDecimal = /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/;

const words = {
  direction: ["inbound", "outbound"],
  channel: ["phone", "web", "sip", "chat"],
  outcome: ["completed", "no_answer", "busy", "voicemail", "transferred", "canceled", "failed", "unknown"],
  answeredBy: ["human", "machine", "unknown"],
} as const;

/** What holds for every Call, whatever it was made of. Throws where it does not. */
export function expectCall(call: Call, raw: unknown): void {
  expect(call.raw).toBe(raw);
  const { raw: _raw, ...own } = call;
  // Nothing is lost on the way through JSON: a second way through finds nothing more to lose.
  const text = JSON.stringify(own);
  expect(JSON.stringify(JSON.parse(text))).toBe(text);
  expectNothingEmpty(own, "");
  expect(typeof call.id).toBe("string");
  expect(call.key).toBe(`${call.provider}:${call.account ?? ""}:${call.id}`);
  expect(["scheduled", "queued", "ringing", "in_progress", "ended", "unknown"]).toContain(call.status.unified);
  for (const [field, allowed] of Object.entries(words)) {
    const value = call[field as keyof typeof words];
    if (value !== undefined) expect(allowed).toContain(value);
  }
  if (call.outcome !== undefined || call.ended !== undefined) expect(call.status.unified).toBe("ended");
  const { createdAt, startedAt, answeredAt, endedAt, updatedAt, scheduledAt, occurredAt } = call;
  for (const time of [createdAt, startedAt, answeredAt, endedAt, updatedAt, scheduledAt, occurredAt]) {
    if (time !== undefined) expect(time).toMatch(isoTime);
  }
  expect(occurredAt !== undefined).toBe(
    [createdAt, startedAt, endedAt, scheduledAt].some((time) => time !== undefined),
  );
  for (const { status, at } of call.transfers) {
    expect(["connected", "no_answer", "busy", "voicemail", "canceled", "failed", "unknown"]).toContain(status.unified);
    if (at !== undefined) expect(at).toMatch(isoTime);
  }
  if (call.outcome === "voicemail") expect(call.ended?.by).toBe("assistant");
  if (call.durationSeconds !== undefined) expect(call.durationSeconds).toBeGreaterThanOrEqual(0);
  for (const amount of [call.cost?.amount, ...(call.cost?.parts ?? []).map((part) => part.amount)]) {
    if (amount !== undefined) expect(amount).toMatch(plainDecimal);
  }
  for (const turn of call.transcript?.turns ?? []) {
    expect(["assistant", "customer", "tool", "system"]).toContain(turn.role);
    expect(typeof turn.text).toBe("string");
  }
  for (const { url, kind, needsAuth } of call.recordings) {
    expect(url).not.toBe("");
    expect(["mono", "stereo", "assistant", "customer", "video"]).toContain(kind);
    expect(typeof needsAuth).toBe("boolean");
  }
  for (const part of ["transcript", "recording", "cost", "analysis"] as const) {
    expect(["present", "pending", "absent", "withheld", "unlisted"]).toContain(call.completeness[part]);
  }
  expect(call.completeness.transcript === "present").toBe(call.transcript !== undefined);
  expect(call.completeness.recording === "present").toBe(call.recordings.length > 0);
  expect(call.completeness.cost === "present").toBe(call.cost !== undefined);
  expect(call.completeness.analysis === "present").toBe(call.analysis !== undefined);
  expect(new Set(call.assumptions).size).toBe(call.assumptions.length);
  for (const problem of call.problems) {
    expect(problem.expected).not.toBe("");
    expect(problem.found.length).toBeLessThan(200);
  }
}

/**
 * Missing is a key that is not there: never undefined, null or "". What is the caller's own (metadata, variables, data)
 * may be anything.
 */
function expectNothingEmpty(value: unknown, path: string): void {
  if (typeof value !== "object" || value === null) {
    if (value === undefined || value === null || value === "")
      throw new Error(`${path || "the call"} is ${String(value)}.`);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const at = `${path}.${key}`;
    const callersOwn =
      [".metadata", ".variables", ".analysis.data"].includes(at) || /\.tool\.(arguments|result)$/.test(at);
    const mayBeEmpty = [".id", ".transcript.text"].includes(at) || /^\.transcript\.turns\.\d+\.text$/.test(at);
    if (!callersOwn && !(mayBeEmpty && inner === "")) expectNothingEmpty(inner, at);
  }
}
