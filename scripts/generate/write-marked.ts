import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { statusErrors } from "../../packages/client/test/helpers/status-errors.js";
import { baseUrlVariable } from "./describe-provider.js";
import { replaceBetween } from "./markers.js";
import { root } from "../lib/repository.js";
import type { RegistryEntry } from "./read-registry.js";
import type { Files } from "../lib/committed-files.js";

/** Generates the parts about all providers in hand-written files, between markers. */
export function writeMarked(entries: readonly RegistryEntry[]): Files {
  const names = writeNames(entries);
  const parts: [path: string, mark: string, content: string][] = [
    ["README.md", "providers", writeProviders(entries)],
    ["packages/cli/README.md", "names", names],
    ["packages/cli/README.md", "keys", writeKeys(entries)],
    ["packages/simulator/README.md", "names", names],
    ["packages/trunkline/README.md", "names", names],
    ["packages/client/README.md", "statuses", writeStatuses()],
    ["redocly.yaml", "providers", writeApis(entries)],
  ];
  const files: Files = new Map();
  for (const [path, mark, content] of parts) {
    const text = files.get(path) ?? readFileSync(join(root, path), "utf8");
    files.set(path, replaceBetween(text, mark, content, path.endsWith(".md") ? "markdown" : "yaml"));
  }
  return files;
}

/** The table of statuses and errors in every client's README. */
export function writeStatuses(): string {
  const rows = statusErrors.map(({ shown, error }) => `| ${shown} | \`${error}\` |`);
  return `\n\n| status | error |\n|---|---|\n${rows.join("\n")}\n\n`;
}

function writeNames(entries: readonly RegistryEntry[]): string {
  return new Intl.ListFormat("en-GB").format(entries.map(({ title }) => title));
}

function writeProviders(entries: readonly RegistryEntry[]): string {
  const rows = entries.map(({ name, title, credentials, paging, brands }) => {
    const cells = [`[${title}](packages/${name})`, writeVariables(credentials), paging, brands.map(toCode).join(", ")];
    return `| ${cells.join(" | ")} |`;
  });
  return `\n\n| provider | environment | lists calls by | brands |\n|---|---|---|---|\n${rows.join("\n")}\n\n`;
}

function writeKeys(entries: readonly RegistryEntry[]): string {
  const rows = entries.map(
    ({ name, title, credentials }) =>
      `| ${title} | \`${name}\` | ${writeVariables(credentials)} | \`${baseUrlVariable(name)}\` |`,
  );
  return `\n\n| provider | \`--provider\` | keys | base URL |\n|---|---|---|---|\n${rows.join("\n")}\n\n`;
}

function writeVariables(credentials: RegistryEntry["credentials"]): string {
  return credentials.map(({ environment }) => toCode(environment)).join(", ");
}

function toCode(text: string): string {
  return `\`${text}\``;
}

/** The specs for `redocly lint`. A spec's exceptions are in `specs/<provider>/lint.yaml`, with reasons. */
function writeApis(entries: readonly RegistryEntry[]): string {
  const apis = entries.map(({ name }) => {
    const exceptions = join(root, "specs", name, "lint.yaml");
    const own = existsSync(exceptions) ? readFileSync(exceptions, "utf8").trimEnd().split("\n") : [];
    return [`  ${name}:`, ...[`root: specs/${name}/openapi.yaml`, ...own].map((line) => `    ${line}`)].join("\n");
  });
  return `\napis:\n${apis.join("\n")}\n`;
}
