import {
  assume,
  isIsoDay,
  isMissing,
  readDigits,
  readDuration,
  readEpochMilliseconds,
  readTime,
  toIsoTime,
  type CallDraft,
  type Loose,
  type Notes,
} from "../../reading/index.js";

export type Times = CallDraft<"createdAt" | "startedAt" | "endedAt" | "durationSeconds">;

/** `hasBegun` is false where the status says so: such a call has a plan at most. */
export function readTimes(notes: Notes, record: Loose, id: string, hasBegun: boolean): Times {
  return {
    createdAt: readCreatedAt(notes, id),
    startedAt: hasBegun ? readStartedAt(notes, record) : undefined,
    // Only the line tells the end: a length added to the time of the record or of the plan would be a guess.
    endedAt: readLineTime(notes, record.telephony_end, "telephony_end", "endedAt.zone"),
    // A number in the documents. Synthflow's list has been seen to answer with a text.
    durationSeconds: readDuration(notes, record.duration, "duration"),
  };
}

const year2015 = /* @__PURE__ */ Date.UTC(2015, 0, 1);
const year2100 = /* @__PURE__ */ Date.UTC(2100, 0, 1);

/**
 * When the record was made. No answer has it, but the ids do: `1726573895974x902342426476519400` begins with epoch
 * milliseconds. No page says so; in the sample of the webhook it is 3.7 seconds before `start_time`. Synthflow's newer
 * ids are UUIDs, which tell no time.
 */
function readCreatedAt(notes: Notes, id: string): string | undefined {
  if (id.charCodeAt(13) !== 120 /* x */ || id.length < 15) return undefined;
  const milliseconds = readDigits(id, 0, 13);
  if (!(milliseconds >= year2015 && milliseconds < year2100)) return undefined;
  if (Number.isNaN(readDigits(id, 14, id.length))) return undefined;
  assume(notes, "createdAt.fromId");
  return toIsoTime(milliseconds);
}

/**
 * When the call began: by the line, where it tells an instant; else by `start_time`, which is the start in Synthflow's
 * list and webhook, and the scheduled start in its single call.
 */
function readStartedAt(notes: Notes, record: Loose): string | undefined {
  const lineStart = readLineTime(notes, record.telephony_start, "telephony_start", "startedAt.zone");
  if (lineStart !== undefined) return lineStart;
  // Epoch milliseconds as text; ISO 8601 in webhooks.
  const startTime = readEpochMilliseconds(notes, record.start_time, "start_time", "startedAt.unit");
  // The single call alone has `status`.
  if (startTime !== undefined && isMissing(record.call_status) && !isMissing(record.status)) {
    assume(notes, "startedAt.fromSchedule");
  }
  return startTime;
}

/**
 * ISO 8601, seen without a zone; or a day alone as Synthflow's list documents it, which is no time to begin or end at.
 */
function readLineTime(notes: Notes, value: unknown, path: string, zoneAssumption: string): string | undefined {
  return isIsoDay(value) ? undefined : readTime(notes, value, path, zoneAssumption);
}
