import { mayAsk, readCall } from "./get-call.js";
import { isOfOnePart } from "./failures.js";
import { releaseCleared } from "./read-window.js";
import { readList } from "./read-list.js";
import { saveRun, type Run } from "./run.js";
import type { ParkedCall } from "./state.js";

/** Tries again what is parked and due. */
export async function retryParked<Raw>(run: Run<Raw>): Promise<void> {
  const { parking, source } = run;
  for (const parked of parking.due()) {
    if (parked.key === undefined) await retryPlace(run, parked);
    else if (mayAsk(run)) await readCall(run, parked.key.slice(source.key.length + 1), timeOf(parked.oldest));
    run.unsaved += 1;
  }
  if (run.unsaved > 0) await saveRun(run);
}

async function retryPlace<Raw>(run: Run<Raw>, parked: ParkedCall): Promise<void> {
  const { parking } = run;
  const newest = timeOf(parked.newest);
  const bounds = { since: timeOf(parked.oldest), until: newest === undefined ? undefined : newest + 1 };
  try {
    await readList(run, bounds);
    // What was parked again is already postponed. A place without an upper bound was read as far as the list goes.
    if (parking.isTouched(parked)) return;
    if (bounds.until === undefined) parking.release(parked);
    else releaseCleared(run, bounds);
  } catch (error) {
    if (!run.settled || !isOfOnePart(error)) throw error;
    parking.postpone(parked, error);
  }
}

function timeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}
