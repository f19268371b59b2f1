/** An account in `trunkline.json`. */
export interface ConfiguredAccount {
  /** The provider's name, such as `vapi`. */
  readonly provider: string;
  /** Tells several accounts at one provider apart: part of each call's key. */
  readonly account?: string;
  /** The brand whose server is used. */
  readonly brand?: string;
  /** Where requests go, instead of the provider's or the brand's server. */
  readonly baseUrl?: string;
  /** Where the credentials are kept, by the client's option names. Empty if none are named. */
  readonly keys: Readonly<Record<string, KeyReference>>;
  /** The most requests per second. */
  readonly rate?: number;
  /** How far back a copy reaches. */
  readonly since?: string;
  /** The currency of costs, ISO 4217, if the provider states none. */
  readonly currency?: string;
  /** `trunkline.json:4:5`, for errors that are found later. */
  readonly place: string;
}

/** Where a key is kept. The key itself does not belong in a shared file. */
export type KeyReference =
  | { readonly from: "env"; readonly name: string }
  /** The path is relative to the config's folder, if it is relative. */
  | { readonly from: "file"; readonly path: string };

/** `apiKey` is called `key` in a config, and `apiSecret` `secret`. */
export function toKeyField(option: string): string {
  return option.replace(/^api/, "").toLowerCase();
}
