import type { Call } from "trunkline";
import { findProvider, type Provider } from "./providers.js";

/** A mapper takes whatever was parsed, and never throws. */
export type Convert = (raw: unknown) => Call;

const toMapper = (provider: Provider): Convert => {
  const { convert } = findProvider(provider);
  // One argument each: as a callback of `map` a mapper would be given the index for its options.
  return (raw) => convert(raw);
};

export const mappers: Record<Provider, Convert> = {
  anunzi: toMapper("anunzi"),
  autocalls: toMapper("autocalls"),
  vapi: toMapper("vapi"),
  zudu: toMapper("zudu"),
};
