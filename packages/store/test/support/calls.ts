import { createSimulator, type Simulator, type SimulatorOptions } from "@trunkline/simulator";
import type { Call, CallSource } from "trunkline";
import { elevenlabs } from "trunkline/elevenlabs";
import { vapi } from "trunkline/vapi";
import { zudu } from "trunkline/zudu";

/** No document is older, and nothing depends on the day on which the tests run. */
export const now = Date.parse("2026-11-21T12:00:00.000Z");

export function simulate(options: SimulatorOptions = {}): Simulator {
  return createSimulator({ now: new Date(now).toISOString(), ...options });
}

/** Of each kind of list: one that tells all by time, one by page, and one that leaves parts out. */
export const sourcesOf: Readonly<
  Record<string, (simulator: Pick<Simulator, "fetch">, account?: string) => CallSource>
> = {
  vapi: ({ fetch }, account) => vapi({ apiKey: "any", fetch, ...(account !== undefined && { account }) }),
  zudu: ({ fetch }, account) =>
    zudu({ apiKey: "any", apiSecret: "any", fetch, ...(account !== undefined && { account }) }),
  elevenlabs: ({ fetch }, account) => elevenlabs({ apiKey: "any", fetch, ...(account !== undefined && { account }) }),
};

/** Vapi, as far as its calls go, with these. */
export function serveVapi(
  rows: readonly Readonly<Record<"id" | "createdAt" | "updatedAt", string>>[],
): Pick<Simulator, "fetch"> {
  return {
    async fetch(input) {
      const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input);
      const id = /^\/call\/(.+)$/.exec(pathname)?.[1];
      if (id !== undefined) {
        const row = rows.find((one) => one.id === decodeURIComponent(id));
        return row ? Response.json(row) : Response.json({ message: "Not found" }, { status: 404 });
      }
      const isIn = (row: (typeof rows)[number]): boolean =>
        [...searchParams].every(([name, bound]) => {
          const [, field, end] = /^(createdAt|updatedAt)(Ge|Gt|Le|Lt)$/.exec(name) ?? [];
          if (!field) return true;
          const distance = Date.parse(row[field as "createdAt"]) - Date.parse(bound);
          return (end!.startsWith("G") ? distance > 0 : distance < 0) || (end!.endsWith("e") && distance === 0);
        });
      return Response.json(rows.filter(isIn));
    },
  };
}

/** All calls of a source as it gives them, by key. */
export async function readAll(source: CallSource): Promise<Map<string, Call>> {
  const calls = await source.list({ detail: "full", order: "any" }).toArray();
  return new Map(calls.map((call) => [call.key, call]));
}

/** A call with all that a Call can have. */
export function wholeCall(changes: Partial<Call> = {}): Call {
  return {
    provider: "vapi",
    account: "acme",
    id: "c1",
    brand: "synthflow",
    key: "vapi:acme:c1",
    direction: "inbound",
    channel: "phone",
    status: { unified: "ended", raw: "completed" },
    outcome: "transferred",
    ended: { by: "transfer", reason: "assistant_forwarded_call", raw: "assistant-forwarded-call" },
    answeredBy: "human",
    transfers: [
      {
        to: { e164: "+15550001111", raw: "+15550001111", name: "Desk" },
        status: { unified: "connected", raw: "ok" },
        at: "2026-11-20T10:01:00.000Z",
      },
    ],
    from: { e164: "+15551234567", raw: "+1 555 123 4567", name: "Jo" },
    to: { e164: "+15557654321", raw: "+15557654321", name: "Sales" },
    customer: { id: "p1", name: "Jo", number: "+15551234567" },
    assistant: { id: "a1", name: "Ada", number: "+15557654321" },
    createdAt: "2026-11-20T09:59:59.000Z",
    startedAt: "2026-11-20T10:00:00.000Z",
    answeredAt: "2026-11-20T10:00:02.123Z",
    endedAt: "2026-11-20T10:02:00.500Z",
    updatedAt: "2026-11-20T10:03:00.000Z",
    scheduledAt: "2026-11-20T10:00:00.000Z",
    occurredAt: "2026-11-20T10:00:00.000Z",
    durationSeconds: 118.377,
    transcript: {
      text: "AI: Hello.\nUser: Hi.",
      turns: [
        { role: "assistant", text: "Hello.", startSeconds: 0.5, endSeconds: 1.25 },
        { role: "customer", text: "Hi.", startSeconds: 1.5 },
        { role: "tool", text: "", tool: { id: "t1", name: "transfer", arguments: { to: "desk" }, result: "ok" } },
      ],
    },
    recordings: [
      {
        url: "https://storage.example/c1.wav?signature=abc",
        kind: "stereo",
        needsAuth: false,
        expiresAt: "2026-12-20T10:00:00.000Z",
      },
    ],
    cost: {
      amount: "0.1234567890123456789",
      currency: "USD",
      parts: [
        { kind: "transport", amount: "0.1" },
        { kind: "model", amount: "0.0234567890123456789" },
      ],
    },
    analysis: { summary: "Asked for the desk.", sentiment: "neutral", successful: true, data: { score: 7 } },
    campaign: { id: "k1", name: "Autumn" },
    variables: { name: "Jo" },
    metadata: { crm: { id: 12 } },
    completeness: { transcript: "present", recording: "present", cost: "present", analysis: "present" },
    assumptions: ["cost.currency"],
    problems: [{ path: "foo", found: "a number", expected: "a text" }],
    test: true,
    raw: { id: "c1", status: "completed" },
    ...changes,
  };
}
