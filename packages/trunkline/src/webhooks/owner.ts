import { InvalidInputError } from "@trunkline/client";
import type { ConvertOptions } from "../convert.js";
import { checkAccount, toServingBrand } from "../create-source.js";
import type { PagedClient } from "../lists/paginate.js";
import type { CallSource } from "../source.js";
import type { Webhook } from "./webhook.js";

/** Whose calls the events are of: the source's account and brand, or those that were named. */
export interface OwnerOptions {
  /** As a source's: part of each call's `key`. Default: the source's; at AutoCalls, without one, the brand. */
  account?: string | undefined;
  /** Who serves the API, where that is not the provider itself: `synthflow`. Default: the source's. */
  brand?: string | undefined;
}

/**
 * Read anew for each delivery, as a source does: the environment may name its address.
 *
 * @throws {InvalidInputError} for labels that cannot be right, or that are not the source's
 */
export function createOwner<Raw, Provider extends string>(
  { provider, brandIsAccount }: Webhook<Raw, Provider>,
  source: CallSource<Raw, unknown, Provider> | undefined,
  { account, brand }: OwnerOptions,
): () => Pick<ConvertOptions, "account" | "brand"> {
  if (source !== undefined) {
    if (account === undefined && brand === undefined) return () => toLabel(source.account, brandOf(source, provider));
    throw new InvalidInputError("`account` and `brand` are the source's: name them there.", { provider });
  }
  checkAccount(account, provider);
  checkAccount(brand, provider);
  const serving = brand === undefined ? undefined : toServingBrand({ provider, brand });
  const own = account ?? (brandIsAccount === true ? serving : undefined);
  const label = toLabel(own === "" ? undefined : own, serving);
  return () => label;
}

function brandOf({ client }: CallSource, provider: string): string | undefined {
  const { brand } = (client ?? {}) as Partial<PagedClient>;
  return brand === undefined ? undefined : toServingBrand({ provider, brand });
}

function toLabel(account: string | undefined, brand: string | undefined): Pick<ConvertOptions, "account" | "brand"> {
  return { ...(account !== undefined && { account }), ...(brand !== undefined && { brand }) };
}
