import { findNearest, InvalidInputError, isLoopback, UnreadableResponseError } from "@trunkline/client";
import type { Call } from "./call.js";
import { toSourceKey } from "./convert.js";
import { createListing } from "./lists/listing.js";
import type { PagedClient } from "./lists/paginate.js";
import { checkQuery, type CallQuery, type CheckedQuery, type Filter } from "./lists/query.js";
import { toCallList, type CallsDefinition, type Owner } from "./lists/read-calls.js";
import type { wholeCalls } from "./lists/read-whole-calls.js";
import type { AskedSource, SeveralLists } from "./lists/several-lists.js";
import { readPath } from "./paging/read-path.js";
import type { CallSource } from "./source.js";

/** Options of every source, besides how to reach its account. */
export interface SourceSettings {
  /**
   * A label that tells several accounts at one provider apart: part of each call's `key`. It must not contain a colon,
   * control characters, or leading or trailing blanks. Default: for AutoCalls the brand, and for every provider the
   * host name of a base URL that is neither a documented server nor this machine. `""` for none.
   */
  account?: string | undefined;
  /**
   * The currency of costs, ISO 4217 (`"EUR"`), if the provider states none. It replaces an assumed one. If the provider
   * states one (Vapi), that one is used.
   */
  currency?: string | undefined;
}

/** How to reach an account: a client's options, or a client. */
export type SourceOptions<ClientOptions, Client> = SourceSettings &
  ((ClientOptions & { client?: undefined }) | WithClient<Client>);

/** A client that you created. */
export interface WithClient<Client> {
  /** The client to use, instead of options to create one. */
  client: Client;
}

/** What is specific to one provider's source. */
export interface SourceDefinition<Raw, Provider extends string> extends CallsDefinition<Raw, Provider> {
  /**
   * If one list does not hold all calls of a query: returns the lists that do, or undefined for a query that one list
   * answers. Passed in, so that listing one provider's calls does not load the merge.
   */
  several?: (source: AskedSource<Raw, Provider>) => SeveralLists<Call<Raw, Provider>> | undefined;
  /** Fetches the provider's record of an id. Whether it is that call is checked here. */
  get: (id: string, signal: AbortSignal | undefined) => Promise<Raw | null | undefined>;
  /**
   * `wholeCalls`, if the provider's list leaves parts of a call out (`capabilities.unlisted`). Passed in for the same
   * reason as `several`.
   */
  details?: typeof wholeCalls;
  /** True if each brand has call ids of its own. The brand is then the account, unless another is given. */
  brandIsAccount?: boolean;
  /** As in {@link CallSource}. */
  openRecording?: CallSource["openRecording"];
}

/** The filters of a provider that applies none; a source overrides those that its provider applies. */
export const filteredHere = {
  since: "here",
  until: "here",
  assistantId: "here",
  direction: "here",
  outcome: "here",
  phoneNumber: "here",
} as const satisfies Record<Filter, "here">;

/**
 * Takes or creates the client that a source's options describe.
 *
 * @throws {InvalidInputError} for a client together with options to create one, and for an invalid client
 */
export function takeClient<ClientOptions extends object, Client extends PagedClient>(
  options: SourceOptions<ClientOptions, Client>,
  create: (options: ClientOptions) => Client,
): Client {
  // JavaScript may pass what the type forbids.
  const given: unknown = options;
  if (typeof given !== "object" || given === null) {
    throw new InvalidInputError("A source takes an object of options, such as { apiKey }.");
  }
  const { account: _account, currency: _currency, client, ...rest } = options;
  for (const name of Object.keys(rest)) {
    const near = findNearest(name, ["account", "client", "currency"]);
    if (near === undefined) continue;
    throw new InvalidInputError(`Unknown option \`${name}\`. Did you mean ${near}?`);
  }
  // Without `client`, the rest are the client's options.
  if (client === undefined) return create(rest as unknown as ClientOptions);
  const extra = Object.entries(rest).filter(([, value]) => value !== undefined);
  if (extra.length > 0) {
    const names = extra.map(([name]) => `\`${name}\``).join(", ");
    throw new InvalidInputError(`Pass either \`client\` or ${names}, not both: the client has its own.`);
  }
  if (typeof (client as Partial<PagedClient> | null)?.request !== "function") {
    throw new InvalidInputError("`client` must be a client of this provider.");
  }
  return client;
}

