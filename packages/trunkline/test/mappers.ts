import { readdirSync, readFileSync } from "node:fs";
import type { Call } from "../src/index.js";
import { providers, samples } from "./providers.js";

/** Every mapper as what it is to a provider's answer: something that takes anything. */
export const mappers: Record<string, (raw: unknown, options?: { account?: string }) => Call> = Object.fromEntries(
  providers.map(({ name, convert }) => [name, convert]),
);

/** Every call in the documented payloads, wherever in the answer it stands. */
export function documentedCalls(provider: string): { file: string; call: Record<string, unknown> }[] {
  const folder = new URL(`../../../specs/${provider}/examples/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => !file.includes(".request.") && !file.startsWith("error"))
    .flatMap((file) => {
      const payload: unknown = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
      return findCalls(payload, samples.get(provider)!.isCall).map((call) => ({ file, call }));
    });
}

function findCalls(value: unknown, isCall: (record: Record<string, unknown>) => boolean): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap((one) => findCalls(one, isCall));
  if (inner.length > 0 || Array.isArray(value)) return inner;
  const record = value as Record<string, unknown>;
  return isCall(record) ? [record] : [];
}
