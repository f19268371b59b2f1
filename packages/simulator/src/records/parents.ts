import { copyJson, getPath, type JsonObject } from "../json.js";
import { createRandom } from "../random.js";
import { idLike } from "./id-like.js";

/** The assistants that made-up calls belong to. */
export interface Parents {
  /** Ids as strings, for the made-up calls. */
  ids: string[];
  /** Records to serve, if the provider has a resource for them. */
  records: JsonObject[];
}

export interface ParentSettings {
  seed: number;
  count: number;
  /** The documented parents; empty if the spec has none. */
  documented: readonly JsonObject[];
  idField: string;
  /** Parents that the documented calls name. */
  named: readonly unknown[];
}

export function createParents({ seed, count, documented, idField, named }: ParentSettings): Parents {
  const random = createRandom(seed);
  const [sample] = documented;
  const form = sample === undefined ? named[0] : getPath(sample, idField);
  const known = new Set(documented.map((record) => String(getPath(record, idField))));
  const records: JsonObject[] = [];

  function addRecord(id: unknown, suffix: string): void {
    known.add(String(id));
    if (sample === undefined) return;
    const record = { ...copyJson(sample), [idField]: id };
    records.push(typeof record.name === "string" ? { ...record, name: `${record.name} ${suffix}` } : record);
  }

  // Listing calls parent by parent must find the documented calls, too.
  named.filter((id) => !known.has(String(id))).forEach((id, at) => addRecord(id, `(documented call ${at + 1})`));

  const ids: string[] = [];
  for (let number = 1; ids.length < count; number += 1) {
    const id = idLike(form ?? 1000, random);
    if (known.has(String(id))) continue;
    addRecord(id, String(number));
    ids.push(String(id));
  }
  // A call created without an assistant must belong to one, too.
  if (ids.length === 0) ids.push(String([...known][0] ?? idLike(form ?? 1000, random)));
  return { ids, records };
}
