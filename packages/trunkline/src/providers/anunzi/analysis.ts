import type { Analysis } from "../../call.js";
import {
  assume,
  isMissing,
  isObject,
  orUndefined,
  readObject,
  report,
  setOwn,
  type Loose,
  type Notes,
} from "../../reading/index.js";

/**
 * Synthflow's only: what its information extractors found, by their own names, and what its judge found, as it is,
 * under `judge_results`. Anunzi's answers have neither.
 */
export function readAnalysis(notes: Notes, record: Loose): Analysis | undefined {
  const data = readExtracted(notes, record.executed_actions);
  const judged = readJudged(record.judge_results);
  if (judged === undefined) return data && { data };
  const successful = readSuccess(notes, judged);
  const all = { ...data, judge_results: judged };
  return successful === undefined ? { data: all } : { successful, data: all };
}

/** No page types it: whatever it is, if it says anything. */
function readJudged(value: unknown): unknown {
  if (isMissing(value)) return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  return isObject(value) ? orUndefined(value) : value;
}

/**
 * The webhook's page (https://docs.synthflow.ai/webhooks) explains the judge's words, each `true`, `false`, `partial`
 * or `not_applicable`, and `goal` is one of them; that the list's `judge_results` are the same is told nowhere.
 * `call_summary` and `user_sentiment` are such words too: neither is a summary or a sentiment.
 */
function readSuccess(notes: Notes, judged: unknown): boolean | undefined {
  const goal = isObject(judged) ? judged.goal : undefined;
  const word = typeof goal === "string" && goal.length <= 5 ? goal.toLowerCase() : goal;
  const met = word === true || word === "true";
  if (!met && word !== false && word !== "false") return undefined;
  assume(notes, "analysis.judgeResults");
  return met;
}

/** Actions by name. Only the extractors' `return_value` is a finding; the others sent, booked and called things. */
function readExtracted(notes: Notes, value: unknown): Record<string, unknown> | undefined {
  const actions = readObject(notes, value, "executed_actions");
  if (actions === undefined) return undefined;
  const found: Record<string, unknown> = {};
  for (const name of Object.keys(actions)) {
    const action = actions[name];
    if (!isObject(action)) {
      if (action !== null) report(notes, `executed_actions.${name}`, action, "object");
    } else if (action.action_type === "extract_info_action_type" || action.action_type === "INFORMATION_EXTRACTOR") {
      addReturned(notes, found, action.return_value, `executed_actions.${name}.return_value`);
    }
  }
  return orUndefined(found);
}

/** An object in the documents, JSON text in answers. */
function addReturned(notes: Notes, found: Record<string, unknown>, value: unknown, path: string): void {
  const returned = typeof value === "string" && value.startsWith("{") ? parse(value) : value;
  const values = readObject(notes, returned, path);
  if (values === undefined) return;
  for (const name of Object.keys(values)) {
    const finding = values[name];
    if (finding !== undefined && finding !== null) setOwn(found, name, finding);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
