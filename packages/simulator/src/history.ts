/** A change to a call. */
export interface HistoryEntry {
  /** The number of the request, from 1, that caused the change or, for drift, that it preceded. */
  at: number;
  /** `create`, `edit`, `remove`, or `late`: withheld parts arrived. */
  kind: "create" | "edit" | "late" | "remove";
  /** The call's id as a string. */
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
