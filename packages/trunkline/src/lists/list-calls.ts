import { InvalidInputError } from "@trunkline/client";
import type { Call } from "../call.js";
import { checkSource } from "../check-source.js";
import { nameList } from "../paging/cursor-text.js";
import type { CallSource } from "../source.js";
import { mapPages, toBranch, type Branch, type BranchGroup, type CallList, type OwnList } from "./branch.js";
import type { Listing } from "./listing.js";
import { mergeCalls } from "./merge-calls.js";
import { checkFields, checkQuery, checkValue, identifyQuery, type CallQuery, type CheckedQuery } from "./query.js";

/** What is missing from a list because a source failed. */
export interface SourceFailure {
  /** The provider of the source that failed. */
  provider: string;
  /** The account of the source that failed; undefined where it has no label. */
  account: string | undefined;
  /** Why its calls end where they end. */
  error: unknown;
}

/** A query of several sources. */
export interface ListCallsQuery extends CallQuery {
  /**
   * `throw`: one source's failure ends the list. `report`: the others go on, and `failures` says what is missing.
   * Default `throw`.
   */
  onError?: "throw" | "report" | undefined;
}

/** The calls of one source or of several, not read yet. */
export interface CallListing<OneCall = Call> extends Listing<OneCall> {
  /** With `onError: "report"`: the sources that failed in any reading of this list so far. */
  readonly failures: readonly SourceFailure[];
}

/**
 * The type of a source's calls, or of those of several: then one that `provider` narrows, with its `raw`.
 *
 * ```ts
 * type MyCall = CallOf<VapiSource | ZuduSource>;
 * ```
 */
export type CallOf<Sources> = Sources extends readonly (infer Source)[]
  ? CallOf<Source>
  : Sources extends CallSource<infer Raw, unknown, infer Provider>
    ? Call<Raw, Provider>
    : never;

/**
 * The calls of one source or of several, newest first, each once:
 *
 * ```ts
 * for await (const call of listCalls([vapi(), zudu()], { since: "2026-11-01" })) console.log(call.key, call.outcome);
 * ```
 *
 * @throws {InvalidInputError} for a query that cannot be right, before anything is sent
 */
export function listCalls<const Sources extends CallSource | readonly CallSource[]>(
  sources: Sources,
  query?: ListCallsQuery,
): CallListing<CallOf<Sources>>;
export function listCalls(sources: CallSource | readonly CallSource[], query: ListCallsQuery = {}): CallListing {
  const all = toSources(sources);
  checkFields(query, { onError: "" });
  const { onError = "throw", ...asked } = query;
  const checked = checkQuery(asked);
  checkValue(query.onError, "onError", ["throw", "report"]);
  checkSources(all);
  const failures: SourceFailure[] = [];
  const [only] = all;
  // One source's list is read as it is: nothing is merged, and a cursor of either is one of both.
  if (only && all.length === 1 && onError === "throw") return Object.assign(only.list(asked), { failures });
  const name = nameList("calls", [all.map(({ key }) => key).sort(), identifyQuery(asked, checked), asked.order]);
  const listing = mergeCalls(
    name,
    all.map((source) => toGroup(source, asked, checked)),
    {
      ...asked,
      onFailure:
        onError === "throw"
          ? undefined
          : (key, error) => {
              const source = all.find((one) => one.key === key);
              failures.push({ provider: source?.provider ?? key, account: source?.account, error });
            },
    },
  );
  return Object.assign(listing, { failures });
}

/** `Array.isArray` does not narrow an array that is read-only. */
function toSources(sources: CallSource | readonly CallSource[]): readonly CallSource[] {
  return isList(sources) ? sources : [sources];
}

function isList<Item>(value: unknown | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

/** A source's lists; of a source that was not made here, the one that it gives. */
function toGroup(source: CallSource, asked: CallQuery, checked: CheckedQuery): BranchGroup<Call> {
  // A source's own lists are made by `toCallList`.
  const makeBranch = <Item>(key: string, list: OwnList<Item>): Branch<Item> => toBranch(key, list as CallList<Item>);
  const own = source["~group"]?.(asked, checked, makeBranch);
  if (own) return own;
  return {
    key: source.key,
    branches: async () => [
      {
        key: "",
        pageSize: asked.pageSize,
        open({ place, signal, prefetch, concurrency }) {
          const cursor = typeof place === "string" ? place : undefined;
          const pages = source.list({ ...asked, cursor, signal, prefetch, concurrency }).pages();
          return mapPages(pages[Symbol.asyncIterator](), ({ items, nextCursor, cursorAfter }) => ({
            items,
            placeAfter: (count) => (count < items.length ? cursorAfter(count - 1) : nextCursor),
          }));
        },
      },
    ],
  };
}

/** @throws {InvalidInputError} where there is none, or two go by the same name */
function checkSources(sources: readonly CallSource[]): void {
  if (sources.length === 0) throw new InvalidInputError("Pass at least one source.");
  const names = new Set<string>();
  for (const source of sources) {
    checkSource(source);
    const name = source.key;
    if (names.has(name)) {
      throw new InvalidInputError(
        `Two sources are called ${source.provider}${source.account ? ` ${source.account}` : ""}: give each its own \`account\`.`,
      );
    }
    names.add(name);
  }
}
