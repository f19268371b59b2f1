import type { RequestOptions } from "@trunkline/client";
import type { Call, Recording } from "./call.js";
import type { Listing } from "./lists/listing.js";
import type { BranchGroup, MakeBranch } from "./lists/branch.js";
import type { CallQuery, CheckedQuery, Filter } from "./lists/query.js";

/** Who applies a filter: the provider, this library, or the provider roughly and this library to the point. */
export type AppliedBy = "provider" | "here" | "both";

/** What a provider can do of what a query asks. */
export interface Capabilities {
  /**
   * Who applies each filter of a query. `updatedSince` is missing where nobody can: a list with it is refused there.
   */
  readonly filters: Readonly<Record<Filter, AppliedBy> & { updatedSince?: "provider" }>;
  /** Whether the provider documents the order of its list, newest first, or we assume it. */
  readonly order: "documented" | "assumed";
  /** How long the provider may keep calls, where it documents a limit. */
  readonly retentionDays?: number;
  /**
   * True where times of a call come without their zone, and are read as UTC: where they are local ones, an hour of
   * autumn comes twice.
   */
  readonly zonelessTimes?: boolean;
  /** True where calls are listed assistant by assistant: those of deleted assistants cannot be listed. */
  readonly listsByAssistant?: boolean;
  /**
   * What the provider's list leaves out of a call and `get` has, as fields of a Call: `transcript`, `cost`,
   * `customer.number`. Missing where the list has all that there is.
   */
  readonly unlisted?: readonly string[];
}

/** A place that calls come from: a provider's account. */
export interface CallSource<Raw = unknown, Client = unknown, Provider extends string = string> {
  /** The provider's short name: `vapi`. */
  readonly provider: Provider;
  /**
   * Tells several accounts at one provider apart; part of each call's `key`. Read anew each time where the environment
   * names the address.
   *
   * @throws {InvalidInputError} for an environment variable that holds no address
   */
  readonly account: string | undefined;
  /**
   * `provider:account`, the account empty where there is none: what this source's calls' keys begin with. As `account`.
   */
  readonly key: string;
  /** The typed client underneath: the way down to all that the provider has. */
  readonly client: Client;
  /** What the provider can do, and what is done here. */
  readonly capabilities: Capabilities;
  /** Calls, newest first. @throws {InvalidInputError} for a query that cannot be right, before anything is sent */
  list: (query?: CallQuery) => Listing<Call<Raw, Provider>>;
  /**
   * One call, by the provider's id or by its whole `key`.
   *
   * @throws {InvalidInputError} for a key of another source, before anything is sent
   * @throws {NotFoundError} where the provider has none with this id
   * @throws {UnreadableResponseError} where the answer holds no call, or another one
   */
  get: (id: string, options?: Pick<RequestOptions, "signal">) => Promise<Call<Raw, Provider>>;
  /**
   * The answer that holds a recording which only the provider's key opens, where the provider has a way to ask for it.
   * The key goes to the provider's API, and not along with a redirect to another origin.
   */
  openRecording?: (id: string, kind: Recording["kind"], options?: Pick<RequestOptions, "signal">) => Promise<Response>;
  /**
   * The lists that its calls come in, for `listCalls` to merge; undefined for it to read `list`. Not for use elsewhere:
   * it may change at any time.
   */
  readonly "~group"?: (
    asked: CallQuery,
    checked: CheckedQuery,
    toBranch: MakeBranch,
  ) => BranchGroup<Call<Raw, Provider>> | undefined;
}
