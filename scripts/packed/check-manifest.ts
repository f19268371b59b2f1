import { listEntries, type Exports, type Manifest, type PackedPackage } from "../lib/packed-package.js";

/** Checks the fields that npm, bundlers and TypeScript use. */
export function checkManifest(packed: PackedPackage): string[] {
  const { manifest, files } = packed;
  const directory = `packages/${manifest.name.replace(/^@trunkline\//, "")}`;
  const facts: [string, boolean][] = [
    ['"type" is not "module"', manifest.type === "module"],
    ['"sideEffects" is not false', manifest.sideEffects === false],
    ['"license" is not MIT', manifest.license === "MIT"],
    ['"files" is missing', Array.isArray(manifest.files)],
    ['"files" leaves out CHANGELOG.md', manifest.files?.includes("CHANGELOG.md") === true],
    ['"engines" does not name Node 20.19', manifest.engines?.node === ">=20.19"],
    [`"repository.directory" is not ${directory}`, manifest.repository?.directory === directory],
    ['"publishConfig.access" is not "public"', manifest.publishConfig?.access === "public"],
    ['"publishConfig.provenance" is not true', manifest.publishConfig?.provenance === true],
    ['"exports" leaves out ./package.json', manifest.exports?.["./package.json"] === "./package.json"],
    ["there is neither an entry nor a command", listEntries(packed).length > 0 || manifest.bin !== undefined],
  ];
  return [
    ...facts.filter(([, holds]) => !holds).map(([problem]) => problem),
    ...checkExports(manifest.exports ?? {}, files),
    ...checkOldResolution(manifest),
    ...Object.entries(manifest.bin ?? {})
      .filter(([, file]) => !files.includes(file.replace(/^\.\//, "")))
      .map(([name, file]) => `the command ${name} points to ${file}, which is not there`),
    ...checkRanges(manifest.dependencies ?? {}),
    ...Object.keys(manifest.scripts ?? {})
      .filter((name) => /^(pre|post)?(install|prepare)$/.test(name))
      .map((name) => `the script "${name}" would run on users' machines`),
  ];
}

function checkExports(exports: Exports, files: string[]): string[] {
  return Object.entries(exports).flatMap(([path, target]) => {
    const wildcard = path.includes("*") ? [`${path} is a wildcard`] : [];
    if (typeof target === "string") {
      const plain = path.endsWith(".json") ? [] : [`${path} has no types`];
      return [...wildcard, ...plain, ...missing(path, target, files)];
    }
    const conditions = Object.keys(target);
    const order =
      conditions.join() === "types,default" ? [] : [`${path} has ${conditions.join(", ")}, not types, default`];
    return [
      ...wildcard,
      ...order,
      ...Object.values(target).flatMap((inner) =>
        typeof inner === "string" ? missing(path, inner, files) : [`${path} has conditions within conditions`],
      ),
    ];
  });
}

/** The same entries for `moduleResolution: node10`, which does not support "exports". */
function checkOldResolution({ exports = {}, main, types, typesVersions }: Manifest): string[] {
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === "string") return [];
    const name = path.replace(/^\.\//, "");
    const said = path === "." ? { types, default: main } : { types: typesVersions?.["*"]?.[name]?.[0] };
    return Object.entries(said)
      .filter(([condition, file]) => file !== target[condition])
      .map(
        ([condition, file]) =>
          `under node10, the ${condition} of ${path} are ${file}, not ${String(target[condition])}`,
      );
  });
}

function missing(path: string, target: string, files: string[]): string[] {
  return files.includes(target.replace(/^\.\//, "")) ? [] : [`${path} points to ${target}, which is not there`];
}

/** Finds ranges that npm cannot read, since only the workspace understands them. */
function checkRanges(dependencies: Record<string, string>): string[] {
  return Object.entries(dependencies)
    .filter(([, range]) => !/^[\^~]?\d+\.\d+\.\d+(-[\w.-]+)?$/.test(range))
    .map(([name, range]) => `${name} is wanted at "${range}", which no registry has`);
}
