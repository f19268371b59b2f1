import { execFileSync } from "node:child_process";
import type { Ceilings } from "./ceilings.js";
import { listEntries, type PackedPackage } from "../lib/packed-package.js";

/**
 * A loader hook that logs every module that Node loads. It runs in a separate thread, where `console.log` may be too
 * late.
 */
const hook = `import { writeSync } from "node:fs";
export async function load(url, context, next) {
  writeSync(1, "module " + url + "\\n");
  return next(url, context);
}`;

const register = `import { register } from "node:module"; register(${JSON.stringify(asUrl(hook))});`;

function asUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

function run(consumer: string, script: string, flags: string[] = []): string {
  return execFileSync(process.execPath, [...flags, "--input-type=module", "--eval", script], {
    cwd: consumer,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
}

/** The URL of each module that importing `entry` loads; Node's own begin with `node:`. */
export function listModules(consumer: string, entry: string): string[] {
  const output = run(consumer, `import ${JSON.stringify(entry)};`, ["--import", asUrl(register)]);
  return [...output.matchAll(/^module (.+)$/gm)].map(([, url = ""]) => url);
}

/** Modules are counted, not timed, so that the result is the same on every machine. */
export function checkStartUp(packed: PackedPackage, { modules: ceilings }: Ceilings): string[] {
  return listEntries(packed).flatMap(({ entry }) => {
    const ceiling = ceilings[entry];
    if (ceiling === undefined) return [`${entry} has no ceiling for its modules`];
    const modules = listModules(packed.consumer, entry);
    const ours = modules.filter((url) => !url.startsWith("node:"));
    const many =
      ours.length > ceiling.count ? [`${entry} loads ${ours.length} modules, over the ${ceiling.count} allowed`] : [];
    const node = modules.filter((url) => url.startsWith("node:") && !ceiling.node?.includes(url));
    return [...many, ...node.map((url) => `${entry} loads ${url}`)];
  });
}

/**
 * Milliseconds that Node takes to start and do nothing. Only for information, like the next: no test depends on them.
 */
export function timeStart(consumer: string): number {
  return middle(() => {
    const started = performance.now();
    run(consumer, "");
    return performance.now() - started;
  });
}

/** Milliseconds that the first import of `entry` takes once Node has started. */
export function timeImport(consumer: string, entry: string): number {
  const script = `const started = performance.now(); await import(${JSON.stringify(entry)}); console.log(performance.now() - started);`;
  return middle(() => Number(run(consumer, script)));
}

/** The median of three. */
function middle(measure: () => number): number {
  return Array.from({ length: 3 }, measure).sort((a, b) => a - b)[1] ?? Number.NaN;
}
