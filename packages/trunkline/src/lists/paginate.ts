import {
  findNearest,
  InvalidInputError,
  suggest,
  unwrap,
  type PaginationRule,
  type RequestInitOf,
  type UntypedAnswer,
  type UntypedInit,
} from "@trunkline/client";
import { nameList } from "../paging/cursor-text.js";
import { createListing, type Listing, type ListingOptions } from "./listing.js";
import { readPath } from "../paging/read-path.js";
import { strategies } from "../paging/strategies.js";
import type { List } from "../paging/strategy.js";
import { walk } from "../paging/walk.js";

/** What of a client `paginate` needs; every generated client has it. */
export interface PagedClient {
  /** The provider's short name: `vapi`. */
  readonly provider: string;
  /** Whose documented server it asks; undefined for another base URL. */
  readonly brand?: string | undefined;
  /** Where its requests go. */
  readonly baseUrl?: string | undefined;
  /** How each operation pages, by `"GET /call"`. */
  readonly pagination: Readonly<Record<string, PaginationRule>>;
  /** Any request by its method and path, untyped. */
  request: (method: string, path: string, init?: UntypedInit) => Promise<UntypedAnswer>;
}

type PathsOf<Client> = Client extends { readonly "~paths"?: infer Paths } ? NonNullable<Paths> : never;

type OperationOf<Client, Key> = Key extends `${infer Method} ${infer Path}`
  ? PathsOf<Client> extends Record<Path, infer Item>
    ? Item extends Record<Lowercase<Method>, infer Operation>
      ? Operation
      : never
    : never
  : never;

type Success<Operation> = Operation extends { responses: { 200: { content: { "application/json": infer Body } } } }
  ? Body
  : never;

type At<Value, Path extends string> = Path extends ""
  ? Value
  : Path extends `${infer Key}.${infer Rest}`
    ? At<Property<Value, Key>, Rest>
    : Property<Value, Path>;

type Property<Value, Key extends string> = Key extends keyof NonNullable<Value> ? NonNullable<Value>[Key] : never;

/** The type of one item of a paged operation, e.g. `ItemOf<VapiClient, "GET /call">`. */
export type ItemOf<Client extends PagedClient, Key extends keyof Client["pagination"] & string> =
  NonNullable<At<Success<OperationOf<Client, Key>>, Client["pagination"][Key]["items"]>> extends readonly (infer Item)[]
    ? Item
    : never;

type Init<Operation> = Omit<RequestInitOf<Operation>, "parseAs" | "signal"> & ListingOptions;

type Arguments<Operation> = {} extends Init<Operation> ? [init?: Init<Operation>] : [init: Init<Operation>];

/**
 * Every item of a list that pages, typed by the spec:
 *
 * ```ts
 * for await (const call of paginate(client, "GET /user/calls", { params: { query: { status: "ended" } } })) ...
 * ```
 *
 * Parameters are the operation's own; the one that moves is ours, and where the list begins if you give it. Page size,
 * cursor, limit and prefetch as in {@link ListingOptions}. What each style of paging promises is said in its rule.
 *
 * @throws {InvalidInputError} for options that cannot be right; reading throws what the client throws, and {@link
 * PagingError}
 */
export function paginate<Client extends PagedClient, Key extends keyof Client["pagination"] & string>(
  client: Client,
  operation: Key,
  ...[init]: Arguments<OperationOf<Client, Key>>
): Listing<ItemOf<Client, Key>> {
  checkClient(client);
  checkSpelling(init);
  // The types above say what `init` may hold for this operation; from here on any operation is like another.
  const { limit, pageSize, cursor, signal, prefetch, concurrency, ...request } = (init ?? {}) as UntypedInit &
    ListingOptions;
  const documented = findRule(client, operation);
  const fixed = fixedOf(documented, request);
  const start = readPath(fixed, documented.position);
  const numbered = documented.style === "offset" || documented.style === "page";
  const rule = numbered && start !== undefined ? beginAt(documented, Number(start)) : documented;
  const list = toList(client, operation, rule, strategies[rule.style], request);
  const asked = rule.limit === undefined ? undefined : readPath(fixed, rule.limit);
  return createListing<ItemOf<Client, Key>>(
    {
      name: list.name,
      open: (options) => walk(list, options),
      // The spec says that the items are of this type.
      read: (items) => ({ items: [...items] as ItemOf<Client, Key>[] }),
    },
    {
      limit,
      pageSize: pageSize ?? (typeof asked === "number" ? asked : undefined),
      cursor,
      signal,
      prefetch,
      concurrency,
    },
  );
}

