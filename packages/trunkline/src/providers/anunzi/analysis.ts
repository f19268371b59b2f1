import type { Analysis } from "../../call.js";
import {
  assume,
  enter,
  isMissing,
  isObject,
  orUndefined,
  readObject,
  readText,
  report,
  setOwn,
  toReason,
  type Reader,
} from "../../reading/index.js";

/**
 * Synthflow's only: what its information extractors found, by their own names, and what its judge found, as it is,
 * under `judge_results`. Anunzi's answers have neither.
 */
export function readAnalysis(call: Reader): Analysis | undefined {
  const data = readExtracted(readObject(call, "executed_actions"));
  const judged = toJudged(call.record.judge_results);
  if (judged === undefined) return data && { data };
  const successful = readSuccess(call, judged);
  const all = { ...data, judge_results: judged };
  return successful === undefined ? { data: all } : { successful, data: all };
}

/** No page types it: whatever it is, if it says anything. */
function toJudged(value: unknown): unknown {
  if (isMissing(value)) return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  return isObject(value) ? orUndefined(value) : value;
}

/**
 * The webhook's page (https://docs.synthflow.ai/webhooks) explains the judge's words, each `true`, `false`, `partial`
 * or `not_applicable`, and `goal` is one of them; that the list's `judge_results` are the same is told nowhere.
 * `call_summary` and `user_sentiment` are such words too: neither is a summary or a sentiment.
 */
function readSuccess(call: Reader, judged: unknown): boolean | undefined {
  const goal = isObject(judged) ? judged.goal : undefined;
  const word = typeof goal === "string" && goal.length <= 5 ? goal.toLowerCase() : goal;
  const met = word === true || word === "true";
  if (!met && word !== false && word !== "false") return undefined;
  assume(call, "analysis.judgeResults");
  return met;
}

/** Actions by name. Only the extractors' `return_value` is a finding; the others sent, booked and called things. */
function readExtracted(actions: Reader): Record<string, unknown> | undefined {
  const found: Record<string, unknown> = {};
  for (const name of Object.keys(actions.record)) {
    const action = actions.record[name];
    if (!isObject(action)) {
      if (action !== null) report(actions, name, action, "object");
    } else if (isExtractor(enter(actions, actions, name, action))) {
      addReturned(found, enter(actions, actions, name, action));
    }
  }
  return orUndefined(found);
}

/**
 * `extract_info_action_type` in answers, `INFORMATION_EXTRACTOR` or `Information Extractor` where actions are made;
 * where no type is told, the action's name begins so.
 */
function isExtractor(action: Reader): boolean {
  const type = readText(action, "action_type");
  const word = toReason(type ?? action.name);
  return type === undefined
    ? /^(?:extract_info|info_extractor)_/.test(word ?? "")
    : word === "extract_info_action_type" || word === "information_extractor";
}

/** An object in the documents, JSON text in answers. */
function addReturned(found: Record<string, unknown>, action: Reader): void {
  const value = action.record.return_value;
  const returned = typeof value === "string" && value.startsWith("{") ? parse(value) : value;
  if (!isObject(returned)) {
    if (!isMissing(returned)) report(action, "return_value", returned, "object");
    return;
  }
  for (const name of Object.keys(returned)) {
    const finding = returned[name];
    if (finding === undefined || finding === null) continue;
    if (!Object.hasOwn(found, name)) setOwn(found, name, finding);
    else if (found[name] !== finding) report(action, `return_value.${name}`, finding, "one value of a name");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
