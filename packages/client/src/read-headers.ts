import { refuse } from "./refuse.js";

/**
 * Headers as a caller gives them, their names in small letters.
 *
 * @throws {InvalidInputError} for one that cannot be sent, without its value: a runtime's own error would quote it
 */
export function readHeaders(provider: string, given: object | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === undefined || value === null) continue;
    const text = String(value);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) {
      throw refuse(provider, `The header "${name}" holds a character that no header may.`);
    }
    headers[name.toLowerCase()] = text;
  }
  return headers;
}
