import { InvalidInputError } from "@trunkline/client";
import type { Call } from "../call.js";
import { mergeCalls } from "./merge-calls.js";
import { nameList } from "../paging/cursor-text.js";
import type { Listing } from "./listing.js";
import { checkQuery, checkWord, type CallQuery } from "./query.js";
import type { CallSource } from "../source.js";

/** What is missing from a list because a source failed. */
export interface SourceFailure {
  provider: string;
  account: string | undefined;
  /** Why its calls end where they end. */
  error: unknown;
}

export interface ListCallsQuery extends CallQuery {
  /** `newest`: by creation time over all sources. `any`: whatever arrives first. Default `newest`. */
  order?: "newest" | "any" | undefined;
  /** `throw`: one source's failure ends the list. `report`: the others go on, and `failures` says what is missing. Default `throw`. */
  onError?: "throw" | "report" | undefined;
}

export interface CallListing<Raw = unknown> extends Listing<Call<Raw>> {
  /** With `onError: "report"`: the sources that failed in any reading of this list so far. */
  readonly failures: readonly SourceFailure[];
}

/** The raw type of a source, or of each of several. */
export type RawOf<Sources> = Sources extends readonly CallSource<infer Raw>[]
  ? Raw
  : Sources extends CallSource<infer Raw>
    ? Raw
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
  query: ListCallsQuery = {},
): CallListing<RawOf<Sources>> {
  // A union of an array and what is no array narrows only by hand.
  const all = (Array.isArray(sources) ? sources : [sources]) as readonly CallSource<RawOf<Sources>>[];
  const checked = checkQuery(query);
  checkWord(query.order, "order", ["newest", "any"]);
  checkWord(query.onError, "onError", ["throw", "report"]);
  checkSources(all);
  const { order, onError = "throw", limit, cursor, signal, prefetch, ...rest } = query;
  const failures: SourceFailure[] = [];
  const listing = mergeCalls<Call<RawOf<Sources>>>(
    nameList("calls", [checked, order]),
    async () =>
      all.map((source) => ({
        key: source.key,
        open: (from, inner) => source.list({ ...rest, limit, prefetch, cursor: from, signal: inner }),
      })),
    {
      order,
      limit,
      cursor,
      signal,
      prefetch,
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

/** @throws {InvalidInputError} where there is none, or two go by the same name */
function checkSources(sources: readonly CallSource[]): void {
  if (sources.length === 0) throw new InvalidInputError("invalid_input", "Pass at least one source.");
  const names = new Set<string>();
  for (const source of sources) {
    const name = source.key;
    if (names.has(name)) {
      throw new InvalidInputError(
        "invalid_input",
        `Two sources are called ${source.provider}${source.account ? ` ${source.account}` : ""}: give each its own \`account\`.`,
      );
    }
    names.add(name);
  }
}
