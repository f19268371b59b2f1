import { PagingError, UnreadableResponseError, type PaginationRule } from "@trunkline/client";
import { readCursor } from "./cursor-text.js";
import { createEarly } from "./requests-ahead.js";
import { createKnown } from "./seen-ids.js";
import { readFirst, readPath } from "./read-path.js";
import type { Parked } from "./parked.js";
import type { Facts, Row, State, Style } from "./strategy.js";
import type { WalkedPage } from "./walked-page.js";

/** A list to be walked: what its spec says of it, and one way to ask for a page. */
export interface List {
  /** Names the list, so that no cursor is used on another one. */
  name: string;
  rule: PaginationRule;
  /** The rule's own: handed in, so that who lists one provider's calls does not load all of them. */
  style: Style;
  /** The answer's body. */
  fetch: (parameters: Record<string, unknown>, signal: AbortSignal) => Promise<unknown>;
  /** The time of an item, epoch milliseconds: asked only of the rows next to a place that cannot be read. */
  timeOf?: (item: unknown) => number | undefined;
}

export interface WalkOptions {
  pageSize: number | undefined;
  cursor: string | undefined;
  signal: AbortSignal;
  /** How many pages may be under way at once, where the style allows it. Default 1. */
  concurrency?: number;
  /** How many more items may be wanted. Default: any number. */
  room?: () => number;
  /** What cannot be read is told here and left out. Default: it ends the list with its error. */
  onParked?: ((parked: Parked) => void) | undefined;
}

/** The page size that is asked for where the caller names none: what the provider documents, 100 at the most. */
export function readPageSize(rule: PaginationRule, pageSize: number | undefined): number {
  if (pageSize !== undefined) return Math.min(pageSize, rule.maximumLimit ?? pageSize);
  return rule.maximumLimit === undefined ? (rule.defaultLimit ?? 20) : Math.min(100, rule.maximumLimit);
}

/**
 * Walks a list to its end by its rule. Nothing is asked before it is wanted, and one request at a time, unless `concurrency` says otherwise: then the pages that the rule foresees are
 * asked for at once, and an answer that the rule does not trust is dropped with all behind it and asked for again in its turn.
 */
export async function* walk(
  { name, rule, style, fetch }: List,
  options: WalkOptions,
): AsyncGenerator<WalkedPage, void> {
  const { signal, concurrency = 1, room = () => Infinity } = options;
  const from = options.cursor === undefined ? undefined : readCursor(options.cursor, name);
  const known = createKnown(from?.known ?? []);
  const early = concurrency > 1 && style.ahead ? createEarly(fetch, signal) : undefined;
  let state = from?.state ?? style.start(rule, readPageSize(rule, options.pageSize));
  let first = true;
  /** Pages to have under way: one again after an answer that came too early, since what is thrown away costs time in which the list moves on. */
  let width = concurrency;

  async function ask(now: State): Promise<Answer> {
    const parameters = style.parameters(now, rule);
    const answer = await early?.take(parameters);
    if (answer) {
      const read = readAnswer(answer.raw, rule, name, Number(now.size));
      if (style.trusts?.(read.facts, now, known)) {
        width = Math.min(concurrency, width + 1);
        return read;
      }
      width = 1;
    }
    early?.drop();
    return readAnswer(await fetch(parameters, signal), rule, name, Number(now.size));
  }

  for (;;) {
    const { raw, facts, nameless } = await ask(state);
    const before = { list: name, state, known: known.latest() };
    const { rows, next, failure = nameless } = style.judge(facts, state, known, rule);
    const after = next && { list: name, state: next, known: known.latest() };
    if (next && !failure && early) {
      const most = Math.min(width, Math.ceil((room() - rows.length) / facts.count));
      early.send(style.ahead?.(next, facts, rule, most).map((one) => style.parameters(one, rule)) ?? []);
    }
    // A page that only repeats what is known is no page to a reader, unless there is no other.
    if (rows.length > 0 || (first && !next)) {
      first = false;
      yield {
        items: rows.map((row) => row.item),
        ids: rows.map((row) => row.id),
        raw,
        before: () => before,
        after: after && (() => after),
      };
    }
    if (failure) throw failure;
    if (!next) return;
    state = next;
  }
}

interface Answer {
  raw: unknown;
  facts: Facts;
  nameless: PagingError | undefined;
}

/** @throws {UnreadableResponseError} where the answer holds no list */
function readAnswer(raw: unknown, rule: PaginationRule, name: string, size: number): Answer {
  const list = readPath(raw, rule.items);
  // An empty list may be null: PHP and Go servers write it so.
  const items: unknown = list === null && rule.items !== "" ? [] : list;
  if (!Array.isArray(items)) {
    const where = rule.items === "" ? "" : ` in "${rule.items}"`;
    throw new UnreadableResponseError("unreadable", `${name} answered without a list${where}.`);
  }
  const rows = new Map<string, Row>();
  let nameless: PagingError | undefined;
  for (const item of items as unknown[]) {
    const id = readPath(item, rule.id);
    if ((typeof id !== "string" && typeof id !== "number") || id === "") {
      // Thrown once everything else on the page was handed out.
      const message = `${name}: an item has no "${rule.id}", so it cannot be told from others.`;
      nameless ??= new PagingError("paging", message);
      continue;
    }
    if (rows.has(String(id))) continue;
    const text = rule.field === undefined ? undefined : readPath(item, rule.field);
    const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
    rows.set(String(id), { id: String(id), item, ...(Number.isFinite(time) && { time }) });
  }
  const facts = {
    rows: [...rows.values()],
    count: items.length,
    size,
    total: readFirst(raw, rule.total, "number"),
    pages: readFirst(raw, rule.pages, "number"),
    more: readFirst(raw, rule.more, "boolean"),
    token: rule.next === undefined ? undefined : readPath(raw, rule.next),
  };
  return { raw, facts, nameless };
}
