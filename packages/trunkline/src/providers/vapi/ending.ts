import { orUndefined, readObject, type CallDraft, type Notes } from "../../reading/index.js";
import type { VapiRecord } from "./parts.js";
import { mapVapiEnded, mapVapiOutcome } from "./status.js";

export type Ending = CallDraft<"outcome" | "ended" | "answeredBy">;

/** What is known of the end of a call that has ended. */
export function readEnding(notes: Notes, record: VapiRecord, endedReason: string | undefined): Ending {
  const destination = orUndefined(readObject(notes, record.destination, "destination"));
  const outcome = mapVapiOutcome(endedReason, destination !== undefined);
  return { outcome, ended: mapVapiEnded(endedReason), answeredBy: outcome === "voicemail" ? "machine" : undefined };
}
