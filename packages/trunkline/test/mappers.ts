import { readdirSync, readFileSync } from "node:fs";
import { convertAnunziCall } from "../src/providers/anunzi/convert-call.js";
import { convertAutoCallsCall } from "../src/providers/autocalls/convert-call.js";
import { convertVapiCall } from "../src/providers/vapi/convert-call.js";
import { convertZuduCall } from "../src/providers/zudu/convert-call.js";
import type { Call } from "../src/index.js";

/** Every mapper as what it is to a provider's answer: something that takes anything. */
export const mappers: Record<string, (raw: unknown, options?: { account?: string }) => Call> = {
  // What a provider sends is not what its documents type: that is what these tests are about.
  anunzi: convertAnunziCall as never,
  autocalls: convertAutoCallsCall as never,
  vapi: convertVapiCall as never,
  zudu: convertZuduCall as never,
};

/** The field that tells a provider's call from its other records. */
const idFields: Record<string, string> = { anunzi: "call_id", autocalls: "transcript", vapi: "orgId", zudu: "call_id" };

/** Every call in the documented payloads, wherever in the answer it stands. */
export function documentedCalls(provider: string): { file: string; call: Record<string, unknown> }[] {
  const folder = new URL(`../../../specs/${provider}/examples/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => !file.includes(".request.") && !file.startsWith("error"))
    .flatMap((file) => {
      const payload: unknown = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
      return findCalls(payload, idFields[provider] ?? "id").map((call) => ({ file, call }));
    });
}

function findCalls(value: unknown, idField: string): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap((one) => findCalls(one, idField));
  // A task of Zudu's batches names its call, and is none.
  if (inner.length > 0 || Array.isArray(value) || !(idField in value) || "task_id" in value) return inner;
  return [value as Record<string, unknown>];
}
