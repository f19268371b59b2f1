import { PagingError, UnreadableResponseError, type PaginationRule } from "@trunkline/client";
import { withoutQuery } from "./cursor-text.js";
import { readPath } from "./read-path.js";
import { parseIsoTime } from "../reading/index.js";
import { jsonOf } from "../json-of.js";
import { toShortHash } from "../short-hash.js";
import type { Answer, List, Row } from "./strategy.js";

/** @throws {UnreadableResponseError} if the answer holds no list */
export function readAnswer(
  raw: unknown,
  { rule, name, style, mayMove }: Pick<List, "rule" | "name" | "style" | "mayMove">,
  held: readonly Row[],
): Answer {
  const list = readPath(raw, rule.items);
  const told = style.readTold?.(raw, rule);
  // An empty list may be null, as PHP and Go servers write it. If the answer says that there is more, the page was not
  // read.
  const items: unknown = list === null && rule.items && !told?.more ? [] : list;
  if (!Array.isArray(items)) {
    const where = rule.items && ` in "${rule.items}"`;
    throw new UnreadableResponseError(`${withoutQuery(name)} answered without a list${where}.`);
  }
  const rows = new Map<string, Row>();
  let lastId: string | undefined;
  for (const item of items as unknown[]) {
    const row = readRow(item, rule, name);
    row.moves = mayMove?.(item);
    lastId = row.id;
    if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return {
    rows: [...rows.values()],
    held,
    count: items.length,
    lastId,
    ...told,
  };
}

function readRow(item: unknown, rule: PaginationRule, name: string): Row {
  const row: Row = { id: "", item };
  if (rule.field !== undefined) {
    const text = readPath(item, rule.field);
    // Parsed as the mapper does: `Date.parse` would take 30 February for March, and move the walk there.
    const time = typeof text === "string" ? parseIsoTime(text) : undefined;
    if (time !== undefined) row.time = time;
  }
  const id = readPath(item, rule.id);
  if (typeof id === "string" && id !== "") row.id = id;
  // An integer beyond 2^53 was rounded, and may equal another row's id.
  else if (typeof id === "number" && (Number.isSafeInteger(id) || !Number.isInteger(id))) row.id = String(id);
  else {
    const reason =
      typeof id === "number" ? `an item's "${rule.id}" is too large to be exact` : `an item has no "${rule.id}"`;
    row.nameless = new PagingError(`${withoutQuery(name)}: ${reason}, so it cannot be told apart.`);
    // The row keeps its place in the list and is identified by its content, so that it is handled once.
    row.id = `\u0001${toShortHash(jsonOf(item))}`;
  }
  return row;
}
