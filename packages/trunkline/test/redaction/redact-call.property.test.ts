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
