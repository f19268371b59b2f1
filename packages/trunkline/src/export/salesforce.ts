import type { Call } from "../call.js";
import { cutTo, toNotes, toTitle } from "./describe-call.js";
import { timeOfCall } from "./time-of-call.js";
import { withoutMissing } from "./without-missing.js";

/** A Salesforce Task, for an upsert by `Trunkline_Call_Key__c`. Call fields need Salesforce CRM Call Center. */
export interface SalesforceTask {
  /** The call's `key`. Create the field once, on activities: text of 255 characters, external id, unique. */
  Trunkline_Call_Key__c: string;
  /** Direction, customer and outcome, at most 255 characters. */
  Subject: string;
  /** `Completed` if the call has ended or its status is unknown. */
  Status: "Not Started" | "In Progress" | "Completed";
  /** Always `Call`. */
  TaskSubtype: "Call";
  /** The date in UTC. Missing if the call has no time. */
  ActivityDate?: string;
  /** Missing if the call has no direction. */
  CallType?: "Inbound" | "Outbound";
  /** Integer seconds. */
  CallDurationInSeconds?: number;
  /** The call's `outcome`. */
  CallDisposition?: string;
  /** The call's `key`, cut to 255 characters. */
  CallObject: string;
  /** Summary and transcript, at most 32,000 characters. */
  Description?: string;
}

const statuses = {
  scheduled: "Not Started",
  queued: "Not Started",
  ringing: "In Progress",
  in_progress: "In Progress",
  ended: "Completed",
  unknown: "Completed",
} as const satisfies Record<Call["status"]["unified"], string>;

/**
 * Converts a call to a Salesforce Task. No contact or lead is set: set `WhoId` by the customer's number. Nothing is
 * redacted: pass `redactCall(call)`.
 */
export function toSalesforceTask(call: Call): SalesforceTask {
  const notes = toNotes(call);
  return {
    Trunkline_Call_Key__c: call.key,
    Subject: cutTo(toTitle(call), 255),
    Status: statuses[call.status.unified],
    TaskSubtype: "Call",
    CallObject: cutTo(call.key, 255),
    ...withoutMissing({
      ActivityDate: timeOfCall(call)?.slice(0, 10),
      CallType: call.direction && types[call.direction],
      CallDurationInSeconds: call.durationSeconds === undefined ? undefined : Math.round(call.durationSeconds),
      CallDisposition: call.outcome,
      Description: notes === "" ? undefined : cutTo(notes, 32_000),
    }),
  };
}

const types = { inbound: "Inbound", outbound: "Outbound" } as const;
