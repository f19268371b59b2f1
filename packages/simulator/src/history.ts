/** Something that happened to a call. */
export interface HistoryEntry {
  /** Number of the request, from 1, that it happened at or, for what happens by itself, before. */
  at: number;
  /** `create`, `edit`, `remove`, or `late`: withheld parts came in. */
  kind: "create" | "edit" | "late" | "remove";
  /** The call's id as text. */
  id: string;
}

export interface History {
  entries: HistoryEntry[];
  countRequest: () => void;
  note: (kind: HistoryEntry["kind"], id: unknown) => void;
}

export function createHistory(): History {
  const entries: HistoryEntry[] = [];
  let requests = 0;
  return {
    entries,
    countRequest: () => {
      requests += 1;
    },
    note: (kind, id) => void entries.push({ at: requests, kind, id: String(id) }),
  };
}
