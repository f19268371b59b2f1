import type { Store } from "@trunkline/store";

/** A field whose values did not match the provider's documentation. */
export interface Drift {
  provider: string;
  path: string;
  calls: number;
}

/** How many fields are reported, the most frequent first. */
export const mostFields = 20;

/** The copy's clock, which its write times follow. */
export async function readClock(store: Store): Promise<string> {
  const { rows } = await store.query("select now()::text as now");
  return String(rows[0]?.now);
}

/** Fields that did not match in the calls written since, the most frequent first. */
export async function findDrift(store: Store, since: string): Promise<Drift[]> {
  const { rows } = await store.query(
    `select calls.provider, problem->>'path' as path, count(*) as calls
    from calls cross join lateral jsonb_array_elements(calls.problems) as problem
    where calls._trunkline_synced_at >= $1::timestamptz
    group by 1, 2 order by 3 desc, 1, 2 limit ${mostFields}`,
    [since],
  );
  return rows.map(({ provider, path, calls }) => ({
    provider: String(provider),
    path: String(path),
    calls: Number(calls),
  }));
}
