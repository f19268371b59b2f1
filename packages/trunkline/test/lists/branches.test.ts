import { describe, expect, it } from "vitest";
import { InvalidInputError, listCalls, type Call } from "../../src/index.js";
import { minute, noon, serveAnunzi, serveVapi, serveZudu, type Row } from "./row-server.js";

const idAt = (index: number): string => `${noon - index * minute}x${"1".repeat(18)}`;
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `model-${index}`);

function toRows(count: number, modelsOf: (index: number) => string[]): Row[] {
  return Array.from({ length: count }, (_, index) => ({ call_id: idAt(index), models: modelsOf(index) }));
}

const keysOf = (calls: readonly Call[]): string[] => calls.map(({ key }) => key);

/** Every call once, from wherever a reading was left. */
async function resumeEverywhere(
  list: (cursor?: string) => ReturnType<typeof listCalls>,
  stops: number[],
): Promise<void> {
  const whole = keysOf(await list().toArray());
  for (const stop of stops) {
    const seen: string[] = [];
    let cursor: string | undefined;
    reading: for await (const page of list().pages()) {
      for (const [index, call] of page.items.entries()) {
        seen.push(call.key);
        cursor = page.cursorAfter(index);
        if (seen.length === stop) break reading;
      }
    }
    const rest = keysOf(await list(cursor).toArray());
    expect([...seen, ...rest].sort(), `after ${stop}`).toEqual([...whole].sort());
  }
}

describe("situation 13: one call, once over all assistants", () => {
  const cases: [string, Row[], boolean][] = [
    ["where the server does not heed model_id", toRows(120, () => ["model-0"]), false],
    [
      "where assistants share calls",
      toRows(120, (index) => (index % 3 === 0 ? ["model-0", "model-2"] : ["model-1"])),
      true,
    ],
  ];
  it.each(cases)("%s, newest first", async (_name, rows, heedsModel) => {
    const { source } = serveAnunzi(rows, names(3), { heedsModel });
    const calls = await source.list({ pageSize: 10 }).toArray();
    expect(calls.map(({ id }) => id)).toEqual(rows.map(({ call_id }) => call_id));
  });

  it.each(cases)("%s, in any order", async (_name, rows, heedsModel) => {
    const { source } = serveAnunzi(rows, names(3), { heedsModel });
    const calls = await source.list({ pageSize: 10, order: "any" }).toArray();
    expect(calls.map(({ id }) => id).sort()).toEqual(rows.map(({ call_id }) => call_id).sort());
  });

  it.each(cases)("%s, from a cursor too", async (_name, rows, heedsModel) => {
    const { source } = serveAnunzi(rows, names(3), { heedsModel });
    await resumeEverywhere((cursor) => listCalls(source, { pageSize: 10, cursor }), [1, 7, 10, 35, 119]);
  });

  it("drops nothing where an assistant is asked for that the call does not name", async () => {
    const { source } = serveAnunzi(
      toRows(20, () => ["model-0"]),
      names(2),
    );
    expect(await source.list({ assistantId: "model-0" }).toArray()).toHaveLength(20);
  });

  it("drops calls of other assistants where one is asked for and the calls name theirs", async () => {
    const rows = toRows(20, () => ["model-0"]).map((row, index) => ({ ...row, model_id: `model-${index % 2}` }));
    const { source } = serveAnunzi(rows, names(2), { heedsModel: false });
    expect(await source.list({ assistantId: "model-1" }).toArray()).toHaveLength(10);
  });
});

