import type { Scrub } from "./scrub.js";

/** JSON where it is JSON, else the text itself, with credentials taken out of both. */
export function parseLeniently(text: string, scrub: Scrub): unknown {
  const clean = scrub(text);
  try {
    return parseJson(clean);
  } catch {
    return clean;
  }
}

/**
 * Digits enough for an unsafe integer, where JSON may have a number. One look at the text; hardly any answer has them.
 */
const suspicious = /(?:^|[-:,[\s])[1-9]\d{15}/;

/**
 * Parses as `JSON.parse` does, but for integers beyond ±(2^53 - 1): they become texts of exactly their digits, since
 * as numbers two ids could be one. A byte order mark in front is ignored.
 *
 * @throws {SyntaxError} where the text is not JSON
 */
export function parseJson(text: string): unknown {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  // First as it is: what is not JSON must not become so.
  const parsed: unknown = JSON.parse(json);
  return suspicious.test(json) ? JSON.parse(quoteUnsafeIntegers(json)) : parsed;
}

/**
 * Before Node 21 a reviver is not told the source of a number, so the text itself has to change. It is JSON, or this
 * would go astray.
 */
function quoteUnsafeIntegers(json: string): string {
  let quoted = "";
  for (let from = 0; from < json.length;) {
    const text = json.indexOf('"', from);
    const end = text < 0 ? json.length : text;
    const between = json.slice(from, end);
    quoted += between.length < 16 ? between : between.replace(/-?\d[-+.eE\d]*/g, quoteUnsafe);
    from = text < 0 ? end : endOfText(json, text);
    quoted += json.slice(end, from);
  }
  return quoted;
}

function quoteUnsafe(number: string): string {
  return /[.eE]/.test(number) || Number.isSafeInteger(Number(number)) ? number : `"${number}"`;
}

/** Behind the quote that closes the text: the first with an even number of backslashes before it. */
function endOfText(json: string, start: number): number {
  for (let end = start; ;) {
    end = json.indexOf('"', end + 1);
    let before = end - 1;
    while (json[before] === "\\") before -= 1;
    if ((end - before) % 2 === 1) return end + 1;
  }
}
