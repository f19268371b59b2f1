// The program that every runtime runs, unchanged, with the installed packages. It returns plain JSON, so that results
// can be compared.
import { AuthenticationError, listCalls, type CallSource, type TrunklineError } from "trunkline";
import { providers } from "../../generated/providers.js";
import { receiveEvents } from "./receive-events.js";

/** The base URLs of simulators: one that answers, one that first asks to retry, one that never answers. */
export interface Addresses {
  plain: Record<string, string>;
  busy: Record<string, string>;
  silent: Record<string, string>;
}

/** The client hook that is tested here. */
interface Hooks {
  onRetry?: (event: { error: TrunklineError }) => void;
}

/** The key that the simulators accept. */
const rightKey = "the-right-key";

export async function readCalls({ plain, busy, silent }: Addresses): Promise<unknown> {
  const lists: Record<string, unknown> = {};
  for (const source of createSources(plain)) {
    const calls = [];
    for await (const call of source.list({ limit: 40 })) calls.push(call);
    const [first] = calls;
    lists[source.provider] = { calls, first: first && (await source.get(first.id)) };
  }
  const merged = [];
  for await (const call of listCalls(createSources(plain), { limit: 60 })) merged.push(call.key);
  return {
    lists,
    merged,
    retried: await countRetries(busy),
    aborted: await abort(silent),
    refused: await useWrongKey(plain),
    received: await receiveEvents(),
  };
}

function createSources(baseUrls: Record<string, string>, hooks: Hooks = {}, apiKey = rightKey): CallSource[] {
  return providers.map(({ name, options, createClient, source }) => {
    const right = Object.fromEntries(options.map((option) => [option, rightKey]));
    return source({ client: createClient({ ...right, apiKey, hooks, baseUrl: baseUrls[name] ?? "" }) });
  });
}

/** How often each client retried, and its result. */
async function countRetries(baseUrls: Record<string, string>): Promise<unknown> {
  const counts: Record<string, unknown> = {};
  for (const index of createSources(baseUrls).keys()) {
    const errors: string[] = [];
    const source = createSources(baseUrls, { onRetry: ({ error }) => errors.push(error.kind) })[index];
    if (!source) continue;
    const items = await source.list({ pageSize: 3, limit: 3 }).toArray();
    counts[source.provider] = { errors, calls: items.length };
  }
  return counts;
}

/** Whether each aborted list ends with the abort's reason. */
async function abort(baseUrls: Record<string, string>): Promise<unknown> {
  const ends: Record<string, unknown> = {};
  for (const source of createSources(baseUrls)) {
    const reason = new Error("enough");
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 50);
    ends[source.provider] = await reject(source.list({ signal: controller.signal }).firstPage()).then(
      (error) => error === reason,
    );
  }
  return ends;
}

async function useWrongKey(baseUrls: Record<string, string>): Promise<unknown> {
  const errors: Record<string, unknown> = {};
  for (const source of createSources(baseUrls, {}, "a-wrong-key")) {
    const error = await reject(source.list({ limit: 1 }).firstPage());
    const known = AuthenticationError.isInstance(error);
    errors[source.provider] = { known, ...(known && { kind: error.kind, status: error.status, of: error.provider }) };
  }
  return errors;
}

async function reject(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("What should have failed did not.");
}
