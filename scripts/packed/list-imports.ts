import { posix } from "node:path";
import ts from "typescript";
import { readText, type PackedPackage } from "../lib/packed-package.js";

/** The import specifiers of a code or type file. */
export function listImports(packed: PackedPackage, file: string): string[] {
  const { importedFiles, referencedFiles, typeReferenceDirectives } = ts.preProcessFile(
    readText(packed, file),
    true,
    true,
  );
  const paths = referencedFiles.map(({ fileName }) => `./${fileName}`);
  const types = typeReferenceDirectives.map(({ fileName }) => `@types/${fileName}`);
  return [...new Set([...importedFiles.map(({ fileName }) => fileName), ...paths, ...types])];
}

/** The files of the package that `./other.js` in one of its files refers to: code, types or both. */
export function findImported({ files }: PackedPackage, file: string, specifier: string): string[] {
  const target = posix.join(posix.dirname(file), specifier);
  return [target, target.replace(/\.js$/, ".d.ts")].filter((path) => files.includes(path));
}
