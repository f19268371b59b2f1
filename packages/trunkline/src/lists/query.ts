import { checkOptions, findNearest, InvalidInputError } from "@trunkline/client";
import type { Call, CallDirection, CallOutcome } from "../call.js";
import { parseDuration } from "../duration.js";
import { parseTime } from "../parse-time.js";
import type { Parked } from "../paging/parked.js";
import { toE164 } from "../reading/index.js";
import { checkListingOptions, type ListingOptions } from "./listing.js";

/** What to list, in our words. It means the same for every provider: what a provider cannot filter is filtered here. */
export interface CallQuery extends ListingOptions {
  /**
   * Calls that occurred at or after this time: ISO 8601 with its zone, a date alone being its midnight in UTC, a Date,
   * or a length of time before now, like `"90d"`, `"6h"`. A call's time is its `occurredAt`.
   */
  since?: string | Date | undefined;
  /** Calls that occurred before this time. As `since`. */
  until?: string | Date | undefined;
  /**
   * Calls whose record was changed at or after this time. As `since`. Only where the provider filters by it
   * (`capabilities.filters.updatedSince`).
   */
  updatedSince?: string | Date | undefined;
  /** The provider's id of the assistant (agent, model) that took the call. */
  assistantId?: string | undefined;
  /** One direction, or any of several. */
  direction?: CallDirection | readonly CallDirection[] | undefined;
  /** One outcome, or any of several. */
  outcome?: CallOutcome | readonly CallOutcome[] | undefined;
  /**
   * The customer's number: caller of an inbound call, callee of an outbound one. E.164 where the provider writes it so.
   */
  phoneNumber?: string | undefined;
  /**
   * Where a list is made of several, of sources or of assistants. `newest`: newest first over all of them, each read
   * side by side. `any`: one after another, which holds less and has small cursors. Default `newest`.
   */
  order?: "newest" | "any" | undefined;
  /**
   * Reads the list again, once it was read to its end, until a reading brings no call that was there when the first one
   * began and that all before it lacked. Whatever was lacking comes in later pages, newer calls too. Five readings at
   * the most, then a PagingError. Every id is kept meanwhile. A list that ends at its `limit` is not read again. Not
   * with `cursor`: what was handed out before it cannot be known. Default false.
   */
  verify?: boolean | undefined;
  /**
   * Where the provider's list leaves parts of a call out (`capabilities.unlisted`). `list`: a call is what the list
   * shows of it. `full`: each call is fetched by its id as well, once and in order, 8 at once or as many as
   * `concurrency` says, within the client's limits. One that cannot be fetched, since it is gone or the provider fails
   * on it, comes as the list shows it, with a problem that says so. Elsewhere both are the same, and neither sends
   * more.
   * Default `list`.
   */
  detail?: "list" | "full" | undefined;
  /**
   * What cannot be read is told here and left out: a page that fails by itself, narrowed down to the call that does not
   * come, or a record without an id. Default: the list ends with its error. So it does anyway at Retell and ElevenLabs
   * where a page fails, since nothing leads behind it there: a sync goes on by time.
   */
  onParked?: ((parked: Parked) => void) | undefined;
}

/** What a query filters by, whoever does it. */
export type Filter = "since" | "until" | "assistantId" | "direction" | "outcome" | "phoneNumber";

/** A query that was checked: times are epoch milliseconds. */
export interface CheckedQuery {
  /** The first moment that counts, epoch milliseconds. */
  since: number | undefined;
  /** The first moment that counts no more, epoch milliseconds. */
  until: number | undefined;
  /** The first moment of a change that counts, epoch milliseconds. */
  updatedSince: number | undefined;
  /** The provider's id of the assistant. */
  assistantId: string | undefined;
  /** Any of these. */
  direction: readonly CallDirection[] | undefined;
  /** Any of these, each once. */
  outcome: readonly CallOutcome[] | undefined;
  /** The customer's number. */
  phoneNumber: string | undefined;
}

/** Every value of `CallDirection`. */
export const callDirections: readonly CallDirection[] = ["inbound", "outbound"];
/** Every value of `CallOutcome`. */
export const callOutcomes: readonly CallOutcome[] = [
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
  checkFields(query);
  checkListingOptions(query);
  const since = readMoment(query.since, "since");
  const until = readMoment(query.until, "until");
  if (since !== undefined && until !== undefined && since >= until) {
    throw new InvalidInputError(
      `\`since\` must be before \`until\`, not ${new Date(since).toISOString()} and ${new Date(until).toISOString()}.`,
    );
  }
  checkValue(query.order, "order", ["newest", "any"]);
  checkValue(query.detail, "detail", ["list", "full"]);
  if (query.verify === true && query.cursor !== undefined) {
    throw new InvalidInputError(
      "`verify` needs a list from its beginning: what was handed out before a `cursor` cannot be known.",
    );
  }
  return {
    since,
    until,
    updatedSince: readMoment(query.updatedSince, "updatedSince"),
    assistantId: checkText(query.assistantId, "assistantId"),
    direction: checkValues(query.direction, "direction", callDirections),
    outcome: checkValues(query.outcome, "outcome", callOutcomes),
    phoneNumber: checkPhoneNumber(query.phoneNumber),
  };
}

/** The fields of a query. What is left open here is checked where it is read. */
const fields = {
  since: "",
  until: "",
  updatedSince: "",
  assistantId: "",
  direction: "",
  outcome: "",
  phoneNumber: "",
  limit: "",
  pageSize: "",
  cursor: "",
  order: "",
  verify: "true or false",
  detail: "",
  onParked: "a function",
  signal: "",
  prefetch: "",
  concurrency: "",
} satisfies Record<keyof CallQuery, string>;

