import type { Call } from "trunkline";
import { findProvider, type Provider } from "./providers.js";

/** A mapper takes whatever was parsed, and never throws. */
export type Convert = (raw: unknown) => Call;

/** Of a row of the provider's list, which may leave out much of a call, as its source maps it. */
export function toRowMapper(provider: Provider): Convert {
  const { convert } = findProvider(provider);
  return (raw) => convert(raw, { listed: true });
}

const toMapper = (provider: Provider): Convert => {
  const { convert } = findProvider(provider);
  // One argument each: as a callback of `map` a mapper would be given the index for its options.
  return (raw) => convert(raw);
};

export const mappers: Record<Provider, Convert> = {
  anunzi: toMapper("anunzi"),
  autocalls: toMapper("autocalls"),
  bland: toMapper("bland"),
  elevenlabs: toMapper("elevenlabs"),
  retell: toMapper("retell"),
  vapi: toMapper("vapi"),
  zudu: toMapper("zudu"),
};
