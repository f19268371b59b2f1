import { describe, expect, it } from "vitest";
import type { Operation } from "@trunkline/spec-model";
import { replaceIds } from "../src/answers/fit.js";
import { missingStatus } from "../src/answers/refuse.js";
import { getPath, isObject } from "../src/json.js";
import { readTime } from "../src/times.js";
import {
  ask,
  createAnswerCheck,
  itemsOf,
  present,
  opened,
  openProvider,
  parentParameter,
  parentsOf,
  place,
  simulate,
  type OpenProvider,
} from "./helpers.js";
import { toy } from "./toy-provider.js";

function pathTo(operation: Operation, id: unknown): Record<string, unknown> {
  return Object.fromEntries(operation.parameters.filter((one) => one.in === "path").map((one) => [one.name, id]));
}

function idIn(operation: Operation, provider: OpenProvider, answer: unknown): unknown {
  const idField = provider.list?.pagination?.id ?? "id";
  const item = getPath(answer, operation.resource.item ?? "");
  return getPath(item, idField) ?? getPath(item, "call_id") ?? getPath(answer, "call_id");
}

describe.each(opened)("$name", (provider) => {
  const { list, get, operations } = provider;
  if (!list?.pagination || !get) throw new Error("no calls");
  const { pagination } = list;
  const check = createAnswerCheck(provider.definition.spec);
  const start = () => simulate({ calls: 10, providers: [provider.name] });
  const creations = operations.filter((one) => one.resource.action === "create" && one.resource.name === "call");

  it.each(creations.map((one) => [one.id, one] as const))(
    "%s is remembered: listed first, and got",
    async (_, create) => {
      const simulator = start();
      const before = [...simulator.records(provider.name)].length;
      const bodies = create.body?.media[0]?.examples.map((one) => one.value) ?? [];
      const body = { ...(bodies[0] as object) };
      const response = await ask(simulator, provider, create, { body });
      const answer: unknown = await response.json();
      check(create, response.status, answer);
      const id = idIn(create, provider, answer);
      expect(id).toBeDefined();

      const records = [...simulator.records(provider.name)];
      expect(records.length).toBe(before + 1);
      const listed = records.find((one) => getPath(one, pagination.id) === id);
      expect(listed).toBeDefined();
      expect(records.indexOf(listed ?? {})).toBeLessThan(2);
      const got = await ask(simulator, provider, get, { path: pathTo(get, id) });
      const gotten: unknown = await got.json();
      check(get, got.status, gotten);
      expect(getPath(gotten, get.resource.item ?? "")).toEqual(listed);

      const time = readTime(getPath(listed, pagination.orderField ?? ""));
      if (time !== undefined) expect(time).toBeGreaterThan(Date.parse(present));

      // What the request says is in the record, under the same name.
      for (const [name, value] of Object.entries(body)) {
        const shown = listed?.[name];
        if (typeof value !== "string" || typeof shown !== "string") continue;
        expect(shown.toLowerCase()).toBe(value.toLowerCase());
      }
      expect(simulator.history(provider.name)).toEqual([{ at: 1, kind: "create", id: String(id) }]);
    },
  );

  it("two creations are two calls with ids of their own, the same in each run", async () => {
    const [create] = creations;
    if (!create) return;
    const { call_id: _, ...body } = { ...(create.body?.media[0]?.examples[0]?.value as Record<string, unknown>) };
    const run = async () => {
      const simulator = start();
      const ids: unknown[] = [];
      for (let left = 3; left > 0; left -= 1) {
        ids.push(idIn(create, provider, await (await ask(simulator, provider, create, { body })).json()));
      }
      return ids;
    };
    const ids = await run();
    expect(new Set(ids).size).toBe(3);
    expect(await run()).toEqual(ids);
  });

  const ofCalls = (action: string) =>
    operations.filter((one) => one.resource.action === action && one.resource.name === "call");
  it.each(ofCalls("update").map((one) => [one.id, one] as const))("%s shows everywhere", async (_, update) => {
    const simulator = start();
    const record = [...simulator.records(provider.name)].at(3);
    const id = getPath(record, pagination.id);
    const body = update.body?.media[0]?.examples[0]?.value;
    const response = await ask(simulator, provider, update, { path: pathTo(update, id), body });
    check(update, response.status, await response.json());
    const got: unknown = await (await ask(simulator, provider, get, { path: pathTo(get, id) })).json();
    const changed = getPath(got, get.resource.item ?? "");
    expect([...simulator.records(provider.name)].at(3)).toEqual(changed);
    let shown = 0;
    for (const [name, value] of Object.entries(isObject(body) ? body : {})) {
      const now = getPath(changed, name);
      if (typeof value === "string" && String(now).toLowerCase() === value.toLowerCase()) shown += 1;
      if (isObject(value)) expect(now).toMatchObject(value);
      if (isObject(value)) shown += 1;
    }
    expect(shown).toBe(Object.keys(body as object).length);
    expect(simulator.history(provider.name)[0]).toMatchObject({ kind: "edit", id: String(id) });
  });

  it.each(ofCalls("delete").map((one) => [one.id, one] as const))(
    "%s: gone, documented or made up",
    async (_, remove) => {
      const simulator = start();
      const before = [...simulator.records(provider.name)];
      const chosen = [before.at(2), before.at(-1)];
      for (const record of chosen) {
        const id = getPath(record, pagination.id);
        const response = await ask(simulator, provider, remove, { path: pathTo(remove, id) });
        const text = await response.text();
        if (response.status === 204) expect(text).toBe("");
        else check(remove, response.status, JSON.parse(text));
        for (const again of [get, remove]) {
          expect((await ask(simulator, provider, again, { path: pathTo(again, id) })).status).toBe(
            missingStatus(again),
          );
        }
      }
      expect([...simulator.records(provider.name)]).toEqual(
        before.filter(
          (one) =>
            !chosen.includes(one) &&
            !chosen.some((gone) => getPath(gone, pagination.id) === getPath(one, pagination.id)),
        ),
      );
      const [parent] = await parentsOf(simulator, provider, list);
      const asked = parent === undefined ? {} : { [parentParameter(list)]: parent };
      const answer: unknown = await (await ask(simulator, provider, list, place(pagination.in, asked))).json();
      const total = pagination.total.map((path) => getPath(answer, path)).find((one) => one !== undefined);
      if (total !== undefined) expect(total).toBe(before.length - 2);
    },
  );

  it("knows nothing of what was done in another simulator", async () => {
    const [create] = creations;
    if (!create) return;
    const [one, other] = [start(), start()];
    await ask(one, provider, create, { body: create.body?.media[0]?.examples[0]?.value });
    expect([...one.records(provider.name)].length).toBe([...other.records(provider.name)].length + 1);
  });
});

