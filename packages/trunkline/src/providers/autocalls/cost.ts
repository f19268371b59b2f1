import type { Cost } from "../../call.js";
import { assume, readDecimal, type Reader } from "../../reading/index.js";

/**
 * Amounts are numbers at AutoCalls and texts with eight decimals at Famulor. The total holds the carrier's charge; what
 * else is in it is not told, and is not worked out here. A carrier's charge without a total is no cost of the call.
 */
export function readCost(call: Reader, currency: string | undefined): Cost | undefined {
  const amount = readDecimal(call, "total_cost");
  const carrier = readDecimal(call, "carrier_cost");
  if (amount === undefined) return undefined;
  if (currency === undefined) assume(call, "cost.currency");
  return {
    amount,
    currency: currency ?? "USD",
    parts: carrier === undefined ? [] : [{ kind: "carrier", amount: carrier }],
  };
}
