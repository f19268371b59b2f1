import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, Package } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind, problemKindInfo } from "@arethetypeswrong/core/problems";
import { listEntries, type PackedPackage } from "../lib/packed-package.js";

/** The two ways to resolve an ES module. */
const kinds = ["node16-esm", "bundler"] as const;

/** `attw --profile esm-only`: how TypeScript resolves each entry, from ES modules under Node and under a bundler. */
export async function checkAttw(packed: PackedPackage): Promise<string[]> {
  const { name, manifest, folder, files } = packed;
  // A package with only a command has no types.
  if (listEntries(packed).length === 0) return [];
  const contents = files.map((file) => [`/node_modules/${name}/${file}`, readFileSync(join(folder, file))]);
  const analysis = await checkPackage(new Package(Object.fromEntries(contents), name, manifest.version));
  if (analysis.types === false) return ["there are no types"];
  return analysis.problems
    .filter((problem) => kinds.some((kind) => problemAffectsResolutionKind(problem, kind, analysis)))
    .map((problem) => {
      const where =
        "entrypoint" in problem ? problem.entrypoint : "fileName" in problem ? problem.fileName : problem.typesFileName;
      const what = "moduleSpecifier" in problem ? ` (${problem.moduleSpecifier})` : "";
      return `${where}: ${problemKindInfo[problem.kind].title}${what}`;
    });
}
