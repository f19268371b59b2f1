import type { UntypedInit } from "@trunkline/client";
import type { Call } from "../call.js";
import type { ConvertOptions } from "../convert.js";
import { nameList } from "../paging/cursor-text.js";
import { readPageSize, walk, type List } from "../paging/walk.js";
import type { ByTime } from "../paging/prove-end.js";
import type { Capabilities } from "../source.js";
import type { CallList } from "./branch.js";
import type { ReadingMemory } from "./listing.js";
import { toList, type PagedClient } from "./paginate.js";
import { identifyQuery, matches, timeOf, type CallQuery, type CheckedQuery, type Filter } from "./query.js";
import type { Reading } from "./read-ahead.js";
import type { readWholeCalls } from "./read-whole-calls.js";
import { findUnlistedFilters } from "./unlisted.js";

const day = 86_400_000;

/**
 * How many rows in a row must lie before the window until a list is taken to be past it, with a day to spare. One row
 * that is out of its place must not end a list, nor a campaign of them: rows are scheduled, imported and corrected in
 * batches. A hundred cost a request or five at the end of a list. A longer run of misplaced rows at its head would
 * still hide what is behind it; `verify` reads the same again, so only a list without `since`, or a sync's reading of
 * older days, finds that.
 */
const mostMisplaced = 100;

/** How one provider's calls are listed. */
export interface CallsDefinition<Raw, Provider extends string = string> {
  capabilities: Capabilities;
  convert: (raw: Raw, options: ConvertOptions) => Call<Raw, Provider>;
  /** The operation that lists calls. */
  list: string;
  /** How that operation pages. */
  style: List["style"];
  /**
   * Where nothing but the provider's word tells the list's end, and it filters by time: how that is proven, handed in
   * as the merge is.
   */
  proveEnd?: (byTime: ByTime) => List["style"];
  /** What of a query the provider filters itself, as its own parameters. */
  toRequest: (query: CheckedQuery) => UntypedInit;
  /** The time that the provider orders its list by. Undefined where the call has none, whatever other times it has. */
  orderedBy: (call: Call) => string | undefined;
  /** Which of the calls that match a query are this list's to give. Default: all. */
  keep?: (call: Call) => boolean;
  /** As of a walk. */
  parksRest?: boolean;
}

/** How the calls that a list leaves parts out of are fetched. */
export interface CallDetails<OneCall extends Call> {
  /** Reads the pages with them. */
  read: typeof readWholeCalls;
  /** One of them, by the provider's id. */
  get: (id: string, signal: AbortSignal) => Promise<OneCall>;
}

/** For whom a list is read, and how far. */
interface ListedFor<OneCall extends Call> {
  /** The assistant to ask for. */
  parent: string | undefined;
  /** Undefined where the list's rows will do. */
  details: CallDetails<OneCall> | undefined;
}

/** Whose calls. */
export interface Owner<Client extends PagedClient = PagedClient> {
  client: Client;
  /** The source's key: no account goes on with another's cursor. */
  key: string;
  label: ConvertOptions;
}

/** A query as it was asked, and as it was checked. */
export interface AskedQuery {
  asked: CallQuery;
  checked: CheckedQuery;
}

/**
 * The list of calls that answers a query. Where the source walks its assistants, calls of `parent` that name another
 * one are kept, for they may be in no other list.
 */
