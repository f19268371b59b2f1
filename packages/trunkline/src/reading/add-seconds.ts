import { toEpoch, toIsoTime } from "./iso-time.js";

/** The time some seconds after another, where both are there and the sum is a time at all. The first is one of ours. */
export function addSeconds(start: string | undefined, seconds: number | undefined): string | undefined {
  return start === undefined || seconds === undefined ? undefined : toIsoTime(toEpoch(start) + seconds * 1000);
}