/** @throws {InvalidInputError} for what is no query, and for a field that there is none of */
export function checkFields(query: object, more: object = {}): void {
  checkOptions(undefined, query, { ...fields, ...more });
}

/** The 15 of E.164 and a few to dial abroad with. */
const mostDigits = 18;
const phoneNumber = /^[+(]?[\d\s().#*/-]*\d[\d\s().#*/-]*$/;
const sipAddress = /^sips?:.|.@./;

/** A number, an extension or a SIP address: whatever a provider may write for the customer's end. */
function checkPhoneNumber(value: string | undefined): string | undefined {
  const text = checkText(value, "phoneNumber");
  if (text === undefined || isPhoneNumber(text) || sipAddress.test(text)) return text;
  throw new InvalidInputError(
    `\`phoneNumber\` must be a number like +4915112345678 or a SIP address, not ${JSON.stringify(text)}.`,
  );
}

/** With a plus it is E.164; without one, a national number or one with the digits to dial abroad. */
function isPhoneNumber(text: string): boolean {
  if (!phoneNumber.test(text)) return false;
  return text.includes("+") ? toE164(text) !== undefined : text.replace(/\D/g, "").length <= mostDigits;
}

/**
 * What tells a query from others, for the name of its list. A length of time stays one: a cursor of the last 90 days is
 * good tomorrow too, when those are others.
 */
export function identifyQuery(query: CallQuery, checked: CheckedQuery): unknown {
  const keep = (name: "since" | "until" | "updatedSince"): unknown =>
    parseDuration(query[name]) === undefined ? checked[name] : query[name];
  return { ...checked, since: keep("since"), until: keep("until"), updatedSince: keep("updatedSince") };
}

/**
 * A time as epoch milliseconds; a length of time counts back from now.
 *
 * @throws {InvalidInputError} for what is no time, or one without its zone
 */
export function readMoment(value: string | Date | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  const length = typeof value === "string" ? parseDuration(value) : undefined;
  if (length !== undefined && length <= Date.now()) return Date.now() - length;
  const time = value instanceof Date ? value.getTime() : typeof value === "string" ? parseTime(value) : undefined;
  if (time !== undefined && Number.isFinite(time)) return time;
  const shown = value instanceof Date ? "an invalid Date" : JSON.stringify(value);
  throw new InvalidInputError(
    `\`${name}\` must be a date (2026-11-01), a time with its zone (2026-11-01T08:30:00Z) or a length of time before now (90d), not ${shown}.`,
  );
}

function checkText(value: string | undefined, name: string): string | undefined {
  if (value === undefined || (typeof value === "string" && value.trim() !== "")) return value;
  throw new InvalidInputError(`\`${name}\` must be a text that is not empty.`);
}

/** @throws {InvalidInputError} for any other value */
export function checkValue<Value extends string>(
  value: Value | undefined,
  name: string,
  values: readonly Value[],
): Value | undefined {
  if (value === undefined || values.includes(value)) return value;
  const near = typeof value === "string" ? findNearest(value, values) : undefined;
  const meant = near === undefined ? "" : ` Did you mean ${near}?`;
  throw new InvalidInputError(`\`${name}\` must be one of ${values.join(", ")}, not ${JSON.stringify(value)}.${meant}`);
}

/**
 * One value or several, without duplicates and in a fixed order, so that equal queries identify the same list.
 *
 * @throws {InvalidInputError} for any other value, and for an empty list
 */
export function checkValues<Value extends string>(
  value: Value | readonly Value[] | undefined,
  name: string,
  values: readonly Value[],
): readonly Value[] | undefined {
  if (value === undefined) return undefined;
  const several: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (several.length === 0) throw new InvalidInputError(`\`${name}\` must name at least one of ${values.join(", ")}.`);
  for (const one of several) {
    // `checkValue` rejects any other value, whatever its type.
    if (one === undefined || checkValue(one as Value, name, values) === undefined) {
      throw new InvalidInputError(`\`${name}\` must be one of ${values.join(", ")}, not undefined.`);
    }
  }
  return values.filter((one) => several.includes(one));
}

/** The time that a call is sorted, grouped and filtered by, epoch milliseconds. */
export function timeOf({ occurredAt }: Call): number | undefined {
  return occurredAt === undefined ? undefined : Date.parse(occurredAt);
}

/**
 * Whether a call is what the query asks for. A filter that the provider applied is believed where the call itself does
 * not tell. A call without any time is within every window: rather one too many than one lost.
 */
export function matches(call: Call, query: CheckedQuery, applied: ReadonlySet<Filter>): boolean {
  if (query.since !== undefined || query.until !== undefined) {
    const time = timeOf(call);
    if (time !== undefined && time < (query.since ?? -Infinity)) return false;
    if (time !== undefined && time >= (query.until ?? Infinity)) return false;
  }
  return (
    agrees(call.assistant?.id, query.assistantId, applied.has("assistantId")) &&
    isAny(call.direction, query.direction, applied.has("direction")) &&
    isAny(call.outcome, query.outcome, applied.has("outcome")) &&
    (query.phoneNumber === undefined || isWith(call, query.phoneNumber, applied.has("phoneNumber")))
  );
}

function agrees(told: string | undefined, wanted: string | undefined, applied: boolean): boolean {
  return wanted === undefined || (told === undefined ? applied : told === wanted);
}

/** A provider that filters by one word is asked for all where several are wanted. */
function isAny<Value extends string>(
  told: Value | undefined,
  wanted: readonly Value[] | undefined,
  applied: boolean,
): boolean {
  if (wanted === undefined) return true;
  return told === undefined ? applied && wanted.length === 1 : wanted.includes(told);
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
