import { listCalls, type Call, type CallDirection, type CallOutcome } from "trunkline";
import { usageError } from "../errors/cli-error.js";
import type { Io } from "../io.js";
import { findProvider } from "../sources/find-provider.js";
import { openSources } from "../sources/open-sources.js";
import type { SourceSelection } from "../sources/selection.js";
import { openExistingCopy } from "../sync/target.js";

/** Which calls are exported. */
export interface ExportedCalls extends SourceSelection {
  /** The copy that they are read from, instead of the providers. */
  db?: string;
  since?: Date;
  until?: Date;
  assistant?: string;
  direction: readonly CallDirection[];
  outcome: readonly CallOutcome[];
  phone?: string;
  limit?: number;
  detail: "list" | "full";
  raw?: true;
}

/** Calls, and what is to be closed after them. */
export interface Opened {
  calls: AsyncIterable<Call>;
  close: () => Promise<void>;
}

/** @throws {CliError} for options that cannot be right */
export async function openExported(
  options: ExportedCalls,
  io: Io,
  onRetry: (provider: string, delayMs: number) => void,
): Promise<Opened> {
  const { db, since, until, assistant, phone, limit, detail, raw } = options;
  if (since && until && since >= until) throw usageError("--since must be before --until.");
  const direction = toFilter(options.direction);
  const outcome = toFilter(options.outcome);
  if (db === undefined) {
    const sources = await openSources(options, io, {
      onRetry: ({ provider, delayMs }) => onRetry(provider, delayMs),
    });
    const query = { since, until, assistantId: assistant, direction, outcome, phoneNumber: phone, limit, detail };
    return { calls: listCalls(sources, { ...query, signal: io.signal }), close: async () => {} };
  }
  checkForCopy(options);
  const provider = toFilter([...new Set(options.provider)].map((name) => findProvider(name).name));
  const account = toFilter(options.account);
  const store = await openExistingCopy(db);
  const filters = { since, until, provider, account, assistantId: assistant, direction, outcome, phoneNumber: phone };
  return { calls: limitTo(store.calls({ ...filters, raw: raw === true }), limit), close: () => store.close() };
}

/** What is asked of providers a copy does not know. @throws {CliError} */
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

/** No value means no filter. */
function toFilter<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}
