import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, type ExtractorLogLevel } from "@microsoft/api-extractor";
import { listEntries, type PackedPackage } from "../../lib/packed-package.js";
import { cutSpecTypes } from "./cut-spec-types.js";

/** The API report of each entry of a package, by its path within the package. */
export function writeReports(packed: PackedPackage): Map<string, string> {
  // Not in `node_modules`, whose content the extractor treats as external.
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

// Casts, since the package's enum exists only as a type.
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
        // Users can reach them through other types, exported or not.
        includeForgottenExports: true,
      },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: warning, addToApiReportFile: false },
          // Nothing is tagged, since all exports are public.
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
  // The type matrix checks them; here they are only read.
  skipLibCheck: true,
};