export function toCallList<Raw, Provider extends string>(
  { client, key, label }: Owner,
  {
    list: operation,
    style,
    proveEnd,
    toRequest,
    convert,
    capabilities,
    orderedBy,
    keep,
    parksRest,
  }: CallsDefinition<Raw, Provider>,
  { asked, checked }: AskedQuery,
  { parent, details }: ListedFor<Call<Raw, Provider>>,
): CallList<Call<Raw, Provider>> {
  const rowLabel: ConvertOptions = capabilities.unlisted?.length ? { ...label, listed: true } : label;
  const owned = parent === undefined ? checked : { ...checked, assistantId: parent };
  const request = toRequest(owned);
  const list = toList(client, operation, request, ({ in: place }) => {
    if (!proveEnd) return style;
    return proveEnd({
      upTo(time) {
        const { since = 0, until = Infinity } = owned;
        const { params, body } = toRequest({ ...owned, since, until: Math.min(until, time + 1) });
        // The provider's own parameters, by their names.
        return (place === "body" ? body : params?.query) as Record<string, unknown>;
      },
      timeOf(item) {
        const time = orderedBy(convert(item as Raw, rowLabel));
        return time === undefined ? undefined : Date.parse(time);
      },
    });
  });
  list.name = nameList(`${key} ${operation}`, [identifyQuery(asked, checked), parent]);
  list.timeOf = (item) => timeOf(convert(item as Raw, rowLabel));
  const names = Object.keys(capabilities.filters).filter(isFilter);
  const wanted = names.filter((name) => checked[name] !== undefined);
  const applied = new Set(wanted.filter((name) => capabilities.filters[name] !== "here"));
  // What a row cannot answer is asked of the whole call.
  const ofRow = { ...checked };
  if (details) for (const name of findUnlistedFilters(checked, capabilities)) ofRow[name] = undefined;
  const filtersHere = wanted.some((name) => capabilities.filters[name] !== "provider");
  // Where the provider knows the window, its list ends there.
  const stopBefore = checked.since === undefined || applied.has("since") ? undefined : checked.since - day;
  const { onParked } = asked;

  function read(items: readonly unknown[], memory: ReadingMemory): Reading<Call<Raw, Provider>> {
    // The spec says that the items are the provider's calls.
    const calls = items.map((item) => convert(item as Raw, rowLabel));
    const last = stopBefore !== undefined && isPast(calls, stopBefore, memory, orderedBy);
    const newest = asked.verify === true ? newestOf(calls) : undefined;
    if (wanted.length === 0 && !keep) return { items: calls, last, newest };
    const kept: Call<Raw, Provider>[] = [];
    const indexes: number[] = [];
    calls.forEach((call, index) => {
      if (!matches(call, ofRow, applied) || keep?.(call) === false) return;
      kept.push(call);
      indexes.push(index);
    });
    return { items: kept, indexes, last, newest };
  }

  return {
    name: list.name,
    pageSize: readPageSize(list.rule, asked.pageSize ?? smallPage(filtersHere ? undefined : asked.limit, list.rule)),
    open: (opening) => walk(list, onParked ? { ...opening, onParked, parksRest } : opening),
    read,
    ...(details && {
      readAhead: (next, { signal, ...options }) =>
        details.read(next, {
          ...options,
          atOnce: asked.concurrency,
          get: (id) => details.get(id, signal),
          isWanted: (call) => matches(call, checked, applied),
        }),
    }),
    ...(asked.verify === true && { verify: { idOf: (call) => call.id, madeAt } }),
  };
}

function isFilter(name: string): name is Filter {
  return name !== "updatedSince";
}

/** Whether the list is past the window: only the time that it is ordered by tells. */
function isPast(
  calls: readonly Call[],
  stopBefore: number,
  memory: ReadingMemory,
  orderedBy: (call: Call) => string | undefined,
): boolean {
  for (const call of calls) {
    const time = orderedBy(call);
    if (time === undefined) continue;
    if (Date.parse(time) >= stopBefore) memory.rowsBefore = 0;
    else memory.rowsBefore += 1;
  }
  return memory.rowsBefore >= mostMisplaced;
}

/** When the record was made. Another time alone does not tell: a call that is begun again gets a new one. */
function madeAt({ createdAt, occurredAt = createdAt }: Call): number | undefined {
  if (createdAt === undefined || occurredAt === undefined) return undefined;
  return Math.min(Date.parse(createdAt), Date.parse(occurredAt));
}

function newestOf(calls: readonly Call[]): number | undefined {
  const times = calls.map(madeAt).filter((time) => time !== undefined);
  return times.length === 0 ? undefined : Math.max(...times);
}

/** Three calls are no reason to ask for a hundred. */
function smallPage(limit: number | undefined, rule: Parameters<typeof readPageSize>[0]): number | undefined {
  const usual = readPageSize(rule, undefined);
  return limit !== undefined && limit > 0 && limit < usual ? limit : undefined;
}
