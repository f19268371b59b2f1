import { listExamples, listOperations, listWebhooks, type Example, type JsonObject } from "@trunkline/spec-model";
import { describeProvider, objectAt, textAt } from "./describe-provider.js";
import { findPayloads } from "./find-payloads.js";

/** `docs/coverage.md`: what is specified of each provider, which payloads are kept, and what is left out. */
export function writeCoverage(documents: JsonObject[]): string {
  return `<!-- Generated from the specs by \`pnpm generate\`. Do not edit. -->

# Coverage

What each spec covers. A documented example is shown by a page of the provider's, value by value. A constructed one is
made of the documented fields, because no page shows one.

| provider | operations | of which page | webhooks | documented payloads |
|---|---|---|---|---|
${documents.map(writeTotals).join("\n")}

${documents.map(writeProvider).join("\n")}`;
}

function writeTotals(document: JsonObject): string {
  const { name, title, pagination } = describeProvider(document);
  const payloads = findPayloads(name, listExamples(document)).size;
  const counts = [
    listOperations(document).length,
    Object.keys(pagination).length,
    listWebhooks(document).length,
    payloads,
  ];
  return `| [${title}](#${title.toLowerCase()}) | ${counts.join(" | ")} |`;
}

function writeProvider(document: JsonObject): string {
  const { name, title } = describeProvider(document);
  const examples = listExamples(document);
  const rows = listOperations(document).map(({ key, operation }) => writeRow(key, operation, examples));
  const webhooks = listWebhooks(document).map(({ key, operation }) => writeRow(`webhook ${key}`, operation, examples));
  const leftOut = (document["x-left-out"] ?? []) as JsonObject[];
  return `## ${title}

| operation | route | pages | examples |
|---|---|---|---|
${[...rows, ...webhooks].join("\n")}

### Left out of ${title}

${leftOut.length === 0 ? "Nothing." : `| documented, or hinted at | why it is not specified |\n|---|---|\n${leftOut.map((one) => `| ${cell(textAt(one, "operation"))} | ${cell(textAt(one, "reason"))} |`).join("\n")}`}

### Payloads of ${title}

| file | belongs to |
|---|---|
${[...findPayloads(name, examples)].map(([file, uses]) => `| \`${file}\` | ${writeUses(uses)} |`).join("\n")}
`;
}

function writeRow(key: string, operation: JsonObject, examples: readonly Example[]): string {
  const link = textAt(objectAt(operation, "externalDocs"), "url");
  const own = examples.filter((example) => example.key === key && /^(2|request)/.test(example.part));
  // A payload may also be constructed, for a page without an example.
  const documented = own.filter(({ name, payload }) => payload !== undefined && !name.startsWith("constructed")).length;
  const constructed = own.length - documented;
  const held = [documented && `${documented} documented`, constructed && `${constructed} constructed`].filter(Boolean);
  const pages = operation["x-pagination"] ? `by ${textAt(objectAt(operation, "x-pagination"), "style")}` : "";
  return `| [${textAt(operation, "operationId")}](${link}) | \`${key}\` | ${pages} | ${held.join(", ") || "a file"} |`;
}

/** Answers shared by many operations are counted instead. */
const mostNamed = 4;

function writeUses(uses: readonly Example[]): string {
  const places = [...new Set(uses.map(({ key, part }) => `\`${key}\` ${part}`))];
  if (places.length <= mostNamed) return places.join(", ");
  const statuses = [...new Set(uses.map(({ part }) => part))].sort().join(", ");
  return `the answers ${statuses} of ${new Set(uses.map(({ key }) => key)).size} operations`;
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}
