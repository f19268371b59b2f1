import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, type ExtractorLogLevel } from "@microsoft/api-extractor";
import { listEntries, type PackedPackage } from "../../lib/packed-package.js";
import { cutSpecTypes } from "./cut-spec-types.js";

/** What each entry of a package gives to its users, by the report's path within the package. */
export function writeReports(packed: PackedPackage): Map<string, string> {
  // Beside `node_modules` and not in it: what lies there is taken for somebody else's.
  const folder = join(packed.consumer, "reported", packed.name);
  cpSync(packed.folder, folder, { recursive: true });
  const entries = listEntries(packed).map(({ entry, target }) => {
    const types =
      typeof target === "object" && typeof target.types === "string" ? join(folder, target.types) : undefined;
    if (types === undefined) throw new Error(`${entry} has no types to report`);
    writeFileSync(types, cutSpecTypes(readFileSync(types, "utf8")));
    return types;
  });
  const configs = entries.map((types) => configure(folder, types));
  const [first] = configs;
  if (first === undefined) return new Map();
  const compilerState = CompilerState.create(first, { additionalEntryPoints: entries });
  return new Map(
    configs.map((config, index) => {
      const name = basename(entries[index] ?? "", ".d.ts");
      return [`api/${name}.md`, extract(config, compilerState)];
    }),
  );
}

function extract(config: ExtractorConfig, compilerState: CompilerState): string {
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    compilerState,
    messageCallback: (message) => {
      message.handled = message.logLevel !== "error";
    },
  });
  if (!succeeded) throw new Error(`There is no report of ${config.mainEntryPointFilePath}`);
  return readFileSync(config.reportFilePath, "utf8");
}

// The enum is a type here, since the package gives it to TypeScript alone.
const none = "none" as ExtractorLogLevel;
const warning = "warning" as ExtractorLogLevel;

function configure(folder: string, types: string): ExtractorConfig {
  const reports = join(folder, "api");
  mkdirSync(reports, { recursive: true });
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, "package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: types,
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions, files: [types] } },
      apiReport: {
        enabled: true,
        reportFolder: reports,
        reportTempFolder: reports,
        reportFileName: basename(types, ".d.ts"),
        // Users name them through others' types, exported or not.
        includeForgottenExports: true,
      },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: warning, addToApiReportFile: false },
          // Nothing here is tagged: all that is exported is public.
          "ae-missing-release-tag": { logLevel: none },
          "ae-forgotten-export": { logLevel: none },
          "ae-undocumented": { logLevel: none },
        },
        tsdocMessageReporting: { default: { logLevel: none } },
      },
    },
  });
}

const compilerOptions = {
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  strict: true,
  // The matrix of types checks them; here they are only read.
  skipLibCheck: true,
};
