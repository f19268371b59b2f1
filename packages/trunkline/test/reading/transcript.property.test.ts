import fc from "fast-check";
import { expect, it } from "vitest";
import { mappers } from "../mappers.js";
import { samples } from "../providers.js";
import { runs } from "../runs.js";

const synonyms = ["AI", "assistant", "Agent", "bot", "User", "customer", "HUMAN", "Caller", "client", "Lead"];
const names = ["Emma", "max", "Pat Sample", "Dr. Ada", "Speaker 2", "Front desk", "李雷", "Zoë", "Anne-Marie O'Neil"];
const label = fc.constantFrom(...synonyms, ...names);
const blank = fc.constantFrom("", " ", "  ", "\t", "\u00a0");
const said = fc.oneof(
  fc.constantFrom(
    "",
    "Hello.",
    "no",
    "...",
    "at 10:30",
    "I said: no",
    "Note: bring it",
    "https://example.com",
    "Emma",
    "user",
  ),
  fc.constantFrom(...synonyms, ...names).map((name) => `it is ${name}: yes`),
);
const labelled = fc
  .tuple(blank, label, blank, fc.constantFrom(":", ":", "："), blank, said)
  .map((parts) => ({ label: parts[1], line: parts.join("") }));
/** A label right behind another. */
const doubled = fc
  .tuple(labelled, labelled)
  .map(([first, second]) => ({ label: first.label, line: `${first.label}: ${second.line.trim()}` }));
const line = fc.oneof(
  { arbitrary: labelled, weight: 6 },
  { arbitrary: doubled, weight: 1 },
  { arbitrary: fc.tuple(blank, said).map((parts) => ({ label: undefined, line: parts.join("") })), weight: 2 },
  { arbitrary: blank.map((text) => ({ label: undefined, line: text })), weight: 2 },
);
const text = fc.record({
  lines: fc.array(line, { maxLength: 12 }),
  newline: fc.constantFrom("\n", "\n", "\r\n", "\r"),
});

/** Of the providers that have one. */
const texts = Object.fromEntries(
  [...samples].flatMap(([provider, { withTranscript }]) => (withTranscript ? [[provider, withTranscript]] : [])),
);

it.each(Object.keys(texts))("no turn of %s holds a line that begins with a label of the same text", (provider) => {
  let turnsSeen = 0;
  fc.assert(
    fc.property(text, ({ lines, newline }) => {
      const written = lines.map((one) => one.line).join(newline);
      const found = new Set(lines.flatMap((one) => (one.label === undefined ? [] : [one.label.toLowerCase()])));
      const call = mappers[provider]!(texts[provider]!(written));
      expect(call.transcript?.text ?? "").toBe(written.trim() === "" ? "" : written);
      for (const turn of call.transcript?.turns ?? []) {
        turnsSeen += 1;
        for (const inner of turn.text.split(/\r\n?|\n/)) {
          const [head = "", ...rest] = inner.split(/[:：]/);
          if (rest.length > 0) expect(found).not.toContain(head.trim().toLowerCase());
        }
      }
    }),
    runs(10_000),
  );
  // A reader that never found a turn would pass.
  expect(turnsSeen).toBeGreaterThan(10);
});

it("words stay with who said them, whatever the two labels are", () => {
  const two = fc
    .tuple(label, label)
    .filter(
      ([one, other]) =>
        one.toLowerCase() !== other.toLowerCase() && (synonyms.includes(one) || synonyms.includes(other)),
    );
  const order = fc.array(fc.nat(1), { minLength: 2, maxLength: 12 }).filter((turns) => new Set(turns).size === 2);
  fc.assert(
    fc.property(two, order, fc.constantFrom(...Object.keys(texts)), (speakers, turns, provider) => {
      const written = turns.map((speaker, index) => `${speakers[speaker]}: line ${speaker} ${index}`).join("\n");
      const call = mappers[provider]!(texts[provider]!(written));
      expect(call.transcript?.turns.map((turn) => turn.text)).toStrictEqual(
        turns.map((speaker, index) => `line ${speaker} ${index}`),
      );
      for (const speaker of [0, 1]) {
        const roles = new Set(
          call.transcript?.turns.filter((_, index) => turns[index] === speaker).map((turn) => turn.role),
        );
        expect([...roles]).toHaveLength(1);
        if (synonyms.slice(0, 4).includes(speakers[speaker]!)) expect([...roles]).toStrictEqual(["assistant"]);
        if (synonyms.slice(4).includes(speakers[speaker]!)) expect([...roles]).toStrictEqual(["customer"]);
        // A name is whom the known label is not.
        if (names.includes(speakers[speaker]!)) {
          const other = synonyms.slice(0, 4).includes(speakers[1 - speaker]!) ? "customer" : "assistant";
          expect([...roles]).toStrictEqual([other]);
        }
      }
    }),
    runs(1000),
  );
});

it("a text in one line gives nobody another's words", () => {
  const sentence = fc.constantFrom("Hello.", "And you?", "Fine, thanks!", "What is a tool?", "是的。");
  const two = fc.tuple(label, label).filter(([one, other]) => {
    return one.toLowerCase() !== other.toLowerCase() && (synonyms.includes(one) || synonyms.includes(other));
  });
  const spoken = fc.array(sentence, { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(two, spoken, blank, fc.constantFrom(...Object.keys(texts)), (speakers, said, end, provider) => {
      const written = said.map((words, index) => `${speakers[index % 2]}: ${words}`).join(" ");
      const { text: whole, turns } = mappers[provider]!(texts[provider]!(written + end)).transcript!;
      expect(whole).toBe(written + end);
      // A name that does not begin the text may be a word of whoever speaks.
      const isTold = synonyms.includes(speakers[1]);
      expect(turns.map((turn) => turn.text)).toStrictEqual(isTold ? said : []);
      if (!isTold) return;
      // Without an end of a sentence before it, a label may be a word like any other.
      const unsure = written.replaceAll(/[.?!。]/g, "");
      expect(mappers[provider]!(texts[provider]!(unsure)).transcript?.turns).toStrictEqual([]);
    }),
    runs(1000),
  );
});
