const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The times most records carry, `2025-08-04 14:30:00` and `2025-07-15T14:32:15.000000Z`, as ISO 8601 in UTC with milliseconds. It is
 * text to text: going through `Date` takes ten times as long. A text of another form, or one that needs the
 * calendar to be understood, gives undefined: `readTime` knows those.
 */
export function toUtcText(text: string): string | undefined {
  const length = text.length;
  if (length < 19 || length > 35) return undefined;
  const between = text.charCodeAt(10);
  if (between !== 32 /* space */ && between !== 84 /* T */) return undefined;
  if (text.charCodeAt(4) !== 45 /* - */ || text.charCodeAt(7) !== 45) return undefined;
  if (text.charCodeAt(13) !== 58 /* : */ || text.charCodeAt(16) !== 58) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const days = daysInMonth[twoDigits(text, 5) - 1];
  const day = twoDigits(text, 8);
  if (year < 1970 || year > 9999 || days === undefined || day < 1 || day > days) return undefined;
  if (twoDigits(text, 11) > 23 || twoDigits(text, 14) > 59 || twoDigits(text, 17) > 59) return undefined;
  const end = text.charCodeAt(length - 1) === 90 /* Z */ ? length - 1 : length;
  const milliseconds = end === 19 ? ".000Z" : readMilliseconds(text, end);
  return milliseconds && text.slice(0, 10) + ("T" + text.slice(11, 19)) + milliseconds;
}

/** A fraction of a second that begins after the 19 characters of date and time, in three digits and with a `Z`. */
function readMilliseconds(text: string, end: number): string | undefined {
  if (text.charCodeAt(19) !== 46 /* . */ || end === 20) return undefined;
  for (let index = 20; index < end; index += 1) if (!isDigit(text.charCodeAt(index))) return undefined;
  return `.${text.slice(20, Math.min(end, 23)).padEnd(3, "0")}Z`;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** More than any two digits where these are none. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index);
  const ones = text.charCodeAt(index + 1);
  return isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : 10_000;
}
