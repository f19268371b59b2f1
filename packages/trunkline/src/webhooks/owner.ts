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
  if (source && (account !== undefined || brand !== undefined)) {
    throw new InvalidInputError("`account` and `brand` are the source's: name them there.", { provider });
  }
  checkAccount(account, provider);
  checkAccount(brand, provider);
  return () => {
    const client = source?.client as Partial<PagedClient> | undefined;
    const serving = toServingBrand({ provider, brand: source ? client?.brand : brand });
    const own = source ? source.account : (account ?? (brandIsAccount === true ? serving : undefined));
    return { ...(own && { account: own }), ...(serving !== undefined && { brand: serving }) };
  };
}
