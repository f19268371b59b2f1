import { afterEach, describe, expect, it } from "vitest";
import type { Simulator } from "../src/create-simulator.js";
import { faultKinds, type Fault, type Faults } from "../src/faults.js";
import { ask, createAnswerCheck, opened, simulate, type OpenProvider } from "./helpers.js";

const provider = opened.find(({ list }) => list && !list.parameters.some((one) => one.required)) as OpenProvider;
const list = provider.list as NonNullable<OpenProvider["list"]>;
const open: Simulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

function start(faults: Faults, calls = 20): Simulator {
  const simulator = simulate({ calls, faults });
  open.push(simulator);
  return simulator;
}

describe.each(["in process", "over HTTP"])("%s", (transport) => {
  async function meet(fault: Fault, more: Faults = {}, signal?: AbortSignal): Promise<Response> {
    const simulator = start({ sequence: [fault], ...more });
    return (await asker(simulator))(signal);
  }

  async function asker(simulator: Simulator): Promise<(signal?: AbortSignal) => Promise<Response>> {
    const baseUrl = (await simulator.listen()).baseUrls[provider.name] ?? "";
    const over = transport === "in process" ? {} : { baseUrl, fetch };
    return (signal) => ask(simulator, provider, list, { ...over, ...(signal && { signal }) });
  }

  it("429 says when to retry, 0 included", async () => {
    const response = await meet("429", { retryAfterSeconds: 7 });
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
    expect((await meet("429", { retryAfterSeconds: 0 })).headers.get("retry-after")).toBe("0");
    expect((await meet("429")).headers.get("retry-after")).toBe("1");
  });

  it.each(["500", "503"] as const)("%s is an error in JSON", async (fault) => {
    const response = await meet(fault);
    expect(response.status).toBe(Number(fault));
    expect(await response.json()).toBeTypeOf("object");
  });

  it("reset drops the connection", async () => {
    const error = await meet("reset").catch((one: unknown) => one);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
  });

  it("stall waits until the client gives up, and gives the client's reason", async () => {
    const controller = new AbortController();
    const pending = meet("stall", {}, controller.signal);
    const early = await Promise.race([pending, new Promise((resolve) => setTimeout(resolve, 60, "waits"))]);
    expect(early).toBe("waits");
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });

  it("stall-body stops in the middle", async () => {
    const controller = new AbortController();
    const response = await meet("stall-body", {}, controller.signal);
    expect(response.status).toBe(200);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const { value } = await reader.read();
    expect(value?.length).toBeGreaterThan(0);
    const rest = reader.read();
    const early = await Promise.race([rest, new Promise((resolve) => setTimeout(resolve, 60, "waits"))]);
    expect(early).toBe("waits");
    controller.abort(new Error("enough"));
    await expect(rest).rejects.toThrow();
  });

  it("cut-off promises more than it sends", async () => {
    const response = await meet("cut-off");
    expect(response.status).toBe(200);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  it("truncated-json is complete, but no JSON", async () => {
    const response = await meet("truncated-json");
    expect(response.headers.get("content-type")).toContain("json");
    const text = await response.text();
    expect(text.length).toBe(Number(response.headers.get("content-length")));
    expect(() => JSON.parse(text)).toThrow();
  });

  it.each([
    ["html", 502],
    ["html-200", 200],
  ] as const)("%s is a page for people with status %i", async (fault, status) => {
    const response = await meet(fault);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/html; charset=utf-8"]);
    expect(await response.text()).toContain("<html>");
  });

  it("empty-500 has no body", async () => {
    const response = await meet("empty-500");
    expect([response.status, await response.text()]).toEqual([500, ""]);
  });

  it("lets the next request pass, on the same connection pool", async () => {
    for (const fault of ["reset", "cut-off", "html", "truncated-json"] as const) {
      const simulator = start({ sequence: [fault, undefined, "none"] });
      const again = await asker(simulator);
      await again()
        .then((one) => one.text())
        .catch(() => {});
      for (let left = 3; left > 0; left -= 1) expect((await (await again()).json()) !== undefined).toBe(true);
    }
  });

  it("close ends pending requests", async () => {
    for (const fault of ["stall", "stall-body"] as const) {
      const simulator = start({ sequence: [fault] });
      const pending = (await asker(simulator))().then((one) => one.text());
      const failed = expect(pending).rejects.toThrow(TypeError);
      await new Promise((resolve) => setTimeout(resolve, 30));
      await simulator.close();
      await failed;
    }
  });
});

describe("when they happen", () => {
  const statuses = async (simulator: Simulator, count: number) => {
    const found: (number | string)[] = [];
    for (let left = count; left > 0; left -= 1) {
      found.push(
        await ask(simulator, provider, list).then(
          (one) => one.status,
          () => "lost",
        ),
      );
    }
    return found;
  };

  it("is decided by the seed", async () => {
    const kinds: Fault[] = ["429", "500", "reset"];
    const once = await statuses(start({ rate: 0.4, kinds }), 100);
    expect(await statuses(start({ rate: 0.4, kinds }), 100)).toEqual(once);
    expect(await statuses(start({ rate: 0.4, kinds, seed: 99 }), 100)).not.toEqual(once);
    const failed = once.filter((one) => one !== 200).length;
    expect(failed).toBeGreaterThan(20);
    expect(failed).toBeLessThan(60);
    expect(new Set(once)).toEqual(new Set([200, 429, 500, "lost"]));
  });

  it("is never at rate 0 and always at rate 1", async () => {
    expect(new Set(await statuses(start({ rate: 0 }), 30))).toEqual(new Set([200]));
    expect(await statuses(start({ rate: 1, kinds: ["503"] }), 30)).toEqual(Array(30).fill(503));
  });

  it("does not wait for a client by default", () => {
    const simulator = start({ rate: 1 });
    return expect(statuses(simulator, 60).then(() => simulator.requests.byFault)).resolves.not.toMatchObject({
      stall: expect.anything() as number,
    });
  });

  it("can be of some operations only", async () => {
    const other = provider.operations.find((one) => one.id !== list.id && one.resource.action === "create");
    if (!other) throw new Error("no creation");
    const simulator = start({ rate: 1, kinds: ["500"], operations: [other.id], sequence: ["503"] });
    expect((await ask(simulator, provider, list)).status).toBe(200);
    expect((await ask(simulator, provider, other)).status).toBe(503);
    expect((await ask(simulator, provider, other)).status).toBe(500);
  });

  it("follows one sequence for all providers, and chance for each alone", async () => {
    const [one, other] = opened.filter(
      (each) => each.list && !each.list.parameters.some((parameter) => parameter.required),
    );
    if (!one?.list || !other?.list) return;
    const simulator = start({ sequence: ["500", "503", "none"] });
    const found = [
      (await ask(simulator, one, one.list)).status,
      (await ask(simulator, other, other.list)).status,
      (await ask(simulator, one, one.list)).status,
    ];
    expect(found).toEqual([500, 503, 200]);
    const alone = await statuses(start({ rate: 0.5, kinds: ["500"] }), 20);
    const shared = start({ rate: 0.5, kinds: ["500"] });
    const among: (number | string)[] = [];
    for (let left = 20; left > 0; left -= 1) {
      await ask(shared, other === provider ? one : other, (other === provider ? one : other).list as typeof list);
      among.push(...(await statuses(shared, 1)));
    }
    expect(among).toEqual(alone);
  });

  it("refuses unknown faults", () => {
    expect(() => start({ kinds: ["nope" as Fault] })).toThrow(/no fault "nope"/);
    expect(() => start({ rate: 2 })).toThrow("from 0 to 1");
  });
});

describe.each(opened)("what happens to the calls of $name", (one) => {
  const create = one.operations.find((operation) => operation.resource.action === "create");
  if (!create) return;
  const body = create.body?.media[0]?.examples[0]?.value;
  const check = createAnswerCheck(one.definition.spec);

  it.each(faultKinds.filter((fault) => !fault.startsWith("stall")))("%s", async (fault) => {
    const simulator = start({ sequence: [fault] }, 0);
    const before = [...simulator.records(one.name)].length;
    const response = await ask(simulator, one, create, { body }).catch(() => undefined);
    const text = await response?.text().catch(() => undefined);
    if (text && ["429", "500", "503"].includes(fault) && create.answers.some((answer) => answer.status === fault)) {
      check(create, Number(fault), JSON.parse(text));
    }
    const made = [...simulator.records(one.name)].length - before;
    // The one that rings twice when it is sent again.
    expect(made).toBe(fault === "reset-after" ? 1 : 0);
    if (fault === "reset-after") expect(response).toBeUndefined();
  });
});
