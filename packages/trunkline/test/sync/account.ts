import type { CallSource } from "../../src/index.js";
import { vapi } from "../../src/providers/vapi/index.js";
import { start } from "./clock.js";

interface Account {
  source: CallSource;
  /** So many milliseconds after the fixed now; gives the id. */
  add: (after: number, fields?: object) => string;
  remove: (id: string) => void;
  change: (id: string, fields: object) => void;
  /** Lists no longer show it; asked for by its id it is there. */
  hide: (id: string) => void;
  requests: number;
  /** How many requests are answered before the key is refused. */
  allowed: number;
}

/** A complete call in Vapi's words. */
const complete = {
  status: "ended",
  endedReason: "customer-ended-call",
  startedAt: "2026-11-20T00:00:00.000Z",
  endedAt: "2026-11-20T00:01:00.000Z",
  cost: 0.1,
  artifact: { transcript: "AI: Hello.", recordingUrl: "https://storage.vapi.ai/1.wav" },
  analysis: { summary: "Hello." },
};

/** A Vapi account that a test fills by hand. Vapi, because it is the one that lets go of calls. */
export function createAccount(): Account {
  const calls = new Map<string, { id: string; createdAt: string }>();
  const hidden = new Set<string>();
  let count = 0;

  const answer = (url: URL): Response => {
    const id = /\/call\/(.+)$/.exec(url.pathname)?.[1];
    const found = id === undefined ? undefined : calls.get(id);
    if (id !== undefined)
      return found ? Response.json(found) : Response.json({ message: "Not Found" }, { status: 404 });
    const bound = (name: string, missing: string): string => url.searchParams.get(name) ?? missing;
    const listed = [...calls.values()]
      .filter(
        (call) =>
          !hidden.has(call.id) &&
          call.createdAt >= bound("createdAtGe", "") &&
          call.createdAt < bound("createdAtLt", "9"),
      )
      .filter((call) => call.createdAt <= bound("createdAtLe", "9"))
      .sort((one, other) => other.createdAt.localeCompare(one.createdAt));
    return Response.json(listed.slice(0, Number(bound("limit", "100"))));
  };

  const account: Account = {
    source: vapi({
      apiKey: "key",
      fetch: async (request) => {
        account.requests += 1;
        account.allowed -= 1;
        if (account.allowed < 0) return Response.json({ message: "Unauthorized" }, { status: 401 });
        return answer(new URL(request.url));
      },
    }),
    requests: 0,
    allowed: Infinity,
    add(after, fields = {}) {
      count += 1;
      const id = `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
      // A call under way has no end: an end time and a reason would make it one that has ended.
      const open = "status" in fields ? { endedAt: null, endedReason: null } : {};
      calls.set(id, { ...complete, ...open, id, createdAt: new Date(start + after).toISOString(), ...fields });
      return id;
    },
    remove: (id) => void calls.delete(id),
    change(id, fields) {
      const call = calls.get(id);
      if (call) calls.set(id, { ...call, ...fields });
    },
    hide: (id) => void hidden.add(id),
  };
  return account;
}
