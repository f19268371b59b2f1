import type { UntypedInit } from "@trunkline/client";
import type { Call } from "../call.js";
import { nameList } from "../paging/cursor-text.js";
import { readPath } from "../paging/read-path.js";
import { walk } from "../paging/walk.js";
import { toBranch, type Branch, type BranchGroup, type CallList } from "./branch.js";
import { createListing, type Listing } from "./listing.js";
import { mergeCalls } from "./merge-calls.js";
import { findRule, toList } from "./paginate.js";
import { identifyQuery, type CheckedQuery } from "./query.js";
import type { AskedQuery, CallsDefinition, Owner } from "./read-calls.js";

/** A query that is asked of a source, and how its lists are made. */
export interface AskedSource<Raw, Provider extends string> extends AskedQuery {
  owner: Owner;
  definition: CallsDefinition<Raw, Provider>;
  /** The list that answers the query, of one `parent` or as `of` defines it. */
  toCallList: (changed?: { parent?: string; of?: CallsDefinition<Raw, Provider> }) => CallList<Call<Raw, Provider>>;
}

/** The lists that hold the calls of a query together. */
export interface SeveralLists<OneCall> {
  /** All of them as one. */
  list: () => Listing<OneCall>;
  /** As a source's `~group`. */
  group: BranchGroup<OneCall> | undefined;
}

/**
 * Where calls can only be listed by assistant: a list for each. `list` is the operation that lists the assistants,
 * which pages like that of the calls, and `id` is where their ids are.
 */
export function listByParent<Raw, Provider extends string>(
  list: string,
  id: string,
): (source: AskedSource<Raw, Provider>) => SeveralLists<Call<Raw, Provider>> | undefined {
  return ({ owner, definition, asked, checked, toCallList }) => {
    if (checked.assistantId !== undefined) return undefined;
    const group: BranchGroup<Call<Raw, Provider>> = {
      key: owner.key,
      branches: async (signal) =>
        (await listParents(owner, definition, list, id, signal)).map((parent) =>
          toBranch(parent, toCallList({ parent })),
        ),
    };
    const name = nameList(`${owner.key} calls of every assistant`, [identifyQuery(asked, checked), asked.order]);
    return { list: () => mergeCalls(name, [group], asked), group };
  };
}

/**
 * Where a filter of the provider's may pass calls over. `toRequest`: what to ask for in the same list to find those of
 * a query, undefined where its own request finds all. `isOne`: which calls they are. They come behind the others.
 */
export function listPassedOver<Raw, Provider extends string>(
  toRequest: (query: CheckedQuery) => UntypedInit | undefined,
  isOne: (call: Call) => boolean,
): (source: AskedSource<Raw, Provider>) => SeveralLists<Call<Raw, Provider>> | undefined {
  return ({ owner, definition, asked, checked, toCallList }) => {
    const request = toRequest(checked);
    if (!request) return undefined;
    // No time bounds what has none, nor leads on behind a row that fails.
    const { proveEnd: _proveEnd, ...unproven } = definition;
    const of = { ...unproven, toRequest: () => request, keep: isOne, parksRest: true };
    const branches = async (): Promise<Branch<Call<Raw, Provider>>[]> => [
      toBranch("found", toCallList()),
      toBranch("passed over", toCallList({ of })),
    ];
    const name = nameList(`${owner.key} calls, none passed over`, [identifyQuery(asked, checked)]);
    // The order of the two is no order of time: whoever merges several sources reads them as one.
    return {
      list: () => mergeCalls(name, [{ key: owner.key, branches }], { ...asked, order: "any" }),
      group: undefined,
    };
  };
}

/**
 * The ids of all parents, each once. A list of them that cannot be read whole is an error: whole lists of calls would
 * be missing.
 */
async function listParents(
  { client }: Owner,
  { style }: Pick<CallsDefinition<unknown>, "style">,
  operation: string,
  id: string,
  signal: AbortSignal,
): Promise<string[]> {
  const list = toList(client, operation, findRule(client, operation), style, {});
  const listing = createListing<unknown>(
    { name: list.name, open: (opening) => walk(list, opening), read: (items) => ({ items: [...items] }) },
    { signal },
  );
  const ids = new Set<string>();
  for await (const parent of listing) ids.add(String(readPath(parent, id)));
  return [...ids];
}
