import type { Cost } from "../../call.js";
import { assume, readDecimal, type Reader } from "../../reading/index.js";
import { readCost as readRetellCost } from "../../reading/retell/index.js";

export function readCost(call: Reader, currency: string | undefined): Cost | undefined {
  const cost = readRetellCost(call, readDecimal);
  if (cost === undefined) return undefined;
  // No page names the currency, nor whether it counts whole units or cents. The example (0.15, with parts of 0.10 and
  // 0.05 for one call) reads as whole units, while Retell's field of this name counts cents. The number is passed on as
  // it is.
  assume(call, "cost.unit");
  const { amount, parts } = cost;
  return currency === undefined ? cost : { amount, currency, parts };
}
