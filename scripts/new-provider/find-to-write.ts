import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/repository.js";

/** Lists what the scaffold left to be written, with places: `specs/acme/openapi.yaml:12: what`. */
export function findToWrite(name: string): string[] {
  const places = [
    `specs/${name}`,
    `packages/trunkline/src/providers/${name}`,
    `packages/trunkline/test/providers/${name}.test.ts`,
    `packages/trunkline/test/samples/${name}.ts`,
    `packages/trunkline/test/hostile/servers/${name}.ts`,
  ];
  return places.flatMap(listFiles).flatMap((path) =>
    readFileSync(join(root, path), "utf8")
      .split("\n")
      .flatMap((line, index) => {
        const [, what] = /(?:\/\/|#) TO WRITE: (.*)$/.exec(line) ?? [];
        return what === undefined ? [] : [`${path}:${index + 1}: ${what}`];
      }),
  );
}

function listFiles(path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .map((file) => `${path}/${file}`)
    .filter((file) => !file.includes("node_modules") && statSync(join(root, file)).isFile());
}
