import { isBuiltin } from "node:module";
import { posix } from "node:path";
import ts from "typescript";
import { readText, type PackedPackage } from "./packed-package.js";

/** What code and types import is in the package, or in a package that it depends on. */
export function checkImports(packed: PackedPackage): string[] {
  return packed.files
    .filter((file) => /\.(js|ts)$/.test(file))
    .flatMap((file) => {
      const { importedFiles, referencedFiles, typeReferenceDirectives } = ts.preProcessFile(
        readText(packed, file),
        true,
        true,
      );
      const paths = referencedFiles.map(({ fileName }) => `./${fileName}`);
      const types = typeReferenceDirectives.map(({ fileName }) => `@types/${fileName}`);
      const imported = [...importedFiles.map(({ fileName }) => fileName), ...paths, ...types];
      return [...new Set(imported)]
        .map((specifier) => explain(packed, file, specifier))
        .filter((problem) => problem !== undefined)
        .map((problem) => `${file} ${problem}`);
    });
}

function explain(packed: PackedPackage, file: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(file), specifier);
    const found = [target, target.replace(/\.js$/, ".d.ts")].some((path) => packed.files.includes(path));
    return found ? undefined : `imports ${specifier}, which is not in the package`;
  }
  if (isBuiltin(specifier)) {
    // Types of Node's own modules are in a package of their own, which no consumer has to have.
    return file.endsWith(".d.ts") ? `takes types from ${specifier}, which browsers' projects do not have` : undefined;
  }
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  const { dependencies, peerDependencies, optionalDependencies } = packed.manifest;
  const declared = { ...dependencies, ...peerDependencies, ...optionalDependencies };
  return name === packed.name || name in declared ? undefined : `imports ${specifier}, which is not a dependency`;
}
