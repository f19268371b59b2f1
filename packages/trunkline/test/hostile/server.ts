import { Account, endOf, parts, startOf, type HeldCall, type Part } from "./account.js";
import type { Clock } from "./clock.js";
import { drift, fill } from "./drift.js";
import type { Hostility } from "./hostility.js";
import type { Asked, Given, HostileProvider, Order } from "./provider.js";
import type { Random } from "./random.js";

/** A provider's API over an account of made-up calls, as hostile as it is told to be. It keeps the truth. */
export interface HostileServer {
  fetch: (request: Request) => Promise<Response>;
  readonly account: Account;
  readonly provider: HostileProvider;
  readonly hostility: Hostility;
  /** Requests that came, repeated ones included. */
  readonly requests: number;
  /** What the lists that were asked for are ordered by. */
  readonly order: Order;
  /** The server's own clock. */
  now: () => number;
}

interface Options {
  provider: HostileProvider;
  hostility: Hostility;
  random: Random;
  clock: Clock;
  /** Nobody needs more requests than this: whoever sends more goes round in circles. */
  mostRequests?: number;
}

/** Thrown to whoever never ends. */
export class EndlessError extends Error {}

const usualSizes: ReadonlySet<number> = new Set([10, 15, 20, 25, 50, 100]);

export function createHostileServer({
  provider,
  hostility,
  random,
  clock,
  mostRequests = 6000,
}: Options): HostileServer {
  const now = (): number => clock.now() + (hostility.clock ?? 0);
  const account = new Account(
    random,
    idsFor(provider, hostility),
    provider.byAssistant ? (hostility.assistants ?? 3) : 1,
  );
  fill(account, provider, hostility, now());
  const totals: number[] = [];
  const emptied = new Map<string, number>();
  const failed = new Set<string>();
  let requests = 0;
  let order: Order = "startedAt";

  const texts = new WeakMap<HeldCall, { stamp: string; text: string }>();

  /** A call's record as JSON, kept until it changes. */
  function textOf(call: HeldCall, time: number, list: string | undefined): string {
    const has = (part: Part): boolean => call.readyAt[part] <= time;
    const stamp = `${list} ${call.edits} ${startOf(call, time)} ${endOf(call, time)} ${parts.map(has).join()}`;
    const kept = texts.get(call);
    if (kept?.stamp === stamp) return kept.text;
    const written = JSON.stringify(provider.toRow(call, { now: time, list, has, hostility }));
    // A number of more digits than a double has must be written by hand.
    const text = provider.numericIds ? written.replace(`:"${call.id}"`, `:${call.id}`) : written;
    texts.set(call, { stamp, text });
    return text;
  }

  const ailing = (call: HeldCall): boolean => call.poison !== undefined && now() < (call.poison.until ?? Infinity);

  function answerList(asked: Extract<Asked, { kind: "list" }>): Response {
    if (hostility.refuse !== undefined && !usualSizes.has(asked.size)) return fail(hostility.refuse);
    order = asked.order;
    const kept = inOrder(account.calls, asked, provider, now()).filter(asked.keep);
    const view = hostility.repeats === undefined ? kept : withRepeats(kept);
    const size = Math.min(asked.size, hostility.clamp?.most ?? Infinity);
    const offset = asked.page === undefined ? (asked.offset ?? 0) : asked.page * size;
    const count = hostility.vary ? Math.min(size, random.between(hostility.vary.least, hostility.vary.most)) : size;
    const calls = view.slice(offset, offset + count);
    if (calls.some((call) => ailing(call) && call.poison?.page !== undefined)) {
      return fail(calls.find((call) => ailing(call) && call.poison?.page !== undefined)!.poison!.page!);
    }
    const time = now();
    let rows = calls.map((call) => textOf(call, time, asked.list));
    if (hostility.bytes !== undefined) rows = cutBytes(rows, hostility.bytes);
    const last = emptied.get(asked.list) ?? -Infinity;
    if (hostility.empty !== undefined && requests - last > 12 && random.chance(hostility.empty)) {
      emptied.set(asked.list, requests);
      rows = [];
    }
    totals.push(view.length);
    const total = toTotal(totals, hostility.total, random);
    const counted = hostility.flag === undefined && total !== undefined ? Number(total) : view.length;
    const given: Given = {
      rows: rowsMark,
      count: rows.length,
      page: asked.page ?? 0,
      offset,
      size: hostility.clamp?.told ? size : asked.size,
      total,
      ...toFlags(Math.ceil(counted / size), offset + size < counted, hostility.flag, random),
      order: asked.order,
    };
    return reply(provider.toList(given, hostility), `[${rows.join(",")}]`);
  }

  function answerAssistants({ offset, size }: Extract<Asked, { kind: "assistants" }>): Response {
    const ids = account.assistants.slice(offset, offset + size);
    return reply(provider.toAssistants?.(ids, { offset, size, total: account.assistants.length }));
  }

  function answerOne(id: string): Response {
    const call = account.find(id);
    const fault = call && ailing(call) ? call.poison?.get : undefined;
    if (typeof fault === "number") return fail(fault);
    if (fault === "null") return reply(null);
    if (fault === "empty") return reply(provider.toOne(undefined));
    if (!call) return fail(404);
    const other = account.calls.find((one) => one.id !== id && !one.anonymous);
    return reply(provider.toOne(rowsMark), textOf(fault === "other" && other ? other : call, now(), undefined));
  }

  const fail = (status: number): Response =>
    new Response(JSON.stringify(provider.toError(status)), {
      status,
      headers: { "content-type": "application/json", ...(status === 429 && { "retry-after": "0" }) },
    });

  return {
    account,
    provider,
    hostility,
    now,
    get requests() {
      return requests;
    },
    get order() {
      return order;
    },
    async fetch(request) {
      requests += 1;
      if (requests > mostRequests) throw new EndlessError(`${requests} requests were sent.`);
      const asked = await provider.read(request, { now: now(), hostility });
      if (account.begun) {
        clock.pass(random.between(20, 400));
        drift(account, provider, hostility, now());
        hostility.turn?.(account, now());
      } else account.begin();
      if (asked.kind === "refused") return fail(asked.status);
      if (hostility.transient) {
        const key = JSON.stringify(asked);
        const { rate, statuses } = hostility.transient;
        if (!failed.delete(key) && random.chance(rate)) {
          failed.add(key);
          return fail(random.pick(statuses));
        }
      }
      if (asked.kind === "list") return answerList(asked);
      return asked.kind === "get" ? answerOne(asked.id) : answerAssistants(asked);
    },
  };
}

