// The calls that are mapped: from the providers' documents, and made up in the simulator.
import { readFileSync } from "node:fs";
import { makeUpCalls, providers, type Provider, type Raw } from "./providers.js";

export type Size = "documented" | "small" | "typical" | "1 MB";

/** Some calls of one size, as JSON. */
export interface Payloads {
  provider: Provider;
  size: Size;
  texts: string[];
}

interface ProviderPayloads {
  /** A documented answer, and where its calls are. */
  documented: { file: string; calls: (answer: Raw) => unknown[] };
  /** What of a call grows with its conversation. */
  conversation: string[];
}

const inList = (answer: Raw, ...path: string[]): unknown[] =>
  path.reduce<unknown>((value, name) => (value as Raw)[name], answer) as unknown[];

const sources: Record<Provider, ProviderPayloads> = {
  anunzi: {
    documented: { file: "list-calls.json", calls: (answer) => inList(answer, "response", "calls") },
    conversation: ["transcript"],
  },
  autocalls: {
    documented: { file: "list-calls.json", calls: (answer) => inList(answer, "data") },
    conversation: ["transcript"],
  },
  bland: {
    documented: { file: "get-call.json", calls: (answer) => [answer] },
    conversation: ["transcripts", "concatenated_transcript"],
  },
  elevenlabs: {
    documented: { file: "get-conversation.json", calls: (answer) => [answer] },
    conversation: ["transcript"],
  },
  retell: {
    documented: { file: "get-call.json", calls: (answer) => [answer] },
    conversation: [
      "transcript",
      "transcript_object",
      "transcript_with_tool_calls",
      "scrubbed_transcript_with_tool_calls",
    ],
  },
  vapi: {
    documented: { file: "call-outbound-voicemail-ended.json", calls: (answer) => [answer] },
    conversation: ["messages", "transcript", "artifact"],
  },
  zudu: {
    documented: { file: "list-calls-get.json", calls: (answer) => inList(answer, "data", "calls") },
    conversation: ["transcript", "transcript_object", "transcript_with_tool_calls"],
  },
};

export async function readPayloads(): Promise<Payloads[]> {
  return (await Promise.all(providers.map(readProvider))).flat();
}

async function readProvider(provider: Provider): Promise<Payloads[]> {
  const { documented, conversation } = sources[provider];
  const raws = await makeUpCalls(provider, 1000, "full");
  const bySize = raws.map((raw) => JSON.stringify(raw)).toSorted((one, other) => one.length - other.length);
  const typical = raws.filter((_, index) => index % 10 === 0);
  const transcripts = conversation.filter((name) => name.startsWith("transcript"));
  const talkative = typical.filter((raw) => transcripts.some((name) => lengthOf(raw[name]) > 100));
  const long = talkative.slice(0, 8);
  const file = new URL(`../../specs/${provider}/examples/${documented.file}`, import.meta.url);
  const inDocuments = documented.calls(JSON.parse(readFileSync(file, "utf8")) as Raw);
  const texts = (calls: readonly unknown[]) => calls.map((call) => JSON.stringify(call));
  return [
    // Repeated, for a clock cannot time one.
    { provider, size: "documented", texts: Array<string[]>(50).fill(texts(inDocuments)).flat() },
    { provider, size: "small", texts: bySize.slice(0, 100) },
    { provider, size: "typical", texts: texts(typical) },
    { provider, size: "1 MB", texts: texts(long.map((raw) => lengthen(raw, conversation, 1_000_000))) },
  ];
}

/** The same call with its conversation repeated until it has as many characters. */
function lengthen(raw: Raw, names: readonly string[], characters: number): Raw {
  const length = JSON.stringify(raw).length;
  const conversation = names.reduce((sum, name) => sum + lengthOf(raw[name]), 0);
  const times = Math.ceil((characters - length) / conversation) + 1;
  return { ...raw, ...Object.fromEntries(names.map((name) => [name, repeat(raw[name], times)])) };
}

/** 0 of a value that is not there. */
function lengthOf(value: unknown): number {
  return JSON.stringify(value ?? "").length - 2;
}

/** Lists and texts of several lines are repeated, in objects too; times, ids and addresses stay. */
function repeat(value: unknown, times: number): unknown {
  if (typeof value === "string") return /\s.*\s/s.test(value) ? `${value}\n`.repeat(times) : value;
  if (Array.isArray(value)) return Array<unknown[]>(times).fill(value).flat();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, repeat(one, times)]));
}