export function createSource<Raw, Client extends PagedClient>(
  client: Client,
  settings: SourceSettings,
  definition: SourceDefinition<Raw, Client["provider"]>,
): CallSource<Raw, Client, Client["provider"]> {
  type OwnCall = Call<Raw, Client["provider"]>;
  const { capabilities, convert, several, openRecording } = definition;
  const provider: Client["provider"] = client.provider;
  const currency = checkCurrency(settings.currency, provider);
  checkAccount(settings.account, provider);

  /** Read on each use, as the client does, since the environment may name the base URL. */
  function toAccount(): string | undefined {
    if (settings.account !== undefined) return settings.account === "" ? undefined : settings.account;
    return nameAccount(client, definition.brandIsAccount === true);
  }

  function toOwner(): Owner<Client> {
    const account = toAccount();
    const brand = toServingBrand(client);
    const label = {
      ...(account !== undefined && { account }),
      ...(brand !== undefined && { brand }),
      ...(currency !== undefined && { currency }),
      ...(client.baseUrl !== undefined && { baseUrl: client.baseUrl }),
    };
    return { client, key: toSourceKey(provider, account), label };
  }

  async function getCall({ label }: Owner<Client>, id: string, signal: AbortSignal | undefined): Promise<OwnCall> {
    const raw = await definition.get(id, signal);
    checkAnswer(raw, id, client, definition.list);
    return convert(raw, label);
  }

  function ask(asked: CallQuery, checked: CheckedQuery): AskedSource<Raw, Client["provider"]> {
    const owner = toOwner();
    const whole = asked.detail === "full" ? definition.details : undefined;
    const details = whole && { whole, get: (id: string, signal: AbortSignal) => getCall(owner, id, signal) };
    return {
      owner,
      definition,
      asked,
      checked,
      toCallList: ({ parent, of = definition } = {}) => toCallList(owner, of, { asked, checked }, { parent, details }),
    };
  }

  return {
    provider,
    get account() {
      return toAccount();
    },
    get key() {
      return toSourceKey(provider, toAccount());
    },
    client,
    capabilities,
    list(query = {}) {
      const source = ask(query, checkOwnQuery(provider, definition, query));
      const whole = several?.(source);
      if (whole) return whole.list();
      const list = source.toCallList();
      return createListing(list, { ...query, pageSize: list.pageSize });
    },
    async get(id, options) {
      // JavaScript may pass null.
      const { signal } = (options ?? {}) as NonNullable<typeof options>;
      const owner = toOwner();
      return getCall(owner, toOwnId(id, owner.key, provider), signal ?? undefined);
    },
    ...(openRecording && { openRecording }),
    "~group": (asked, checked, toBranch) => {
      checkOwnQuery(provider, definition, asked);
      const source = ask(asked, checked);
      const whole = several?.(source);
      return whole ? whole.group : { key: source.owner.key, branches: async () => [toBranch("", source.toCallList())] };
    },
  };
}

