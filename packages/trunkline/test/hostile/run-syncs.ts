import { syncCalls, TrunklineError, type Call, type SyncState } from "../../src/index.js";
import type { HeldCall } from "./account.js";
import { startClock } from "./clock.js";
import { live } from "./life.js";
import type { HostileProvider } from "./provider.js";
import { createRandom } from "./random.js";
import { createHostileServer, type HostileServer } from "./server.js";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const quietDays = 12;

/** What a sync says: with its report, and with each state that it saves. */
interface Said {
  deleted?: unknown;
  expired?: unknown;
  parked?: unknown;
  givenUp?: unknown;
  warnings?: unknown;
}

export interface Differences {
  /** Calls that the provider shows and the copy lacks, or has otherwise; nobody said so. */
  lost: string[];
  stale: string[];
  /** Rows of calls that are no more; nobody said so. */
  kept: string[];
  invented: string[];
  /** Said to be deleted, and are there. */
  mistaken: string[];
  /** What ended runs while the account was in use, apart from crashes. */
  errors: string[];
  /** What ended runs once nothing happened any more. */
  stuck: string[];
  /** How many runs there were, apart from those that were killed. */
  runs: number;
}

/** What a judge knows besides the copy and the truth. */
interface Past {
  said: readonly Said[];
  last: Said;
  /** When calls were removed, and when runs came to their end; the server's clock. */
  removedAt: ReadonlyMap<string, number>;
  endedAt: readonly number[];
}

class Crash extends Error {}

/**
 * An account over so many days, and a job that copies it: every few minutes or days, killed now and then wherever it
 * is. For the last 12 days nothing new happens, and the job runs once a day.
 */
export async function runSyncs(provider: HostileProvider, seed: number, days: number): Promise<Differences> {
  const random = createRandom(seed);
  const clock = startClock();
  const server = createHostileServer({
    provider,
    random,
    clock,
    mostRequests: 60_000,
    hostility: {
      calls: 30,
      assistants: 2,
      transient: { rate: 0.03, statuses: [500, 503, 429] },
      turn: () => {
        if (!quiet && random.chance(0.1)) pass(2 * hour);
      },
    },
  });
  const source = provider.source(server.fetch, { retry: { limit: 3, backoffMs: 0 } });
  const start = clock.now();
  const copy = new Map<string, Call>();
  const said: Said[] = [];
  const errors: string[] = [];
  let state: string | undefined;
  let last: Said = {};
  let quiet = false;
  const stuck: string[] = [];
  const removedAt = new Map<string, number>();
  const endedAt: number[] = [];

  function pass(passed: number): void {
    live(server.account, provider, server.now(), passed);
    for (const id of server.account.removed) if (!removedAt.has(id)) removedAt.set(id, server.now());
  }

  async function run(jump: number, crashes: number): Promise<void> {
    const controller = new AbortController();
    const crash = (): void => {
      if (!random.chance(crashes)) return;
      if (random.chance(0.3)) controller.abort(new Crash("aborted"));
      else throw new Crash("killed");
    };
    const options = {
      overlap: 10 * minute,
      settle: minute / 2,
      reread: { for: "30d", every: "1d" },
      pageSize: 20,
      signal: controller.signal,
      now: () => clock.now() + jump,
      ...(state !== undefined && { state: JSON.parse(state) as SyncState }),
      async *keys(from: unknown, to: unknown) {
        for (const { key, occurredAt, createdAt, startedAt } of copy.values()) {
          const time = Date.parse(occurredAt ?? createdAt ?? startedAt ?? "");
          if (!(time < toTime(from, -Infinity)) && !(time >= toTime(to, Infinity))) yield key;
        }
      },
      write(calls: Call[]) {
        crash();
        for (const call of calls) copy.set(call.key, JSON.parse(JSON.stringify(call)) as Call);
        crash();
      },
      save(next: SyncState, found: Said = {}) {
        crash();
        state = JSON.stringify(next);
        said.push(JSON.parse(JSON.stringify(found)) as Said);
        crash();
      },
    };
    try {
      const report = await syncCalls(source, options);
      last = report;
      said.push(report);
      endedAt.push(server.now());
    } catch (error) {
      if (error instanceof Crash) return;
      (quiet ? stuck : errors).push(TrunklineError.isInstance(error) ? error.kind : String(error));
    }
  }

  while (clock.now() < start + (days - quietDays) * day) {
    for (let left = random.pick([10 * minute, hour, 6 * hour, day, day, 3 * day]); left > 0; left -= 2 * hour) {
      const passed = Math.min(left, 2 * hour);
      clock.pass(passed);
      pass(passed);
    }
    await run(random.chance(0.05) ? random.pick([-3, 3]) * hour : 0, random.pick([0, 0, 0.1]));
  }
  quiet = true;
  // What is poisoned stays so, and nothing else fails: no run has a reason to end with an error then.
  delete server.hostility.transient;
  const { retentionDays } = provider;
  for (let left = quietDays; left > 0; left -= 1) {
    clock.pass(day);
    // Nothing happens but that time goes by.
    if (retentionDays !== undefined) pass(0);
    await run(0, 0);
  }
  const found = await compare(server, source.key, copy, { said, last, removedAt, endedAt }, (id) => source.get(id));
  return { ...found, errors, stuck, runs: endedAt.length + errors.length + stuck.length };
}

