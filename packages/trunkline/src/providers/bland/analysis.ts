import type { Analysis } from "../../call.js";
import { isMissing, orUndefined, readObject, readText, setOwn, type Reader } from "../../reading/index.js";

/** What was found goes by the names that were asked for; the disposition beside it, unless that is one of them. */
export function readAnalysis(call: Reader): Analysis | undefined {
  const summary = readText(call, "summary");
  const disposition = readText(call, "disposition_tag");
  const { record } = readObject(call, "analysis");
  const data: Record<string, unknown> = {};
  for (const name in record) if (Object.hasOwn(record, name)) setOwn(data, name, record[name]);
  if (disposition !== undefined && isMissing(data.disposition)) data.disposition = disposition;
  const analysis: Analysis = {};
  if (summary !== undefined) analysis.summary = summary;
  if (orUndefined(data) !== undefined) analysis.data = data;
  return orUndefined(analysis);
}
