import type { Analysis, Completeness, Cost, CostPart } from "../../call.js";
import { isMissing, orUndefined, readItems, readObject, type Reader } from "../reader.js";
import { readBoolean, readText, sumParts } from "../values.js";

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

/** `found` is the call's `call_analysis`, `data` what it found besides. */
export function readAnalysis(found: Reader, data: Record<string, unknown> | undefined): Analysis | undefined {
  const summary = readText(found, "call_summary");
  const sentiment = readText(found, "user_sentiment")?.toLowerCase();
  const successful = readBoolean(found, "call_successful");
  const analysis: Analysis = {};
  if (summary !== undefined) analysis.summary = summary;
  if (sentiment !== undefined) analysis.sentiment = sentiment;
  if (successful !== undefined) analysis.successful = successful;
  if (data !== undefined) analysis.data = data;
  return orUndefined(analysis);
}

/**
 * What to say of a part that is not there. `value` is the wire's own: a field is missing or null until it is written,
 * which happens after the end, and that alone does not say that nothing will come. An empty text or object was written,
 * and empty.
 */
export function toMissing(value: unknown, hasEnded: boolean, unreached: boolean): Completeness {
  return hasEnded && (unreached || (value !== null && value !== undefined)) ? "absent" : "pending";
}
