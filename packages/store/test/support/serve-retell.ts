import type { CallSource } from "trunkline";
import { retell } from "trunkline/retell";
import { now } from "./calls.js";

/** A call that ended and is complete, as Retell gives it: no field says when it changed. */
export function retellCall(id: string, summary: string): Readonly<Record<string, unknown>> {
  const start = now - 3_600_000;
  return {
    call_id: id,
    agent_id: "a1",
    call_type: "phone_call",
    direction: "outbound",
    from_number: "+15550000001",
    to_number: "+15550000002",
    call_status: "ended",
    start_timestamp: start,
    end_timestamp: start + 60_000,
    duration_ms: 60_000,
    disconnection_reason: "user_hangup",
    transcript: "Agent: Hello.",
    transcript_object: [{ role: "agent", content: "Hello.", words: [] }],
    recording_url: "https://storage.example/c1.wav",
    call_cost: { combined_cost: 7, product_costs: [], total_duration_seconds: 60, total_duration_unit_price: 1 },
    call_analysis: { call_summary: summary, call_successful: true },
  };
}

/**
 * Retell with these calls. `onGet` is called once a call's answer is fixed and before it is sent, with the number of
 * times that the call was asked for; the answer that it returns is sent in its place.
 */
export function serveRetell(
  account: string,
  calls: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  onGet: (id: string, time: number) => Promise<Response | undefined>,
): CallSource {
  const times = new Map<string, number>();
  return retell({
    apiKey: "any",
    account,
    retry: { limit: 0 },
    async fetch(request) {
      const id = /\/get-call\/(.+)$/.exec(new URL(request.url).pathname)?.[1];
      if (id === undefined) return Response.json({ items: await listed(request), has_more: false });
      const answer = Response.json(calls.get(id));
      const time = (times.get(id) ?? 0) + 1;
      times.set(id, time);
      return (await onGet(id, time)) ?? answer;
    },
  });

  /** What Retell's list shows: no transcripts, and here all calls are of one moment. */
  async function listed(request: Request): Promise<Record<string, unknown>[]> {
    // The client sends what Retell documents.
    const { filter_criteria: filter } = (await request.json()) as {
      filter_criteria?: { call_status?: unknown; start_timestamp?: { op: string; value: number | number[] } };
    };
    if (filter?.call_status !== undefined) return [];
    const bounds = [filter?.start_timestamp?.value ?? []].flat();
    const isIn = (start: number): boolean => {
      const { op } = filter?.start_timestamp ?? {};
      if (op === undefined) return true;
      const [first = 0, last = Infinity] = bounds;
      if (op === "bt") return start >= first && start <= last;
      return { ge: start >= first, gt: start > first, le: start <= first, lt: start < first }[op] ?? true;
    };
    return [...calls.values()]
      .filter((call) => isIn(Number(call.start_timestamp)))
      .map(({ transcript: _text, transcript_object: _turns, ...row }) => row);
  }
}
