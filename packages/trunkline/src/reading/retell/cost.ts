import type { Cost, CostPart } from "../../call.js";
import { sumParts } from "../decimal.js";
import { isMissing } from "../loose.js";
import { readItems, readObject, type Reader } from "../reader.js";
import { readText } from "../values.js";

/** `readAmount` reads an amount in major units: what the numbers count is the provider's to say. */
export function readCost(
  call: Reader,
  readAmount: (from: Reader, name: string) => string | undefined,
): Cost | undefined {
  const cost = readObject(call, "call_cost");
  const parts: CostPart[] = [];
  const read = (product: Reader): void => {
    const amount = readAmount(product, "cost");
    if (amount !== undefined) parts.push({ kind: readText(product, "product") ?? "unknown", amount });
  };
  // A null is a product without a cost, and no problem.
  readItems(cost, "product_costs", read, isMissing);
  const amount = readAmount(cost, "combined_cost") ?? sumParts(call, parts);
  return amount === undefined ? undefined : { amount, parts };
}
