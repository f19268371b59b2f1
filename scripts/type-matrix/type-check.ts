import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The oldest that is supported, the newest, and what is between: one of each major, by the names of the dependencies. */
export const versions = ["typescript-5.4", "typescript-5.9", "typescript-6", "typescript-7"] as const;

/** With the module setting that goes with each. */
export const resolutions = ["bundler", "nodenext"] as const;

export interface TypeCheckOptions {
  /** Has the packages in its `node_modules`. */
  consumer: string;
  version: (typeof versions)[number];
  resolution: (typeof resolutions)[number];
}

const folder = dirname(fileURLToPath(import.meta.url));

/** What this version's compiler says of the consumers' files and of every type that they reach. A version that is not installed is an error. */
export function typeCheck({ consumer, version, resolution }: TypeCheckOptions): {
  version: string;
  problems: string[];
} {
  const manifest = createRequire(import.meta.url).resolve(`${version}/package.json`);
  const { version: exact } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const project = join(consumer, resolution);
  mkdirSync(project, { recursive: true });
  cpSync(join(folder, "consumers"), join(project, "src"), { recursive: true });
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module", private: true }));
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

function writeSettings(resolution: (typeof resolutions)[number]): object {
  return {
    compilerOptions: {
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      module: resolution === "bundler" ? "esnext" : "nodenext",
      moduleResolution: resolution,
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
      noEmit: true,
    },
    include: ["src"],
  };
}
