import type { RequestCounters, SeenRequest } from "./options.js";

export function createCounters(): RequestCounters {
  return { total: 0, byProvider: {}, byOperation: {}, byStatus: {}, byFault: {} };
}

export function count(counters: RequestCounters, seen: SeenRequest): void {
  const add = (group: Record<string, number>, name: string) => (group[name] = (group[name] ?? 0) + 1);
  counters.total += 1;
  add(counters.byProvider, seen.provider);
  if (seen.operationId !== undefined) add(counters.byOperation, `${seen.provider}.${seen.operationId}`);
  add(counters.byStatus, seen.status === undefined ? "none" : String(seen.status));
  if (seen.fault !== undefined) counters.byFault[seen.fault] = (counters.byFault[seen.fault] ?? 0) + 1;
}
