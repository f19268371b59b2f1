import type { Call } from "../call.js";
import { cutTo, toNotes, toTitle } from "./describe-call.js";
import { timeOfCall } from "./time-of-call.js";
import { withoutMissing } from "./without-missing.js";

/** A Task of Salesforce, for an upsert by `Trunkline_Call_Key__c`. Call fields need Salesforce CRM Call Center. */
export interface SalesforceTask {
  /** The call's `key`. Create the field once, on activities: text of 255 characters, an external id, unique. */
  Trunkline_Call_Key__c: string;
  /** Direction, customer and outcome: at most 255 characters. */
  Subject: string;
  /** A call that is over, or is not to come, is `Completed`. */
  Status: "Not Started" | "In Progress" | "Completed";
  /** `Call`. */
  TaskSubtype: "Call";
  /** The day in UTC. Missing where the provider tells no time. */
  ActivityDate?: string;
  /** Missing where the call has no direction. */
  CallType?: "Inbound" | "Outbound";
  /** Whole seconds. */
  CallDurationInSeconds?: number;
  /** What came of it, in our words. */
  CallDisposition?: string;
  /** The call's `key`, as far as it fits 255 characters. */
  CallObject: string;
  /** Summary and transcript: at most 32,000 characters. */
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
 * A call as a Task of Salesforce. Whose call it is, the contact or lead, is not told: set `WhoId` by the customer's
 * number. Pass `redactCall(call)`: nothing is taken out here.
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
