import { describe, expect, it } from "vitest";
import { parseTranscript, toTranscript, toTurn, type SpeakerLabel } from "../../src/reading/index.js";

const labels: readonly SpeakerLabel[] = [
  ["AI", "assistant"],
  ["AI Guide", "system"],
  ["User", "customer"],
];

/** The turns, each as `role: text`. */
function parse(text: string): string[] {
  const transcript = parseTranscript(text, labels);
  expect(transcript.text).toBe(text);
  return transcript.turns.map((turn) => `${turn.role}: ${turn.text}`);
}

describe("parseTranscript", () => {
  it.each([
    ["", []],
    [" \n\r\n\t", []],
    ["AI: Hello.\nUser: Hi: there.", ["assistant: Hello.", "customer: Hi: there."]],
    ["AI: one\r\n  AI :  two \r\n", ["assistant: one", "assistant: two"]],
    ["AI: one\ntwo\n\n three ", ["assistant: one\ntwo\nthree"]],
    ["AI:\nlater\nUser:", ["assistant: later", "customer: "]],
    ["before\nmore\nAI: Hello.", ["system: before\nmore", "assistant: Hello."]],
    ["AI Guide: Welcome.\nAI: Hello.", ["system: Welcome.", "assistant: Hello."]],
    ["ai: not a label\nAIR: nor this\nUser", ["system: ai: not a label\nAIR: nor this\nUser"]],
    ["AI\n: on the next line", ["system: AI\n: on the next line"]],
    ["AI: \u3000\u00e9t\u00e9\u00a0", ["assistant: \u00e9t\u00e9"]],
  ])("%j", (text, turns) => {
    expect(parse(text)).toStrictEqual(turns);
  });

  it("takes an empty label for none", () => {
    expect(parseTranscript(": x", [["", "customer"]]).turns).toStrictEqual([{ role: "system", text: ": x" }]);
  });

  it("reads a megabyte of lines, labelled or not, in a moment", () => {
    for (const line of ["User: yes\n", "yes\n", ":\n"]) {
      const start = performance.now();
      const { turns } = parseTranscript(line.repeat(1_000_000 / line.length), labels);
      expect(turns.length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});

it("toTranscript writes a line a turn", () => {
  const turns = [toTurn("assistant", "Hello.", 0, 1), toTurn("customer", "Hi.", undefined, undefined)];
  expect(toTranscript(turns)).toStrictEqual({ text: "Assistant: Hello.\nCustomer: Hi.", turns });
  expect(toTranscript([])).toStrictEqual({ text: "", turns: [] });
});

it.each([
  [undefined, undefined, {}],
  [0, undefined, { startSeconds: 0 }],
  [undefined, 2, { endSeconds: 2 }],
  [1, 2, { startSeconds: 1, endSeconds: 2 }],
])("toTurn from %s to %s has the times that are there", (start, end, times) => {
  expect(toTurn("tool", "text", start, end)).toStrictEqual({ role: "tool", text: "text", ...times });
});
