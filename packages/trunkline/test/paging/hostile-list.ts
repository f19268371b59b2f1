import { InvalidRequestError, type PaginationRule } from "@trunkline/client";

/** How a server behaves: each word by itself, so that a property can combine them. */
export interface Behaviour {
  /** What becomes of the page size that is asked for. */
  sizes: "kept" | "clamped" | "clamped in silence" | "varying" | "bytes" | "one" | "fixed" | "refused";
  /** What the answer says of the list's length. */
  total: "right" | "stale" | "stuck" | "random" | "text" | "missing";
  /** What happens to rows between two requests. */
  drift: "none" | "insert" | "delete" | "both" | "tie" | "backdate" | "edit";
  /** How probable something happens between two requests. */
  rate: number;
  /** How probable an answer is empty for no reason, not twice in a short time. */
  emptyRate: number;
  /** What a page past the end answers. */
  past: "empty" | "last page" | "refused";
}

export const usual: Behaviour = {
  sizes: "kept",
  total: "right",
  drift: "none",
  rate: 0.3,
  emptyRate: 0,
  past: "empty",
};

export interface HostileRow {
  id: string;
  createdAt: string;
  edits: number;
}

interface Stored extends HostileRow {
  time: number;
  /** Orders rows of one time. */
  rank: number;
  weight: number;
}

const start = Date.UTC(2026, 0, 1);

/** Numbers from 0 to 1, the same ones for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A list, newest first, on a server that keeps to its documents as badly as `behaviour` says. It alone knows what a
 * whole reading gives.
 */
export class HostileList {
  rows: Stored[];
  requests = 0;
  readonly everThere = new Set<string>();
  private readonly random: () => number;
  private readonly atStart: string[];
  private readonly clamp: number;
  private readonly totals: number[] = [];
  private made = 0;
  private lastEmpty = -12;
  private readonly bigRate: number;

  constructor(
    size: number,
    private readonly rule: PaginationRule,
    private readonly behaviour: Behaviour,
    seed: number,
    { ties = 1, pageSize = 10 }: { ties?: number; pageSize?: number } = {},
  ) {
    this.random = createRandom(seed);
    // As small as a clamp can be that still shows more than a tie.
    this.clamp = ties + 1 + Math.floor(this.random() * pageSize);
    this.bigRate = ties > 1 ? 0 : 0.05;
    this.rows = [];
    for (let index = size - 1; index >= 0; index -= 1)
      this.rows.push(this.make(start + 1000 * Math.floor(index / ties)));
    this.rows.sort(order);
    this.atStart = this.rows.map(({ id }) => id);
  }

  /** Rows that were there from before the first request until after the last. */
  get lasting(): string[] {
    const now = new Set(this.rows.map(({ id }) => id));
    return this.atStart.filter((id) => now.has(id));
  }

  /** @throws {InvalidRequestError} where this server refuses what is asked */
  answer(parameters: Record<string, unknown>): unknown {
    if (this.requests > 0) this.drift();
    this.requests += 1;
    if (this.requests > 20_000) throw new Error("It asks for ever.");
    const { sizes, past, emptyRate } = this.behaviour;
    const asked = Number(parameters.limit);
    if (sizes === "refused" && this.requests > 1 && asked !== this.clamp) {
      throw new InvalidRequestError("The limit is not one of 10, 20 or 50.", { status: 422 });
    }
    const size = this.sizeOf(asked);
    const rows = this.after(parameters, size);
    const numbered = this.rule.style !== "keyset";
    if (rows.length === 0 && this.rows.length > 0 && numbered && Number(parameters.at) > (this.rule.first ?? 0)) {
      if (past === "refused") throw new InvalidRequestError("No such page.", { status: 422 });
      if (past === "last page") return this.body(this.rows.slice(-size), size);
    }
    if (this.random() < emptyRate && this.requests > this.lastEmpty + 12) {
      this.lastEmpty = this.requests;
      return this.body([], size);
    }
    return this.body(this.cut(rows.slice(0, size)), size);
  }

  /** The size that a reader must keep to, where it is told at once. */
  get onlySize(): number {
    return this.clamp;
  }

  private sizeOf(asked: number): number {
    switch (this.behaviour.sizes) {
      case "clamped":
      case "clamped in silence":
        return Math.min(asked, this.clamp);
      case "fixed":
        return this.clamp;
      default:
        return asked;
    }
  }

  private after(parameters: Record<string, unknown>, size: number): Stored[] {
    const { style, first = 0 } = this.rule;
    if (style === "keyset") {
      const bound = parameters.at === undefined ? Infinity : Date.parse(String(parameters.at));
      return this.rows.filter(({ time }) => time <= bound);
    }
    const position = Number(parameters.at) - first;
    return this.rows.slice(style === "page" ? position * size : position);
  }

  private cut(rows: Stored[]): Stored[] {
    if (this.behaviour.sizes === "one") return rows.slice(0, 1);
    if (this.behaviour.sizes === "varying") return rows.slice(0, 1 + Math.floor(this.random() * rows.length));
    if (this.behaviour.sizes !== "bytes") return rows;
    let left = 100;
    // The first row always fits.
    return rows.filter(({ weight }, index) => (left -= weight) >= 0 || index === 0);
  }

  private body(rows: Stored[], size: number): unknown {
    const items = rows.map(({ id, time, edits }) => ({ id, createdAt: new Date(time).toISOString(), edits }));
    if (this.rule.style === "keyset") return items;
    const told = this.behaviour.sizes === "clamped" ? { size } : {};
    const total = this.total();
    return { items, ...told, ...(total !== undefined && { total }) };
  }

  private total(): unknown {
    this.totals.push(this.rows.length);
    switch (this.behaviour.total) {
      case "right":
        return this.rows.length;
      case "text":
        return String(this.rows.length);
      case "stale":
        return this.totals.at(-5) ?? this.totals[0];
      case "stuck":
        return this.totals[0];
      case "random":
        return Math.floor(this.random() * 2 * (this.rows.length + 1));
      case "missing":
        return undefined;
    }
  }

  private make(time: number): Stored {
    this.made += 1;
    const id = `row-${this.made}`;
    this.everThere.add(id);
    // One in twenty fills an answer by itself.
    const weight = this.random() < this.bigRate ? 150 : 5 + Math.floor(this.random() * 20);
    return { id, time, createdAt: "", edits: 0, rank: this.random(), weight };
  }

  private drift(): void {
    const { drift, rate } = this.behaviour;
    const does = (kind: Behaviour["drift"]): boolean =>
      (drift === kind || (drift === "both" && (kind === "insert" || kind === "delete"))) && this.random() < rate;
    const any = (): number => Math.floor(this.random() * this.rows.length);
    const newest = this.rows[0]?.time ?? start;
    if (does("insert"))
      for (let count = 1 + (any() % 3); count > 0; count -= 1) this.rows.unshift(this.make(newest + 1000 * count));
    if (does("delete")) for (let count = 1 + (any() % 3); count > 0; count -= 1) this.rows.splice(any(), 1);
    if (does("tie") && this.rows.length > 0) this.rows.unshift(this.make(newest));
    if (does("backdate") && this.rows.length > 0)
      this.rows.push(this.make(this.rows[any()]!.time + 1 + Math.floor(this.random() * 900)));
    if (does("edit") && this.rows.length > 0) this.rows[any()]!.edits += 1;
    this.rows.sort(order);
  }
}

function order(one: Stored, other: Stored): number {
  return other.time - one.time || one.rank - other.rank;
}
