import type { Scrub } from "./scrub.js";

/** The parsed value if the text is JSON, otherwise the text, without credentials. */
export function parseLeniently(text: string, scrub: Scrub): unknown {
  const clean = scrub(text);
  try {
    return parseJson(clean);
  } catch {
    return clean;
  }
}

/** As many digits as an unsafe integer has, where JSON may have a number. Few responses have any. */
const suspicious = /(?:^|[-:,[\s])[1-9]\d{15}/;

/**
 * Like `JSON.parse`, but integers beyond ±(2^53 - 1) become strings of their exact digits: as numbers, two ids could
 * become equal. Ignores a leading byte order mark.
 *
 * @throws {SyntaxError} if the text is not JSON
 */
export function parseJson(text: string): unknown {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  // Parsed unchanged first, because quoting could turn invalid JSON into valid JSON.
  const parsed: unknown = JSON.parse(json);
  return suspicious.test(json) ? JSON.parse(quoteUnsafeIntegers(json)) : parsed;
}

/**
 * Rewrites the text, because a reviver cannot see a number's source text before Node 21. The text must be valid JSON.
 */
function quoteUnsafeIntegers(json: string): string {
  let quoted = "";
  for (let from = 0; from < json.length;) {
    const text = json.indexOf('"', from);
    const end = text < 0 ? json.length : text;
    const between = json.slice(from, end);
    quoted += between.length < 16 ? between : between.replace(/-?\d[-+.eE\d]*/g, quoteUnsafe);
    from = text < 0 ? end : endOfString(json, text);
    quoted += json.slice(end, from);
  }
  return quoted;
}

function quoteUnsafe(number: string): string {
  return /[.eE]/.test(number) || Number.isSafeInteger(Number(number)) ? number : `"${number}"`;
}

/** The index after the closing quote: the first quote with an even number of backslashes before it. */
function endOfString(json: string, start: number): number {
  for (let end = start; ;) {
    end = json.indexOf('"', end + 1);
    let before = end - 1;
    while (json[before] === "\\") before -= 1;
    if ((end - before) % 2 === 1) return end + 1;
  }
}
