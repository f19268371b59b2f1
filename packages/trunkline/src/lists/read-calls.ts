import type { UntypedInit } from "@trunkline/client";
import type { Call } from "../call.js";
import type { ConvertOptions } from "../convert.js";
import { nameList } from "../paging/cursor-text.js";
import type { List } from "../paging/strategy.js";
import { readPageSize, walk } from "../paging/walk.js";
import type { Capabilities } from "../source.js";
import type { CallList } from "./branch.js";
import type { ReadingMemory } from "./listing.js";
import type { AskedByTime } from "./by-time.js";
import { findRule, toList, type PagedClient } from "./paginate.js";
import { identifyQuery, matches, timeOf, type CallQuery, type CheckedQuery, type Filter } from "./query.js";
import type { isPastSince } from "./past-since.js";
import type { Reading } from "./read-ahead.js";
import type { wholeCalls } from "./read-whole-calls.js";

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
  proveEnd?: (asked: AskedByTime) => List["style"];
  /** What of a query the provider filters itself, as its own parameters. */
  toRequest: (query: CheckedQuery) => UntypedInit;
  /** The time that the provider orders its list by. Undefined where the call has none, whatever other times it has. */
  orderedBy: (call: Call) => string | undefined;
  /** Whether a record may yet move further down the list, by what it tells now. Default: none does. */
  mayMove?: (record: unknown) => boolean;
  /**
   * Where the provider does not filter by `since`: whether its list is past that. Handed in as `several` is. Elsewhere
   * the provider's list ends there.
   */
  isPast?: typeof isPastSince;
  /** Which of the calls that match a query are this list's to give. Default: all. */
  keep?: (call: Call) => boolean;
  /** As of a walk. */
  parksRest?: boolean;
}

/** How the calls that a list leaves parts out of are fetched. */
export interface CallDetails<OneCall extends Call> {
  /** Reads the pages with them. */
  whole: typeof wholeCalls;
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
    mayMove,
    isPast,
    keep,
    parksRest,
  }: CallsDefinition<Raw, Provider>,
  { asked, checked }: AskedQuery,
  { parent, details }: ListedFor<Call<Raw, Provider>>,
): CallList<Call<Raw, Provider>> {
  const rowLabel: ConvertOptions = capabilities.unlisted?.length ? { ...label, listed: true } : label;
  const owned = parent === undefined ? checked : { ...checked, assistantId: parent };
  const rule = findRule(client, operation);
  const provenStyle = proveEnd?.({
    place: rule.in,
    query: owned,
    toRequest,
    timeOf: (item) => orderedBy(convert(item as Raw, rowLabel)),
  });
  const list = toList(client, operation, rule, provenStyle ?? style, toRequest(owned));
  list.name = nameList(`${key} ${operation}`, [identifyQuery(asked, checked), parent]);
  list.mayMove = mayMove;
  list.timeOf = (item) => timeOf(convert(item as Raw, rowLabel));
  const names = Object.keys(capabilities.filters).filter(isFilter);
  const wanted = names.filter((name) => checked[name] !== undefined);
  const applied = new Set(wanted.filter((name) => capabilities.filters[name] !== "here"));
  // What a row cannot answer is asked of the whole call.
  const ofRow = { ...checked };
  if (details) for (const name of details.whole.findFilters(checked, capabilities)) ofRow[name] = undefined;
  const filtersHere = wanted.some((name) => capabilities.filters[name] !== "provider");
  const { since } = checked;
  const { onParked } = asked;

  function read(items: readonly unknown[], memory: ReadingMemory): Reading<Call<Raw, Provider>> {
    // The spec says that the items are the provider's calls.
    const calls = items.map((item) => convert(item as Raw, rowLabel));
    const last = since !== undefined && isPast?.(calls, since, memory, orderedBy);
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
        details.whole.read(next, {
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
