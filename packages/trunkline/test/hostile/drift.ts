import type { Account } from "./account.js";
import type { Hostility } from "./hostility.js";
import type { HostileProvider } from "./provider.js";

const second = 1000;
const hour = 3_600_000;
const day = 24 * hour;

/** An account of made-up calls of the last days, newest first. */
export function fill(account: Account, provider: HostileProvider, hostility: Hostility, now: number): void {
  if (hostility.fill) return hostility.fill(account, now);
  const { random } = account;
  const count = hostility.calls ?? random.between(40, 160);
  let time = now - random.between(second, hour);
  let tied = 0;
  for (let index = 0; index < count; index += 1) {
    if (tied > 0) tied -= 1;
    else {
      time -= random.chance(0.1) ? random.between(0, 4 * hour) : random.between(1, 20 * 60 * second);
      if (hostility.ties !== undefined && random.chance(0.3)) {
        tied = random.between(1, hostility.ties - 1);
        time = Math.floor(time / provider.precision) * provider.precision;
      }
    }
    account.add(makeUp(account, provider, hostility, time), account.calls.length);
  }
  const { poison, stretch, planned = 0 } = hostility;
  for (let left = planned; left > 0; left -= 1) {
    const scheduledAt = now + random.between(0, 6 * second);
    account.add({ createdAt: now - random.between(hour, day), scheduledAt, startedAt: scheduledAt });
  }
  if (stretch) random.pick(account.calls).stretch = stretch;
  for (let index = 0; index < (poison?.calls ?? 0); index += 1) {
    random.pick(account.calls).poison = { page: poison!.status };
  }
  // A list that is in order by a finer time than it shows is in order by that.
  if (hostility.finer) account.calls.sort((one, other) => other.createdAt - one.createdAt);
}

function makeUp(account: Account, provider: HostileProvider, hostility: Hostility, time: number) {
  const { random } = account;
  const shares = provider.byAssistant === true && hostility.shared !== undefined && random.chance(hostility.shared);
  const tied = hostility.ties !== undefined;
  return {
    createdAt: hostility.finer ? Math.floor(time) + random.between(0, 999) / 1000 : time,
    ...(tied && { startedAt: time }),
    ...(shares && { assistants: [...account.assistants] }),
    anonymous: hostility.anonymous !== undefined && random.chance(hostility.anonymous),
    repeatedAfter:
      hostility.repeats !== undefined && random.chance(hostility.repeats) ? random.between(0, 30) : undefined,
  };
}

/** What happens to the account between one answer and the next. */
export function drift(account: Account, provider: HostileProvider, hostility: Hostility, now: number): void {
  const rates = hostility.drift;
  if (!rates) return;
  const { random, calls } = account;
  const times = (rate: number | undefined, act: () => void): void => {
    for (let left = random.events(rate ?? 0); left > 0; left -= 1) {
      if (account.events >= (rates.most ?? 2000)) return;
      account.events += 1;
      act();
    }
  };
  times(rates.insert, () => void account.add({ ...makeUp(account, provider, hostility, now), startedAt: now }));
  times(rates.backdate, () => {
    const createdAt = now - random.between(hour, 6 * day);
    const index = provider.order === "creation" ? calls.findIndex((call) => call.createdAt <= createdAt) : 0;
    account.add({ createdAt, startedAt: now }, index === -1 ? calls.length : index);
  });
  times(rates.remove, () => account.remove(random.between(0, calls.length - 1)));
  times(rates.edit, () => {
    const call = calls[random.between(0, calls.length - 1)];
    if (!call) return;
    call.edits += 1;
    call.updatedAt = now;
  });
  times(rates.move, () => {
    const call = calls[random.between(Math.floor(calls.length / 2), calls.length - 1)];
    if (!call || provider.order === "creation") return;
    // What was planned begins: where the list is in the order of beginnings, that takes it to the head.
    if (provider.order === "asked") call.startedAt = now;
    account.move(call, 0);
  });
}
