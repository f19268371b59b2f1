import fc from "fast-check";
import { expect, it } from "vitest";
import { redact, redactCall } from "../../src/index.js";
import { runs } from "../runs.js";

const canary = "canary-4f1d9c";

const separators = fc.constantFrom("_", "-", " ", ".", "");
const terms = fc.constantFrom(
  ["api", "key"],
  ["auth", "token"],
  ["client", "secret"],
  ["password"],
  ["private", "key"],
  ["credentials"],
  ["x", "signature"],
  ["set", "cookie"],
  ["authorization"],
);

/** A secret's name in snake, camel, kebab, capitals or something in between. */
const spelling = fc
  .tuple(
    terms,
    separators,
    fc.constantFrom("lower", "upper", "camel", "Pascal"),
    fc.constantFrom("", "my", "x-twilio-"),
  )
  .map(([words, separator, letters, prefix]) => {
    const spelt = words.map((word, index) => {
      if (letters === "upper") return word.toUpperCase();
      if (letters === "lower" || (letters === "camel" && index === 0)) return word;
      return word.slice(0, 1).toUpperCase() + word.slice(1);
    });
    return prefix + spelt.join(separator);
  });

/**
 * A way to hide a credential: under a name, in a list of names and values, in headers, in an address, in JSON in a
 * text.
 */
const hidden: fc.Arbitrary<unknown> = fc.letrec<{ hidden: unknown; plain: unknown }>((tie) => ({
  plain: spelling.chain((name) =>
    fc.constantFrom<unknown>(
      { [name]: canary },
      { [name]: { inner: [canary] } },
      [{ name, value: canary }],
      { headers: { [name]: canary, "x-any": canary } },
      { headers: [{ key: "x-any", value: canary }] },
      { url: `https://user:${canary}@example.com/a?b=1&${encodeURIComponent(name)}=${canary}#c` },
      { text: `some words, ${JSON.stringify({ [name]: canary })} and more` },
    ),
  ),
  hidden: fc.oneof(
    { depthSize: "small" },
    tie("plain"),
    fc.tuple(fc.string(), tie("hidden")).map(([key, inner]) => ({ [key]: inner, other: 1 })),
    tie("hidden").map((inner) => [null, inner, "x"]),
    tie("hidden").map((inner) => ({ body: JSON.stringify(inner) })),
  ),
})).hidden;

it("leaves nothing of a credential, however its name is spelt and wherever it is hidden", () => {
  fc.assert(
    fc.property(hidden, hidden, fc.jsonValue({ noUnicodeString: false }), (raw, metadata, other) => {
      const call = { id: "1", key: "vapi::1", recordings: [], raw: { raw, other }, metadata: { metadata } } as never;
      const before = JSON.stringify(call);
      expect(before).toContain(canary);
      const safe = redactCall(call);
      expect(JSON.stringify(safe)).not.toContain(canary);
      expect(JSON.stringify(call)).toBe(before);
      expect(redactCall(safe)).toBe(safe);
    }),
    runs(300),
  );
});

it("gives any value back, the very same where nothing of it is a credential", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (raw) => {
      const call = { id: "1", key: "vapi::1", recordings: [], raw } as never;
      const safe = redactCall(call);
      if (JSON.stringify(safe) === JSON.stringify(call)) expect(safe).toBe(call);
    }),
    runs(300),
  );
});

it("takes the same out of what holds itself, which is read another way", () => {
  fc.assert(
    fc.property(hidden, fc.jsonValue({ noUnicodeString: false }), (inner, other) => {
      const raw: Record<string, unknown> = { inner, headers: inner, other };
      const circle = { ...raw, circle: {} };
      circle.circle = circle;
      const { circle: _circle, ...safe } = redact(circle);
      expect(safe).toStrictEqual(redact(raw));
      expect(JSON.stringify(safe)).not.toContain(canary);
    }),
    runs(300),
  );
});

/** Words that hold the short ones, or stand beside them. */
const harmless = fc.constantFrom(
  ..."pinned opinion shipping spinning Pinterest passenger passage bypass compass passport surpass laptop footpath".split(
    " ",
  ),
  ..."author authority secretary keyboard monkey signal design assign basics credit sacred cookies_allowed Asia".split(
    " ",
  ),
  ..."curly current user Bob https://example.com/a?b=1#c a@b.co 12:30 4821 40% a%3Ab top-up en-US code: key?".split(
    " ",
  ),
  ..."%2Fpath%2Fto https%3A%2F%2Fexample.com%2F%3Fa%3D1 =\u003e {a} [b] it's".split(" "),
);
const sentence = fc.array(harmless, { maxLength: 12 }).map((words) => words.join(" "));
const harmlessName = fc
  .array(fc.constantFrom("pinned", "opinion", "passenger", "bypass", "laptop", "author", "country_code", "keypad"), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((words) => fc.constantFrom("_", "-", ".", " ").map((separator) => words.join(separator)));

it("leaves what only looks like it alone: the very same value", () => {
  fc.assert(
    fc.property(harmlessName, sentence, fc.nat(), (name, text, number) => {
      const value = { [name]: text, list: [{ name, value: number }, [name, text]], note: `${name}=${number}; ${text}` };
      expect(redact(value)).toBe(value);
      expect(redact(JSON.stringify(value))).toBe(JSON.stringify(value));
    }),
    runs(1_000),
  );
});

it("takes nothing out of a text but the credential", () => {
  fc.assert(
    fc.property(
      sentence,
      fc.constantFrom(
        ["curl -u user:", canary],
        ["curl --user user:", canary],
        ["pin=", "4821"],
        ["X-Api-Key=", canary],
        ["", "AKIAIOSFODNN7EXAMPLE"],
        ["", `sk_live_${canary.replaceAll("-", "")}abcdef`],
        ["Bearer ", `${canary}123`],
      ),
      sentence,
      (before, [name, secret], after) => {
        const text = `${before} ${name}${secret} ${after}`;
        expect(redact(text)).toBe(`${before} ${name}[redacted] ${after}`);
      },
    ),
    runs(1_000),
  );
});
