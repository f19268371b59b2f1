import fc from "fast-check";
import { expect, it } from "vitest";
import { createWordFinder } from "../../src/redaction/word-finder.js";
import { runs } from "../runs.js";

const words = ["key", "token", "cookie", "o_k", "basic ", "@", "%2", "sk-", "hooks."];
const pieces = fc.oneof(
  fc.constantFrom(...words, ...words.map((word) => word.toUpperCase()), ...words.map((word) => word.slice(0, -1))),
  fc.constantFrom("k", "e", "o", "to", "coo", "\u212a", "\u017f", "é", " ", "-"),
);

it("finds each word in either case, wherever it stands and whatever else begins before it", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      const isThere = words.some((word) => text.replaceAll("\u212a", "\0").toLowerCase().includes(word));
      expect(createWordFinder(words)(text)).toBe(isThere);
    }),
    runs(500),
  );
});
