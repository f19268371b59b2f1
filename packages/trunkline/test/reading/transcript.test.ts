import { describe, expect, it } from "vitest";
import { parseTranscript, startReading, toTranscript, toTurn, type SpeakerLabel } from "../../src/reading/index.js";

const labels: readonly SpeakerLabel[] = [
  ["AI", "assistant"],
  ["AI Guide", "system"],
  ["User", "customer"],
];

/** The turns, each as `role: text`, and whether they stand on labels that are not the provider's. */
function parse(text: string): { turns: string[]; assumed: boolean } {
  const notes = startReading({});
  const transcript = parseTranscript(notes, text, labels);
  expect(transcript?.text).toBe(text);
  expect(notes.problems).toStrictEqual([]);
  const turns = (transcript?.turns ?? []).map((turn) => `${turn.role}: ${turn.text}`);
  return { turns, assumed: notes.assumptions.includes("transcript.roles") };
}

describe("the provider's own labels", () => {
  it.each([
    ["AI: Hello.\nUser: Hi: there.", ["assistant: Hello.", "customer: Hi: there."]],
    ["AI: one\r\n  AI :  two \r\n", ["assistant: one", "assistant: two"]],
    ["AI: one\rUser: two", ["assistant: one", "customer: two"]],
    ["AI: one\ntwo\n\n three ", ["assistant: one\ntwo\nthree"]],
    ["AI:\nlater\nUser:", ["assistant: later", "customer: "]],
    ["before\nmore\nAI: Hello.", ["system: before\nmore", "assistant: Hello."]],
    ["AI Guide: Welcome.\nAI: Hello.", ["system: Welcome.", "assistant: Hello."]],
    ["ai: Hello.\nUSER: Hi.\nAi: Bye.", ["assistant: Hello.", "customer: Hi.", "assistant: Bye."]],
    ["AI: \u3000\u00e9t\u00e9\u00a0", ["assistant: \u00e9t\u00e9"]],
    // As French and Chinese set a colon.
    ["AI\u00a0: Bonjour.\nUser\u00a0: Salut.", ["assistant: Bonjour.", "customer: Salut."]],
    ["AI：你好\nUser：喂", ["assistant: 你好", "customer: 喂"]],
    // Somebody cut in before a word was said.
    ["AI: User: Hello?\nUser: Anybody?", ["assistant: ", "customer: Hello?", "customer: Anybody?"]],
  ])("%j", (text, turns) => {
    expect(parse(text)).toStrictEqual({ turns, assumed: false });
  });
});

describe("text with a colon", () => {
  it.each([
    ["a time of day", "10:30 would do, or\nat 11:15"],
    ["an address", "https://example.com\nHTTP://example.com"],
    [
      "a heading",
      "Note: bring the card\nPhone number: 5550100\nOption 2: Tuesday\nP.S.: thanks\nTuesday: nine to five",
    ],
    ["a sentence", "here is what we have: soap\nWell, Emma: no\nNo! Emma: no"],
    ["a colon far off", `${"x".repeat(60)}: y`],
  ])("is no label: %s", (_what, lines) => {
    expect(parse(`AI: Look.\n${lines}\nUser: Yes.`)).toStrictEqual({
      turns: [`assistant: Look.\n${lines}`, "customer: Yes."],
      assumed: false,
    });
    // One known label, and still nobody else to be the other party.
    expect(parse(`AI: Look.\n${lines}`).turns).toHaveLength(1);
  });
});

describe("labels of no document", () => {
  it.each([
    ["Assistant: a\nCustomer: b", ["assistant: a", "customer: b"]],
    ["agent: a\nHUMAN: b\nBot: c", ["assistant: a", "customer: b", "assistant: c"]],
    ["Caller: a\nUser: b\nClient: c\nLead: d", ["customer: a", "customer: b", "customer: c", "customer: d"]],
    ["System: ringing\nAI: a\nEmma: b", ["system: ringing", "assistant: a", "customer: b"]],
    ["Emma: a\nUser: b\nEmma: c", ["assistant: a", "customer: b", "assistant: c"]],
    ["emma: a\nUser: b\nEMMA: c\nand on", ["assistant: a", "customer: b", "assistant: c\nand on"]],
    ["AI: a\nPat Sample: b", ["assistant: a", "customer: b"]],
    ["AI: a\nSpeaker 2: b", ["assistant: a", "customer: b"]],
    ["AI: a\nDr. Anne-Marie O'Neil: b", ["assistant: a", "customer: b"]],
    ["AI: a\n李雷：b", ["assistant: a", "customer: b"]],
    ["User: Emma: a\nEmma: b", ["customer: ", "assistant: a", "assistant: b"]],
  ])("%j is told", (text, turns) => {
    expect(parse(text)).toStrictEqual({ turns, assumed: true });
  });

  it.each([
    "Emma: a\nMax: b",
    "Emma: a\nEmma: b",
    "AI: a\nUser: b\nEmma: c",
    "AI: a\nEmma: b\nMax: c",
    "AI: a\nAgent: b\nEmma: c",
    "AI Guide: a\nEmma: b",
    "constructor: a\n__proto__: b",
    "no labels at all",
    "AI\n: on the next line",
    ": x",
  ])("%j is text without turns", (text) => {
    expect(parse(text)).toStrictEqual({ turns: [], assumed: false });
  });
});

describe("parseTranscript", () => {
  it.each(["", " \n\r\n\t", "\u00a0\n\ufeff"])("a blank text is none: %j", (text) => {
    expect(parseTranscript(startReading({}), text, labels)).toBeUndefined();
  });

  it("takes an empty label for none", () => {
    expect(parseTranscript(startReading({}), ": x", [["", "customer"]])?.turns).toStrictEqual([]);
  });

  it.each([
    ["User: yes\n", 100_000],
    ["yes\n", 0],
    [":\n", 0],
    ["Customer: yes\n", 71_428],
    ["User: ", 166_666],
  ])("reads a megabyte of %j in a moment", (line, turns) => {
    const start = performance.now();
    const text = line.repeat(1_000_000 / line.length);
    expect(parseTranscript(startReading({}), text, labels)?.turns).toHaveLength(turns);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("gives up in a moment on a megabyte of speakers", () => {
    const text = Array.from({ length: 100_000 }, (_, index) => `Name${index}: yes`).join("\n");
    expect(parseTranscript(startReading({}), text, labels)).toStrictEqual({ text, turns: [] });
  });
});

it("toTranscript writes a line a turn, where there is no text", () => {
  const turns = [toTurn("assistant", "Hello.", 0, 1), toTurn("customer", "Hi.", undefined, undefined)];
  const read = (heard: typeof turns) => toTranscript(startReading({}), "list", ["role"], heard, undefined, labels);
  expect(read(turns)).toStrictEqual({ text: "Assistant: Hello.\nCustomer: Hi.", turns });
  expect(read([])).toBeUndefined();
});

it.each([
  [undefined, undefined, {}],
  [0, undefined, { startSeconds: 0 }],
  [undefined, 2, { endSeconds: 2 }],
  [1, 2, { startSeconds: 1, endSeconds: 2 }],
])("toTurn from %s to %s has the times that are there", (start, end, times) => {
  expect(toTurn("tool", "text", start, end)).toStrictEqual({ role: "tool", text: "text", ...times });
});
