import type { Call } from "../call.js";
import { cutTo, toNotes, toTitle } from "./describe-call.js";
import { timeOfCall } from "./time-of-call.js";
import { withoutMissing } from "./without-missing.js";

/** One input of HubSpot's batch upsert of calls, `POST /crm/objects/2026-03/calls/batch/upsert`. */
export interface HubSpotCall {
  /** The property that identifies a call. Create it once, as a property of calls with unique values. */
  idProperty: "trunkline_call_key";
  /** The call's `key`. */
  id: string;
  /** HubSpot's property names and values. */
  properties: {
    /** When the call took place: ISO 8601, UTC. */
    hs_timestamp: string;
    /** The call's `key`. */
    trunkline_call_key: string;
    /** Direction, customer and outcome, in one line. */
    hs_call_title: string;
    /** Summary and transcript, at most 65,536 characters. */
    hs_call_body?: string;
    /** Missing if the call has no direction. */
    hs_call_direction?: "INBOUND" | "OUTBOUND";
    /** The call's outcome or, before it has one, its status. */
    hs_call_status?: string;
    /** The id of one of HubSpot's default outcomes. Missing if none of them fits. */
    hs_call_disposition?: string;
    /** Integer milliseconds. */
    hs_call_duration?: string;
    /** The caller. */
    hs_call_from_number?: string;
    /** The callee. */
    hs_call_to_number?: string;
    /** A recording's URL, only if it uses https and needs no key. */
    hs_call_recording_url?: string;
  };
}

const statuses = {
  scheduled: "QUEUED",
  queued: "QUEUED",
  ringing: "RINGING",
  in_progress: "IN_PROGRESS",
  ended: "COMPLETED",
  unknown: undefined,
} as const satisfies Record<Call["status"]["unified"], string | undefined>;

const outcomeStatuses = {
  completed: "COMPLETED",
  transferred: "COMPLETED",
  voicemail: "COMPLETED",
  no_answer: "NO_ANSWER",
  busy: "BUSY",
  canceled: "CANCELED",
  failed: "FAILED",
  unknown: "COMPLETED",
} as const satisfies Record<NonNullable<Call["outcome"]>, string>;

/** HubSpot's default outcomes, the same in every account. */
const dispositions = {
  busy: "9d9162e7-6cf3-4944-bf63-4dff82258764",
  completed: "f240bbac-87c9-4f6e-bf70-924b57d47db7",
  transferred: "f240bbac-87c9-4f6e-bf70-924b57d47db7",
  // HubSpot has "Left voicemail", but whether a message was left is unknown.
  voicemail: undefined,
  no_answer: "73a0d17f-1163-4015-bdd5-ec830791da20",
  canceled: undefined,
  failed: undefined,
  unknown: undefined,
} as const satisfies Record<NonNullable<Call["outcome"]>, string | undefined>;

/** HubSpot's limit. */
const longestBody = 65_536;

/**
 * Converts a call for HubSpot. Undefined if the call has no time, which HubSpot requires. No contact is set: associate
 * the call by the customer's number. Nothing is redacted: pass `redactCall(call)`.
 */
export function toHubSpotCall(call: Call): HubSpotCall | undefined {
  const time = timeOfCall(call);
  if (time === undefined) return undefined;
  const notes = toNotes(call);
  const recording = call.recordings.find(({ url, needsAuth }) => url.startsWith("https://") && !needsAuth);
  return {
    idProperty: "trunkline_call_key",
    id: call.key,
    properties: {
      hs_timestamp: time,
      trunkline_call_key: call.key,
      hs_call_title: toTitle(call),
      ...withoutMissing({
        hs_call_body: notes === "" ? undefined : cutTo(notes, longestBody),
        hs_call_direction: call.direction && directions[call.direction],
        hs_call_status: call.outcome ? outcomeStatuses[call.outcome] : statuses[call.status.unified],
        hs_call_disposition: call.outcome && dispositions[call.outcome],
        hs_call_duration:
          call.durationSeconds === undefined ? undefined : String(Math.round(call.durationSeconds * 1000)),
        hs_call_from_number: call.from?.e164 ?? call.from?.raw,
        hs_call_to_number: call.to?.e164 ?? call.to?.raw,
        hs_call_recording_url: recording?.url,
      }),
    },
  };
}

const directions = { inbound: "INBOUND", outbound: "OUTBOUND" } as const;