function idsFor(provider: HostileProvider, { hugeIds, timeless }: Hostility): HostileProvider["newId"] {
  // Neighbours that a double cannot tell apart.
  if (hugeIds && provider.numericIds)
    return (_random, _createdAt, number) => String(9_007_199_254_740_993n + BigInt(number));
  if (timeless === undefined || !provider.timeInIds) return provider.newId;
  return (random, createdAt, number) =>
    random.chance(timeless)
      ? `${random.between(0x10000000, 0xffffffff).toString(16)}-0000-4000-8000-${String(number).padStart(12, "0")}`
      : provider.newId(random, createdAt, number);
}

/** The calls as they were asked for. An account keeps them in the order of its provider's list, where that has one. */
function inOrder(
  calls: readonly HeldCall[],
  { order, ascending }: Extract<Asked, { kind: "list" }>,
  provider: HostileProvider,
  now: number,
): readonly HeldCall[] {
  if (provider.order !== "asked") return calls;
  // What has not begun has no time to be in order of; databases that sort newest first put that on top.
  const timeOf = (call: HeldCall): number =>
    order === "createdAt" ? call.createdAt : (startOf(call, now) ?? Infinity);
  const sign = ascending ? -1 : 1;
  return [...calls].sort((one, other) => {
    const [time, otherTime] = [timeOf(one), timeOf(other)];
    return time === otherTime ? 0 : sign * (otherTime - time);
  });
}

function withRepeats(calls: readonly HeldCall[]): HeldCall[] {
  const view: HeldCall[] = [];
  const due = new Map<number, HeldCall[]>();
  calls.forEach((call, index) => {
    view.push(call, ...(due.get(index) ?? []));
    if (call.repeatedAfter === undefined) return;
    const at = index + call.repeatedAfter;
    if (call.repeatedAfter === 0) view.push(call);
    else due.set(at, [...(due.get(at) ?? []), call]);
  });
  return view;
}

function cutBytes(rows: string[], most: number): string[] {
  let bytes = 0;
  const fitting = rows.findIndex((row) => (bytes += row.length) > most);
  return fitting === -1 ? rows : rows.slice(0, Math.max(1, fitting));
}

function toTotal(totals: number[], kind: Hostility["total"] = "right", random: Random): number | string | undefined {
  const right = totals.at(-1)!;
  switch (kind) {
    case "right":
      return right;
    case "stale":
      return totals.at(-5) ?? totals[0];
    case "stuck":
      return totals[0];
    case "random":
      return random.between(0, right * 2);
    case "text":
      return String(right);
    case "missing":
      return undefined;
  }
}

function toFlags(
  pages: number,
  more: boolean,
  kind: Hostility["flag"] = "right",
  random: Random,
): Pick<Given, "more" | "pages"> {
  if (kind === "missing") return { more: undefined, pages: undefined };
  return kind === "wrong" ? { more: random.chance(0.5), pages: random.between(0, pages * 2) } : { more, pages };
}

/** Stands for records in an envelope until it is written: they are text already. */
const rowsMark = "@records@";

function reply(body: unknown, records = ""): Response {
  const text = JSON.stringify(body).replace(`"${rowsMark}"`, () => records);
  return new Response(text, { headers: { "content-type": "application/json" } });
}
