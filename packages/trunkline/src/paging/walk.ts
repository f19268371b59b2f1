import {
  InvalidRequestError,
  NotFoundError,
  ServerError,
  TimeoutError,
  UnreadableResponseError,
  type PaginationRule,
} from "@trunkline/client";
import { readCursor, refuseCursor, type Position } from "./cursor-text.js";
import { iteratePages } from "./iterate-pages.js";
import type { Parked } from "./parked.js";
import { readAnswer } from "./read-answer.js";
import { createSeenIds } from "./seen-ids.js";
import type { Answer, List, ParkedPlace, Row } from "./strategy.js";
import type { WalkedPage } from "./walked-page.js";

/** Rows in a row that do not come before the list is given up: then it is the list that fails. */
const mostParked = 10;
/** Requests in a row that fail while a failure is narrowed. */
const mostFailures = 60;

export interface WalkOptions {
  pageSize: number | undefined;
  cursor: string | undefined;
  signal: AbortSignal;
  /** How many pages may be under way at once, where the style allows it. Default 1. */
  concurrency?: number;
  /** How many more items may be wanted. Default: any number. */
  room?: () => number;
  /** How many ids to remember at least. Default 5,000. */
  remember?: number | undefined;
  /**
   * Called with what cannot be read, which is then left out: a row whose page fails however often it is asked for, and
   * one without an id. It is called before the rows behind it are given. Default: the error ends the list.
   */
  onParked?: ((parked: Parked) => void) | undefined;
  /**
   * Where a row fails that nothing leads behind, have it parked with all that is behind it, and the list end there: for
   * one that has no times to go on by. Default: the error ends the list.
   */
  parksRest?: boolean | undefined;
}

/** The page size that is asked for where the caller names none: what the provider documents, 100 at the most. */
export function readPageSize(rule: PaginationRule, pageSize: number | undefined): number {
  if (pageSize !== undefined) return Math.min(pageSize, rule.maximumLimit ?? pageSize);
  return rule.maximumLimit === undefined ? (rule.defaultLimit ?? 20) : Math.min(100, rule.maximumLimit);
}

/**
 * Walks a list to its end by its strategy. Nothing is asked before it is wanted, and one request at a time, unless
 * `concurrency` says otherwise: then the pages that the strategy foresees are asked for at once, and an answer that it
 * does not accept is dropped with all behind it and asked for again in its turn.
 *
 * @throws {InvalidInputError} for a cursor that is none of this list's, before anything is sent
 * @throws {PagingError} where the list cannot be read on without losing something, once what was read was given
 */
export function walk(list: List, options: WalkOptions): AsyncIterableIterator<WalkedPage, void, undefined> {
  const { name, rule, style: strategy, fetch } = list;
  const { signal, concurrency = 1, room = () => Infinity, onParked } = options;
  const from = options.cursor === undefined ? undefined : readCursor(options.cursor, name);
  const seen = createSeenIds(from?.known ?? [], options.remember);
  const ahead = concurrency > 1 ? strategy.createRequestsAhead?.(list, { signal, concurrency, seen }) : undefined;
  const parking = onParked && createParking(list, onParked);
  let state = from ? strategy.readState(from.state) : strategy.start(rule, readPageSize(rule, options.pageSize));
  if (state === undefined) throw refuseCursor();
  let held: readonly Row[] = [];
  let first = true;
  /** Thrown once what was read before it was handed out. */
  let failure: Error | undefined;

  async function ask(now: unknown): Promise<{ raw: unknown; answer: Answer }> {
    const early = await ahead?.take(now, held);
    if (early) return early;
    const raw = await fetch(strategy.parameters(now, rule), signal);
    return { raw, answer: readAnswer(raw, list, held) };
  }

  /** The answer, or where to ask instead. */
  async function askOrAvoid(now: unknown): Promise<{ raw: unknown; answer: Answer } | { instead: unknown }> {
    try {
      return await ask(now);
    } catch (error) {
      if (InvalidRequestError.isInstance(error) || NotFoundError.isInstance(error)) {
        const instead = strategy.avoidRefusal?.(now, rule);
        if (instead === "empty") return { raw: undefined, answer: { ...noAnswer, held } };
        if (instead !== undefined) return { instead };
      }
      const isOfRow = parking?.countFailure(error) === true && !signal.aborted;
      const narrowed = isOfRow ? strategy.narrow?.(now, rule) : undefined;
      if (isOfRow && !narrowed && options.parksRest) {
        parking?.park({});
        return { raw: undefined, answer: { ...noAnswer, held, more: false } };
      }
      if (!narrowed) throw error;
      if (narrowed.parked) parking?.park(narrowed.parked);
      return { instead: narrowed.next };
    }
  }

  const positionAt = (at: unknown, place: number): Position => {
    const { most, notAfter } = strategy.carries(at);
    return { list: name, state: at, known: seen.latest(place, most, notAfter) };
  };

  async function readPage(): Promise<WalkedPage | undefined> {
    for (;;) {
      if (failure) throw failure;
      if (state === undefined) return undefined;
      const asked = await askOrAvoid(state);
      if ("instead" in asked) state = asked.instead;
      else {
        const page = takePage(asked);
        if (page) return page;
      }
    }
  }

  /** Goes on with the answer; undefined where it holds nothing that is handed out. */
  function takePage({ raw, answer }: { raw: unknown; answer: Answer }): WalkedPage | undefined {
    parking?.countAnswer();
    const start = { state, place: seen.count() };
    const step = strategy.advance(answer, state, seen, rule);
    const { rows: fresh = [], next } = step;
    if (step.parked) parking?.park(step.parked);
    held = step.held ?? [];
    const end = next !== undefined && { state: next, place: seen.count() };
    if (!end && fresh.length === 0) parking?.tell([]);
    const sorted = parking ? { rows: parking.sort(fresh) } : sortOut(fresh);
    const { rows } = sorted;
    failure = sorted.failure ?? step.failure;
    if (end && !failure) ahead?.send(next, answer, room() - rows.length);
    state = next;
    // A page that only repeats what is known is no page to a reader, unless there is no other.
    if (rows.length === 0 && !(first && !end && !failure)) return undefined;
    first = false;
    return {
      items: rows.map((row) => row.item),
      ids: rows.map((row) => row.id),
      raw,
      before: () => positionAt(start.state, start.place),
      after: end ? () => positionAt(end.state, end.place) : undefined,
    };
  }

  return iteratePages(readPage);
}

