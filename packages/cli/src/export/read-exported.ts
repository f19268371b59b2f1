import { listCalls, type Call } from "trunkline";
import { usageError } from "../errors/cli-error.js";
import type { Io } from "../io.js";
import { toCallQuery, toFilter, type CallFilters } from "../sources/call-filters.js";
import { findProvider } from "../sources/find-provider.js";
import { openSources } from "../sources/open-sources.js";
import type { SourceSelection } from "../sources/selection.js";
import { openExistingCopy } from "../sync/target.js";

/** Which calls to export. */
export interface ExportedCalls extends SourceSelection, CallFilters {
  /** The copy to read them from, instead of the providers. */
  db?: string;
  raw?: true;
}

/** Calls, and a function to close their source. */
export interface Opened {
  calls: AsyncIterable<Call>;
  close: () => Promise<void>;
}

/** @throws {CliError} for invalid options */
export async function openExported(
  options: ExportedCalls,
  io: Io,
  onRetry: (provider: string, delayMs: number) => void,
): Promise<Opened> {
  const { db, limit, detail, raw } = options;
  const query = toCallQuery(options);
  if (db === undefined) {
    const sources = await openSources(options, io, {
      onRetry: ({ provider, delayMs }) => onRetry(provider, delayMs),
    });
    return { calls: listCalls(sources, { ...query, limit, detail, signal: io.signal }), close: async () => {} };
  }
  checkForCopy(options);
  const provider = toFilter([...new Set(options.provider)].map((name) => findProvider(name).name));
  const account = toFilter(options.account);
  const store = await openExistingCopy(db);
  const calls = store.calls({ ...query, provider, account, raw: raw === true });
  return { calls: limitTo(calls, limit), close: () => store.close() };
}

/** Rejects options that only apply to providers. @throws {CliError} */
function checkForCopy({ brand, baseUrl, config, detail }: ExportedCalls): void {
  const given = [
    brand !== undefined && "--brand",
    baseUrl.length > 0 && "--base-url",
    config !== undefined && "--config",
    detail === "full" && "--detail",
  ].find((name) => name !== false);
  if (given !== undefined) throw usageError(`Use either --db or ${given}: that is for reading from the providers.`);
}

async function* limitTo(calls: AsyncIterable<Call>, limit = Infinity): AsyncGenerator<Call, void> {
  let count = 0;
  for await (const call of calls) {
    yield call;
    count += 1;
    if (count >= limit) return;
  }
}
