import type { RequestOptions } from "@trunkline/client";
import type { Call, Recording } from "./call.js";
import type { Listing } from "./lists/listing.js";
import type { BranchGroup, MakeBranch } from "./lists/branch.js";
import type { CallQuery, CheckedQuery, Filter } from "./lists/query.js";

/**
 * Who applies a filter: the provider, this library (`here`), or both: the provider roughly, and this library exactly.
 */
export type AppliedBy = "provider" | "here" | "both";

/** Which parts of a query a provider supports. */
export interface Capabilities {
  /**
   * Who applies each filter of a query. `updatedSince` is missing if it cannot be applied; a query with it is refused.
   */
  readonly filters: Readonly<Record<Filter, AppliedBy> & { updatedSince?: "provider" }>;
  /** Whether the order of the list, newest first, is documented by the provider or assumed. */
  readonly order: "documented" | "assumed";
  /** How many days the provider keeps calls, if it documents a limit. */
  readonly retentionDays?: number;
  /**
   * True if a call's times have no zone and are read as UTC. If they are local times, an hour is repeated when daylight
   * saving ends.
   */
  readonly zonelessTimes?: boolean;
  /** True if calls are listed assistant by assistant. Calls of deleted assistants cannot be listed. */
  readonly listsByAssistant?: boolean;
  /**
   * The fields of a Call that the provider's list leaves out and `get` returns: `transcript`, `cost`,
   * `customer.number`. Missing if the list leaves nothing out.
   */
  readonly unlisted?: readonly string[];
}

/** A source of calls: one account at a provider. */
export interface CallSource<Raw = unknown, Client = unknown, Provider extends string = string> {
  /** The provider's short name: `vapi`. */
  readonly provider: Provider;
  /**
   * Tells several accounts at one provider apart; part of each call's `key`. Read on each use, since the environment
   * may name the base URL.
   *
   * @throws {InvalidInputError} for an environment variable that holds no valid URL
   */
  readonly account: string | undefined;
  /**
   * `provider:account`, with which the keys of this source's calls begin; the account is empty if there is none. Read,
   * and throws, like `account`.
   */
  readonly key: string;
  /** The typed client underneath, for everything else in the provider's API. */
  readonly client: Client;
  /** What the provider supports, and what this library does instead. */
  readonly capabilities: Capabilities;
  /** Lists calls, newest first. @throws {InvalidInputError} for an invalid query, before anything is sent */
  list: (query?: CallQuery) => Listing<Call<Raw, Provider>>;
  /**
   * Fetches one call, by the provider's id or its whole `key`.
   *
   * @throws {InvalidInputError} for a key of another source, before anything is sent
   * @throws {NotFoundError} if the provider has no call with this id
   * @throws {UnreadableResponseError} if the answer holds no call, or another one
   */
  get: (id: string, options?: Pick<RequestOptions, "signal">) => Promise<Call<Raw, Provider>>;
  /**
   * Requests a recording that needs the provider's API key. Missing if the provider has no way to request one. The key
   * is sent to the provider's API only, and not along with a redirect to another origin.
   */
  openRecording?: (id: string, kind: Recording["kind"], options?: Pick<RequestOptions, "signal">) => Promise<Response>;
  /**
   * The lists that make up the source's calls, for `listCalls` to merge; if undefined, it uses `list`. Internal: may
   * change at any time.
   */
  readonly "~group"?: (
    asked: CallQuery,
    checked: CheckedQuery,
    toBranch: MakeBranch,
  ) => BranchGroup<Call<Raw, Provider>> | undefined;
}
