import { ServerError, type PaginationRule } from "@trunkline/client";
import type { Parked } from "../../src/paging/parked.js";
import { strategies } from "../../src/paging/strategies.js";
import { walk } from "../../src/paging/walk.js";
import { createRandom } from "./hostile-list.js";

export interface Scene {
  seed: number;
  size: number;
  pageSize: number;
  /** How many rows fail. */
  poisons: number;
}

/** How many rows are added at the head and deleted anywhere between two requests, on average. */
export interface Rates {
  insert: number;
  remove: number;
}

export interface Reading {
  seen: string[];
  parked: Parked[];
  failure: unknown;
  /** Rows that neither came nor lie in a place that was parked. */
  lost: string[];
  /** Whether a row that fails is still there, and nobody was told. */
  untold: boolean;
}

/** Reads a list in which a row or two can never be shown, while others are added at the head and deleted anywhere. */
export async function read(
  rule: PaginationRule,
  { seed, size, pageSize, poisons }: Scene,
  rates: Rates,
  log?: (...words: unknown[]) => void,
): Promise<Reading> {
  const random = createRandom(seed);
  const times = (rate: number): number => Math.floor(rate) + (random() < rate % 1 ? 1 : 0);
  let made = size;
  const rows = Array.from({ length: size }, (_, index) => `r${size - index}`);
  const poisoned = new Set(Array.from({ length: poisons }, () => rows[Math.floor(random() * size)]!));
  const atStart = [...rows];
  let requests = 0;
  const fetch = async ({ at, limit }: Record<string, unknown>): Promise<unknown> => {
    if (requests > 0) {
      for (let left = times(rates.insert); left > 0; left -= 1) rows.unshift(`r${(made += 1)}`);
      for (let left = times(rates.remove); left > 0; left -= 1) rows.splice(Math.floor(random() * rows.length), 1);
    }
    requests += 1;
    if (requests > 5000) throw new Error("It asks for ever.");
    const asked = Number(limit);
    const from = rule.style === "page" ? (Number(at) - (rule.first ?? 1)) * asked : Number(at);
    const page = rows.slice(from, from + asked);
    log?.(from, asked, page.map((id) => (poisoned.has(id) ? `!${id}` : id)).join());
    if (page.some((id) => poisoned.has(id))) throw new ServerError("Internal error", { status: 500 });
    return { items: page.map((id) => ({ id, time: Number(id.slice(1)) })), total: rows.length, size: asked };
  };
  const seen: string[] = [];
  const parked: Parked[] = [];
  let failure: unknown;
  const timeOf = (item: unknown): number => (item as { time: number }).time;
  const list = { name: "rows", rule, style: strategies[rule.style], fetch, timeOf };
  const options = { pageSize, cursor: undefined, signal: new AbortController().signal };
  try {
    for await (const page of walk(list, { ...options, onParked: (one) => parked.push(one) })) seen.push(...page.ids);
  } catch (error) {
    failure = error;
  }
  const now = new Set(rows);
  const lasting = atStart.filter((id) => now.has(id));
  const isTold = (time: number): boolean =>
    parked.some(({ newest = Infinity, oldest = -Infinity }) => oldest <= time && time <= newest);
  const lost = lasting.filter((id) => !poisoned.has(id) && !seen.includes(id) && !isTold(Number(id.slice(1))));
  const untold = parked.length === 0 && lasting.some((id) => poisoned.has(id));
  return { seen, parked, failure, lost, untold };
}
