import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/repository.js";
import { readText, type PackedPackage } from "../lib/packed-package.js";

/** Each tarball has the files that a user needs, and no others. */
export function checkContents(packed: PackedPackage): string[] {
  const { files, manifest } = packed;
  const wanted = ["LICENSE", "README.md", "package.json"];
  // Changesets writes the first changelog together with the first version.
  if (manifest.version !== "0.0.0") wanted.push("CHANGELOG.md");
  for (const data of ["openapi.json", "trunkline.schema.json"]) {
    if (manifest.exports?.[`./${data}`] !== undefined) wanted.push(data);
  }
  const allowed = new Set([...wanted, "CHANGELOG.md"]);
  const missing = wanted.filter((file) => !files.includes(file)).map((file) => `${file} is missing`);
  const extra = files.filter((file) => !allowed.has(file) && !isBuilt(file)).map((file) => `${file} is not for users`);
  const built = files.some((file) => file.endsWith(".js")) ? [] : ["dist holds no code"];
  const licence = readFileSync(join(root, "LICENSE"), "utf8");
  const foreign =
    files.includes("LICENSE") && readText(packed, "LICENSE") !== licence ? ["LICENSE is not the project's"] : [];
  return [...missing, ...extra, ...built, ...foreign];
}

/** Whether the file is code or its types. A chunk's name ends with a hash. */
function isBuilt(file: string): boolean {
  return /^dist\/[\w-]+(\.d\.ts|\.js)$/.test(file);
}
