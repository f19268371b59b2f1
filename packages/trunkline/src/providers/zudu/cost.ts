import type { Cost, CostPart } from "../../call.js";
import { assume, readArray, readDecimal, readObject, readText, type Loose, type Notes } from "../../reading/index.js";

export function readCost(notes: Notes, record: Loose, currency: string | undefined): Cost | undefined {
  const cost = readObject(notes, record.call_cost, "call_cost");
  if (cost === undefined) return undefined;
  const amount = readDecimal(notes, cost.combined_cost, "call_cost.combined_cost");
  if (amount === undefined) return undefined;
  // No page names the currency, nor whether it counts whole units or cents. The example (0.15, with parts of 0.10 and
  // 0.05 for one call) reads as whole units, while Retell's field of this name counts cents. The number is passed on as
  // it is.
  assume(notes, "cost.unit");
  return { amount, ...(currency !== undefined && { currency }), parts: readParts(notes, cost.product_costs) };
}

function readParts(notes: Notes, value: unknown): CostPart[] {
  const parts: CostPart[] = [];
  // Not `readItems`: a null here is a product without a cost, and no problem.
  const products = readArray(notes, value, "call_cost.product_costs") ?? [];
  for (let index = 0; index < products.length; index += 1) {
    const path = `call_cost.product_costs.${index}`;
    const product = readObject(notes, products[index], path);
    const amount = product && readDecimal(notes, product.cost, `${path}.cost`);
    if (amount === undefined) continue;
    parts.push({ kind: readText(notes, product?.product, `${path}.product`) ?? "unknown", amount });
  }
  return parts;
}
