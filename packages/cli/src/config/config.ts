/** What `trunkline.json` says of an account. */
export interface ConfiguredAccount {
  /** The provider's name, such as `vapi`. */
  readonly provider: string;
  /** Tells several accounts at one provider apart: part of each call's key. */
  readonly account?: string;
  /** Whose server of the provider's API. */
  readonly brand?: string;
  /** Where requests go, instead of the provider's or the brand's server. */
  readonly baseUrl?: string;
  /** Where the credentials are, by the client's option names. Empty where none are named. */
  readonly keys: Readonly<Record<string, KeyReference>>;
  /** Requests a second, at most. */
  readonly rate?: number;
  /** How far back a copy reaches. */
  readonly since?: string;
  /** What costs are in, ISO 4217, where the provider names no currency. */
  readonly currency?: string;
  /** `trunkline.json:4:5`, for errors that are found later. */
  readonly place: string;
}

/** Where a key is kept: a key itself does not belong in a file that is shared. */
export type KeyReference =
  | { readonly from: "env"; readonly name: string }
  /** The path is relative to the config's folder, if it is relative. */
  | { readonly from: "file"; readonly path: string };

/** `apiKey` is called `key` in a config, and `apiSecret` `secret`. */
export function toKeyField(option: string): string {
  return option.replace(/^api/, "").toLowerCase();
}
