import type { Cost } from "../../call.js";
import { assume, readDecimal, type Loose, type Notes } from "../../reading/index.js";

/**
 * Amounts are numbers at AutoCalls and texts with eight decimals at Famulor. The total holds the carrier's charge; what
 * else is in it is not told, and is not worked out here. A carrier's charge without a total is no cost of the call.
 */
export function readCost(notes: Notes, record: Loose, currency: string | undefined): Cost | undefined {
  const amount = readDecimal(notes, record.total_cost, "total_cost");
  const carrier = readDecimal(notes, record.carrier_cost, "carrier_cost");
  if (amount === undefined) return undefined;
  if (currency === undefined) assume(notes, "cost.currency");
  return {
    amount,
    currency: currency ?? "USD",
    parts: carrier === undefined ? [] : [{ kind: "carrier", amount: carrier }],
  };
}
