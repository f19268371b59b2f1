import { makeUpCalls, type Provider, type Raw } from "../providers.js";

/** The JSON of the call at this place of its list, 0 the newest: a made-up call with an id and a time of its own. */
export type CallTexts = (index: number) => string;

/** The newest call of a list was created then, and each other one a second before the one above it. */
export const newest = Date.parse("2026-11-21T12:00:00Z");

const epoch = (index: number): number => newest - index * 1000;

export const createdAt = (index: number): string => new Date(epoch(index)).toISOString();

interface Marks {
  /** The fields that are replaced, each with the JSON of its value. */
  [field: string]: (index: number) => string;
}

const uuid = (index: number): string => `"00000000-0000-4000-8000-${String(index).padStart(12, "0")}"`;

const marks: Record<Provider, Marks> = {
  anunzi: { call_id: uuid, model_id: () => '"model"' },
  autocalls: { id: (index) => String(1_000_000_000 - index) },
  bland: { call_id: uuid, created_at: (index) => `"${createdAt(index)}"` },
  elevenlabs: { conversation_id: uuid, start_time_unix_secs: (index) => String(epoch(index) / 1000) },
  retell: {
    call_id: uuid,
    start_timestamp: (index) => String(epoch(index)),
    end_timestamp: (index) => String(epoch(index) + 60_000),
  },
  vapi: { id: uuid, createdAt: (index) => `"${createdAt(index)}"` },
  zudu: { id: uuid, call_id: uuid },
};

/** Only this many of the newest calls may be ongoing or not have started: further down a list, calls have ended. */
const unfinished = 300;

/** A list that is ordered by start has calls without one on top. */
const hasNoStart = ({ start_timestamp: start }: Raw): boolean => start === null;

/** As many calls as are asked for, out of a thousand: nothing is held for the others. */
export async function createCallTexts(provider: Provider): Promise<CallTexts> {
  const raws = await makeUpCalls(provider, 1000, "list");
  const sorted = [...raws.filter(hasNoStart), ...raws.filter((raw) => !hasNoStart(raw))];
  const templates = sorted.map((raw) => toTemplate(raw, marks[provider]));
  const over = templates.length - unfinished;
  return (index) => {
    const template = templates[index < unfinished ? index : unfinished + ((index - unfinished) % over)];
    return template!.map((part) => (typeof part === "string" ? part : part(index))).join("");
  };
}

type Part = string | ((index: number) => string);

/** The call's JSON, cut where a marked field's value goes. */
function toTemplate(raw: Raw, marked: Marks): Part[] {
  const parts: Part[] = ["{"];
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined) continue;
    parts.push(`${parts.length > 1 ? "," : ""}${JSON.stringify(name)}:`, marked[name] ?? JSON.stringify(value));
  }
  parts.push("}");
  return joinTexts(parts);
}

function joinTexts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
