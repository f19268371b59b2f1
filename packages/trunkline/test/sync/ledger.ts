import { InvalidInputError, NotFoundError, ServerError } from "@trunkline/client";
import { filteredHere } from "../../src/create-source.js";
import type { Call, CallQuery, CallSource, Capabilities, Completeness, Page } from "../../src/index.js";

const parts = ["transcript", "recording", "cost", "analysis"] as const;

/** A record as a provider has it: the truth that a copy is compared with. Times are epoch milliseconds. */
export interface Entry {
  id: string;
  createdAt: number;
  scheduledAt?: number;
  updatedAt: number;
  ended: boolean;
  /** What is not there yet. */
  pending: (typeof parts)[number][];
  /** Counts the changes. */
  version: number;
  /** Whose calls are listed one parent after another. */
  parent: number;
  /** What a row shows that is brief: whatever else changes, the row does not. */
  shown?: number;
  /** Sent without its id. */
  nameless?: boolean;
}

export interface LedgerOptions {
  capabilities?: Partial<Capabilities>;
  /** What comes with each row, e.g. a transcript's worth of text. */
  padding?: string;
  account?: string;
  /** The time that a row shows, where it is not the true one. */
  show?: (time: number) => number;
}

/**
 * An account that a test fills by hand, and a source over it that keeps to what a source promises: it narrows failing
 * pages and parks rows.
 */
