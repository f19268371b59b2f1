const millisecondsOfDay = 86_400_000;
const lastYear9999 = 253_402_300_799_999;

/**
 * Epoch milliseconds as ISO 8601 in UTC, the very text of `Date.prototype.toISOString` in a third of the time: it is most of what small
 * records with epoch times cost. Undefined for what is not a time from 1970 to 9999.
 */
export function toIsoTime(milliseconds: number): string | undefined {
  if (!(milliseconds >= 0 && milliseconds <= lastYear9999)) return undefined;
  const day = Math.floor(milliseconds / millisecondsOfDay);
  const inDay = Math.floor(milliseconds - day * millisecondsOfDay);
  const second = Math.floor(inDay / 1000);
  const minute = Math.floor(second / 60);
  const clock = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:${twoDigits(second % 60)}`;
  return `${toDate(day)}T${clock}.${threeDigits(inDay % 1000)}Z`;
}

// Counted in years that begin in March, so that a leap day is a year's last, and in cycles of 400 of them, which are 146,097 days:
// https://howardhinnant.github.io/date_algorithms.html#civil_from_days
function toDate(day: number): string {
  const sinceYear0 = day + 719_468;
  const cycle = Math.floor(sinceYear0 / 146_097);
  const inCycle = sinceYear0 - cycle * 146_097;
  const leapDays = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const yearOfCycle = Math.floor((inCycle - leapDays) / 365);
  const inYear = inCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const dayOfMonth = inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function threeDigits(number: number): string {
  return number < 10 ? `00${number}` : number < 100 ? `0${number}` : String(number);
}