function toTime(value: unknown, missing: number): number {
  if (value === undefined || value === null) return missing;
  return value instanceof Date || typeof value === "string" || typeof value === "number"
    ? new Date(value).getTime()
    : Number.NaN;
}

async function compare(
  { account, provider, now }: HostileServer,
  sourceKey: string,
  copy: ReadonlyMap<string, Call>,
  { said, last, removedAt, endedAt }: Past,
  get: (id: string) => Promise<Call>,
): Promise<Omit<Differences, "errors" | "stuck" | "runs">> {
  const found = {
    lost: [] as string[],
    stale: [] as string[],
    kept: [] as string[],
    invented: [] as string[],
    mistaken: [] as string[],
  };
  const gone = new Set(said.flatMap(({ deleted, expired }) => [deleted ?? [], expired ?? []].flat()).map(String));
  const given = JSON.stringify(said.map(({ givenUp, parked }) => ({ givenUp, parked })));
  const { existed } = account.truth();
  for (const call of account.calls) {
    const key = `${sourceKey}:${call.id}`;
    const poisoned = call.poison !== undefined && now() < (call.poison.until ?? Infinity);
    const named = given.includes(call.id) || (poisoned && isParked(call, last.parked));
    call.poison = undefined;
    const row = copy.get(key);
    if (row === undefined) {
      if (!named) found.lost.push(key);
    } else if (!named && JSON.stringify(shown(row)) !== JSON.stringify(shown(await get(call.id))))
      found.stale.push(key);
    if (gone.has(key)) found.mistaken.push(key);
  }
  const held = new Set(account.calls.map(({ id }) => `${sourceKey}:${id}`));
  for (const [key, row] of copy) {
    if (held.has(key)) continue;
    const id = key.slice(sourceKey.length + 1);
    if (!existed.has(id)) found.invented.push(key);
    // What a provider keeps no longer is why there is a copy.
    else if (!gone.has(key) && !account.expired.has(id) && !isOutOfReach(row, removedAt.get(id))) found.kept.push(key);
  }
  return found;

  /**
   * Whether the provider let go of its time before all that it keeps could be compared: no run reads more than a
   * quarter of the 30 days, so that it takes two runs, each of them with the six hours before it that make a quarter
   * due. From then on nobody can tell a call that was deleted from one that was let go of.
   */
  function isOutOfReach({ createdAt = "" }: Call, removed = -Infinity): boolean {
    if (provider.retentionDays === undefined) return false;
    const until = Date.parse(createdAt) + provider.retentionDays * day;
    let [from, count] = [removed, 0];
    for (const ended of endedAt) {
      if (ended < from + 6 * hour || ended > until) continue;
      [from, count] = [ended, count + 1];
    }
    return count < Math.ceil(provider.retentionDays / 7.5);
  }
}

/** Whether something was parked at the place where this call is. */
function isParked({ createdAt, startedAt }: HeldCall, parked: unknown): boolean {
  if (!Array.isArray(parked)) return false;
  return parked.some((one: { newest?: unknown; oldest?: unknown } | undefined) => {
    const [newest, oldest] = [toTime(one?.newest, Infinity), toTime(one?.oldest, -Infinity)];
    return [createdAt, startedAt ?? createdAt].some((time) => Math.floor(time) <= newest && time >= oldest - 1000);
  });
}

/** What a copy is there for. */
function shown(call: Call): object {
  const { key, status, outcome, durationSeconds, endedAt, cost, analysis, transcript, recordings } = JSON.parse(
    JSON.stringify(call),
  ) as Call;
  return { key, status, outcome, durationSeconds, endedAt, cost, analysis, transcript, recordings };
}
