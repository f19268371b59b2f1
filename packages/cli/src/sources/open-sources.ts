import type { Hooks } from "@trunkline/client";
import type { CallSource } from "trunkline";
import { usageError } from "../errors/cli-error.js";
import type { Io } from "../io.js";
import { selectConfigured } from "./select-configured.js";
import { selectFromEnvironment } from "./select-from-environment.js";
import type { SelectedSource, SourceSelection } from "./selection.js";

/** Checks everything before it loads any provider's code. @throws {CliError} */
export function selectSources(selection: SourceSelection, io: Io): SelectedSource[] {
  return selection.config === undefined
    ? selectFromEnvironment(selection, io)
    : selectConfigured(selection, selection.config, io);
}

export function loadSource({ entry, options }: SelectedSource, io: Io, hooks: Hooks = {}): Promise<CallSource> {
  // A source with a rate limit has its own `fetch`.
  return entry.load({ ...(io.fetch && { fetch: io.fetch }), ...options, hooks });
}

/**
 * The sources that the options select: the accounts of a config, or by default all with a key in the environment or a
 * base URL.
 *
 * @throws {CliError}
 */
export function openSources(selection: SourceSelection, io: Io, hooks: Hooks = {}): Promise<CallSource[]> {
  return Promise.all(selectSources(selection, io).map((selected) => loadSource(selected, io, hooks)));
}

/** The one source that the options select. @throws {CliError} if they select several */
export async function openSource(selection: SourceSelection, io: Io): Promise<CallSource> {
  const [source, ...others] = await openSources(selection, io);
  if (source !== undefined && others.length === 0) return source;
  const keys = [source, ...others].map((one) => one?.account ?? "").filter(Boolean);
  throw usageError(`--account is required: ${keys.join(", ")}.`);
}
