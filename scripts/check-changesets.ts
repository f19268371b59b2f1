// Checks that every change that reaches users has a changeset with a large enough bump. Compares with the last version
// or, with `--base main`, with the commit where this branch left main.
import { judgeChangesets } from "./compatibility/changesets/judge-changesets.js";
import { findBase, readChangedPackages, readChangesets } from "./compatibility/changesets/read-changes.js";
import { root } from "./lib/repository.js";

const flag = process.argv.indexOf("--base");
const base = findBase(root, flag < 0 ? undefined : process.argv[flag + 1]);
const packages = readChangedPackages({ root, base });
const problems = judgeChangesets(packages, readChangesets({ root, base }));
for (const problem of problems) console.error(problem);
const changed = packages.filter(({ files }) => files.length > 0).length;
console.log(
  `Since ${base.slice(0, 12)} ${changed} of ${packages.length} packages have changed: ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