describe("replaceIds", () => {
  it("puts the new id wherever the old one stood, and nowhere else", () => {
    const names = new Set(["call_id"]);
    const example = {
      status: "ok",
      data: { call_id: "old", room: "old", id: "row", list: ["old", { call_id: "old" }] },
    };
    expect(replaceIds(example, names, "new")).toEqual({
      status: "ok",
      data: { call_id: "new", room: "new", id: "row", list: ["new", { call_id: "new" }] },
    });
    // Numbers are replaced by name only: another 7 may mean anything.
    expect(replaceIds({ call_id: 7, seconds: 7 }, names, 8)).toEqual({ call_id: 8, seconds: 7 });
    expect(replaceIds({ call_id: "x" }, names, 8)).toEqual({ call_id: "x" });
  });
});

describe("batches", () => {
  const provider = opened.find(({ operations }) =>
    operations.some((one) => one.resource.action === "create" && JSON.stringify(one.body).includes('"customers"')),
  );
  it("make a call for each customer", async () => {
    const create = provider?.operations.find((one) => one.resource.action === "create");
    const body = create?.body?.media[0]?.examples.map((one) => one.value).find((one) => isObject(one) && one.customers);
    if (!provider || !create || !isObject(body)) throw new Error("no provider makes calls in batches");
    const simulator = simulate();
    const before = [...simulator.records(provider.name)].length;
    const response = await ask(simulator, provider, create, { body });
    const answer: unknown = await response.json();
    createAnswerCheck(provider.definition.spec)(create, response.status, answer);
    const results = getPath(answer, "results") as Record<string, unknown>[];
    expect(results.map((one) => getPath(one, "customer"))).toMatchObject(body.customers as object[]);
    expect([...simulator.records(provider.name)].length).toBe(before + results.length);
  });
});

