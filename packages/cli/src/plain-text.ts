import { stripVTControlCharacters } from "node:util";

// Control characters could move the cursor or rename the window, and these others turn the reading direction round.
const unprintable = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\s]+/gu;

/** Text from elsewhere as one line that does nothing to a terminal but show. */
export function toPlainText(text: string): string {
  return stripVTControlCharacters(text).replace(unprintable, " ").trim();
}
