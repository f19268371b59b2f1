import type { Cost, CostPart } from "../../call.js";
import {
  assume,
  isMissing,
  readDecimal,
  readItems,
  readObject,
  readText,
  sumParts,
  type Reader,
} from "../../reading/index.js";

export function readCost(call: Reader, currency: string | undefined): Cost | undefined {
  const cost = readObject(call, "call_cost");
  const parts = readParts(cost);
  const amount = readDecimal(cost, "combined_cost") ?? sumParts(call, parts);
  if (amount === undefined) return undefined;
  // No page names the currency, nor whether it counts whole units or cents. The example (0.15, with parts of 0.10 and
  // 0.05 for one call) reads as whole units, while Retell's field of this name counts cents. The number is passed on as
  // it is.
  assume(call, "cost.unit");
  return currency === undefined ? { amount, parts } : { amount, currency, parts };
}

function readParts(cost: Reader): CostPart[] {
  const parts: CostPart[] = [];
  const read = (product: Reader): void => {
    const amount = readDecimal(product, "cost");
    if (amount !== undefined) parts.push({ kind: readText(product, "product") ?? "unknown", amount });
  };
  // A null is a product without a cost, and no problem.
  readItems(cost, "product_costs", read, isMissing);
  return parts;
}
