import { describe, expect, it } from "vitest";
import { createContext } from "../src/records/made-up-context.js";
import { createCollection } from "../src/records/collection.js";
import { createIdSearch } from "../src/records/id-search.js";
import { idLike } from "../src/records/id-like.js";
import { createMadeUp } from "../src/records/made-up.js";
import { createTimes } from "../src/records/made-up-times.js";
import { createMatches, createRange } from "../src/records/rows.js";
import { createRandom, decodeIndex, encodeIndex, pickIndex } from "../src/random.js";
import { activate } from "../src/lists/filters.js";
import { readToken, writeToken } from "../src/lists/place-token.js";

const present = Date.parse("2026-11-20T12:00:00Z");

function createCalls(count: number, documented: Record<string, unknown>[] = []) {
  const times = createTimes(3, count, present, 1000);
  const madeUp = createMadeUp({
    madeUpCall: (_, context) => ({
      id: context.hex("id", 12),
      at: context.createdAt,
      word: context.pick("word", ["a", "b", "c"]),
      agent: context.assistantIds[0],
    }),
    seed: 3,
    times,
    now: present,
    idField: "id",
    parentField: "agent",
    parentIds: ["x", "y", "z"],
  });
  return createCollection({
    idField: "id",
    orderField: "at",
    names: { id: [], created: [], updated: [] },
    documented,
    madeUp,
  });
}

const idsOf = (list: { at: (position: number) => { record: Record<string, unknown> } | undefined }) => {
  const ids: string[] = [];
  for (let at = 0; ; at += 1) {
    const found = list.at(at);
    if (found === undefined) break;
    ids.push(String(found.record.id));
  }
  return ids;
};

describe("a collection", () => {
  it("is what a plain array would be, whatever is added, changed and removed", () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const random = createRandom(seed);
      const documented = Array.from({ length: 6 }, (_, at) => ({
        id: `d${at}`,
        at: present - pickIndex(random, 300_000),
        word: "a",
        agent: "q",
      }));
      const collection = createCalls(200, documented);
      let model = idsOf(collection.list([]));
      expect(model.length).toBe(206);
      for (let step = 0; step < 80; step += 1) {
        const chance = random();
        if (chance < 0.3) {
          const record = { id: `n${step}`, at: present + step, word: "b", agent: "x" };
          collection.add(record, present + (random() < 0.3 ? 0 : step));
          const now = idsOf(collection.list([]));
          expect(now.filter((id) => id !== record.id)).toEqual(model);
          model = now;
        } else if (chance < 0.65) {
          const id = model[pickIndex(random, model.length)] ?? "";
          expect(collection.remove(id)).toBe(true);
          expect(collection.remove(id)).toBe(false);
          expect(collection.get(id)).toBeUndefined();
          model = model.filter((one) => one !== id);
        } else {
          const id = model[pickIndex(random, model.length)] ?? "";
          collection.replace(id, { ...collection.get(id), id, word: "changed" });
          expect(collection.get(id)?.word).toBe("changed");
        }
        const list = collection.list([]);
        expect(idsOf(list)).toEqual(model);
        expect(list.total()).toBe(model.length);
        expect(list.at(model.length)).toBeUndefined();
        expect(list.at(-1)).toBeUndefined();
      }
      for (const filter of [
        activate({ in: "query", name: "w", field: "word", operator: "equal", ignoreCase: false }, "changed"),
        activate({ in: "query", name: "w", field: "word", operator: "equal", ignoreCase: false }, "c"),
        activate({ in: "query", name: "a", field: "agent", operator: "equal", ignoreCase: false }, "y"),
        activate(
          { in: "query", name: "t", field: "at", operator: "at-or-before", ignoreCase: false },
          present - 60_000,
        ),
        activate({ in: "query", name: "i", field: "id", operator: "equal", ignoreCase: false }, model[77]),
      ]) {
        const list = collection.list([filter]);
        const expected = model.filter((id) => filter.matches(collection.get(id)));
        expect(idsOf(list)).toEqual(expected);
        expect(list.total()).toBe(expected.length);
      }
    }
  });

  it("keeps the place of a cursor when the record it names is gone", () => {
    const collection = createCalls(100);
    const list = collection.list([]);
    for (let position = 0; position < 100; position += 9) {
      const found = list.at(position);
      if (!found) throw new Error("missing");
      expect(readToken(writeToken(found.place))).toEqual(found.place);
      expect(list.after(found.place)).toBe(position + 1);
    }
    const [before, next] = [list.at(40), list.at(41)];
    collection.remove(String(before?.record.id));
    const now = collection.list([]);
    expect(now.at(now.after(before?.place ?? { time: 0, group: 0, number: 0 }))?.record).toEqual(next?.record);
  });
});