describe("a resource without made-up records", () => {
  const provider = openProvider(toy);
  const operation = (id: string) => provider.operations.find((one) => one.id === id) as Operation;
  const headers = { "X-Key": "any" };

  it("takes new records of the documented form, newest first, and lets them go", async () => {
    const simulator = simulate({}, [toy]);
    const notes = async () =>
      itemsOf(
        operation("listNotes"),
        await (await ask(simulator, provider, operation("listNotes"), { headers })).json(),
      );
    const created = await ask(simulator, provider, operation("createNote"), { headers, body: { text: "third" } });
    expect(created.status).toBe(201);
    const { note_id: id } = (await created.json()) as Record<string, unknown>;
    expect(typeof id).toBe("number");
    expect(await notes()).toEqual([
      { key: id, text: "third" },
      { key: 17, text: "first" },
      { key: 18, text: "second" },
    ]);
    const removed = await ask(simulator, provider, operation("deleteNote"), { headers, path: { key: 17 } });
    expect([removed.status, await removed.text()]).toEqual([204, ""]);
    expect(await notes()).toEqual([
      { key: id, text: "third" },
      { key: 18, text: "second" },
    ]);
    expect((await ask(simulator, provider, operation("deleteNote"), { headers, path: { key: "x" } })).status).toBe(400);
  });

  it("puts a property into the field that x-field names, and the parent into its own", async () => {
    const simulator = simulate({ calls: 5 }, [toy]);
    const response = await ask(simulator, provider, operation("createCall"), {
      headers,
      body: { to: "Robin", agent: "agent-7" },
    });
    expect(await response.json()).toMatchObject({ call: { title: "Robin", state: "queued", agent_id: "agent-7" } });
  });

  it("takes a key in the query as well", async () => {
    const simulator = simulate({}, [toy]);
    const query = { key: "k" };
    expect((await ask(simulator, provider, operation("listNotes"), { query })).status).toBe(200);
    const without = await simulator.fetch("https://toy.example.com/v1/notes");
    expect(await without.json()).toEqual({ problem: "The query key is missing or malformed." });
  });

  it("reads parameters in every style, and refuses header parameters that do not fit", async () => {
    const simulator = simulate({ calls: 50 }, [toy]);
    const list = operation("listCalls");
    const both = await ask(simulator, provider, list, { headers, query: { state: "queued,done", size: 100 } });
    expect(itemsOf(list, await both.json()).length).toBe(51);
    const turned = await ask(simulator, provider, list, { headers, query: { order: "asc", size: 100 } });
    const all = [...simulator.records("toy")];
    expect(itemsOf(list, await turned.json())).toEqual(all.map((_, at) => all.at(-1 - at)));
    const mode = await ask(simulator, provider, list, { headers: { ...headers, "X-Mode": "live" } });
    expect(await mode.json()).toEqual({ problem: "X-Mode: must be one of test" });
    const cursor = await ask(simulator, provider, list, { headers, query: { after: "nonsense" } });
    expect([cursor.status, await cursor.json()]).toEqual([400, { problem: "after: is not a known cursor" }]);
  });

  it("keeps its place by a cursor while calls come and go", async () => {
    const simulator = simulate({ calls: 60, drift: { create: 3, remove: 0 } }, [toy]);
    const list = operation("listCalls");
    const first = [...simulator.records("toy")].map((one) => one.id);
    const ids: unknown[] = [];
    let after: unknown;
    do {
      const answer: unknown = await (
        await ask(simulator, provider, list, { headers, query: { after, size: 7 } })
      ).json();
      ids.push(...itemsOf(list, answer).map((one) => one.id));
      after = getPath(answer, "paging.next");
    } while (after !== undefined);
    expect(ids).toEqual(first);
  });
});
