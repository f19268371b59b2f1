import { InvalidInputError } from "@trunkline/client";
import type { Call, CallDirection, CallOutcome } from "../call.js";
import { checkListingOptions, type ListingOptions } from "./listing.js";
import type { Parked } from "../paging/parked.js";
import { toE164 } from "../reading/index.js";

/** What to list, in our words. It means the same for every provider: what a provider cannot filter is filtered here. */
export interface CallQuery extends ListingOptions {
  /** Calls created at or after this time: ISO 8601, a date alone being its midnight in UTC. */
  since?: string | Date | undefined;
  /** Calls created before this time. */
  until?: string | Date | undefined;
  /** The provider's id of the assistant (agent, model) that took the call. */
  assistantId?: string | undefined;
  direction?: CallDirection | undefined;
  outcome?: CallOutcome | undefined;
  /** The customer's number: caller of an inbound call, callee of an outbound one. E.164 where the provider writes it so. */
  phoneNumber?: string | undefined;
  /** Calls changed at or after this time, where `capabilities.filters.updatedSince` says that the provider tells. */
  updatedSince?: string | Date | undefined;
  /** `newest`: newest first. `any`: whatever arrives first, where calls are listed by assistant. Default `newest`. */
  order?: "newest" | "any" | undefined;
  /** Told of what cannot be read: it is left out then, and the list goes on. Default: it ends the list with its error. */
  onParked?: ((parked: Parked) => void) | undefined;
}

export type Filter = "since" | "until" | "assistantId" | "direction" | "outcome" | "phoneNumber";

/** A query that was checked: times are epoch milliseconds. */
export interface CheckedQuery {
  since: number | undefined;
  until: number | undefined;
  assistantId: string | undefined;
  direction: CallDirection | undefined;
  outcome: CallOutcome | undefined;
  phoneNumber: string | undefined;
}

const directions: readonly CallDirection[] = ["inbound", "outbound"];
const outcomes: readonly CallOutcome[] = [
  "completed",
  "no_answer",
  "busy",
  "voicemail",
  "transferred",
  "canceled",
  "failed",
  "unknown",
];

/** @throws {InvalidInputError} for the first thing that cannot be right */
export function checkQuery(query: CallQuery): CheckedQuery {
  checkListingOptions(query);
  const since = readMoment(query.since, "since");
  const until = readMoment(query.until, "until");
  if (since !== undefined && until !== undefined && since >= until)
    throw refuse(
      `\`since\` must be before \`until\`, not ${new Date(since).toISOString()} and ${new Date(until).toISOString()}.`,
    );
  return {
    since,
    until,
    assistantId: checkText(query.assistantId, "assistantId"),
    direction: checkWord(query.direction, "direction", directions),
    outcome: checkWord(query.outcome, "outcome", outcomes),
    phoneNumber: checkText(query.phoneNumber, "phoneNumber"),
  };
}

const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * A time as epoch milliseconds.
 *
 * @throws {InvalidInputError} for what is no time, or one without its zone
 */
export function readMoment(value: string | Date | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  const time = value instanceof Date ? value.getTime() : moment.test(value) ? Date.parse(value) : Number.NaN;
  // `Date.parse` moves 30 February to March.
  const moved =
    typeof value === "string" && value.length === 10 && new Date(time || 0).toISOString().slice(0, 10) !== value;
  if (Number.isFinite(time) && !moved) return time;
  const shown = value instanceof Date ? "an invalid Date" : JSON.stringify(value);
  throw refuse(`\`${name}\` must be a date (2026-11-01) or a time with its zone (2026-11-01T08:30:00Z), not ${shown}.`);
}

function checkText(value: string | undefined, name: string): string | undefined {
  if (value === undefined || (typeof value === "string" && value !== "")) return value;
  throw refuse(`\`${name}\` must be a text that is not empty.`);
}

/** @throws {InvalidInputError} for a word that is none of these */
export function checkWord<Word extends string>(
  value: Word | undefined,
  name: string,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined || words.includes(value)) return value;
  throw refuse(`\`${name}\` must be one of ${words.join(", ")}, not ${JSON.stringify(value)}.`);
}

function refuse(message: string): InvalidInputError {
  return new InvalidInputError("invalid_input", message);
}

/** The time that a call is sorted, grouped and filtered by, epoch milliseconds. */
export function timeOf(call: Call): number | undefined {
  const time = call.occurredAt ?? call.createdAt ?? call.startedAt;
  return time === undefined ? undefined : Date.parse(time);
}

/**
 * Whether a call is what the query asks for. A filter that the provider applied is believed where the call itself does not tell. A call without any time is
 * within every window: rather one too many than one lost.
 */
export function matches(call: Call, query: CheckedQuery, applied: ReadonlySet<Filter>): boolean {
  const time = timeOf(call);
  if (time !== undefined && query.since !== undefined && time < query.since) return false;
  if (time !== undefined && query.until !== undefined && time >= query.until) return false;
  return (
    agrees(call.assistant?.id, query.assistantId, applied.has("assistantId")) &&
    agrees(call.direction, query.direction, applied.has("direction")) &&
    agrees(call.outcome, query.outcome, applied.has("outcome")) &&
    (query.phoneNumber === undefined || isWith(call, query.phoneNumber, applied.has("phoneNumber")))
  );
}

function agrees(told: string | undefined, wanted: string | undefined, applied: boolean): boolean {
  return wanted === undefined || (told === undefined ? applied : told === wanted);
}

function isWith(call: Call, number: string, applied: boolean): boolean {
  const wanted = toE164(number) ?? number;
  const { customer, from, to } = call;
  // Where nobody says who is the customer, either end may be.
  const numbers =
    customer?.number === undefined ? [from, to].map((party) => party?.e164 ?? party?.raw) : [customer.number];
  const told = numbers.filter((one) => one !== undefined);
  return told.length === 0 ? applied : told.includes(wanted);
}