/** @throws {InvalidInputError} for what is no client, a source among others */
function checkClient(given: unknown): void {
  const { request, pagination, client } = (given ?? {}) as Partial<PagedClient> & { client?: unknown };
  if (typeof request === "function" && typeof pagination === "object") return;
  const hint = client === undefined ? "which a provider's package creates" : "the `client` of this source";
  throw new InvalidInputError(`Pass a client, ${hint}.`);
}

const listingOptions = [
  "limit",
  "pageSize",
  "cursor",
  "signal",
  "prefetch",
  "concurrency",
] as const satisfies readonly (keyof ListingOptions)[];

/**
 * A name that was meant for one of ours. The others go to the client, which knows them.
 *
 * @throws {InvalidInputError}
 */
function checkSpelling(init: object | null | undefined): void {
  for (const name of Object.keys(init ?? {})) {
    if ((listingOptions as readonly string[]).includes(name)) continue;
    const near = findNearest(name, listingOptions);
    if (near === undefined) continue;
    throw new InvalidInputError(`Unknown option \`${name}\`. Did you mean ${near}?`);
  }
}

/**
 * How an operation pages.
 *
 * @throws {InvalidInputError} for one that does not
 */
export function findRule({ pagination, provider }: PagedClient, operation: string): PaginationRule {
  const rule = Object.hasOwn(pagination, operation) ? pagination[operation] : undefined;
  if (rule) return rule;
  throw new InvalidInputError(
    `"${operation}" of ${provider} does not page.${suggest(String(operation), Object.keys(pagination))}`,
    { provider },
  );
}

/** What of a request its rule moves the parameters in. */
function fixedOf(rule: PaginationRule, { params, body }: UntypedInit): object {
  return { ...((rule.in === "body" ? body : params?.query) as object | undefined) };
}

/** The list behind a paged operation; `query` is what makes it another list, as far as cursors go. */
export function toList(
  client: PagedClient,
  operation: string,
  rule: PaginationRule,
  style: List["style"],
  request: UntypedInit,
  query: unknown = [request.params, request.body],
): List {
  const [method = "", path = ""] = operation.split(" ");
  const fixed = fixedOf(rule, request);
  return {
    name: nameList(`${client.provider} ${operation}`, query),
    rule,
    style,
    fetch: async (parameters, signal) => {
      // A parameter of a body may be a dot path: Zudu nests some of its page numbers.
      const moved = Object.entries(parameters).reduce((whole, [name, value]) => withAt(whole, name, value), fixed);
      const own = rule.in === "body" ? { body: moved } : { params: { ...request.params, query: { ...moved } } };
      return unwrap(await client.request(method, path, { ...request, ...own, signal }));
    },
  };
}

/** The rule of a list from the caller's own position on. What is told of the whole list says nothing of its end. */
function beginAt({ total, pages, ...rule }: PaginationRule, first: number): PaginationRule {
  const isWhole = first === rule.first;
  return { ...rule, first, ...(isWhole && total && { total }), ...(isWhole && pages && { pages }) };
}

/** A copy with the value at a dot path. */
function withAt(whole: object, path: string, value: unknown): Record<string, unknown> {
  const [key = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...whole, [key]: value };
  const inner = readPath(whole, key);
  return { ...whole, [key]: withAt(typeof inner === "object" && inner !== null ? inner : {}, rest.join("."), value) };
}
