import type { Cost } from "../../call.js";
import { assume, readCents, type Reader } from "../../reading/index.js";
import { readCost as readRetellCost } from "../../reading/retell/index.js";

/** Cents with fractions, of a currency that no document names. */
export function readCost(call: Reader, currency: string | undefined): Cost | undefined {
  const cost = readRetellCost(call, readCents);
  if (cost === undefined) return undefined;
  if (currency === undefined) assume(call, "cost.currency");
  return { amount: cost.amount, currency: currency ?? "USD", parts: cost.parts };
}
