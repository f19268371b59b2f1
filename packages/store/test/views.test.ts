import { beforeAll, describe, expect, it } from "vitest";
import { redactCall, type Call } from "trunkline";
import { simulate, sourcesOf, readAll, now } from "./support/calls.js";
import { homes, share } from "./support/homes.js";

/** Amounts of up to 12 decimals, exactly. */
function addDecimals(amounts: readonly string[]): string {
  const digits = 12;
  const sum = amounts.reduce((sum, amount) => {
    const [, sign = "", whole = "0", part = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
    return sum + BigInt(`${sign}${whole}${part.padEnd(digits, "0")}`);
  }, 0n);
  const text = String(sum < 0n ? -sum : sum).padStart(digits + 1, "0");
  const plain = `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, "");
  return sum < 0n ? `-${plain}` : plain;
}

/** A total of a database, without the zeros that its scale brings. */
function plain(value: unknown): unknown {
  return typeof value === "string" && value.includes(".") ? value.replace(/\.?0+$/, "") : value;
}

function group<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

describe.each(homes)("the views of $name", ({ make }) => {
  const shared = share(make);
  const calls: Call[] = [];

  beforeAll(async () => {
    const simulator = simulate({ calls: 120, assistants: 3 });
    for (const toSource of Object.values(sourcesOf)) {
      const source = toSource(simulator, "acme");
      await shared.store.sync(source, { now: () => now, settle: 0 });
      // What is signed is not kept.
      calls.push(...[...(await readAll(source)).values()].map((call) => redactCall(call)));
    }
  });

  it("have a row for each turn, recording, part of the costs and transfer", async () => {
    const order = `order by call_key collate "C"`;
    const inOrder = [...calls].sort((one, other) => (one.key < other.key ? -1 : 1));
    const turns = await shared.store.query(
      `select call_key, turn_index, role, text, start_seconds, end_seconds, tool_name, tool, provider, account_id, occurred_at
      from call_turns ${order}, turn_index`,
    );
    expect(
      turns.rows.map((row) => ({
        ...row,
        start_seconds: row.start_seconds === null ? null : Number(row.start_seconds),
        end_seconds: row.end_seconds === null ? null : Number(row.end_seconds),
      })),
    ).toEqual(
      inOrder.flatMap(({ key, provider, account, occurredAt, transcript }) =>
        (transcript?.turns ?? []).map(({ role, text, startSeconds, endSeconds, tool }, index) => ({
          call_key: key,
          turn_index: index,
          role,
          text,
          start_seconds: startSeconds ?? null,
          end_seconds: endSeconds ?? null,
          tool_name: tool?.name ?? null,
          tool: tool ?? null,
          provider,
          account_id: account,
          occurred_at: occurredAt ?? null,
        })),
      ),
    );
    const recordings = await shared.store.query(
      `select call_key, recording_index, kind, needs_auth, url, expires_at from call_recordings ${order}, recording_index`,
    );
    expect(recordings.rows).toEqual(
      inOrder.flatMap(({ key, recordings }) =>
        recordings.map(({ kind, needsAuth, url, expiresAt }, index) => ({
          call_key: key,
          recording_index: index,
          kind,
          needs_auth: needsAuth,
          url,
          expires_at: expiresAt ?? null,
        })),
      ),
    );
    const costs = await shared.store.query(
      `select call_key, part_index, kind, amount, currency from call_costs ${order}, part_index`,
    );
    expect(costs.rows).toEqual(
      inOrder.flatMap(({ key, cost }) =>
        (cost?.parts ?? []).map(({ kind, amount }, index) => ({
          call_key: key,
          part_index: index,
          kind,
          amount,
          currency: cost?.currency ?? null,
        })),
      ),
    );
    const transfers = await shared.store.query(
      `select call_key, transfer_index, to_raw, status from call_transfers ${order}, transfer_index`,
    );
    expect(transfers.rows).toEqual(
      inOrder.flatMap(({ key, transfers }) =>
        transfers.map(({ to, status }, index) => ({
          call_key: key,
          transfer_index: index,
          to_raw: to?.raw ?? null,
          status: status.unified,
        })),
      ),
    );
    expect(turns.rows.length * recordings.rows.length * costs.rows.length).toBeGreaterThan(0);
  });

  it("sum up days to the last digit", async () => {
    const { rows } = await shared.store.query("select * from calls_daily");
    const found = rows.map(({ calls, duration_seconds, cost_amount, ...group }) => [
      JSON.stringify(Object.values(group)),
      calls,
      plain(duration_seconds),
      plain(cost_amount),
    ]);
    const dayOf = (call: Call): string =>
      JSON.stringify([
        call.occurredAt?.slice(0, 10) ?? null,
        call.provider,
        call.account ?? null,
        call.assistant?.id ?? null,
        call.direction ?? null,
        call.outcome ?? null,
        call.cost?.currency ?? null,
      ]);
    const wanted = [...group(calls, dayOf)].map(([key, ofDay]) => {
      const durations = ofDay.flatMap(({ durationSeconds }) => durationSeconds ?? []);
      const costs = ofDay.flatMap(({ cost }) => cost?.amount ?? []);
      return [
        key,
        ofDay.length,
        durations.length === 0 ? null : addDecimals(durations.map(String)),
        costs.length === 0 ? null : addDecimals(costs),
      ];
    });
    expect(found.sort()).toEqual(wanted.sort());
  });

  it("count what is complete, and how each source stands", async () => {
    const parts = ["transcript", "recording", "cost", "analysis"] as const;
    const { rows } = await shared.store.query("select * from completeness");
    const wanted = Object.keys(sourcesOf).flatMap((provider) =>
      parts.map((part) => {
        const own = calls.filter((call) => call.provider === provider);
        const count = (state: string): number => own.filter(({ completeness }) => completeness[part] === state).length;
        return {
          provider,
          account_id: "acme",
          part,
          present: count("present"),
          pending: count("pending"),
          absent: count("absent"),
          withheld: count("withheld"),
          unlisted: count("unlisted"),
        };
      }),
    );
    const byName = (one: object, other: object): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
    expect(rows.sort(byName)).toEqual(wanted.sort(byName));
    const status = await shared.store.status();
    const told = status.map(({ source, calls, incomplete, deleted, newestAt }) => ({
      source,
      calls,
      incomplete,
      deleted,
      newestAt,
    }));
    expect(told).toEqual(
      Object.keys(sourcesOf)
        .sort()
        .map((provider) => {
          const own = calls.filter((call) => call.provider === provider);
          const isOpen = ({ status, completeness }: Call): boolean =>
            status.unified !== "ended" || Object.values(completeness).includes("pending");
          return {
            source: `${provider}:acme`,
            calls: own.length,
            incomplete: own.filter(isOpen).length,
            deleted: 0,
            newestAt: own
              .flatMap(({ occurredAt }) => occurredAt ?? [])
              .sort()
              .at(-1),
          };
        }),
    );
  });
});
