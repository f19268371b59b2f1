import { NotFoundError, UnreadableResponseError, type TrunklineError } from "@trunkline/client";
import type { Call } from "../call.js";
import { isOfOneCall, mostFailures } from "../lists/call-failure.js";
import { callsAtOnce } from "../lists/read-whole-calls.js";
import { isExpired } from "./retention.js";
import { saveNowAndThen, writeCalls, type Run } from "./run.js";

/** Whether to request more calls by id. After too many consecutive failures, the rest is left to the next run. */
export function mayAsk<Raw>({ failures }: Run<Raw>): boolean {
  return failures < mostFailures;
}

/**
 * Reads a known call again by its id, and writes it, parks it, or reports it gone. `time`: when it occurred, epoch
 * milliseconds, if known.
 */
export async function readCall<Raw>(run: Run<Raw>, id: string, time: number | undefined): Promise<void> {
  const { source, options, memory, parking, gone } = run;
  const key = `${source.key}:${id}`;
  const when = memory.timeOf(id) ?? time;
  const answer = await askFor(run, id);
  const parked = parking.ofCall(key);
  if (answer.error === undefined) {
    if (parked) parking.release(parked);
    run.settled = false;
    await writeCalls(run, memory.see(answer.call, "get") === "write" ? [answer.call] : []);
    run.settled = true;
  } else if (NotFoundError.isInstance(answer.error)) {
    if (parked) parking.release(parked);
    memory.forget(id);
    (isExpired(source, when, options.now) ? gone.expired : gone.deleted).push(key);
  } else {
    parking.parkCall(key, when, answer.error);
    memory.stopWaiting(id);
  }
  await saveNowAndThen(run, 1);
}

export type Answer<Raw> = { call: Call<Raw>; error?: undefined } | { error: TrunklineError };

/**
 * Requests calls by id, several at once.
 *
 * @returns the answer for each, in order; undefined for those not requested. `failure`: the error that stopped the
 * requests, if it was not about a single call; no further calls were requested after it
 */
export async function askForCalls<Raw>(
  run: Run<Raw>,
  ids: readonly string[],
): Promise<{ answers: (Answer<Raw> | undefined)[]; failure: { reason: unknown } | undefined }> {
  const answers: (Answer<Raw> | undefined)[] = ids.map(() => undefined);
  let failure: { reason: unknown } | undefined;
  let next = 0;
  async function askOn(): Promise<void> {
    while (next < ids.length && !failure && mayAsk(run)) {
      const index = next;
      next += 1;
      try {
        // In range, by the loop's condition.
        answers[index] = await askFor(run, ids[index] as string);
      } catch (reason) {
        failure ??= { reason };
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(callsAtOnce, ids.length) }, askOn));
  return { answers, failure };
}

/** The call, or why this one cannot be read. @throws errors that concern every other call as well */
async function askFor<Raw>(run: Run<Raw>, id: string): Promise<Answer<Raw>> {
  const { source, options } = run;
  try {
    const call = await source.get(id, { signal: options.signal });
    if (call.id !== id) {
      throw new UnreadableResponseError(`${source.provider} was asked for call ${id} and gave another.`);
    }
    run.failures = 0;
    return { call };
  } catch (error) {
    if (NotFoundError.isInstance(error)) {
      run.failures = 0;
      return { error };
    }
    if (!isOfOneCall(error)) throw error;
    run.failures += 1;
    return { error };
  }
}

/** Reads incomplete calls that are due, one by one. */
export async function readIncomplete<Raw>(run: Run<Raw>): Promise<void> {
  for (const id of run.memory.due()) {
    if (!mayAsk(run)) return;
    await readCall(run, id, undefined);
  }
}
