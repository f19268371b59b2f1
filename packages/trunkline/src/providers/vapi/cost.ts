import type { Cost, CostPart } from "../../call.js";
import {
  readArray,
  readDecimal,
  readItems,
  readObject,
  readText,
  type Loose,
  type Notes,
} from "../../reading/index.js";
import type { VapiRecord } from "./parts.js";

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
export function readCost(notes: Notes, record: VapiRecord, ended: boolean, connected: boolean): Cost | undefined {
  const breakdown = readObject(notes, record.costBreakdown, "costBreakdown");
  const rows = readArray(notes, record.costs, "costs");
  const amount = readDecimal(notes, record.cost, "cost") ?? readDecimal(notes, breakdown?.total, "costBreakdown.total");
  const parts =
    rows !== undefined && rows.length > 0 ? readRows(notes, rows) : breakdown ? readBreakdown(notes, breakdown) : [];
  if (amount === undefined) return undefined;
  // A call is made with a cost of 0 and billed some seconds after its end: until there is a bill, 0 is no amount.
  const unbilled = amount === "0" && (!ended || (connected && parts.length === 0));
  return unbilled ? undefined : { amount, currency: "USD", parts };
}

function readRows(notes: Notes, rows: readonly unknown[]): CostPart[] {
  const parts: CostPart[] = [];
  readItems(notes, rows, "costs", (row) => {
    const amount = readDecimal(notes, row.cost, "cost");
    if (amount !== undefined) parts.push({ kind: readText(notes, row.type, "type") ?? "unknown", amount });
  });
  return parts;
}

function readBreakdown(notes: Notes, breakdown: Loose): CostPart[] {
  const parts: CostPart[] = [];
  for (const [key, kind] of breakdownKinds) {
    const amount = readDecimal(notes, breakdown[key], `costBreakdown.${key}`);
    if (amount !== undefined) parts.push({ kind, amount });
  }
  const path = "costBreakdown.analysisCostBreakdown";
  const analysis = readObject(notes, breakdown.analysisCostBreakdown, path);
  if (analysis === undefined) return parts;
  for (const key of analyses) {
    const amount = readDecimal(notes, analysis[key], `${path}.${key}`);
    if (amount !== undefined) parts.push({ kind: "analysis", amount });
  }
  return parts;
}
