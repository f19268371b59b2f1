import { describe, expect, it } from "vitest";
import type { Simulator } from "../src/create-simulator.js";
import { getPath } from "../src/json.js";
import {
  ask,
  createAnswerCheck,
  itemsOf,
  opened,
  parentParameter,
  parentsOf,
  place,
  simulate,
  type OpenProvider,
} from "./helpers.js";

async function listSome(simulator: Simulator, provider: OpenProvider, times: number): Promise<unknown[]> {
  const { list } = provider;
  if (!list?.pagination) throw new Error("no list");
  const parent = (await parentsOf(simulator, provider, list)).at(-1);
  const asked = parent === undefined ? {} : { [parentParameter(list)]: parent };
  const answers: unknown[] = [];
  for (let left = times; left > 0; left -= 1) {
    const response = await ask(simulator, provider, list, place(list.pagination.in, asked));
    expect(response.status).toBe(200);
    answers.push(await response.json());
  }
  return answers;
}

describe.each(opened)("$name", (provider) => {
  const { list } = provider;
  if (!list?.pagination) throw new Error("no list");
  const idField = list.pagination.id;
  const check = createAnswerCheck(provider.definition.spec);
  const start = (drift: object, calls = 80) => simulate({ calls, drift, providers: [provider.name] });
  const idsOf = (simulator: Simulator) =>
    [...simulator.records(provider.name)].map((one) => String(getPath(one, idField)));

  it("changes nothing without drift", async () => {
    const simulator = start({});
    const [first, second] = await listSome(simulator, provider, 2);
    expect(first).toEqual(second);
    expect(simulator.history(provider.name)).toEqual([]);
  });

  it("creates, removes, edits and completes as often as configured, and records it all", async () => {
    const simulator = start({ create: 2.5, remove: 1.5, edit: 1, late: 2 });
    const before = idsOf(simulator);
    for (const answer of await listSome(simulator, provider, 41)) check(list, 200, answer);
    const history = simulator.history(provider.name);
    const count = (kind: string) => history.filter((one) => one.kind === kind).length;
    // 40 times between 41 lists.
    expect(count("create")).toBeGreaterThan(85);
    expect(count("create")).toBeLessThan(115);
    expect(count("remove")).toBeGreaterThan(45);
    expect(count("remove")).toBeLessThan(75);
    expect(count("edit")).toBe(40);
    expect(count("late")).toBeGreaterThan(20);

    const expected = new Set(before);
    for (const { kind, id } of history) {
      if (kind === "create") expected.add(id);
      if (kind === "remove") expected.delete(id);
    }
    expect(new Set(idsOf(simulator))).toEqual(expected);
    expect([...history].every(({ at }, index) => index === 0 || at >= (history[index - 1]?.at ?? 0))).toBe(true);
  });

  it("withholds parts of the newest at first and fills them in", async () => {
    const [plain, simulator] = [start({}), start({ late: 3 })];
    const whole = [...plain.records(provider.name)];
    await listSome(simulator, provider, 1);
    const at = (index: number) => [...simulator.records(provider.name)][index];
    const size = (record: unknown) => JSON.stringify(record).length;
    const withheld = whole.filter((record, index) => size(at(index)) < size(record)).length;
    expect(withheld).toBeGreaterThan(10);
    await listSome(simulator, provider, 60);
    simulator.settle();
    expect([...simulator.records(provider.name)].map((one) => getPath(one, idField))).toEqual(
      whole.map((one) => getPath(one, idField)),
    );
    const completed = [...simulator.records(provider.name)];
    whole.forEach((record, index) => {
      for (const [name, value] of Object.entries(record)) {
        if (/updated/i.test(name)) continue;
        expect(completed[index]?.[name]).toEqual(value);
      }
    });
    const history = simulator.history(provider.name).length;
    await listSome(simulator, provider, 3);
    expect(simulator.history(provider.name).length).toBe(history);
  });

  it("puts new calls at the head, some in the same millisecond, and is replayable", async () => {
    const run = async () => {
      const simulator = start({ create: 3, remove: 1, edit: 1 });
      const answers = await listSome(simulator, provider, 12);
      return { answers, history: simulator.history(provider.name), ids: idsOf(simulator) };
    };
    const one = await run();
    expect(await run()).toEqual(one);
    const created = new Set(one.history.filter(({ kind }) => kind === "create").map(({ id }) => id));
    const alive = one.ids.filter((id) => created.has(id));
    const documented = simulate({ providers: [provider.name] });
    // Only documented calls without a time stand before them.
    const before = one.ids.indexOf(alive[0] ?? "");
    expect(before).toBeLessThanOrEqual([...documented.records(provider.name)].length);
    expect(one.ids.slice(before, before + alive.length)).toEqual(alive);
  });

  it("gives every new call an id of its own and a valid form", async () => {
    const { get } = provider;
    if (!get) return;
    const simulator = start({ create: 20 }, 5);
    await listSome(simulator, provider, 30);
    const ids = idsOf(simulator);
    expect(new Set(ids).size).toBe(ids.length);
    const [name] = get.parameters.filter((one) => one.in === "path").map((one) => one.name);
    for (const id of ids.slice(0, 300)) {
      const response = await ask(simulator, provider, get, { path: { [name ?? ""]: id } });
      check(get, response.status, await response.json());
    }
  });

  it("leaves page walking consistent: no answer repeats an id within a page", async () => {
    const simulator = start({ create: 2, remove: 2, edit: 1 });
    for (const answer of await listSome(simulator, provider, 20)) {
      const ids = itemsOf(list, answer).map((one) => getPath(one, idField));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
