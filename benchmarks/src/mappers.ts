import type { Call } from "trunkline";
import { convertAnunziCall } from "trunkline/anunzi";
import { convertAutoCallsCall } from "trunkline/autocalls";
import { convertVapiCall } from "trunkline/vapi";
import { convertZuduCall } from "trunkline/zudu";
import type { Provider } from "./providers.js";

/** A mapper takes whatever was parsed, and never throws. */
export type Convert = (raw: unknown) => Call;

export const mappers: Record<Provider, Convert> = {
  // One argument each: as a callback of `map` a mapper would be given the index for its options.
  anunzi: (raw) => convertAnunziCall(raw as never),
  autocalls: (raw) => convertAutoCallsCall(raw as never),
  vapi: (raw) => convertVapiCall(raw as never),
  zudu: (raw) => convertZuduCall(raw as never),
};
