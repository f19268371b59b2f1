import { assume, readText, type CallDraft, type Loose, type Notes } from "../../reading/index.js";
import { mapAutoCallsAnsweredBy, mapAutoCallsEnded, mapAutoCallsOutcome } from "./status.js";

export type Ending = CallDraft<"outcome" | "ended" | "answeredBy">;

/** The status is all there is to tell how a call was ended. It has no word for a voicemail, which is told by who answered. */
export function readEnding(notes: Notes, record: Loose, status: string | undefined): Ending {
  const answeredBy = mapAutoCallsAnsweredBy(readText(notes, record.answered_by, "answered_by"));
  const outcome = mapAutoCallsOutcome(status, answeredBy);
  if (outcome === "voicemail") assume(notes, "outcome.fromAnsweredBy");
  return { outcome, ended: mapAutoCallsEnded(status), answeredBy };
}
