/** Postgres's type ids. */
const types = { int8: 20, numeric: 1700, date: 1082, timestamp: 1114, timestamptz: 1184 };

/** Parsers for both drivers, whose own lose digits of numbers and give dates a time zone. */
export const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [types.int8]: readInteger,
  [types.numeric]: (text) => text,
  [types.date]: (text) => text,
  [types.timestamp]: (text) => text,
  [types.timestamptz]: readTime,
};

function readInteger(text: string): number | string {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
}

/** Parses `2026-11-21 12:00:00.123456+00`. What a Date cannot hold, `infinity` or a year BC, is kept as text. */
function readTime(text: string): string {
  const time = Date.parse(text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"));
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}
