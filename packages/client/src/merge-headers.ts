import { refuse } from "./refuse.js";

type Layer = Readonly<Record<string, unknown>> | undefined;

/**
 * One set of headers out of several, the later before the earlier, names in small letters.
 *
 * @throws {InvalidInputError} for a header that cannot be sent, without its value: a runtime's own error would quote it
 */
export function mergeHeaders(provider: string, layers: readonly Layer[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer ?? {})) {
      if (value === undefined || value === null) continue;
      const text = String(value);
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) {
        throw refuse(provider, `The header "${name}" cannot be sent: it holds a character that no header may.`);
      }
      merged[name.toLowerCase()] = text;
    }
  }
  return merged;
}
