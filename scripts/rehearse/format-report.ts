import { formatTable } from "../lib/format-table.js";
import type { Published } from "./published.js";
import type { RuntimeResult } from "./runtimes.js";

export interface PackageResult extends Published {
  updatedTo: string;
  ok: boolean;
}

/** One table: each package with its versions and size, each runtime with its version, and the results. */
export function formatReport(packages: readonly PackageResult[], runtimes: readonly RuntimeResult[]): string {
  return formatTable(
    ["what", "version", "packed", "unpacked", "files", "result"],
    [
      ...packages.map((one) => [
        one.name,
        `${one.version}, ${one.updatedTo}`,
        kilobytes(one.packed),
        kilobytes(one.unpacked),
        String(one.files.length),
        word(one.ok),
      ]),
      ...runtimes.map(({ name, version, ok }) => [name, version, "", "", "", word(ok)]),
    ],
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function word(ok: boolean): string {
  return ok ? "passed" : "FAILED";
}