describe("a merged page", () => {
  const rows = toRows(300, (index) => [`model-${index % 50}`]);

  it("is full, however many lists it is made of", async () => {
    const { source } = serveAnunzi(rows, names(50));
    const sizes: number[] = [];
    for await (const page of source.list({ pageSize: 20 }).pages()) sizes.push(page.items.length);
    expect(sizes).toEqual(Array.from({ length: 15 }, () => 20));
  });

  it("has a cursor of at most 64 kB for 50 assistants, and of far less where they are read one after another", async () => {
    const { source } = serveAnunzi(
      toRows(6000, (index) => [`model-${index % 50}`]),
      names(50),
    );
    const most = { newest: 0, any: 0 };
    for (const order of ["newest", "any"] as const) {
      for await (const { nextCursor } of source.list({ pageSize: 100, order }).pages()) {
        most[order] = Math.max(most[order], nextCursor?.length ?? 0);
      }
    }
    expect(most.newest).toBeLessThan(65_536);
    expect(most.any).toBeLessThan(20_000);
  });

  it("is gone on with from any call of it", async () => {
    const sources = [serveAnunzi(rows, names(5)).source, serveZudu(zuduRows(60)).source];
    for (const order of ["newest", "any"] as const) {
      await resumeEverywhere(
        (cursor) => listCalls(sources, { pageSize: 10, order, cursor }),
        [1, 9, 10, 11, 42, 300, 329],
      );
    }
  });

  it("tells the end with its last call", async () => {
    const sources = [serveAnunzi(rows, names(5)).source, serveZudu(zuduRows(55)).source];
    let last: string | undefined = "none";
    for await (const page of listCalls(sources, { pageSize: 30 }).pages()) last = page.nextCursor;
    expect(last).toBeUndefined();
  });

  it("is not gone on with from a cursor that was changed", async () => {
    const sources = [serveAnunzi(rows, names(5)).source, serveZudu(zuduRows(60)).source];
    const { nextCursor = "" } = await listCalls(sources, { pageSize: 10 }).firstPage();
    const changed = [...nextCursor].map(
      (letter, place) => nextCursor.slice(0, place) + (letter === "A" ? "B" : "A") + nextCursor.slice(place + 1),
    );
    expect(changed.length).toBeGreaterThan(100);
    for (const cursor of ["", "junk", "W10", btoa(JSON.stringify([1, "calls", {}, []])), ...changed]) {
      expect(() => listCalls(sources, { cursor })).toThrow(expect.toSatisfy(InvalidInputError.isInstance));
    }
  });
});

function zuduRows(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    call_id: `z${index}`,
    start_timestamp: noon - index * 7 * minute,
  }));
}

describe("merged lists", () => {
  it("do not wait for a row that is out of its place in one of them", async () => {
    const backdated = [{ call_id: "old", start_timestamp: noon - 1000 * minute }, ...zuduRows(30)];
    const vapiRows = Array.from({ length: 30 }, (_, index) => ({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      createdAt: new Date(noon - index * 7 * minute - minute).toISOString(),
    }));
    const calls = await listCalls([serveZudu(backdated).source, serveVapi(vapiRows).source], {
      pageSize: 50,
    }).toArray();
    expect(calls).toHaveLength(61);
    const others = calls
      .filter(({ id }) => id !== "old")
      .map((call) => Date.parse(call.createdAt ?? call.startedAt ?? ""));
    expect(others).toEqual([...others].sort((one, other) => other - one));
  });

  it("give what was read before a failure, and then the failure", async () => {
    const zudu = serveZudu(zuduRows(60));
    const vapi = serveVapi([{ id: "00000000-0000-4000-8000-000000000000", createdAt: new Date(noon).toISOString() }]);
    zudu.onList = (request) => {
      if (request > 2) throw new Error("gone");
    };
    const seen: string[] = [];
    const reading = (async () => {
      for await (const call of listCalls([zudu.source, vapi.source], { pageSize: 10 })) seen.push(call.key);
    })();
    await expect(reading).rejects.toMatchObject({ provider: "zudu" });
    expect(zudu.shown).toBeGreaterThan(10);
    expect(seen).toHaveLength(zudu.shown + 1);
  });

  it("are nobody's cursor but their own: another account's is refused before anything is sent", async () => {
    const open = (account: string) => [serveZudu(zuduRows(60), { account }), serveVapi([])] as const;
    const [one, other] = [open("one"), open("other")];
    const { nextCursor: cursor } = await listCalls(
      one.map(({ source }) => source),
      { pageSize: 10 },
    ).firstPage();
    expect(() =>
      listCalls(
        other.map(({ source }) => source),
        { pageSize: 10, cursor },
      ),
    ).toThrow("another list or query");
    expect(other[0].requests()).toBe(0);
  });
});

describe("situation 6: a cursor of another account", () => {
  it("is refused before anything is sent", async () => {
    const [one, other] = [serveZudu(zuduRows(60), { account: "one" }), serveZudu(zuduRows(60), { account: "other" })];
    const { nextCursor: cursor } = await one.source.list({ pageSize: 10 }).firstPage();
    expect(() => other.source.list({ pageSize: 10, cursor })).toThrow(expect.toSatisfy(InvalidInputError.isInstance));
    expect(other.requests()).toBe(0);
    expect(await one.source.list({ pageSize: 10, cursor }).toArray()).toHaveLength(50);
  });
});
