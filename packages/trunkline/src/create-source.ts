import { InvalidInputError, type UntypedInit } from "@trunkline/client";
import type { Call } from "./call.js";
import { toSourceKey, type ConvertOptions } from "./convert.js";
import { mergeCalls } from "./lists/merge-calls.js";
import { toList, type PagedClient } from "./lists/paginate.js";
import { nameList } from "./paging/cursor-text.js";
import { createListing, type Listing, type ListingOptions } from "./lists/listing.js";
import { readPath } from "./paging/read-path.js";
import type { OpaqueStrategy } from "./paging/strategy.js";
import { readPageSize, walk } from "./paging/walk.js";
import { checkQuery, matches, timeOf, type CheckedQuery, type Filter } from "./lists/query.js";
import { redact, type SecretList } from "./redact.js";
import type { Capabilities, CallSource } from "./source.js";

/** How to reach an account: a client's options, or a client. */
export type SourceOptions<ClientOptions, Client> =
  | (ClientOptions & { client?: undefined; account?: string | undefined })
  | { client: Client; account?: string | undefined };

/** What tells one provider's source from another's. */
export interface SourceDefinition<Raw> {
  capabilities: Capabilities;
  secrets: SecretList;
  convert: (raw: Raw, options: ConvertOptions) => Call<Raw>;
  /** The operation that lists calls. */
  list: string;
  /** How that operation pages, and that of `parents`. */
  style: OpaqueStrategy;
  /** What of a query the provider filters itself, as its own parameters. */
  toRequest: (query: CheckedQuery) => UntypedInit;
  /** Where calls can only be listed by assistant: the operation that lists those, and where their id is. */
  parents?: { list: string; id: string };
  get: (id: string, signal: AbortSignal | undefined) => Promise<Raw>;
}

/**
 * The client that a source's options name.
 *
 * @throws {InvalidInputError} for both a client and what it would be made of
 */
export function takeClient<ClientOptions extends object, Client>(
  options: SourceOptions<ClientOptions, Client>,
  create: (options: ClientOptions) => Client,
): Client {
  const { account: _account, client, ...rest } = options;
  // Without `client`, the rest are the client's options.
  if (client === undefined) return create(rest as unknown as ClientOptions);
  const extra = Object.entries(rest).filter(([, value]) => value !== undefined);
  if (extra.length > 0) {
    const names = extra.map(([name]) => `\`${name}\``).join(", ");
    throw new InvalidInputError(
      "invalid_input",
      `Pass either \`client\` or ${names}, not both: the client has its own.`,
    );
  }
  return client;
}

export function createSource<Raw, Client extends PagedClient>(
  client: Client,
  account: string | undefined,
  definition: SourceDefinition<Raw>,
): CallSource<Raw, Client> {
  const { capabilities, convert, secrets } = definition;
  const { provider } = client;
  const label = account === undefined ? {} : { account };
  return {
    provider,
    account,
    key: toSourceKey(provider, account),
    client,
    capabilities,
    list(query = {}) {
      const checked = checkQuery(query);
      if (!definition.parents || checked.assistantId !== undefined) {
        return listCallsOf(client, label, definition, checked, query);
      }
      return listByParent(client, definition.parents, definition.style, checked, query, (assistantId, options) =>
        listCallsOf(client, label, definition, { ...checked, assistantId }, options),
      );
    },
    async get(id, { signal } = {}) {
      if (typeof id !== "string" || id === "") {
        throw new InvalidInputError("invalid_input", "`id` must be a text that is not empty.", { provider });
      }
      return convert(await definition.get(id, signal ?? undefined), label);
    },
    redact: (call) => ({ ...call, raw: redact(call.raw, secrets) }),
  };
}

const day = 86_400_000;

function listCallsOf<Raw, Client extends PagedClient>(
  client: Client,
  label: ConvertOptions,
  { list: operation, style, toRequest, convert, capabilities }: SourceDefinition<Raw>,
  query: CheckedQuery,
  options: ListingOptions,
): Listing<Call<Raw>> {
  const list = toList(client, operation, toRequest(query), () => style, query);
  const names = Object.keys(capabilities.filters) as Filter[];
  const applied = new Set(names.filter((name) => capabilities.filters[name] !== "here"));
  const filtersHere = names.some((name) => query[name] !== undefined && capabilities.filters[name] !== "provider");
  const { since } = query;
  // Nothing after a whole page from before the window can be in it, with a day to spare for rows a little out of order.
  const stopBefore = since === undefined || applied.has("since") ? -Infinity : since - day;
  return createListing<Call<Raw>>(
    {
      name: list.name,
      open: (opening) => walk(list, opening),
      read(items) {
        // The spec says that the items are the provider's calls.
        const calls = items.map((item) => convert(item as Raw, label));
        const indexes = [...calls.keys()].filter((index) => matches(calls[index]!, query, applied));
        const times = calls.map(timeOf).filter((time) => time !== undefined);
        return {
          items: indexes.map((index) => calls[index]!),
          indexes,
          last: times.length > 0 && times.every((time) => time < stopBefore),
        };
      },
    },
    { ...options, pageSize: options.pageSize ?? smallPage(filtersHere ? undefined : options.limit, list.rule) },
  );
}

/** Three calls are no reason to ask for a hundred. */
function smallPage(limit: number | undefined, rule: Parameters<typeof readPageSize>[0]): number | undefined {
  const usual = readPageSize(rule, undefined);
  return limit !== undefined && limit > 0 && limit < usual ? limit : undefined;
}

/** Walks the parents first, then their calls side by side, newest first. */
function listByParent<Raw, Client extends PagedClient>(
  client: Client,
  parents: { list: string; id: string },
  style: OpaqueStrategy,
  query: CheckedQuery,
  options: ListingOptions,
  listOf: (parent: string, options: ListingOptions) => Listing<Call<Raw>>,
): Listing<Call<Raw>> {
  const list = toList(client, parents.list, {}, () => style);
  return mergeCalls<Call<Raw>>(
    nameList(`${client.provider} calls of every assistant`, query),
    async (signal) => {
      const ids = new Set<string>();
      const listing = createListing<unknown>(
        {
          name: list.name,
          open: (opening) => walk(list, opening),
          read: (items) => ({ items: [...items], indexes: [...items.keys()] }),
        },
        { signal },
      );
      for await (const parent of listing) ids.add(String(readPath(parent, parents.id)));
      return [...ids].map((id) => ({
        key: id,
        open: (cursor, inner) =>
          listOf(id, {
            limit: options.limit,
            pageSize: options.pageSize,
            prefetch: options.prefetch,
            concurrency: options.concurrency,
            cursor,
            signal: inner,
          }),
      }));
    },
    options,
  );
}
