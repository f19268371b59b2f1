import type { Call, CallSource } from "trunkline";
import { hashCall } from "../calls/hash-call.js";
import { toKept } from "../calls/to-row.js";
import type { CompleteSpan } from "../complete-span.js";
import type { VerifyOptions, VerifyReport } from "../store.js";
import { verifyCopy, type Difference } from "../verify/verify-source.js";
import type { KeyIndex } from "./key-index.js";
import { iterateKeys } from "./sync-files.js";

export async function verifyFiles(
  { index, span }: { index: KeyIndex; span: CompleteSpan },
  source: CallSource,
  options: VerifyOptions,
): Promise<VerifyReport> {
  return verifyCopy(
    {
      readSpan: async () => span,
      compare: async (calls) => compare(index, calls),
      keys: (from, to) => iterateKeys([index], from, to),
    },
    source,
    options,
  );
}

/** `raw` that is not kept is not a change, since the hash is that of the call as it was read. */
function compare(index: KeyIndex, calls: readonly Call[]): Difference {
  const found: Difference = { missing: [], changed: [] };
  for (const call of calls) {
    const kept = index.get(call.key);
    if (!kept || kept.deleted) found.missing.push(call.key);
    else if (kept.hash.slice(2) !== hashAs(kept.hash, call).slice(2)) found.changed.push(call);
  }
  return found;
}

function hashAs(kept: string, call: Call): string {
  return kept.startsWith("f:") ? hashCall(call, "full") : hashCall(toKept(call, "redacted"), "redacted");
}
