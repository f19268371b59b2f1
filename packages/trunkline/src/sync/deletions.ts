import { InvalidInputError } from "@trunkline/client";
import { mayAsk, readCall } from "./get-call.js";
import type { Run } from "./run.js";

/** How many missing calls a state holds that were not requested yet. */
const mostMissing = 300;

/** A part of the list that was read to its end. Times are epoch milliseconds. */
export interface ReadPart {
  since: number | undefined;
  until: number;
  /**
   * Calls before this time can be compared: the copy may have more than the list, and all ids that the list showed are
   * known.
   */
  compared: number | undefined;
  /** The run that began to read it. */
  run: number;
  /** Ids of calls before `compared` that the list showed. */
  shown: ReadonlySet<string>;
}

/**
 * Finds calls that the list should have shown and did not: tracked ones and, if `keys` was given, those of the copy.
 * They are not assumed to be deleted, but requested by id, some now and the rest in the next runs. False if there are
 * more than the state can hold.
 */
export async function findMissing<Raw>(run: Run<Raw>, part: ReadPart): Promise<boolean> {
  const { state, memory, parking, source, options } = run;
  const since = part.since ?? 0;
  const listed = new Set(state.missing.map((text) => readMissing(text).id));
  const missing = new Set(memory.unseen(part.since ?? -Infinity, part.until, part.run).filter((id) => !listed.has(id)));
  let complete = true;
  if (options.keys && part.compared !== undefined && part.compared > since) {
    for await (const key of options.keys(new Date(since).toISOString(), new Date(part.compared).toISOString())) {
      const id = readKey(source.key, key);
      if (part.shown.has(id) || memory.wasSeen(id, part.run) || listed.has(id)) continue;
      if (missing.size >= mostMissing) {
        complete = false;
        break;
      }
      missing.add(id);
    }
  }
  for (const id of missing) {
    // Parked calls are retried on their own schedule.
    if (parking.ofCall(`${source.key}:${id}`)) continue;
    state.missing.push(writeMissing(id, memory.timeOf(id) ?? since));
  }
  await askMissing(run);
  if (state.missing.length <= mostMissing) return complete;
  state.missing.length = mostMissing;
  return false;
}

/** Requests calls that a list did not show, up to the run's limit. */
export async function askMissing<Raw>(run: Run<Raw>): Promise<void> {
  const { state } = run;
  while (state.missing.length > 0 && run.questions > 0 && mayAsk(run)) {
    const { id, time } = readMissing(state.missing[0] ?? "");
    run.questions -= 1;
    // Removed first, so that its removal and its outcome are saved together.
    state.missing.shift();
    await readCall(run, id, time);
  }
}

function readKey(source: string, key: string): string {
  if (key.startsWith(`${source}:`) && key.length > source.length + 1) return key.slice(source.length + 1);
  throw new InvalidInputError(
    `\`keys\` gave ${JSON.stringify(key)}, which is no key of ${source}: give the keys of this source's calls only.`,
  );
}

/** The time in base 36, then the id, which may contain any character. */
function writeMissing(id: string, time: number): string {
  return `${time.toString(36)},${id}`;
}

function readMissing(text: string): { id: string; time: number } {
  const end = text.indexOf(",");
  return { id: text.slice(end + 1), time: Number.parseInt(text.slice(0, end), 36) };
}
