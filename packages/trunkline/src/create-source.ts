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

/** What every source may be told beside how to reach its account. */
export interface SourceSettings {
  /**
   * A label that tells several accounts at one provider apart, without a colon, control characters and outer blanks:
   * part of each call's `key`. Default: at AutoCalls the brand that is asked, and everywhere the host's name where a
   * base URL is neither a documented server nor this machine. `""` for none.
   */
  account?: string | undefined;
  /**
   * The currency of costs, ISO 4217 (`"EUR"`), for where the provider names none: it takes the place of an assumed one.
   * Where the provider names one (Vapi), that one counts.
   */
  currency?: string | undefined;
}

/** How to reach an account: a client's options, or a client. */
export type SourceOptions<ClientOptions, Client> = SourceSettings &
  ((ClientOptions & { client?: undefined }) | WithClient<Client>);

/** A client of one's own. */
export interface WithClient<Client> {
  /** The client to ask with, in the place of the options that one would be made of. */
  client: Client;
}

/** What tells one provider's source from another's. */
export interface SourceDefinition<Raw, Provider extends string> extends CallsDefinition<Raw, Provider> {
  /**
   * Where one list does not hold all calls of a query: the lists that do, undefined for a query that one answers.
   * Handed in, so that whoever lists one provider's calls does not load a merge.
   */
  several?: (source: AskedSource<Raw, Provider>) => SeveralLists<Call<Raw, Provider>> | undefined;
  /** What the provider answers with for an id: whether it is that call is looked at here. */
  get: (id: string, signal: AbortSignal | undefined) => Promise<Raw | null | undefined>;
  /**
   * Where the provider's list leaves parts of a call out (`capabilities.unlisted`): `wholeCalls`, handed in as
   * `several` is.
   */
  details?: typeof wholeCalls;
  /** True where each brand counts its calls for itself: then the brand is the account, unless another one is named. */
  brandIsAccount?: boolean;
  /** As in {@link CallSource}. */
  openRecording?: CallSource["openRecording"];
}

/** The filters of a provider that applies none: a source says over these what its provider does. */
export const filteredHere = {
  since: "here",
  until: "here",
  assistantId: "here",
  direction: "here",
  outcome: "here",
  phoneNumber: "here",
} as const satisfies Record<Filter, "here">;

/**
 * The client that a source's options name.
 *
 * @throws {InvalidInputError} for both a client and what it would be made of, and for what is no client
 */
export function takeClient<ClientOptions extends object, Client extends PagedClient>(
  options: SourceOptions<ClientOptions, Client>,
  create: (options: ClientOptions) => Client,
): Client {
  // What the type forbids comes from JavaScript all the same.
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

  /** Read anew each time, as the client does: the environment may name the address. */
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
      // Null comes from JavaScript all the same.
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

/** A colon, what a person cannot see, and blanks at either end. */
const unfitForKeys = /[:\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s|\s$/u;

/** @throws {InvalidInputError} for a label that would make a call's key ambiguous */
export function checkAccount(account: string | undefined, provider: string): void {
  if (account === undefined || (typeof account === "string" && !unfitForKeys.test(account))) return;
  throw new InvalidInputError(
    "`account` must be a text without a colon, control characters and outer blanks: keys are made of it.",
    { provider },
  );
}

/** @throws {InvalidInputError} for what cannot be a code of ISO 4217 */
function checkCurrency(currency: string | undefined, provider: string): string | undefined {
  if (currency === undefined || (typeof currency === "string" && /^[A-Z]{3}$/.test(currency))) return currency;
  throw new InvalidInputError(
    `\`currency\` must be three capital letters of ISO 4217, such as USD or EUR, not ${JSON.stringify(currency)}.`,
    { provider },
  );
}

/** What the account is called where nobody named it, so that no two accounts' calls go by the same keys. */
function nameAccount({ provider, brand, baseUrl }: PagedClient, brandIsAccount: boolean): string | undefined {
  if (brand !== undefined) return brandIsAccount && brand !== provider ? brand : undefined;
  if (baseUrl === undefined) return undefined;
  const hostname = new URL(baseUrl).hostname.replace(/\.$/, "");
  // Such as the simulator: it stands for the provider itself.
  if (isLoopback(hostname)) return undefined;
  // An IPv6 address: a key's parts are told apart by colons.
  return hostname.replace(/^\[|\]$/g, "").replaceAll(":", "-");
}

/** Who serves the API, where that is not the provider: `synthflow` for its servers in any region. */
export function toServingBrand({ provider, brand }: Pick<PagedClient, "provider" | "brand">): string | undefined {
  // The provider's own, in whichever region.
  if (brand === provider || brand?.startsWith(`${provider}-`)) return undefined;
  return brand?.replace(/-(?:eu|us)$/, "");
}

/** @throws {InvalidInputError} for a query that cannot be right, here or anywhere */
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

/** In a path they lead elsewhere, or come from a value that is missing. */
const misleading = [".", "..", "undefined", "null"];

/** `provider:account:id`; no provider's own ids look like it. */
const wholeKey = /^[a-z][a-z0-9]*:[^:]*:./;

/**
 * The provider's id in what may be a call's whole key.
 *
 * @throws {InvalidInputError} for a key of another source, and for no id at all
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
  throw new UnreadableResponseError(`${provider} answered with ${what} when asked for call ${id}.`, {
    provider,
  });
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Letters of a UUID mean the same in either case. */
function isSameId(found: string, asked: string): boolean {
  return found === asked || (uuid.test(asked) && found.toLowerCase() === asked.toLowerCase());
}
