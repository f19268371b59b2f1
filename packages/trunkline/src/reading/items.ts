import { report, type Notes, type Place } from "./notes.js";
import { isObject, readArray, type Loose } from "./values.js";

/**
 * Reads every object of a list. What `read` reports is reported of the item; an item that is no object is a problem.
 */
export function readItems(notes: Notes, value: unknown, path: string, read: (item: Loose) => void): void {
  const items = readArray(notes, value, path);
  if (items === undefined || items.length === 0) return;
  const place: Place = { outer: notes.place, list: path, index: 0 };
  notes.place = place;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    place.index = index;
    if (isObject(item)) read(item);
    else report(notes, "", item, "object");
  }
  notes.place = place.outer;
}
