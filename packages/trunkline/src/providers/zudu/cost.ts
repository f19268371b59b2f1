import type { Cost, CostPart } from "../../call.js";
import {
  assume,
  readArray,
  readDecimal,
  readObject,
  readText,
  toPlainDecimal,
  type Notes,
} from "../../reading/index.js";

export function readZuduCost(notes: Notes, value: unknown): Cost | undefined {
  const cost = readObject(notes, value, "call_cost");
  if (cost === undefined) return undefined;
  const amount = readMoney(notes, cost.combined_cost, "call_cost.combined_cost");
  if (amount === undefined) return undefined;
  // No page names the currency, nor whether it counts whole units or cents. The example (0.15, with parts of 0.10 and 0.05 for one call)
  // reads as whole units, while Retell's field of this name counts cents. The number is passed on as it is.
  assume(notes, "cost.unit");
  return { amount, parts: readParts(notes, cost.product_costs) };
}

/** `readDecimal`, with the form that Zudu documents read faster. */
function readMoney(notes: Notes, value: unknown, path: string): string | undefined {
  return toPlainDecimal(value) ?? readDecimal(notes, value, path);
}

function readParts(notes: Notes, value: unknown): CostPart[] {
  const parts: CostPart[] = [];
  const products = readArray(notes, value, "call_cost.product_costs") ?? [];
  for (let index = 0; index < products.length; index++) {
    const path = `call_cost.product_costs.${index}`;
    const product = readObject(notes, products[index], path);
    if (product === undefined) continue;
    const amount = readMoney(notes, product.cost, `${path}.cost`);
    if (amount === undefined) continue;
    parts.push({ kind: readText(notes, product.product, `${path}.product`) ?? "unknown", amount });
  }
  return parts;
}
