import { refuse } from "./refuse.js";

/** As path parameters these lead to another operation: `/call/` lists, and `/call/..` is `/`. */
const misleading = ["", ".", "..", "undefined", "null"];

/**
 * The path with its parameters filled in. All that our specs know are plain values.
 *
 * @throws {InvalidInputError} for a path that would not lead where it says
 */
export function writePath(provider: string, path: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  // Without the slash it would go on the host's name, and the key to another host.
  if (!path.startsWith("/")) throw refuse(provider, `The path "${path}" must begin with a slash.`);
  const [start = "", ...parts] = path.split("{");
  return parts.reduce((written, part) => {
    const [name = "", rest = ""] = part.split("}");
    const given = parameters[name];
    const value = given instanceof Date ? given.toISOString() : String(given);
    if (misleading.includes(value)) throw refuse(provider, `The path parameter \`${name}\` must not be "${value}".`);
    return written + encodeURIComponent(value) + rest;
  }, start);
}
