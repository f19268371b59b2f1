import type { Account, HeldCall, Part, Poison } from "./account.js";
import type { HostileProvider } from "./provider.js";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How much happens in a day, on average. */
const perDay = { calls: 3, planned: 0.4, removed: 0.25, edited: 0.25, poisoned: 0.12 };

/** How long after the end a part may come. */
const delays = [0, 0, 0, 5 * minute, 3 * hour, 2 * day, 4 * day];

/**
 * What becomes of an account in so many milliseconds: calls are made, begin, end, change and go, and their parts come
 * late.
 */
export function live(account: Account, provider: HostileProvider, now: number, passed: number): void {
  const { random, calls } = account;
  const times = (rate: number, act: () => void): void => {
    for (let left = random.events((rate * passed) / day); left > 0; left -= 1) act();
  };
  const recent = (days: number): HeldCall | undefined => {
    const young = calls.filter(({ createdAt }) => createdAt > now - days * day);
    return young.length === 0 ? undefined : random.pick(young);
  };
  times(perDay.calls, () => void account.add(makeCall(account, provider, now)));
  if (provider.plans) {
    times(perDay.planned, () => {
      const scheduledAt = now + random.between(1, 7 * 24) * hour;
      account.add(makeCall(account, provider, now, scheduledAt));
    });
  }
  // Nobody can be held to notice what goes or changes long afterwards: only what the deepest reading reaches does.
  times(perDay.removed, () => {
    const call = recent(8);
    if (call) account.remove(calls.indexOf(call));
  });
  times(perDay.edited, () => {
    const call = recent(10);
    if (!call || provider.hidesEdits) return;
    call.edits += 1;
    call.updatedAt = now;
  });
  times(perDay.poisoned, () => {
    const call = recent(2);
    if (call) call.poison = makePoison(account, provider, now);
  });
  if (provider.retentionDays !== undefined) expire(account, now - provider.retentionDays * day);
}

function makeCall(account: Account, { parts }: HostileProvider, now: number, scheduledAt?: number) {
  const { random } = account;
  const startedAt = (scheduledAt ?? now) + random.between(0, 20_000);
  const seconds = random.between(5, 400);
  const end = startedAt + seconds * 1000;
  const readyAt = (part: Part): number => (parts.includes(part) ? end + random.pick(delays) : Infinity);
  return {
    createdAt: now,
    scheduledAt,
    startedAt,
    seconds,
    words: random.between(1, 5),
    readyAt: {
      transcript: readyAt("transcript"),
      recording: readyAt("recording"),
      cost: readyAt("cost"),
      analysis: readyAt("analysis"),
    },
  };
}

function makePoison({ random }: Account, { position }: HostileProvider, now: number): Poison {
  const until = random.pick([now + hour, now + day, now + 5 * day, Infinity]);
  const get = random.pick([400, 403, 500, "null", "other"] as const);
  // Behind a page that fails for ever a token leads nowhere: no copy could be whole.
  if (position === "token") return { until, get };
  return { until, ...random.pick([{ get }, { page: 500, get }, { page: 500 }]) };
}

function expire(account: Account, before: number): void {
  for (let index = account.calls.length - 1; index >= 0; index -= 1) {
    if (account.calls[index]!.createdAt >= before) continue;
    account.expired.add(account.calls[index]!.id);
    account.remove(index);
  }
}
