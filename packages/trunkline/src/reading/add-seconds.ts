import { toIsoTime } from "./iso-time.js";

const secondsOfDay = 86_400;

/**
 * The time some seconds after another, where both are there and the sum is a time at all. The first is one of ours: ISO
 * 8601 in UTC with milliseconds.
 */
export function addSeconds(start: string | undefined, seconds: number | undefined): string | undefined {
  if (start === undefined || seconds === undefined) return undefined;
  const sum = readTwoDigits(start, 11) * 3600 + readTwoDigits(start, 14) * 60 + readTwoDigits(start, 17) + seconds;
  // On the same day there is no calendar to ask, and text is faster than `Date`.
  if (Number.isInteger(sum) && sum >= 0 && sum < secondsOfDay) {
    return start.slice(0, 11) + toClock(sum) + start.slice(19);
  }
  return toIsoTime(Date.parse(start) + seconds * 1000);
}

function toClock(second: number): string {
  const minute = Math.floor(second / 60);
  return `${toTwoDigits(Math.floor(minute / 60))}:${toTwoDigits(minute % 60)}:${toTwoDigits(second % 60)}`;
}

function readTwoDigits(text: string, index: number): number {
  return (text.charCodeAt(index) - 48) * 10 + text.charCodeAt(index + 1) - 48;
}

function toTwoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
