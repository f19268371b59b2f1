import { statSync } from "node:fs";
import { join } from "node:path";
import { bundle, gzipBytes } from "./bundle.js";
import type { Ceiling, Ceilings } from "./ceilings.js";
import { listEntries, type PackedPackage } from "../lib/packed-package.js";

export interface Measured {
  entry: string;
  title: string;
  bytes: number;
  ceiling: Ceiling;
  text: string;
}

/** Measures every entry as a consumer would bundle it: minified, then compressed. */
export async function measureSizes(packed: PackedPackage, { uses }: Ceilings): Promise<Measured[]> {
  const entries = new Set(listEntries(packed).map(({ entry }) => entry));
  const own = uses.filter(({ entry }) => entries.has(entry));
  return Promise.all(
    own.map(async (ceiling) => {
      const { entry, use, over } = ceiling;
      const { title, code } = use ?? { title: "everything", code: `export * from ${JSON.stringify(entry)};` };
      const text = await bundle(packed.consumer, code);
      const beneath = over === undefined ? 0 : gzipBytes(await bundle(packed.consumer, over));
      return { entry, title, bytes: gzipBytes(text) - beneath, ceiling, text };
    }),
  );
}

/** The size of the unpacked files. */
export function installedBytes({ folder, files }: PackedPackage): number {
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

export async function checkSizes(packed: PackedPackage, ceilings: Ceilings): Promise<string[]> {
  const measured = await measureSizes(packed, ceilings);
  const without = listEntries(packed)
    .filter(({ entry }) => !measured.some((one) => one.entry === entry && one.ceiling.use === undefined))
    .map(({ entry }) => `${entry} has no ceiling`);
  const installed = installedBytes(packed);
  const most = ceilings.installed[packed.name];
  return [
    ...without,
    ...measured.flatMap((one) =>
      judge(one, one.ceiling.needsNode ? ceilings.never : [...ceilings.never, ...ceilings.neverElsewhere]),
    ),
    ...(most === undefined ? [`${packed.name} has no ceiling for its files`] : []),
    ...(most !== undefined && installed > most ? [`its files take ${installed} bytes, over the ${most} allowed`] : []),
  ];
}

function judge({ entry, title, bytes, ceiling, text }: Measured, never: RegExp[]): string[] {
  const large =
    bytes > ceiling.bytes ? [`${entry} (${title}) takes ${bytes} bytes, over the ${ceiling.bytes} allowed`] : [];
  const found = [...never, ...(ceiling.never ?? [])].flatMap((name) => name.exec(text)?.slice(0, 1) ?? []);
  return [...large, ...found.map((name) => `${entry} (${title}) has "${name}" in its bundle`)];
}
