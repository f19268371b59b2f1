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

/**
 * As many digits as an unsafe integer has, where JSON may have a number. Few responses match. Written out, since V8
 * then skips text that cannot match, which takes a quarter of the time of `{15}`.
 */
const suspicious = /(?:^|[-:,[\s])[1-9]\d\d\d\d\d\d\d\d\d\d\d\d\d\d\d/;

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
  let inText = false;
  const parts = json.split('"').map((part) => {
    const isText = inText;
    // A quote after an odd number of backslashes does not end the text.
    inText = !isText || (part.endsWith("\\") && /(^|[^\\])(\\\\)*\\$/.test(part));
    return isText || part.length < 16 ? part : part.replace(/-?\d[-+.eE\d]*/g, quoteUnsafe);
  });
  return parts.join('"');
}

function quoteUnsafe(number: string): string {
  return /[.eE]/.test(number) || Number.isSafeInteger(Number(number)) ? number : `"${number}"`;
}
