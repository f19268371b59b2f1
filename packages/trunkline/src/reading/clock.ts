/** Some characters of a text as the number they write, without a string in between; NaN where one is no digit. */
export function readDigits(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** How far into its day a time of ours (ISO 8601 in UTC with milliseconds) is. */
export function readMillisecondOfDay(time: string): number {
  const minute = readDigits(time, 11, 13) * 60 + readDigits(time, 14, 16);
  return (minute * 60 + readDigits(time, 17, 19)) * 1000 + readDigits(time, 20, 23);
}

/** A whole millisecond of a day as `hh:mm:ss.SSSZ`: from codes, as putting strings together takes longer than all else here. */
export function toClock(millisecond: number): string {
  const second = Math.floor(millisecond / 1000);
  const minute = Math.floor(second / 60);
  return String.fromCharCode(
    tens(Math.floor(minute / 60)),
    ones(Math.floor(minute / 60)),
    58 /* : */,
    tens(minute % 60),
    ones(minute % 60),
    58,
    tens(second % 60),
    ones(second % 60),
    46 /* . */,
    48 + Math.floor((millisecond % 1000) / 100),
    tens(millisecond % 100),
    ones(millisecond),
    90 /* Z */,
  );
}

function tens(number: number): number {
  return 48 + Math.floor(number / 10);
}

function ones(number: number): number {
  return 48 + (number % 10);
}
