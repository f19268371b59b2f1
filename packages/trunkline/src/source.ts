import type { RequestOptions } from "@trunkline/client";
import type { Call } from "./call.js";
import type { Listing } from "./lists/listing.js";
import type { CallQuery, Filter } from "./lists/query.js";

/** Who applies a filter: the provider, this library, or the provider roughly and this library to the point. */
export type AppliedBy = "provider" | "here" | "both";

export interface Capabilities {
  /** `updatedSince`: present where the provider filters by the time of the last change. */
  readonly filters: Readonly<Record<Filter, AppliedBy> & { updatedSince?: AppliedBy }>;
  /** Whether the provider documents the order of its list, newest first, or we assume it. */
  readonly order: "documented" | "assumed";
  /** How long the provider may keep calls, where it documents a limit. */
  readonly retentionDays?: number;
  /** True where times come without a zone, so that an hour comes twice in autumn. */
  readonly zonelessTimes?: boolean;
}

/** A place that calls come from: a provider's account. */
export interface CallSource<Raw = unknown, Client = unknown> {
  readonly provider: string;
  /** Tells several accounts at one provider apart; part of each call's `key`. */
  readonly account: string | undefined;
  /** `provider:account`, the account empty where there is none: what this source's calls' keys begin with. */
  readonly key: string;
  /** The typed client underneath: the way down to all that the provider has. */
  readonly client: Client;
  readonly capabilities: Capabilities;
  /** Calls, newest first. @throws {InvalidInputError} for a query that cannot be right, before anything is sent */
  list: (query?: CallQuery) => Listing<Call<Raw>>;
  /** One call. @throws {NotFoundError} where the provider has none with this id */
  get: (id: string, options?: Pick<RequestOptions, "signal">) => Promise<Call<Raw>>;
  /** A call whose `raw` has every credential taken out, for writing to a file, a log or a database. */
  redact: <Own extends Call>(call: Own) => Own;
}
