import { InvalidInputError, UnreadableResponseError } from "@trunkline/client";
import type { Call } from "./call.js";
import { toSourceKey } from "./convert.js";
import { toBranch, type BranchGroup } from "./lists/branch.js";
import { createListing } from "./lists/listing.js";
import type { mergeCalls } from "./lists/merge-calls.js";
import { toList, type PagedClient } from "./lists/paginate.js";
import { checkQuery, identifyQuery, type CallQuery, type CheckedQuery } from "./lists/query.js";
import { toCallList, type CallsDefinition, type Owner } from "./lists/read-calls.js";
import { nameList } from "./paging/cursor-text.js";
import { readPath } from "./paging/read-path.js";
import { walk } from "./paging/walk.js";
import type { CallSource } from "./source.js";

/** How to reach an account: a client's options, or a client. */
export type SourceOptions<ClientOptions, Client> =
  | (ClientOptions & { client?: undefined; account?: string | undefined })
  | { client: Client; account?: string | undefined };

/** What tells one provider's source from another's. */
export interface SourceDefinition<Raw> extends CallsDefinition<Raw> {
  /**
   * Where calls can only be listed by assistant: the operation that lists those, which pages like that of the calls, and where their id is. The merge is
   * handed in, so that whoever lists one provider's calls does not load it.
   */
  parents?: { list: string; id: string; merge: typeof mergeCalls };
  /** What the provider answers with for an id: whether it is that call is looked at here. */
  get: (id: string, signal: AbortSignal | undefined) => Promise<Raw | null | undefined>;
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
  given: string | undefined,
  definition: SourceDefinition<Raw>,
): CallSource<Raw, Client> {
  const account = readAccount(given, client.provider);
  const { capabilities, convert, parents } = definition;
  const { provider } = client;
  const brand = toServingBrand(client);
  const label = { ...(account !== undefined && { account }), ...(brand !== undefined && { brand }) };
  const key = toSourceKey(provider, account);
  const owner: Owner<Client> = { client, key, label };

  function toGroup(asked: CallQuery, checked: CheckedQuery): BranchGroup<Call<Raw>> {
    const query = { asked, checked };
    const branches =
      parents && checked.assistantId === undefined
        ? async (signal: AbortSignal) =>
            (await listParents(client, definition, parents, signal)).map((parent) =>
              toBranch(parent, toCallList(owner, definition, query, parent)),
            )
        : async () => [toBranch("", toCallList(owner, definition, query))];
    return { key, branches };
  }

  return {
    provider,
    account,
    key,
    client,
    capabilities,
    list(query = {}) {
      const checked = checkOwnQuery(owner, definition, query);
      if (parents && checked.assistantId === undefined) {
        const name = nameList(`${key} calls of every assistant`, [identifyQuery(query, checked), query.order]);
        return parents.merge(name, [toGroup(query, checked)], query);
      }
      const list = toCallList(owner, definition, { asked: query, checked });
      return createListing(list, { ...query, pageSize: list.pageSize });
    },
    async get(id, { signal } = {}) {
      const own = toOwnId(id, key, provider);
      const raw = await definition.get(own, signal ?? undefined);
      checkAnswer(raw, own, client, definition.list);
      return convert(raw, owner.label);
    },
    "~group": (asked, checked) => {
      checkOwnQuery(owner, definition, asked);
      return toGroup(asked, checked);
    },
  };
}

/**
 * The label of an account: none where it is empty.
 *
 * @throws {InvalidInputError} for one that would make a call's key ambiguous
 */
function readAccount(account: string | undefined, provider: string): string | undefined {
  if (account === undefined || account === "") return undefined;
  if (typeof account === "string" && !account.includes(":")) return account;
  throw new InvalidInputError("invalid_input", "`account` must be a text without a colon: keys are made of it.", {
    provider,
  });
}

/** Who serves the API, where that is not the provider: `synthflow` for its servers in any region. */
function toServingBrand({ provider, brand }: PagedClient): string | undefined {
  const company = brand?.replace(/-(?:eu|us)$/, "");
  return company === provider ? undefined : company;
}

/** @throws {InvalidInputError} for a query that cannot be right, here or anywhere */
function checkOwnQuery<Raw>({ client }: Owner, { capabilities }: CallsDefinition<Raw>, query: CallQuery): CheckedQuery {
  const checked = checkQuery(query);
  if (checked.updatedSince !== undefined && capabilities.filters.updatedSince === undefined) {
    throw new InvalidInputError(
      "invalid_input",
      `\`updatedSince\` cannot be asked of ${client.provider}: it does not filter by the time of a change.`,
      { provider: client.provider },
    );
  }
  return checked;
}

/** The ids of all parents, each once. A list of them that cannot be read whole is an error: whole lists of calls would be missing. */
async function listParents<Raw>(
  client: PagedClient,
  { style }: CallsDefinition<Raw>,
  { list: operation, id }: { list: string; id: string },
  signal: AbortSignal,
): Promise<string[]> {
  const list = toList(client, operation, {}, () => style);
  const listing = createListing<unknown>(
    { name: list.name, open: (opening) => walk(list, opening), read: (items) => ({ items: [...items] }) },
    { signal },
  );
  const ids = new Set<string>();
  for await (const parent of listing) ids.add(String(readPath(parent, id)));
  return [...ids];
}

/** `provider:account:id`; no provider's own ids look like it. */
const wholeKey = /^[a-z][a-z0-9]*:[^:]*:./;

/**
 * The provider's id in what may be a call's whole key.
 *
 * @throws {InvalidInputError} for a key of another source, and for no id at all
 */
function toOwnId(id: string, key: string, provider: string): string {
  if (typeof id !== "string" || id === "") {
    throw new InvalidInputError("invalid_input", "`id` must be a text that is not empty.", { provider });
  }
  if (id.startsWith(`${key}:`) && id.length > key.length + 1) return id.slice(key.length + 1);
  if (!wholeKey.test(id)) return id;
  throw new InvalidInputError("invalid_input", `${JSON.stringify(id)} is not a call of this source, ${key}.`, {
    provider,
  });
}

/** @throws {UnreadableResponseError} where there is no call in the answer, or another one than was asked for */
function checkAnswer<Raw>(
  raw: Raw | null | undefined,
  id: string,
  { provider, pagination }: PagedClient,
  list: string,
): asserts raw is Raw {
  const found = readPath(raw, pagination[list]?.id ?? "id");
  if ((typeof found === "string" || typeof found === "number") && isSameId(String(found), id)) return;
  const what = typeof raw !== "object" || raw === null || Array.isArray(raw) ? "no call" : `another call, or none`;
  throw new UnreadableResponseError("unreadable", `${provider} answered with ${what} when asked for call ${id}.`, {
    provider,
  });
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Letters of a UUID mean the same in either case. */
function isSameId(found: string, asked: string): boolean {
  return found === asked || (uuid.test(asked) && found.toLowerCase() === asked.toLowerCase());
}
