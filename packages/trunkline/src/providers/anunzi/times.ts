import type { CallDirection } from "../../call.js";
import {
  assume,
  isIsoDay,
  isMissing,
  readDigits,
  readDuration,
  readEpochMilliseconds,
  readTime,
  report,
  toIsoTime,
  toMoment,
  type Reader,
  type Times,
} from "../../reading/index.js";

type Ends = Pick<Times, "createdAt" | "endedAt" | "durationSeconds">;

/** What is told whether the call has begun or not, and tells whether it has ended. */
export function readEnds(call: Reader, id: string): Ends {
  return {
    createdAt: readCreatedAt(call, id),
    // Only the line tells the end: a length added to the time of the record or of the plan would be a guess.
    endedAt: readLineTime(call, "telephony_end", "endedAt"),
    // A number in the documents. Synthflow's list has been seen to answer with a text.
    durationSeconds: readLength(call),
  };
}

/** The line's own length is in milliseconds, and stands in for that of the conversation. */
function readLength(call: Reader): number | undefined {
  const told = readDuration(call, "duration");
  const ofLine = readDuration(call, "telephony_duration", 1000);
  if (told === undefined && ofLine !== undefined) assume(call, "durationSeconds.fromTelephony");
  return told ?? ofLine;
}

/** `hasBegun` is false where the status says so: such a call has a plan at most. */
export function readTimes(
  call: Reader,
  direction: CallDirection | undefined,
  hasBegun: boolean,
  { createdAt, endedAt, durationSeconds }: Ends,
): Times {
  const { startedAt, scheduledAt } = readStart(call, direction, hasBegun);
  return {
    createdAt,
    startedAt,
    answeredAt: undefined,
    endedAt,
    updatedAt: undefined,
    scheduledAt,
    durationSeconds,
  };
}

const year2015 = /* @__PURE__ */ Date.UTC(2015, 0, 1);
const year2100 = /* @__PURE__ */ Date.UTC(2100, 0, 1);

/**
 * When the record was made. No answer has it, but the ids do: `1726573895974x902342426476519400` begins with epoch
 * milliseconds. No page says so; in the sample of the webhook it is 3.7 seconds before `start_time`. Synthflow's newer
 * ids are UUIDs, which tell no time.
 */
function readCreatedAt(call: Reader, id: string): string | undefined {
  if (id.charCodeAt(13) !== 120 /* x */ || id.length < 15) return undefined;
  const milliseconds = readDigits(id, 0, 13);
  if (!(milliseconds >= year2015 && milliseconds < year2100)) return undefined;
  if (Number.isNaN(readDigits(id, 14, id.length))) return undefined;
  assume(call, "createdAt.fromId");
  return toIsoTime(milliseconds);
}

/**
 * When the call began: by the line, where it tells an instant; else by `start_time`, which is the start in Synthflow's
 * list and webhook, and the scheduled start in its single call. A call that is still queued cannot have begun, so there
 * it is the plan too. Nobody schedules an inbound call.
 */
function readStart(
  call: Reader,
  direction: CallDirection | undefined,
  hasBegun: boolean,
): Pick<Times, "startedAt" | "scheduledAt"> {
  const lineStart = hasBegun ? readLineTime(call, "telephony_start", "startedAt") : undefined;
  if (!hasBegun && !isIsoDay(call.record.telephony_start)) checkTime(call, "telephony_start", "ISO 8601 time");
  const isSingle = isSingleCall(call);
  const isPlan = direction !== "inbound" && (isSingle || !hasBegun);
  if (lineStart !== undefined && !isPlan) {
    checkTime(call, "start_time", "epoch milliseconds");
    return { startedAt: lineStart, scheduledAt: undefined };
  }
  const isStart = hasBegun && lineStart === undefined;
  // Epoch milliseconds as text; ISO 8601 in webhooks.
  const startTime = readEpochMilliseconds(call, "start_time", isStart ? "startedAt" : "scheduledAt");
  if (startTime !== undefined && isStart && isSingle) assume(call, "startedAt.fromSchedule");
  if (startTime !== undefined && isPlan && !isSingle) assume(call, "scheduledAt.fromStart");
  return { startedAt: isStart ? startTime : lineStart, scheduledAt: isPlan ? startTime : undefined };
}

/** Of a time that is not needed, whether it is one. */
function checkTime(call: Reader, name: string, expected: string): void {
  const value = call.record[name];
  if (!isMissing(value) && !((toMoment(value) ?? 0) > 0)) report(call, name, value, expected);
}

/** The single call alone has `status`. */
function isSingleCall({ record }: Reader): boolean {
  return isMissing(record.call_status) && !isMissing(record.status);
}

/**
 * ISO 8601, seen without a zone; or a day alone as Synthflow's list documents it, which is no time to begin or end at.
 */
function readLineTime(call: Reader, name: string, field: string): string | undefined {
  return isIsoDay(call.record[name]) ? undefined : readTime(call, name, field);
}
