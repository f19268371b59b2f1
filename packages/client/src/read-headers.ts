import { invalidInput } from "./errors.js";

/**
 * A caller's headers, with lower-case names.
 *
 * @throws {InvalidInputError} for an invalid header, without its value, which the runtime's own error would quote
 */
export function readHeaders(provider: string, given: object | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === undefined || value === null) continue;
    const text = String(value);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) {
      throw invalidInput(provider, `The header "${name}" contains an invalid character.`);
    }
    headers[name.toLowerCase()] = text;
  }
  return headers;
}
