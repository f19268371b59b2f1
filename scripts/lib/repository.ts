import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The names of the providers: the folders of `specs/` that contain a spec. */
export function readProviderNames(): string[] {
  return readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "specs", entry.name, "openapi.yaml")))
    .map((entry) => entry.name)
    .sort();
}
