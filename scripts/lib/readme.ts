import { providers } from "../generated/providers.js";

/** The sections that every package's README has, in this order, and no others. Further headings are one level below. */
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

/** The port that examples listen on. A test may have to use another. */
export const shownPort = "4010";

/** The directory that examples keep a copy in. Tests replace it with a temporary one. */
export const shownCopy = "./calls";

/** The environment variables of examples. */
export const exampleKeys: Readonly<Record<string, string>> = Object.fromEntries(
  providers.flatMap(({ environment }) => environment.map((variable) => [variable, "k"])),
);

/**
 * A module to load before an example. It sends requests to a simulator, except those to this machine, and changes
 * nothing else. The simulator's calls are from the last days, as the examples expect.
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

/** The code blocks in a language, unchanged. */
export function blocksOf(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w*)\n([^]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , code = ""]) => code);
}

/** The packages that a README tells readers to install. */
export function installsOf(markdown: string): string[] {
  const lines = blocksOf(markdown, "sh").flatMap((block) => block.split("\n"));
  const installs = lines.map((line) => /^npm install (.+?)(?:\s+#.*)?$/.exec(line)?.[1] ?? "");
  return [...new Set(installs.flatMap((line) => line.split(" ")).filter((word) => /^[@a-z]/.test(word)))];
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^```\w*\n[^]*?^```$/gm, "");
}
