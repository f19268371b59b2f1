import { InvalidInputError } from "@trunkline/client";
import type { ConvertOptions } from "../convert.js";
import { checkAccount, toServingBrand } from "../create-source.js";
import type { PagedClient } from "../lists/paginate.js";
import type { CallSource } from "../source.js";
import type { Webhook } from "./webhook.js";

/** Whose calls the events are about: the source's account and brand or, without a source, those named here. */
export interface OwnerOptions {
  /** The account label, part of each call's `key`. Default: the source's; for AutoCalls without a source, the brand. */
  account?: string | undefined;
  /** Who serves the API, if not the provider itself: `synthflow`. Default: the source's. */
  brand?: string | undefined;
}

/**
 * Reads the labels for each delivery, as a source does, since the environment may name its base URL.
 *
 * @throws {InvalidInputError} for invalid labels, and for labels given together with a source
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
