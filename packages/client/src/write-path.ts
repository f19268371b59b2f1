import { invalidInput } from "./errors.js";

/** Values that would lead to another operation: `/call/` is a list, and `/call/..` is `/`. */
const misleading = ["", ".", "..", "undefined", "null"];

/**
 * Fills in the path's parameters. Supports simple values, which is all that our specs use.
 *
 * @throws {InvalidInputError} for a path or a parameter that would lead elsewhere
 */
export function writePath(provider: string, path: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  // Without a slash it would continue the host's name, and the key would go to another host.
  if (!path.startsWith("/")) throw invalidInput(provider, `The path "${path}" must start with a slash.`);
  const [start = "", ...parts] = path.split("{");
  return parts.reduce((written, part) => {
    const [name = "", rest = ""] = part.split("}");
    const given = parameters[name];
    const value = given instanceof Date ? given.toISOString() : String(given);
    if (misleading.includes(value))
      throw invalidInput(provider, `The path parameter \`${name}\` must not be "${value}".`);
    return written + encodeURIComponent(value) + rest;
  }, start);
}
