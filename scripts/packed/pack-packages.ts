import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../lib/repository.js";
import { readPackages } from "../lib/read-packages.js";
import { readPacked, type PackedPackage } from "../lib/packed-package.js";

export interface Tarball {
  name: string;
  path: string;
  bytes: number;
}

/** Packs every published package as a release would, with `workspace:` ranges resolved. They must be built before. */
export function packTarballs(into: string): Tarball[] {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { packageManager: string };
  const names = readPackages(root).flatMap(({ name }) => ["--filter", name]);
  const pack = ["--recursive", ...names, "pack", "--json", "--pack-destination", into];
  const output = execFileSync("npx", ["--yes", packageManager, ...pack], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 64 * 1024 * 1024,
  }).toString();
  const packed = JSON.parse(output) as { name: string; filename: string; size: number }[];
  return packed.map(({ name, filename, size }) => ({ name, path: filename, bytes: size }));
}

export interface PackedConsumer {
  /** The folder whose `node_modules` has every published package. */
  folder: string;
  packages: (PackedPackage & { tarballBytes: number })[];
  remove: () => void;
}

/**
 * A consumer with every package installed from its tarball. Dependencies are linked from the workspace, so no registry
 * is used, unlike in the rehearsal of a release.
 */
export function packPackages(): PackedConsumer {
  // Node resolves symbolic links before it looks for packages, and a temporary folder may be one.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "trunkline-packed-")));
  const tarballs = packTarballs(join(folder, "tarballs"));
  const ours = new Set(tarballs.map(({ name }) => name));
  const packages = tarballs.map(({ name, path, bytes }) => {
    const target = join(folder, "node_modules", name);
    mkdirSync(target, { recursive: true });
    execFileSync("tar", ["-xzf", path, "-C", target, "--strip-components=1"]);
    return { ...readPacked(folder, name), tarballBytes: bytes };
  });
  for (const { manifest } of packages) {
    const source = join(root, manifest.repository?.directory ?? "");
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      if (!ours.has(dependency))
        link(join(source, "node_modules", dependency), join(folder, "node_modules", dependency));
    }
  }
  return { folder, packages, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function link(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(realpathSync(from), to, "junction");
}