describe("rows", () => {
  it("of a range are the same by arithmetic as by counting", () => {
    for (let from = 0; from < 7; from += 1) {
      for (let stride = 1; stride < 5; stride += 1) {
        for (let remainder = 0; remainder < stride; remainder += 1) {
          const rows = createRange(from, 20, stride, remainder);
          const plain = Array.from({ length: 20 }, (_, at) => at).filter(
            (at) => at >= from && at % stride === remainder,
          );
          const odd = createMatches(rows, (index) => index % 3 === 1);
          const plainOdd = plain.filter((index) => index % 3 === 1);
          for (const [one, other] of [
            [rows, plain],
            [odd, plainOdd],
          ] as const) {
            expect(other.map((_, at) => one.at(at))).toEqual(other);
            expect(one.at(other.length)).toBeUndefined();
            expect(one.count()).toBe(other.length);
            for (let index = 0; index < 22; index += 1) {
              expect(one.before(index)).toBe(other.filter((at) => at < index).length);
              expect(one.includes(index)).toBe(other.includes(index));
            }
          }
        }
      }
    }
  });

  it("are not searched further than asked for", () => {
    let looked = 0;
    const rows = createMatches(createRange(0, 1_000_000), (index) => {
      looked += 1;
      return index % 10 === 0;
    });
    expect(rows.at(4)).toBe(40);
    expect(looked).toBe(41);
    expect(rows.at(2)).toBe(20);
    expect(looked).toBe(41);
  });
});

describe("made-up times", () => {
  const times = createTimes(9, 100_000, present, 60_000);

  it("descend, with some equal, and are found by value", () => {
    let equal = 0;
    for (let index = 1; index < 5000; index += 1) {
      const [newer, older] = [times.createdAt(index - 1), times.createdAt(index)];
      expect(older).toBeLessThanOrEqual(newer);
      expect(newer).toBeLessThan(present);
      if (older === newer) equal += 1;
      const first = times.firstNotAfter(older);
      expect(times.createdAt(first)).toBe(older);
      if (first > 0) expect(times.createdAt(first - 1)).toBeGreaterThan(older);
    }
    expect(equal).toBeGreaterThan(300);
    expect(times.firstNotAfter(0)).toBe(100_000);
    expect(times.firstNotAfter(present)).toBe(0);
  });
});

describe("ids", () => {
  it("map to others and back", () => {
    const seen = new Set<number>();
    for (let index = 0; index < 20_000; index += 1) {
      const code = encodeIndex(index, 77);
      seen.add(code);
      expect(decodeIndex(code, 77)).toBe(index);
    }
    expect(seen.size).toBe(20_000);
    expect(decodeIndex(encodeIndex(0xffff_fffe, 5), 5)).toBe(0xffff_fffe);
  });

  it("are found even where they do not contain their index", () => {
    const times = createTimes(4, 500, present, 1000);
    const find = createIdSearch({
      seed: 4,
      times,
      idOf: (index) => `call ${"abcde"[index % 5]}${(index * 7919) % 9973}`,
      record: () => {},
    });
    expect(find(`call ${"abcde"[321 % 5]}${(321 * 7919) % 9973}`)).toBe(321);
    expect(find("call z1")).toBeUndefined();
  });

  it.each([
    ["1726133933450x726464416010129300", /^1726133933450x\d{18}$/],
    ["550e8400-e29b-41d4-a716-446655440000", /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
    ["agent_5f2d9c1ab37e", /^agent_[0-9a-f]{12}$/],
    ["agent-123", /^agent-\d{11}$/],
    ["", /^\d{8}$/],
  ])("like %j are %s", (sample, form) => {
    const random = createRandom(1);
    const ids = new Set(Array.from({ length: 200 }, () => String(idLike(sample, random))));
    for (const id of ids) expect(id).toMatch(form);
    expect(ids.size).toBe(200);
  });

  it("that are numbers stay numbers", () => {
    expect(idLike(4711, createRandom(1))).toBeTypeOf("number");
  });
});

describe("the context of a made-up record", () => {
  const context = (index: number) => createContext(8, index, { createdAt: 1, assistantIds: ["a"], live: false });

  it("gives the same for the same name and record, and something else for others", () => {
    const [one, again, other] = [context(5), context(5), context(6)];
    expect(one.random("x")).toBe(again.random("x"));
    expect(one.random("x")).not.toBe(one.random("y"));
    expect(one.random("x")).not.toBe(other.random("x"));
    expect(one.hex("x", 40)).toMatch(/^[0-9a-f]{40}$/);
    expect(one.hex("x", 40)).toBe(again.hex("x", 40));
    expect(one.hex("x", 3)).toBe(one.hex("x", 40).slice(0, 3));
    expect(() => one.pick("x", [])).toThrow(RangeError);
  });

  it("spreads its numbers evenly", () => {
    const buckets = Array<number>(10).fill(0);
    for (let index = 0; index < 20_000; index += 1) buckets[Math.floor(context(index).random("x") * 10)]! += 1;
    for (const count of buckets) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it("makes up numbers out of the range kept for fiction only", () => {
    for (let index = 0; index < 500; index += 1)
      expect(context(index).phoneNumber("x")).toMatch(/^\+1[2-9]\d\d55501\d\d$/);
  });
});
