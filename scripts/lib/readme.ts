import { providers } from "../generated/providers.js";

/**
 * The sections that every package's README has, in this order and no others. More is said below them, at the next
 * level.
 */
export const readmeSections = [
  "Install",
  "Use",
  "List and page",
  "Errors",
  "Retries and time-outs",
  "Raw access",
  "Versions",
  "Runtimes",
];

/** The port that examples listen at. Whoever runs them may have to take another. */
export const shownPort = "4010";

/** The directory that examples keep a copy in. Those who run them give them one that goes away. */
export const shownCopy = "./calls";

/** What examples take from the environment. */
export const exampleKeys: Readonly<Record<string, string>> = Object.fromEntries(
  providers.flatMap(({ environment }) => environment.map((variable) => [variable, "k"])),
);

/**
 * A module to load before an example: its requests go to a simulator, but for those to this machine. Nothing else is
 * different. Its calls are of the latest days, as examples that ask for those expect.
 */
export function preloadOf(simulator: string): string {
  return `import { createSimulator } from ${JSON.stringify(simulator)};
const send = globalThis.fetch;
const simulator = createSimulator({ calls: 30 });
const isLocal = (input) => new URL(input.url ?? input).hostname === "127.0.0.1";
globalThis.fetch = (input, init) => (isLocal(input) ? send : simulator.fetch)(input, init);
`;
}

/** The titles of the sections, in order. */
export function sectionsOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/^## (.+)$/gm)].map(([, title = ""]) => title);
}

/** Each block of code in a language, as it stands. */
export function blocksOf(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w*)\n([^]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , code = ""]) => code);
}

/** The packages that a README has one install, in its words. */
export function installsOf(markdown: string): string[] {
  const lines = blocksOf(markdown, "sh").flatMap((block) => block.split("\n"));
  const installs = lines.map((line) => /^npm install (.+?)(?:\s+#.*)?$/.exec(line)?.[1] ?? "");
  return [...new Set(installs.flatMap((line) => line.split(" ")).filter((word) => /^[@a-z]/.test(word)))];
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^```\w*\n[^]*?^```$/gm, "");
}
