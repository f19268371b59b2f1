import { InvalidInputError } from "@trunkline/client";
import { redactCall, type Call } from "trunkline";
import { beforeAll, describe, expect, it } from "vitest";
import type { CallsOptions } from "../src/index.js";
import { now, readAll, simulate, sourcesOf, wholeCall } from "./support/calls.js";
import { homes, share } from "./support/homes.js";

describe.each(homes)("calls read from $name", ({ make }) => {
  const shared = share(make);
  let given: Call[];

  beforeAll(async () => {
    // More than are read at a time, several of one moment, and some without any.
    const simulator = simulate({ calls: 210, everyMs: 60_000 });
    given = [wholeCall()];
    for (const toSource of Object.values(sourcesOf)) {
      const source = toSource(simulator, "acme");
      await shared.store.sync(source, { now: () => now, settle: 0 });
      given.push(...(await readAll(source)).values());
    }
    const { occurredAt: _, createdAt: _created, ...timeless } = wholeCall({ account: "other" });
    given.push({ ...timeless, id: "none", key: "vapi:other:none" });
    for (const call of [given[0]!, given.at(-1)!]) await shared.store.put(call);
  });

  async function read(options?: CallsOptions): Promise<Call[]> {
    const calls: Call[] = [];
    for await (const call of shared.store.calls(options)) calls.push(call);
    return calls;
  }

  const byKey = (one: Call, other: Call): number => (one.key < other.key ? -1 : 1);

  it("are what was stored, to the last field", async () => {
    const calls = await read({ raw: true });
    const times = calls.map(({ occurredAt }) => occurredAt ?? "");
    expect(times).toEqual([...times].sort((one, other) => (one < other ? 1 : -1)));
    // Through JSON, as the database keeps it: what is undefined is not there.
    const plain = (list: Call[]): unknown => JSON.parse(JSON.stringify([...list].sort(byKey))) as unknown;
    expect(plain(calls)).toEqual(plain(given.map((call) => redactCall(call))));
    expect((await read()).every(({ raw }) => raw === undefined)).toBe(true);
  });

  it("match the filters", async () => {
    const noon = "2026-11-20T12:00:00.000Z";
    const isTimeless = (call: Call): boolean => call.occurredAt === undefined;
    const filters: [CallsOptions, (call: Call) => boolean][] = [
      [{ since: noon }, (call) => isTimeless(call) || call.occurredAt! >= noon],
      [{ until: new Date(noon) }, (call) => isTimeless(call) || call.occurredAt! < noon],
      [
        { provider: ["vapi", "zudu"], account: "acme" },
        (call) => call.provider !== "elevenlabs" && call.account === "acme",
      ],
      [{ direction: "inbound" }, (call) => call.direction === "inbound"],
      [{ outcome: ["busy", "no_answer"] }, (call) => call.outcome === "busy" || call.outcome === "no_answer"],
      [{ assistantId: "a1" }, (call) => call.assistant?.id === "a1"],
      [{ phoneNumber: "+1 (555) 123-4567" }, (call) => call.customer?.number === "+15551234567"],
    ];
    for (const [options, fits] of filters) {
      const wanted = given.filter(fits).map(({ key }) => key);
      expect([options, (await read(options)).map(({ key }) => key).sort()]).toEqual([options, wanted.sort()]);
    }
  });

  it("refuse invalid filters", async () => {
    for (const options of [{ since: "soon" }, { provider: [] }, { outcome: 5 }, { form: "30d" }]) {
      await expect(read(options as never)).rejects.toSatisfy(InvalidInputError.isInstance);
    }
  });
});
