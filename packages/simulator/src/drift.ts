import { propertiesOf, readExtension, type Names, type SpecDocument } from "@trunkline/spec-model";
import type { Clock } from "./clock.js";
import type { History } from "./history.js";
import { getPath, isObject, type JsonObject } from "./json.js";
import { createRandom, drawCount, hashText, pickIndex } from "./random.js";
import type { CheckSchema } from "./schema/check.js";
import { callResource, type Resource, type Store } from "./store.js";
import { touchUpdateTime } from "./times.js";

/**
 * Calls that are created, deleted and changed while a client pages. Each number is the expected count per list request
 * for calls.
 */
export interface DriftOptions {
  /** The random seed. Default: the simulator's. */
  seed?: number;
  /** New calls at the head of the list. Some share their millisecond with the previous one. Default: 0. */
  create?: number;
  /** Calls deleted anywhere in the list. Default: 0. */
  remove?: number;
  /** Calls that change in a field, and in their update time if they have one. Default: 0. */
  edit?: number;
  /** Calls whose withheld parts arrive. The newest calls lack cost, analysis and recording at first. Default: 0. */
  late?: number;
}

export interface Drift {
  /** To be called before a list of calls is answered. */
  beforeList: () => void;
  /** All withheld parts arrive, and nothing changes any more. */
  settle: () => void;
}

export interface DriftContext {
  store: Store;
  document: SpecDocument;
  names: Names;
  check: CheckSchema;
  clock: Clock;
  history: History;
  seed: number;
}

// Parts are withheld from this many of the newest calls, and from each new call.
const unfinishedCalls = 50;
const sameMillisecondShare = 0.25;
const liveShare = 0.3;

export function createDrift(options: DriftOptions | undefined, context: DriftContext): Drift {
  const resource = context.store.get(callResource);
  if (options === undefined || resource === undefined) return { beforeList: () => {}, settle: () => {} };
  return drift(options, context, resource);
}

function drift(options: DriftOptions, context: DriftContext, resource: Resource): Drift {
  const { document, names, check, clock, history } = context;
  const { create = 0, remove = 0, edit = 0, late = 0 } = options;
  const { collection, madeUp, idField } = resource;
  const random = createRandom(options.seed ?? hashText(context.seed, "drift"));
  const properties = propertiesOf(document, resource.schema?.schema);
  const isMarked = (name: string, word: "x-edited" | "x-late") => readExtension(properties.get(name), word) === true;
  const edited = [...properties.keys()].filter((name) => isMarked(name, "x-edited"));
  const withheld = new Map<string, JsonObject>();
  let lists = 0;
  let settled = false;
  let edits = 0;
  let lastCreated = clock.now();

  const idOf = (record: JsonObject) => String(getPath(record, idField));

  /** The record without its late parts, which are set aside. */
  function withhold(record: JsonObject): JsonObject {
    const parts: JsonObject = {};
    const unfinished: JsonObject = {};
    for (const [name, value] of Object.entries(record)) {
      unfinished[name] = value;
      if (value === null || !isMarked(name, "x-late")) continue;
      parts[name] = value;
      // Some providers send null, and some omit the key.
      if (random() < 0.5 && !check(properties.get(name), null)) unfinished[name] = null;
      else delete unfinished[name];
    }
    if (Object.keys(parts).length === 0 || check(resource.schema?.schema, unfinished)) return record;
    withheld.set(idOf(record), parts);
    return unfinished;
  }

  function withholdNewest(): void {
    const list = collection.list([]);
    const records = Array.from({ length: unfinishedCalls }, (_, at) => list.at(at)?.record);
    for (const record of records) if (record) collection.replace(idOf(record), withhold(record));
  }

  function createOne(): void {
    if (madeUp === undefined) return;
    if (random() >= sameMillisecondShare) lastCreated = clock.tick(1 + pickIndex(random, 5000));
    resource.sequence += 1;
    const record = madeUp.draft(resource.sequence, lastCreated, random() < liveShare);
    collection.add(late > 0 ? withhold(record) : record, lastCreated);
    history.note("create", idOf(record));
  }

  function pickRecord(): JsonObject | undefined {
    const list = collection.list([]);
    const total = list.total();
    return total === 0 ? undefined : list.at(pickIndex(random, total))?.record;
  }

  function removeOne(): void {
    const record = pickRecord();
    if (record === undefined) return;
    const id = idOf(record);
    collection.remove(id);
    withheld.delete(id);
    history.note("remove", id);
  }

  function editOne(): void {
    const record = pickRecord();
    const edited = record && editRecord(record);
    if (record === undefined || edited === undefined) return;
    collection.replace(idOf(record), touchUpdateTime(edited, names, clock.tick(1000)));
    history.note("edit", idOf(record));
  }

  /** Changes the text of a field that the spec marks as changeable. */
  function editRecord(record: JsonObject): JsonObject | undefined {
    edits += 1;
    const text = `edit ${edits}`;
    for (const name of edited) {
      const before = record[name];
      for (const value of [text, isObject(before) ? { ...before, edited: text } : { edited: text }]) {
        const changed = { ...record, [name]: value };
        if (!check(resource.schema?.schema, changed)) return changed;
      }
    }
    return undefined;
  }

  function completeOne(id: string): void {
    const parts = withheld.get(id);
    const record = collection.get(id);
    withheld.delete(id);
    if (parts === undefined || record === undefined) return;
    collection.replace(id, touchUpdateTime({ ...record, ...parts }, names, clock.tick(1000)));
    history.note("late", id);
  }

  function completeRandom(): void {
    const id = [...withheld.keys()][pickIndex(random, withheld.size)];
    if (id !== undefined) completeOne(id);
  }

  function beforeList(): void {
    if (settled) return;
    lists += 1;
    if (lists === 1) {
      if (late > 0) withholdNewest();
      return;
    }
    for (let left = drawCount(random, create); left > 0; left -= 1) createOne();
    for (let left = drawCount(random, remove); left > 0; left -= 1) removeOne();
    for (let left = drawCount(random, edit); left > 0; left -= 1) editOne();
    for (let left = drawCount(random, late); left > 0; left -= 1) completeRandom();
  }

  return {
    beforeList,
    settle: () => {
      for (const id of withheld.keys()) completeOne(id);
      settled = true;
    },
  };
}
