import { StoreError } from "./store-error.js";

/**
 * Loads an optional peer package. `load` contains the `import`, so that bundlers see it.
 *
 * @throws {StoreError} `peer`, with the command that installs it
 */
export async function loadPeer<Module>(name: string, purpose: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (!isMissing(cause, name)) throw cause;
    throw new StoreError("peer", `${purpose} needs the package ${name}. Install it: npm install ${name}`, { cause });
  }
}

/** Whether this package itself is missing, and not one of its dependencies. */
function isMissing(error: unknown, name: string): boolean {
  const { code, message = "" } = (error ?? {}) as { code?: unknown; message?: string };
  return (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") && message.includes(`'${name}'`);
}
