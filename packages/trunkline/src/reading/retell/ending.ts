import type { CallOutcome, CallStatus, WithRaw } from "../../call.js";
import type { Ending } from "../finish-call.js";
import { assume, type Notes, type Reader } from "../reader.js";
import { toEnded, toReason } from "../reason.js";
import { readText } from "../values.js";
import { isMachine, mapReason, type ReasonMeaning } from "./words.js";

/** Why a call ended: the word, and what it means. */
export interface Reason {
  raw: string | undefined;
  meaning: ReasonMeaning | undefined;
}

export interface RetellEnding extends Ending {
  /** No conversation took place: there is nothing to transcribe or record. */
  unreached: boolean;
}

/** What else of a call tells how it ended. */
export interface EndingFacts {
  /** The word in the place of the status. */
  status: string | undefined;
  /** What the analysis says of it. */
  inVoicemail: boolean | undefined;
  /** Something was said, or it lasted. */
  hasTalk: boolean;
  hasStarted: boolean;
}

/** The reason, in its own place or in that of the status. */
export function readReason(call: Reader, status: string | undefined): Reason {
  const raw = readText(call, "disconnection_reason") ?? (mapReason(status) && status);
  return { raw, meaning: mapReason(raw) };
}

/**
 * The status by its word, unless the record has an end that the word does not know of: an end time together with a
 * reason, or a reason in the place of the status. That is the assumption `status.inferred`.
 */
export function toStatus(
  notes: Notes,
  raw: string | undefined,
  unified: CallStatus,
  endedAt: string | undefined,
  reason: Reason,
): WithRaw<CallStatus> {
  const word: WithRaw<CallStatus> = raw === undefined ? { unified } : { unified, raw };
  if (unified === "ended") return word;
  const hasBoth = endedAt !== undefined && reason.raw !== undefined;
  const hasEither = endedAt !== undefined || reason.raw !== undefined;
  if (!hasBoth && mapReason(raw) === undefined && !(hasEither && raw === undefined)) return word;
  assume(notes, "status.inferred");
  return { ...word, unified: "ended" };
}

/** What is known of the end of a call that has ended. */
export function toEnding(
  { raw, meaning }: Reason,
  { status, inVoicemail, hasTalk, hasStarted }: EndingFacts,
): RetellEnding {
  const word = toReason(status);
  const failed = word === "error" || word === "not_connected";
  // One that never connected may have the time that it was dialled.
  const hasBegun = hasTalk || (hasStarted && word !== "not_connected");
  const outcome = inVoicemail === true ? "voicemail" : toOutcome(meaning, { failed, hasTalk, hasBegun });
  // The assistant's side hangs up on a machine, whoever the reason names.
  const by = outcome === "voicemail" ? "assistant" : (meaning?.by ?? (failed ? "system" : "unknown"));
  return {
    outcome,
    ended: toEnded(by, raw),
    // By a machine, or nobody knows: `in_voicemail: false` rules out one machine, not all (a phone menu).
    answeredBy: inVoicemail === true || isMachine(meaning) ? "machine" : undefined,
    unreached: inVoicemail !== true && isUnreached(meaning, word, hasBegun),
  };
}

// That it has ended alone does not say how: a voicemail and a transfer have ended too. So without a known reason the
// outcome is unknown.
function toOutcome(
  meaning: ReasonMeaning | undefined,
  { failed, hasTalk, hasBegun }: { failed: boolean; hasTalk: boolean; hasBegun: boolean },
): CallOutcome {
  const outcome = meaning?.outcome ?? "unknown";
  // A customer who talked was served, without the transfer or until somebody stopped the call.
  if (hasTalk && meaning?.transfer === "canceled") return failed ? "failed" : "completed";
  if (hasBegun && outcome === "canceled") return "completed";
  return failed && (outcome === "completed" || outcome === "unknown") ? "failed" : outcome;
}

function isUnreached(meaning: ReasonMeaning | undefined, status: string | undefined, hasBegun: boolean): boolean {
  if (meaning === undefined) return status === "not_connected";
  return meaning.unreached === true || (meaning.unreached === "unless started" && !hasBegun);
}
