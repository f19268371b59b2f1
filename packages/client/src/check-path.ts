import { refuse } from "./refuse.js";

/** As path parameters these lead to another operation: `/call/` lists, and `/call/..` is `/`. */
const misleading = ["", ".", "..", "undefined", "null"];

/** @throws {InvalidInputError} for a path that would not lead where it says */
export function checkPath(provider: string, path: string, parameters: Readonly<Record<string, unknown>> = {}): void {
  // Without the slash it would go on the host's name, and the key to another host.
  if (!path.startsWith("/")) throw refuse(provider, `The path "${path}" must begin with a slash.`);
  if (!path.includes("{")) return;
  for (const part of path.split("{").slice(1)) {
    const name = part.slice(0, part.indexOf("}"));
    const value = String(parameters[name]);
    if (misleading.includes(value)) throw refuse(provider, `The path parameter \`${name}\` must not be "${value}".`);
  }
}
