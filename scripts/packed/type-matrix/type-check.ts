import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../lib/repository.js";

/** The oldest supported version, the newest, and one of each major version between, by dependency name. */
export const versions = ["typescript-5.4", "typescript-5.9", "typescript-6", "typescript-7"] as const;

interface Setting {
  module: string;
  moduleResolution: string;
  /** The `type` of the consumer's own package. */
  type: "module" | "commonjs";
  /** Which versions support it. Default: all. */
  versions?: readonly (typeof versions)[number][];
}

/** How consumers resolve modules. */
const settings = {
  bundler: { module: "esnext", moduleResolution: "bundler", type: "module" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext", type: "module" },
  // Since 5.8, a CommonJS package may `require` an ES module, as Node does.
  "nodenext, CommonJS": {
    module: "nodenext",
    moduleResolution: "nodenext",
    type: "commonjs",
    versions: ["typescript-5.9", "typescript-6", "typescript-7"],
  },
  // TypeScript 6 deprecates it, and 7 removed it.
  "node10, CommonJS": {
    module: "commonjs",
    moduleResolution: "node10",
    type: "commonjs",
    versions: ["typescript-5.4", "typescript-5.9"],
  },
} as const satisfies Record<string, Setting>;

export type Resolution = keyof typeof settings;

/** The module resolutions that a version of TypeScript supports. */
export function listResolutions(version: (typeof versions)[number]): Resolution[] {
  return (Object.keys(settings) as Resolution[]).filter((name) => {
    const { versions: known }: Setting = settings[name];
    return known === undefined || known.includes(version);
  });
}

export interface TypeCheckOptions {
  /** The folder whose `node_modules` has the packages. */
  consumer: string;
  version: (typeof versions)[number];
  resolution: Resolution;
}

const folder = dirname(fileURLToPath(import.meta.url));

/**
 * The errors of this version's compiler in the consumers' files and every type that they reach. A version that is not
 * installed is an error.
 */
export function typeCheck({ consumer, version, resolution }: TypeCheckOptions): {
  version: string;
  problems: string[];
} {
  const manifest = createRequire(import.meta.url).resolve(`${version}/package.json`);
  const { version: exact } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const project = join(consumer, resolution.replace(/\W+/g, "-"));
  mkdirSync(project, { recursive: true });
  cpSync(join(folder, "consumers"), join(project, "src"), { recursive: true });
  cpSync(join(root, "scripts/generated"), join(project, "src/registry"), { recursive: true });
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: settings[resolution].type, private: true }));
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(writeSettings(resolution)));
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [join(dirname(manifest), "bin/tsc"), "--project", project, "--pretty", "false"],
    { cwd: project, encoding: "utf8" },
  );
  if (error !== undefined) throw error;
  const problems = `${stdout}${stderr}`.split("\n").filter((line) => line.trim() !== "");
  return { version: exact, problems: status === 0 || problems.length > 0 ? problems : [`tsc ended with ${status}`] };
}

function writeSettings(resolution: Resolution): object {
  const { module, moduleResolution, type } = settings[resolution];
  return {
    compilerOptions: {
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      module,
      moduleResolution,
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // `import` becomes `require` there, which this setting forbids.
      verbatimModuleSyntax: type === "module",
      skipLibCheck: false,
      noEmit: true,
    },
    include: ["src"],
  };
}
