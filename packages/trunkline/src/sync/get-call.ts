import { NotFoundError, UnreadableResponseError } from "@trunkline/client";
import type { Call } from "../call.js";
import { isOfOneCall } from "./failures.js";
import { isExpired } from "./retention.js";
import { saveNowAndThen, writeCalls, type Run } from "./run.js";

/** After so many failures in a row it is not this call that cannot be got: the rest is left to the next run. */
const mostFailures = 10;

export function mayAsk<Raw>({ failures }: Run<Raw>): boolean {
  return failures < mostFailures;
}

/** The call, as the provider has it now; undefined where it cannot be got, whatever the reason. */
export async function getCall<Raw>(run: Run<Raw>, id: string): Promise<Call<Raw> | undefined> {
  const { source, options } = run;
  if (!mayAsk(run)) return undefined;
  try {
    const call = await source.get(id, { signal: options.signal });
    run.failures = 0;
    return call.id === id ? call : undefined;
  } catch (error) {
    if (NotFoundError.isInstance(error)) run.failures = 0;
    else if (isOfOneCall(error)) run.failures += 1;
    else throw error;
    return undefined;
  }
}

/** Reads a known call again by its id: writes it, parks it, or finds it gone. `time`: when it occurred, as far as it is known. */
export async function readCall<Raw>(run: Run<Raw>, id: string, time: number | undefined): Promise<void> {
  const { source, options, memory, parking, gone } = run;
  const key = `${source.key}:${id}`;
  try {
    const call = await source.get(id, { signal: options.signal });
    run.failures = 0;
    if (call.id !== id) {
      throw new UnreadableResponseError("unreadable", `${source.provider} was asked for call ${id} and gave another.`);
    }
    const parked = parking.ofCall(key);
    if (parked) parking.release(parked);
    run.settled = false;
    await writeCalls(run, memory.see(call, "get") === "write" ? [call] : []);
    run.settled = true;
  } catch (error) {
    if (NotFoundError.isInstance(error)) {
      run.failures = 0;
      const when = memory.timeOf(id) ?? time;
      memory.forget(id);
      const parked = parking.ofCall(key);
      if (parked) parking.release(parked);
      (isExpired(source, when, options.now) ? gone.expired : gone.deleted).push(key);
    } else if (run.settled && isOfOneCall(error)) {
      run.failures += 1;
      parking.parkCall(key, memory.timeOf(id) ?? time, error);
      memory.stopWaiting(id);
    } else throw error;
  }
  await saveNowAndThen(run, 1);
}

/** Incomplete calls that are due, one by one. */
export async function readIncomplete<Raw>(run: Run<Raw>): Promise<void> {
  for (const id of run.memory.due()) {
    if (!mayAsk(run)) return;
    await readCall(run, id, undefined);
  }
}
