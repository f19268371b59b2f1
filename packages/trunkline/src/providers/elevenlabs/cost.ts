import type { Cost, CostPart } from "../../call.js";
import { readDecimal, readObject, type Reader } from "../../reading/index.js";

const prices = [
  ["llm", "llm_price"],
  ["platform", "platform_price"],
] as const;

/**
 * `cost` and all charges are credits, and no money. `cost_fiat` and the prices are USD; older conversations lack them.
 */
export function readCost(metadata: Reader, hasEnded: boolean, isSettled: boolean): Cost | undefined {
  const amount = readDecimal(metadata, "cost_fiat");
  const charging = readObject(metadata, "charging");
  const parts: CostPart[] = [];
  for (const [kind, name] of prices) {
    const price = readDecimal(charging, name);
    if (price !== undefined) parts.push({ kind, amount: price });
  }
  // Until all is counted, 0 is no amount.
  if (amount === undefined || !hasEnded || (amount === "0" && !isSettled)) return undefined;
  return { amount, currency: "USD", parts };
}
