// Checks the style rules that the linter does not have.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/repository.js";
import { findBreaches } from "./style/find-breaches.js";

const listed = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.mjs", "*.cjs"],
  {
    cwd: root,
    encoding: "utf8",
  },
);
const paths = listed.split("\n").filter((path) => path !== "" && !path.includes("/generated/"));
const breaches = paths
  .filter((path) => existsSync(join(root, path)))
  .flatMap((path) =>
    findBreaches(path, readFileSync(join(root, path), "utf8")).map(({ line, text }) => `${path}:${line} ${text}`),
  );
console.log(breaches.length > 0 ? breaches.join("\n") : `${paths.length} files keep to the style.`);
process.exitCode = breaches.length > 0 ? 1 : 0;
