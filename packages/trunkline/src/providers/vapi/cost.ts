import type { Cost, CostPart } from "../../call.js";
import {
  firstOf,
  readArray,
  readDecimal,
  readItems,
  readObject,
  readText,
  sumParts,
  type Reader,
} from "../../reading/index.js";

/** The keys of `costBreakdown` that are amounts, and the `type` the same part has in `costs`. */
const breakdownKinds = [
  ["transport", "transport"],
  ["stt", "transcriber"],
  ["llm", "model"],
  ["tts", "voice"],
  ["vapi", "vapi"],
  ["chat", "chat"],
  ["voicemailDetectionCost", "voicemail-detection"],
  ["knowledgeBaseCost", "knowledge-base"],
] as const;

const analyses = ["summary", "structuredData", "successEvaluation", "structuredOutput"] as const;

/**
 * Documented in USD. `cost` is the total rounded to 4 decimals, the amounts in `costs` are not rounded; `costBreakdown`
 * adds up the same parts and stands in where there is no list.
 */
export function readCost(call: Reader, ended: boolean, connected: boolean): Cost | undefined {
  const breakdown = readObject(call, "costBreakdown");
  const rows = readArray(call, "costs");
  const told = firstOf(readDecimal(call, "cost"), readDecimal(breakdown, "total"));
  const listed = rows === undefined ? [] : readRows(call);
  const added = readBreakdown(breakdown);
  const parts = rows !== undefined && rows.length > 0 ? listed : added;
  const amount = told ?? sumParts(call, parts);
  if (amount === undefined) return undefined;
  // A call is made with a cost of 0 and billed some seconds after its end: until there is a bill, 0 is no amount.
  const unbilled = amount === "0" && (!ended || (connected && parts.length === 0));
  return unbilled ? undefined : { amount, currency: "USD", parts };
}

function readRows(call: Reader): CostPart[] {
  const parts: CostPart[] = [];
  readItems(call, "costs", (row) => {
    const amount = readDecimal(row, "cost");
    if (amount !== undefined) parts.push({ kind: readText(row, "type") ?? "unknown", amount });
  });
  return parts;
}

function readBreakdown(breakdown: Reader): CostPart[] {
  const parts: CostPart[] = [];
  for (const [name, kind] of breakdownKinds) {
    const amount = readDecimal(breakdown, name);
    if (amount !== undefined) parts.push({ kind, amount });
  }
  const analysis = readObject(breakdown, "analysisCostBreakdown");
  for (const name of analyses) {
    const amount = readDecimal(analysis, name);
    if (amount !== undefined) parts.push({ kind: "analysis", amount });
  }
  return parts;
}
