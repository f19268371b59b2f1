import type { PaginationRule } from "@trunkline/client";

export interface ModelRow {
  id: string;
  createdAt: string;
}

/** What happens to the list between two requests. */
export type Event = { kind: "add" } | { kind: "remove"; at: number };

/**
 * A list, newest first, that changes while it is read, and answers as each style documents. Knows what a complete
 * reading must give.
 */
export class DriftingList {
  readonly rows: ModelRow[];
  requests = 0;
  private readonly removed = new Set<string>();
  private readonly atStart: string[];
  private added = 0;

  constructor(
    size: number,
    private readonly schedule: readonly (readonly Event[])[],
    /** How many neighbours share a millisecond. */
    ties: number,
    /** The page size above which the server gives less than it is asked for. */
    private readonly clamp: number,
  ) {
    this.rows = Array.from({ length: size }, (_, index) => ({
      id: `row-${size - index}`,
      createdAt: timeOf(Math.floor((size - index) / ties)),
    }));
    this.atStart = this.rows.map((row) => row.id);
  }

  /** Rows that were there from before the first request until after the last. */
  get lasting(): string[] {
    return this.atStart.filter((id) => !this.removed.has(id));
  }

  get everThere(): Set<string> {
    return new Set([...this.atStart, ...this.rows.map((row) => row.id), ...this.removed]);
  }

  answer(rule: PaginationRule, parameters: Record<string, unknown>): unknown {
    if (this.requests > 0) this.drift();
    this.requests += 1;
    const size = Math.min(Number(parameters.limit), this.clamp);
    const total = this.rows.length;
    switch (rule.style) {
      case "offset":
        return this.withTotal(rule, this.rows.slice(Number(parameters.at), Number(parameters.at) + size), total);
      case "page": {
        const start = (Number(parameters.at) - (rule.first ?? 1)) * size;
        return this.withTotal(rule, this.rows.slice(start, start + size), total);
      }
      case "keyset": {
        const bound = String(parameters.at ?? "9999");
        return this.shuffleTies(this.rows.filter((row) => row.createdAt <= bound)).slice(0, size);
      }
      case "cursor": {
        // A cursor names the row after which to go on, by its time and id: the server's own keyset.
        const after = parameters.at === undefined ? undefined : Number(String(parameters.at).slice("row-".length));
        const left = this.rows.filter((row) => after === undefined || Number(row.id.slice("row-".length)) < after);
        const items = left.slice(0, size);
        return { items, next: left.length > size ? items.at(-1)?.id : "" };
      }
    }
  }

  private withTotal(rule: PaginationRule, items: ModelRow[], total: number): unknown {
    return rule.total ? { items, total } : { items };
  }

  /** Within a millisecond the order is nobody's promise: turn it round on every second request. */
  private shuffleTies(rows: ModelRow[]): ModelRow[] {
    if (this.requests % 2 === 0) return rows;
    return [...rows].sort((one, other) =>
      one.createdAt === other.createdAt ? one.id.localeCompare(other.id) : other.createdAt.localeCompare(one.createdAt),
    );
  }

  private drift(): void {
    for (const event of this.schedule[this.requests - 1] ?? []) {
      if (event.kind === "add") {
        this.added += 1;
        const number = this.atStart.length + this.added;
        this.rows.unshift({ id: `row-${number}`, createdAt: timeOf(number) });
      } else if (this.rows.length > 0) {
        const [row] = this.rows.splice(event.at % this.rows.length, 1);
        if (row) this.removed.add(row.id);
      }
    }
  }
}

function timeOf(number: number): string {
  return new Date(Date.UTC(2026, 0, 1) + number).toISOString();
}
