const lastYear9999 = 253_402_300_799_999;
const secondsOfDay = 86_400;

/**
 * The time some seconds after another, where both are there and the sum is a time at all. The first is one of ours: ISO
 * 8601 in UTC with milliseconds.
 */
export function addSeconds(start: string | undefined, seconds: number | undefined): string | undefined {
  if (start === undefined || seconds === undefined) return undefined;
  const second = Number(start.slice(11, 13)) * 3600 + Number(start.slice(14, 16)) * 60 + Number(start.slice(17, 19));
  const sum = second + seconds;
  // On the same day there is no calendar to ask, and text is much faster than `Date`.
  if (Number.isInteger(seconds) && sum >= 0 && sum < secondsOfDay)
    return start.slice(0, 11) + toClock(sum) + start.slice(19);
  const milliseconds = Date.parse(start) + seconds * 1000;
  return milliseconds >= 0 && milliseconds <= lastYear9999 ? new Date(milliseconds).toISOString() : undefined;
}

function toClock(second: number): string {
  const minute = Math.floor(second / 60);
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:${twoDigits(second % 60)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