/** A colon, invisible characters, and blanks at either end. */
const unfitForKeys = /[:\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s|\s$/u;

/** @throws {InvalidInputError} for a label that would make a call's key ambiguous */
export function checkAccount(account: string | undefined, provider: string): void {
  if (account === undefined || (typeof account === "string" && !unfitForKeys.test(account))) return;
  throw new InvalidInputError(
    "`account` must be a text without a colon, control characters and outer blanks: keys are made of it.",
    { provider },
  );
}

/** @throws {InvalidInputError} for anything that cannot be an ISO 4217 code */
function checkCurrency(currency: string | undefined, provider: string): string | undefined {
  if (currency === undefined || (typeof currency === "string" && /^[A-Z]{3}$/.test(currency))) return currency;
  throw new InvalidInputError(
    `\`currency\` must be three capital letters of ISO 4217, such as USD or EUR, not ${JSON.stringify(currency)}.`,
    { provider },
  );
}

/** The default account label, so that calls of two accounts do not share keys. */
function nameAccount({ provider, brand, baseUrl }: PagedClient, brandIsAccount: boolean): string | undefined {
  if (brand !== undefined) return brandIsAccount && brand !== provider ? brand : undefined;
  if (baseUrl === undefined) return undefined;
  const hostname = new URL(baseUrl).hostname.replace(/\.$/, "");
  // The simulator, for example, which stands in for the provider itself.
  if (isLoopback(hostname)) return undefined;
  // An IPv6 address: colons separate the parts of a key.
  return hostname.replace(/^\[|\]$/g, "").replaceAll(":", "-");
}

/** Who serves the API, if not the provider: `synthflow` for its servers in any region. */
export function toServingBrand({ provider, brand }: Pick<PagedClient, "provider" | "brand">): string | undefined {
  // The provider's own servers, in any region.
  if (brand === provider || brand?.startsWith(`${provider}-`)) return undefined;
  return brand?.replace(/-(?:eu|us)$/, "");
}

/** @throws {InvalidInputError} for a query that is invalid, or that this provider does not support */
function checkOwnQuery<Raw, Provider extends string>(
  provider: Provider,
  { capabilities, details }: SourceDefinition<Raw, Provider>,
  query: CallQuery,
): CheckedQuery {
  const checked = checkQuery(query);
  if (query.detail !== "full") details?.refuseFilters(provider, checked, capabilities);
  if (checked.updatedSince !== undefined && capabilities.filters.updatedSince === undefined) {
    throw new InvalidInputError(
      `\`updatedSince\` cannot be asked of ${provider}: it does not filter by the time of a change.`,
      { provider },
    );
  }
  return checked;
}

/** In a path these lead elsewhere, or they come from a missing value. */
const misleading = [".", "..", "undefined", "null"];

/** `provider:account:id`; no provider's own ids have this form. */
const wholeKey = /^[a-z][a-z0-9]*:[^:]*:./;

/**
 * The provider's id from an id or a call's whole key.
 *
 * @throws {InvalidInputError} for a key of another source, and for an invalid id
 */
function toOwnId(id: string, key: string, provider: string): string {
  if (typeof id !== "string" || id.trim() === "") {
    throw new InvalidInputError("`id` must be a text that is not empty.", { provider });
  }
  if (misleading.includes(id)) {
    throw new InvalidInputError(`\`id\` must be a call's id or its whole key, not "${id}".`, { provider });
  }
  if (id.startsWith(`${key}:`) && id.length > key.length + 1) return id.slice(key.length + 1);
  if (!wholeKey.test(id)) return id;
  throw new InvalidInputError(`${JSON.stringify(id)} is not a call of this source, ${key}.`, {
    provider,
  });
}

/** @throws {UnreadableResponseError} if the answer holds no call, or another one than requested */
function checkAnswer<Raw>(
  raw: Raw | null | undefined,
  id: string,
  { provider, pagination }: PagedClient,
  list: string,
): asserts raw is Raw {
  const found = readPath(raw, pagination[list]?.id ?? "id");
  if ((typeof found === "string" || typeof found === "number") && isSameId(String(found), id)) return;
  const what = typeof raw !== "object" || raw === null || Array.isArray(raw) ? "no call" : `another call, or none`;
  throw new UnreadableResponseError(`${provider} answered with ${what} when asked for call ${id}.`, {
    provider,
  });
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** UUIDs are case-insensitive. */
function isSameId(found: string, asked: string): boolean {
  return found === asked || (uuid.test(asked) && found.toLowerCase() === asked.toLowerCase());
}