export function createLedger({ capabilities, padding = "", account, show = (time) => time }: LedgerOptions = {}) {
  const entries = new Map<string, Entry>();
  /** Rows that no page and no `get` brings. */
  const poisoned = new Set<string>();
  /** Errors of `get`. */
  const failing = new Map<string, unknown>();
  const hidden = new Set<string>();
  const isBrief = (capabilities?.unlisted?.length ?? 0) > 0;
  const requests = { pages: 0, rows: 0, gets: [] as string[], queries: [] as CallQuery[] };
  /** Called before each request, to change what is there or to fail. */
  const hooks: { beforePage: () => void; beforeGet: (id: string) => void } = {
    beforePage: () => {},
    beforeGet: () => {},
  };
  let count = 0;
  const key = `own:${account ?? ""}`;

  const compare = (one: Entry, other: Entry): number =>
    one.parent - other.parent || show(other.createdAt) - show(one.createdAt) || (one.id < other.id ? 1 : -1);

  function* read(query: CallQuery): Generator<Page<Call>> {
    const { pageSize = 100, cursor, since, until, updatedSince, onParked } = query;
    const time = (value: string | Date | undefined, missing: number): number =>
      value === undefined ? missing : new Date(value).getTime();
    let last: Entry | undefined;
    if (cursor !== undefined) {
      if (!cursor.startsWith("{")) throw new InvalidInputError("The cursor cannot be read.");
      last = JSON.parse(cursor) as Entry;
    }
    for (;;) {
      hooks.beforePage();
      requests.pages += 1;
      const after = last;
      const rows = [...entries.values()]
        .filter((entry) => !hidden.has(entry.id))
        .filter(
          (entry) => show(entry.createdAt) >= time(since, -Infinity) && show(entry.createdAt) < time(until, Infinity),
        )
        .filter((entry) => entry.updatedAt >= time(updatedSince, -Infinity))
        .filter((entry) => after === undefined || compare(entry, after) > 0)
        .sort(compare)
        .slice(0, pageSize + 1);
      const page = rows.slice(0, pageSize);
      const items: Call[] = [];
      for (const [index, entry] of page.entries()) {
        const error = poisoned.has(entry.id)
          ? new ServerError("poisoned", { status: 500 })
          : entry.nameless
            ? new Error("no id")
            : undefined;
        if (error === undefined) items.push(isBrief ? toRow(entry) : toCall(entry));
        else if (onParked === undefined) throw error;
        else {
          const [before, next] = [page[index - 1] ?? after, page[index + 1]];
          onParked({
            reason: entry.nameless ? "row" : "page",
            error,
            ...(before && { newest: show(before.createdAt), after: before.id }),
            ...(next && next.parent === entry.parent && { oldest: show(next.createdAt) }),
          });
        }
      }
      last = page.at(-1);
      requests.rows += items.length;
      const more = rows.length > pageSize;
      const placeOf = ({ id, createdAt, parent }: Entry): string => JSON.stringify({ id, createdAt, parent });
      yield {
        items,
        nextCursor: more && last ? placeOf(last) : undefined,
        cursorAfter: (index) => placeOf(entries.get(items[index]?.id ?? "")!),
        raw: undefined,
      };
      if (!more) return;
    }
  }

  function toCall({ nameless: _nameless, ...entry }: Entry): Call {
    const stateOf = (part: (typeof parts)[number]): Completeness =>
      entry.pending.includes(part) ? "pending" : "present";
    const { id, ended, createdAt, scheduledAt } = entry;
    return {
      provider: "own",
      id,
      key: `${key}:${id}`,
      status: { unified: ended ? "ended" : scheduledAt === undefined ? "in_progress" : "scheduled" },
      createdAt: new Date(show(createdAt)).toISOString(),
      occurredAt: new Date(show(createdAt)).toISOString(),
      updatedAt: new Date(entry.updatedAt).toISOString(),
      ...(scheduledAt !== undefined && { scheduledAt: new Date(scheduledAt).toISOString() }),
      recordings: [],
      transfers: [],
      completeness: {
        transcript: stateOf("transcript"),
        recording: stateOf("recording"),
        cost: stateOf("cost"),
        analysis: stateOf("analysis"),
      },
      assumptions: [],
      problems: [],
      raw: { ...entry, padding },
    };
  }

  /** A row of a list that leaves out the parts, and whatever else changes. */
  function toRow({ id, createdAt, ended, shown = 0, parent, ...entry }: Entry): Call {
    const { raw: _raw, ...call } = toCall({
      ...entry,
      id,
      createdAt,
      ended,
      parent,
      updatedAt: createdAt,
      pending: [],
    });
    const completeness = { ...call.completeness };
    for (const part of parts) completeness[part] = "unlisted";
    return { ...call, completeness, raw: { id, createdAt, ended, shown, parent } };
  }

  const source: CallSource = {
    provider: "own",
    account,
    key,
    client: undefined,
    capabilities: {
      filters: { ...filteredHere, since: "provider", until: "provider" },
      order: "documented",
      ...capabilities,
    },
    list(query = {}) {
      requests.queries.push(query);
      const pages = {
        async *[Symbol.asyncIterator]() {
          query.signal?.throwIfAborted();
          yield* read(query);
        },
      };
      // A sync reads pages and nothing else of a list.
      return { pages: () => pages } as unknown as ReturnType<CallSource["list"]>;
    },
    async get(id) {
      requests.gets.push(id);
      hooks.beforeGet(id);
      const entry = entries.get(id);
      if (failing.has(id)) throw failing.get(id);
      if (poisoned.has(id)) throw new ServerError("poisoned", { status: 500 });
      if (!entry) throw new NotFoundError(`There is no call ${id}.`);
      return toCall(entry);
    },
  };

  return {
    source,
    entries,
    poisoned,
    failing,
    hidden,
    requests,
    hooks,
    toCall,
    /** A complete call of this time; gives its id. */
    add(createdAt: number, fields: Partial<Entry> = {}): string {
      count += 1;
      const id = fields.id ?? `call-${String(count).padStart(6, "0")}-${"x".repeat(20)}`;
      const entry = { id, createdAt, updatedAt: createdAt, ended: true, pending: [], version: 0, parent: 0, ...fields };
      entries.set(id, entry);
      return id;
    },
    change(id: string, now: number, fields: Partial<Entry> = {}): void {
      const entry = entries.get(id);
      if (entry) entries.set(id, { ...entry, version: entry.version + 1, updatedAt: now, ...fields });
    },
    keyOf: (id: string) => `${key}:${id}`,
  };
}
