// Generates every client package from its spec. `--check` writes nothing, and fails if a committed file differs.
import prettier from "prettier";
import { bundleSpec } from "./generate/bundle-spec.js";
import { findChanged, writeFiles, type Files } from "./lib/committed-files.js";
import { readProviderNames } from "./lib/repository.js";
import { writeAssumptions } from "./generate/write-assumptions.js";
import { writeCopyDocs } from "./generate/write-copy-docs.js";
import { writeConfigSchema } from "./generate/write-config-schema.js";
import { writeCoverage } from "./generate/write-coverage.js";
import { writePackage } from "./generate/write-package.js";
import { readRegistry } from "./generate/read-registry.js";
import { writeManifests } from "./generate/write-manifests.js";
import { writeItemTypes } from "./generate/write-item-types.js";
import { writeMarked } from "./generate/write-marked.js";
import { writeMigrations } from "./generate/write-migrations.js";
import { writeRegistries } from "./generate/write-registries.js";
import { writeSecrets } from "./generate/write-secrets.js";
import { writeSpecDocs } from "./generate/write-spec-docs.js";

const command = "pnpm generate";

/** Whether Prettier formats the file: all generated files, except those in .prettierignore. */
function isFormatted(path: string): boolean {
  return !path.includes("/generated/") && !path.endsWith("openapi.json") && !path.endsWith("LICENSE");
}

async function generate(): Promise<Files> {
  const names = readProviderNames();
  const documents = await Promise.all(names.map(bundleSpec));
  const registry = readRegistry(documents);
  const packages = await Promise.all(documents.map(writePackage));
  const files: Files = new Map([
    ...packages.flatMap((one) => [...one]),
    ...writeRegistries(registry),
    ...writeManifests(registry),
    ...writeMarked(registry),
    ...writeSecrets(documents),
    ...writeMigrations(),
  ]);
  files.set("packages/cli/trunkline.schema.json", writeConfigSchema(registry));
  files.set("packages/trunkline/test/generated/items.test-d.ts", writeItemTypes(documents));
  files.set("docs/specs.md", writeSpecDocs());
  files.set("docs/copy.md", writeCopyDocs());
  files.set("docs/coverage.md", writeCoverage(documents));
  const titles = registry.map(({ name, title }) => [name, title] as const);
  files.set("docs/assumptions.md", writeAssumptions(new Map(titles)));
  for (const [path, content] of files) {
    if (isFormatted(path)) {
      files.set(path, await prettier.format(content, { filepath: path, printWidth: 120, proseWrap: "always" }));
    }
  }
  return files;
}

const files = await generate();
const changed = findChanged(files);

if (!process.argv.includes("--check")) {
  writeFiles(changed);
  console.log(`Generated ${files.size} files, ${changed.length} of them changed.`);
} else if (changed.length > 0) {
  console.error(`Generated files differ from the specs:\n${changed.map(([path]) => `  ${path}`).join("\n")}`);
  console.error(`Run \`${command}\` and commit what it writes.`);
  process.exitCode = 1;
} else {
  console.log(`${files.size} generated files are what the specs say.`);
}
