import { stripVTControlCharacters } from "node:util";

/**
 * Characters that control a terminal, for use in a `u` regular expression: control characters can move the cursor, and
 * the others change the reading direction or break lines.
 */
export const controls = "\\p{Cc}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069";

const controlsAndSpaces = new RegExp(`[${controls}\\s]+`, "gu");

/** Untrusted text as one line that is safe to print on a terminal. */
export function toPlainText(text: string): string {
  return stripVTControlCharacters(text).replace(controlsAndSpaces, " ").trim();
}