const noAnswer = { rows: [], count: 0 } satisfies Omit<Answer, "held">;

/** Rows to hand out, and the error of one that cannot be, which is thrown once the others were. */
function sortOut(rows: readonly Row[]): { rows: readonly Row[]; failure?: Row["nameless"] } {
  const nameless = rows.find((row) => row.nameless !== undefined);
  if (!nameless) return { rows };
  return { rows: rows.filter((row) => row.nameless === undefined), failure: nameless.nameless };
}

/** Keeps what cannot be read until it is known what stands behind it, and tells it then. */
function createParking({ timeOf }: List, onParked: (parked: Parked) => void) {
  let last: Row | undefined;
  let error: unknown;
  let failures = 0;
  const waiting: { place: ParkedPlace; error: unknown }[] = [];
  /** After which rows something was parked: stepping back, the walk meets it again. */
  const told = new Set<string | undefined>();
  const timeOfRow = (row: Row | undefined): number | undefined => row && (row.time ?? timeOf?.(row.item));

  return {
    /** Whether the error may be that of a single row. */
    countFailure(reason: unknown): boolean {
      const single =
        ServerError.isInstance(reason) || UnreadableResponseError.isInstance(reason) || TimeoutError.isInstance(reason);
      failures += 1;
      error = reason;
      return single && failures <= mostFailures && waiting.length < mostParked;
    },
    countAnswer(): void {
      failures = 0;
    },
    park(place: ParkedPlace): void {
      waiting.length = Math.min(waiting.length, place.index ?? Infinity);
      waiting.push({ place, error });
    },
    /** The rows to hand out. */
    sort(rows: readonly Row[]): readonly Row[] {
      if (rows.length > 0) this.tell(rows);
      const named: Row[] = [];
      for (const row of rows) {
        if (row.nameless === undefined) {
          named.push(row);
          last = row;
          continue;
        }
        const time = timeOfRow(row) ?? timeOfRow(last);
        onParked({
          reason: "row",
          error: row.nameless,
          ...defined({ newest: time, oldest: timeOfRow(row) }),
          ...after(last),
          raw: row.item,
        });
      }
      return named;
    },
    /** Tells what waits. `rows` are those that come next. */
    tell(rows: readonly Row[]): void {
      if (waiting.length === 0) return;
      const id = last?.id;
      if (!told.has(id)) {
        const before = timeOfRow(last);
        const times = rows.map(timeOfRow).filter((time) => time !== undefined);
        for (const { place, error: reason } of waiting) {
          // Rows behind it that are newer than those before it were added meanwhile, or the list is in no order of
          // time: then it may be as new as they are.
          const { newest = before === undefined ? undefined : Math.max(before, ...times) } = place;
          const { oldest = times.find((time) => time <= (before ?? Infinity)) } = place;
          onParked({ reason: "page", error: reason, ...defined({ newest, oldest }), ...after(last) });
        }
      }
      told.add(id);
      waiting.length = 0;
    },
  };
}

function after(row: Row | undefined): { after?: string } {
  return row ? { after: row.id } : {};
}

function defined(times: { newest: number | undefined; oldest: number | undefined }): {
  newest?: number;
  oldest?: number;
} {
  const { newest, oldest } = times;
  return { ...(newest !== undefined && { newest }), ...(oldest !== undefined && { oldest }) };
}
