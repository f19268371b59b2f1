import { findImported, listImports } from "./list-imports.js";
import type { Exports, PackedPackage } from "../lib/packed-package.js";

/**
 * Each built file must be reachable from an entry or a command. Chunks of an earlier build have other names, and could
 * be left beside the new ones.
 */
export function checkLeftovers(packed: PackedPackage): string[] {
  const { files, manifest } = packed;
  const built = files.filter((file) => /\.(js|ts)$/.test(file));
  const targets = [...listTargets(manifest.exports ?? {}), ...Object.values(manifest.bin ?? {})];
  const waiting = targets.map((target) => target.replace(/^\.\//, "")).filter((file) => built.includes(file));
  const reached = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const specifier of listImports(packed, file)) {
      if (specifier.startsWith(".")) waiting.push(...findImported(packed, file, specifier));
    }
  }
  return built
    .filter((file) => !reached.has(file))
    .map((file) => `nothing leads to ${file}: remove dist, and build again`);
}

function listTargets(exports: Exports): string[] {
  return Object.values(exports).flatMap((target) => (typeof target === "string" ? [target] : listTargets(target)));
}
