import { describe, expect, it } from "vitest";
import { InvalidInputError, NotFoundError, UnreadableResponseError } from "../../src/index.js";
import { samples } from "../providers.js";
import { simulate, sourcesOf } from "../simulated.js";
import { serveAutoCalls } from "./row-server.js";

describe.each(Object.keys(sourcesOf))("situation 9: get of %s", (provider) => {
  it("refuses an answer of 200 that holds no call, or another one", async () => {
    const { id, notThatCall } = samples.get(provider)!;
    for (const answer of notThatCall) {
      const source = sourcesOf[provider]!({ fetch: async () => Response.json(answer) });
      const error: unknown = await source.get(id).catch((reason: unknown) => reason);
      expect(error, JSON.stringify(answer)).toSatisfy(UnreadableResponseError.isInstance);
    }
  });

  it("takes a call's whole key, and refuses that of another source", async () => {
    const simulator = simulate({ calls: 5 });
    const source = sourcesOf[provider]!(simulator, { account: "acme" });
    const { items } = await source.list({ limit: 1 }).firstPage();
    expect(items[0]?.key.startsWith(`${provider}:acme:`)).toBe(true);
    expect((await source.get(items[0]!.key)).key).toBe(items[0]!.key);
    const before = simulator.requests.total;
    for (const key of [
      `${provider}:other:${items[0]!.id}`,
      `${provider}::${items[0]!.id}`,
      `somewhere:acme:${items[0]!.id}`,
    ]) {
      await expect(source.get(key)).rejects.toSatisfy(InvalidInputError.isInstance);
    }
    expect(simulator.requests.total).toBe(before);
  });
});

describe("a call that is not there", () => {
  it("is not found where Anunzi answers with an empty list", async () => {
    const source = sourcesOf.anunzi!({ fetch: async () => Response.json({ status: "ok", response: { calls: [] } }) });
    await expect(source.get(samples.get("anunzi")!.id)).rejects.toSatisfy(NotFoundError.isInstance);
  });
});

describe("the letters of a UUID", () => {
  it("are the same in either case", async () => {
    const { id } = samples.get("vapi")!;
    const source = sourcesOf.vapi!({ fetch: async () => Response.json({ id }) });
    expect((await source.get(id.toUpperCase())).id).toBe(id);
  });
});

describe("situation 10: AutoCalls' ids of more digits than a number has", () => {
  it("are asked for as they are written", async () => {
    const paths: string[] = [];
    const source = sourcesOf.autocalls!({
      fetch: async (input) => {
        const { pathname, search } = new URL(input instanceof Request ? input.url : input);
        paths.push(pathname + search);
        return new Response("{}", { status: 404 });
      },
    });
    await expect(source.get("90071992547409931234")).rejects.toSatisfy(NotFoundError.isInstance);
    await expect(source.list({ assistantId: "90071992547409931234" }).firstPage()).rejects.toThrow();
    expect(paths[0]).toMatch(/\/90071992547409931234$/);
    expect(paths[1]).toContain("assistant_id=90071992547409931234");
    for (const wrong of ["one", "1.5", "-1", "007", "1e3"]) {
      await expect(source.get(wrong)).rejects.toSatisfy(InvalidInputError.isInstance);
    }
    expect(paths).toHaveLength(2);
  });

  it("come each once, and are each got by its own", async () => {
    const base = 9_007_199_254_740_993n;
    const rows = Array.from({ length: 60 }, (_, index) => ({
      id: base - BigInt(index),
      created_at: "2026-11-21 12:00:00",
    }));
    const { source } = serveAutoCalls(rows);
    const calls = await source.list({ pageSize: 20 }).toArray();
    expect(calls.map(({ id }) => id)).toEqual(rows.map(({ id }) => String(id)));
    expect((await source.get(String(base - 1n))).id).toBe(String(base - 1n));
  });
});
