import { isBuiltin } from "node:module";
import { findImported, listImports } from "./list-imports.js";
import type { PackedPackage } from "../lib/packed-package.js";

/** Code and types may only import from the package itself or its dependencies. */
export function checkImports(packed: PackedPackage): string[] {
  return packed.files
    .filter((file) => /\.(js|ts)$/.test(file))
    .flatMap((file) =>
      listImports(packed, file)
        .map((specifier) => explain(packed, file, specifier))
        .filter((problem) => problem !== undefined)
        .map((problem) => `${file} ${problem}`),
    );
}

function explain(packed: PackedPackage, file: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) {
    const found = findImported(packed, file, specifier);
    return found.length > 0 ? undefined : `imports ${specifier}, which is not in the package`;
  }
  if (isBuiltin(specifier)) {
    // The types of Node's modules are in a separate package, which a consumer need not have.
    return file.endsWith(".d.ts") ? `takes types from ${specifier}, which browsers' projects do not have` : undefined;
  }
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  const { dependencies, peerDependencies, optionalDependencies } = packed.manifest;
  const declared = { ...dependencies, ...peerDependencies, ...optionalDependencies };
  return name === packed.name || name in declared ? undefined : `imports ${specifier}, which is not a dependency`;
}
