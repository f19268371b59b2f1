import { Account, parts, startOf, type HeldCall, type Part } from "./account.js";
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

  const texts = new WeakMap<HeldCall, KeptText>();

  /** A call's record as JSON, kept until it changes. */
  function textOf(call: HeldCall, time: number, list: string | undefined): string {
    const kept = texts.get(call);
    if (kept && kept.list === list && kept.edits === call.edits && kept.startedAt === call.startedAt) {
      if (kept.from <= time && time < kept.until) return kept.text;
    }
    const has = (part: Part): boolean => call.readyAt[part] <= time;
    const written = JSON.stringify(provider.toRow(call, { now: time, list, has, hostility }));
    // A number of more digits than a double has must be written by hand.
    const text = provider.numericIds ? written.replace(`:"${call.id}"`, `:${call.id}`) : written;
    const { edits, startedAt } = call;
    texts.set(call, { text, list, edits, startedAt, from: time, until: nextChange(call, time) });
    return text;
  }

  const ailing = (call: HeldCall): boolean => call.poison !== undefined && now() < (call.poison.until ?? Infinity);
  const failsPages = (call: HeldCall): boolean => call.poison?.page !== undefined && ailing(call);

  function answerList(asked: Extract<Asked, { kind: "list" }>): Response {
    const isUsual = usualSizes.has(asked.size) || asked.size === provider.sizes.usual;
    if (hostility.refuse !== undefined && !isUsual) return fail(hostility.refuse);
    order = asked.order;
    const kept = inOrder(account.calls, asked, provider, now()).filter(asked.keep);
    const view = hostility.repeats === undefined && !hostility.stretch ? kept : withRepeats(kept);
    const own = asked.page === undefined ? undefined : hostility.own;
    const size = own && !own.cut ? own.size : Math.min(asked.size, own?.size ?? hostility.clamp?.most ?? Infinity);
    const offset = asked.page === undefined ? (asked.offset ?? 0) : asked.page * (own?.size ?? size);
    const count = hostility.vary ? Math.min(size, random.between(hostility.vary.least, hostility.vary.most)) : size;
    const calls = view.slice(offset, offset + count);
    const failing = calls.find(failsPages)?.poison?.page;
    if (failing !== undefined) return fail(failing);
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
    const left = view.length - offset - rows.length;
    const counted = hostility.flag === undefined && total !== undefined ? Number(total) : view.length;
    const given: Given = {
      rows: rowsMark,
      count: rows.length,
      page: asked.page ?? 0,
      offset,
      size: hostility.clamp?.told ? size : asked.size,
      total,
      ...toFlags(
        Math.ceil(counted / size),
        provider.position === "token" ? left > 0 : offset + size < counted,
        // Where a token leads on, the flag can only deny what is left: more without a token contradicts itself.
        provider.position === "token" && left === 0 && hostility.flag === "wrong" ? "right" : hostility.flag,
        random,
      ),
      order: asked.order,
      token: asked.token,
      calls: calls.slice(0, rows.length),
      left,
      now: time,
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
    new TextResponse(JSON.stringify(provider.toError(status)), status, status === 429 ? { "retry-after": "0" } : {});

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
      if (hostility.overtakes) for (let turns = random.between(0, 3); turns > 0; turns -= 1) await nextTurn();
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

interface KeptText {
  text: string;
  list: string | undefined;
  edits: number;
  startedAt: number | undefined;
  /** It holds from this time until that one, epoch milliseconds. */
  from: number;
  until: number;
}

/** When the call is the next to look different by itself. */
function nextChange(call: HeldCall, time: number): number {
  const { startedAt = Infinity, seconds, readyAt } = call;
  let next = Infinity;
  for (const at of [startedAt, startedAt + seconds * 1000, ...parts.map((part) => readyAt[part])]) {
    if (at > time && at < next) next = at;
  }
  return next;
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
  const timeOf = (call: HeldCall): number => {
    const time = order === "createdAt" ? call.createdAt : (startOf(call, now) ?? Infinity);
    return ascending ? -time : time;
  };
  const times = calls.map(timeOf);
  // An account is kept newest first: mostly it is in order already.
  if (times.every((time, index) => index === 0 || times[index - 1]! >= time)) return calls;
  const timed = calls.map((call, index) => ({ call, time: times[index]! }));
  timed.sort((one, other) => (one.time === other.time ? 0 : other.time - one.time));
  return timed.map(({ call }) => call);
}

function withRepeats(calls: readonly HeldCall[]): HeldCall[] {
  const view: HeldCall[] = [];
  const due = new Map<number, HeldCall[]>();
  calls.forEach((call, index) => {
    view.push(call, ...(due.get(index) ?? []));
    if (call.stretch) {
      const { rows, times } = call.stretch;
      const shown = calls.slice(Math.max(0, index + 1 - rows), index + 1);
      for (let left = times; left > 0; left -= 1) view.push(...shown);
    }
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

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Stands for records in an envelope until it is written: they are text already. */
const rowsMark = "@records@";

function reply(body: unknown, records = ""): Response {
  const text = JSON.stringify(body).replace(`"${rowsMark}"`, () => records);
  return new TextResponse(text);
}

/** An answer as a runtime without streams gives it: they took a good part of a history's time. */
class TextResponse extends Response {
  readonly #text: string;

  constructor(text: string, status = 200, headers: Record<string, string> = {}) {
    super(null, { status, headers: { "content-type": "application/json", ...headers } });
    this.#text = text;
  }

  override async text(): Promise<string> {
    return this.#text;
  }
}
