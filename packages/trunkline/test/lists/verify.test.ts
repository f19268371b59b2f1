import { describe, expect, it } from "vitest";
import { InvalidInputError, PagingError, listCalls } from "../../src/index.js";
import { minute, noon, serveAnunzi, serveVapi, serveZudu, type Row } from "./row-server.js";

function toRows(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    call_id: `c${index}`,
    start_timestamp: noon - index * minute,
    created_at: noon - index * minute,
  }));
}

/** Before this answer, a row starts again: its time changes, and so does its place. */
function startAgain(server: ReturnType<typeof serveZudu>, index: number, answer: number): void {
  server.onList = (request) => {
    if (request !== answer) return;
    const [moved] = server.rows.splice(index, 1);
    server.rows.unshift({ ...moved, start_timestamp: noon + minute });
  };
}

const idsOf = (rows: Row[]): string[] => rows.map(({ call_id }) => String(call_id)).sort();

describe("verify", () => {
  it("delivers a row that moved from below to the head between two pages", async () => {
    const server = serveZudu(toRows(100));
    const before = idsOf(server.rows);
    startAgain(server, 70, 3);
    const lost = await server.source.list({ pageSize: 10, prefetch: 0 }).toArray();
    expect(lost.map(({ id }) => id)).not.toContain("c70");

    const again = serveZudu(toRows(100));
    startAgain(again, 70, 3);
    const all = await again.source.list({ pageSize: 10, prefetch: 0, verify: true }).toArray();
    expect(all.map(({ id }) => id).sort()).toEqual(before);
    expect(all.at(-1)?.id).toBe("c70");
  });

  it("delivers a row that moved and does not tell when it was made", async () => {
    const rows = toRows(100).map(({ created_at: _created, ...row }) => row);
    const server = serveZudu(rows);
    const before = idsOf(server.rows);
    startAgain(server, 70, 3);
    const all = await server.source.list({ pageSize: 10, prefetch: 0, verify: true }).toArray();
    expect(all.map(({ id }) => id).sort()).toEqual(before);
  });

  it("goes by more than one row for when it began", async () => {
    // The first page shows one call alone, made long ago.
    const rows = toRows(60);
    rows[0]!.created_at = noon - 50 * minute;
    const quiet = serveZudu(rows.slice());
    await quiet.source.list({ pageSize: 1, prefetch: 0 }).toArray();
    const server = serveZudu(rows);
    const before = idsOf(server.rows);
    startAgain(server, 40, 3);
    const all = await server.source.list({ pageSize: 1, prefetch: 0, verify: true }).toArray();
    expect(all.map(({ id }) => id).sort()).toEqual(before);
    // The second reading brought what the first lacked, so that there is a third.
    expect(server.requests()).toBeGreaterThan(2.8 * quiet.requests());
  });

  it("ends without an error where all that comes newly does not tell when it was made", async () => {
    const server = serveZudu(toRows(40).map(({ created_at: _created, ...row }) => row));
    const before = idsOf(server.rows);
    let made = 0;
    server.onList = () => {
      made += 1;
      server.rows.unshift({ call_id: `new${made}`, start_timestamp: noon + made * minute });
    };
    const ids = (await server.source.list({ pageSize: 10, prefetch: 0, verify: true }).toArray()).map(({ id }) => id);
    expect(before.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("reads a quiet list twice", async () => {
    const server = serveZudu(toRows(35));
    await server.source.list({ pageSize: 10, prefetch: 0 }).toArray();
    const once = server.requests();
    expect(await server.source.list({ pageSize: 10, prefetch: 0, verify: true }).toArray()).toHaveLength(35);
    expect(server.requests() - once).toBe(2 * once);
  });

  it("does not wait for calls that were made after it began", async () => {
    const server = serveZudu(toRows(40));
    const before = idsOf(server.rows);
    let made = 0;
    server.onList = () => {
      made += 1;
      const time = noon + made * minute;
      server.rows.unshift({ call_id: `new${made}`, start_timestamp: time, created_at: time });
    };
    const all = await server.source.list({ pageSize: 10, prefetch: 0, verify: true }).toArray();
    const ids = all.map(({ id }) => id);
    expect(before.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("ends in a PagingError after five readings that each brought something", async () => {
    const server = serveZudu(toRows(30));
    let late = 0;
    server.onList = () => {
      late += 1;
      const time = noon - late * minute - 1;
      server.rows.splice(late, 0, { call_id: `late${late}`, start_timestamp: time, created_at: time });
    };
    const seen: string[] = [];
    const reading = (async () => {
      for await (const call of server.source.list({ pageSize: 50, prefetch: 0, verify: true })) seen.push(call.id);
    })();
    await expect(reading).rejects.toSatisfy(PagingError.isInstance);
    await expect(reading).rejects.toThrow(/^zudu: POST \/api\/calls was read 5 times, /);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(30);
  });

  it("ends at a limit, and reads nothing again", async () => {
    const server = serveZudu(toRows(100));
    expect(await server.source.list({ pageSize: 10, limit: 20, prefetch: 0, verify: true }).toArray()).toHaveLength(20);
    expect(server.requests()).toBeLessThanOrEqual(3);
  });

  it("works over several sources, each by itself", async () => {
    const zudu = serveZudu(toRows(40));
    startAgain(zudu, 30, 2);
    const vapiRows = toRows(40).map(({ start_timestamp }, index) => ({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      createdAt: new Date(start_timestamp as number).toISOString(),
    }));
    const query = { pageSize: 10, prefetch: 0, verify: true };
    const calls = await listCalls([zudu.source, serveVapi(vapiRows).source], query).toArray();
    expect(new Set(calls.map(({ key }) => key)).size).toBe(80);
  });

  it("works over assistants", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      call_id: `${noon - index * minute}x${"1".repeat(18)}`,
      models: [index % 2 === 0 ? "a" : "b"],
    }));
    const calls = await serveAnunzi(rows, ["a", "b"]).source.list({ pageSize: 10, verify: true }).toArray();
    expect(calls).toHaveLength(60);
  });

  it("is refused with a cursor, which cannot tell what was handed out before it", () => {
    const { source } = serveZudu(toRows(3));
    expect(() => source.list({ cursor: "x", verify: true })).toThrow(expect.toSatisfy(InvalidInputError.isInstance));
    expect(() => source.list({ cursor: "x", verify: true })).toThrow("`verify` needs a list from its beginning");
  });

  it("leaves the cursors of its first reading good for a list without it", async () => {
    const { source } = serveZudu(toRows(35));
    const { items, nextCursor } = await source.list({ pageSize: 10, verify: true }).firstPage();
    const rest = await source.list({ pageSize: 10, cursor: nextCursor }).toArray();
    expect([...items, ...rest]).toHaveLength(35);
  });
});
