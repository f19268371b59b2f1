import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../src/parse-json.js";
import { createAcmeClient } from "./helpers/acme.js";
import { say, startUnrulyServer } from "./helpers/unruly-server.js";

const runs = { numRuns: Number(process.env.TRUNKLINE_RUNS ?? 300) };

/** What JSON writes of a number, and what is read of it. */
interface Written {
  json: string;
  value: unknown;
}

const digits = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: min, maxLength: max });

/** Around the edge of what is safe, and far beyond it; each with the value that it must have. */
const integer: fc.Arbitrary<Written> = fc
  .oneof(
    fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
    fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }),
    fc.bigInt({ min: -(2n ** 53n) - 3n, max: 3n - 2n ** 53n }),
    fc.bigInt({ min: -1000n, max: 1000n }),
  )
  .map((whole) => {
    const safe = whole <= BigInt(Number.MAX_SAFE_INTEGER) && whole >= BigInt(Number.MIN_SAFE_INTEGER);
    return { json: String(whole), value: safe ? Number(whole) : String(whole) };
  });

const other: fc.Arbitrary<Written> = fc
  .oneof(
    fc.tuple(fc.bigInt(), digits(1, 25)).map(([whole, fraction]) => `${whole}.${fraction}`),
    fc
      .tuple(fc.bigInt(), fc.constantFrom("e", "E", "e+", "E-"), fc.nat({ max: 400 }))
      .map(([whole, e, power]) => `${whole}${e}${power}`),
    fc.constantFrom("true", "false", "null", "-0", "0", "0.12345678901234567", "1e400"),
  )
  .map((json) => ({ json, value: JSON.parse(json) as unknown }));

/** Texts that look like what is not in a text: digits, quotes, escapes, brackets. */
const plainText = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\\", '"', "/", "\n", "\u2028", "[", "]", "{", "}", ":", ",", "-", " ", "u00", "e"),
    digits(1, 20),
    fc.string({ unit: "grapheme", maxLength: 2 }),
  ),
  maxLength: 8,
});

const text: fc.Arbitrary<Written> = fc.tuple(plainText, fc.boolean()).map(([value, escaped]) => ({
  json: escaped
    ? `"${[...value].map((letter) => (letter.length === 1 ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}` : letter)).join("")}"`
    : JSON.stringify(value),
  value,
}));

const space = fc.constantFrom("", "", " ", "\n", "\t", "\r\n  ");

const { anything } = fc.letrec<{ anything: Written; list: Written; object: Written }>((tie) => ({
  anything: fc.oneof({ depthSize: "small", withCrossShrink: true }, integer, text, other, tie("list"), tie("object")),
  list: fc.tuple(fc.array(tie("anything"), { maxLength: 6 }), space).map(([items, gap]) => ({
    json: `[${gap}${items.map(({ json }) => json).join(`${gap},${gap}`)}${gap}]`,
    value: items.map(({ value }) => value),
  })),
  object: fc.tuple(fc.array(fc.tuple(text, tie("anything")), { maxLength: 6 }), space).map(([entries, gap]) => ({
    json: `{${gap}${entries.map(([name, { json }]) => `${name.json}${gap}:${gap}${json}`).join(`${gap},${gap}`)}${gap}}`,
    value: Object.fromEntries(entries.map(([name, { value }]) => [name.value, value])),
  })),
}));

describe("JSON is read as `JSON.parse` reads it, but for integers that no number holds exactly", () => {
  test("whatever surrounds them", () => {
    fc.assert(
      fc.property(anything, space, ({ json, value }, gap) => {
        expect(parseJson(gap + json + gap)).toEqual(value);
      }),
      runs,
    );
  });

  test("a text with nothing but safe numbers is exactly what `JSON.parse` makes of it", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const parsed: unknown = JSON.parse(json);
        if (!/\d{16}/.test(json)) expect(parseJson(json)).toEqual(parsed);
      }),
      runs,
    );
  });

  test.each([
    "{12345678901234567:1}",
    "[12345678901234567",
    "[012345678901234567]",
    '[12345678901234567"a"]',
    "12345678901234567 1",
  ])("what is not JSON does not become so: %s", (broken) => {
    expect(() => parseJson(broken)).toThrow(SyntaxError);
  });

  test.each([
    ["many escapes", JSON.stringify('\\"\n'.repeat(300_000))],
    ["a long text", JSON.stringify("a".repeat(10_000_000))],
    ["many backslashes", JSON.stringify("\\".repeat(1_000_000))],
    ["many digits", `"${"1".repeat(1_000_000)}"`],
  ])("%s are no trouble", (_name, json) => {
    expect(parseJson(`[${json},12345678901234567]`)).toEqual([JSON.parse(json), "12345678901234567"]);
  });

  test("an integer of a million digits", () => {
    const digitsOnly = "1".repeat(1_000_000);
    expect(parseJson(`[${digitsOnly}]`)).toEqual([digitsOnly]);
  });
});

test("two ids beyond 2^53 stay two, and each is asked for by its own digits", async () => {
  const ids = ["9007199254740993", "9007199254740992", "-9223372036854775808", "9007199254740991"];
  const server = await startUnrulyServer((socket, received) => {
    const body = received.target === "/things" ? `[${ids.map((id) => `{"id":${id},"size":1.5}`).join()}]` : "{}";
    say("200 OK", body)(socket, received);
  });
  const client = createAcmeClient({ baseUrl: server.url });
  const { data } = await client.request("GET", "/things");
  expect(data).toEqual(ids.map((id) => ({ id: id === "9007199254740991" ? Number(id) : id, size: 1.5 })));
  for (const { id } of data as { id: unknown }[]) {
    await client.request("GET", "/things/{id}", { params: { path: { id }, query: { after: id } } });
  }
  expect(server.received.slice(1).map(({ target }) => target)).toEqual(ids.map((id) => `/things/${id}?after=${id}`));
  await server.close();
});

test("an error's body is read as exactly", async () => {
  const server = await startUnrulyServer(say("404 Not Found", '{"message":"No call","id":9007199254740993}'));
  const { error } = await createAcmeClient({ baseUrl: server.url }).GET("/things");
  expect(error?.body).toEqual({ message: "No call", id: "9007199254740993" });
  await server.close();
});
