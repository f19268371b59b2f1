import { listOperations, listWebhooks, type JsonObject } from "@trunkline/spec-model";
import { objectAt, textAt, type Description } from "./describe-provider.js";

/** A table of operations for each tag, in the spec's order of tags: what each does, its route and its page. */
export function writeOperations(document: JsonObject): string {
  const operations = listOperations(document);
  const tags = (document.tags ?? []) as JsonObject[];
  return tags
    .map((tag) => {
      const name = textAt(tag, "name");
      const rows = operations
        .filter(({ operation }) => (operation.tags as string[])[0] === name)
        .map(({ key, operation }) => `| \`${key}\` | ${sentence(operation)} ([docs](${linkOf(operation)})) |`);
      return rows.length === 0 ? "" : `#### ${titleOf(name)}\n\n| route | |\n|---|---|\n${rows.join("\n")}\n`;
    })
    .filter(Boolean)
    .join("\n");
}

/** The provider's webhooks and the names of their types; empty if it has none. */
export function writeWebhooks({ name, title }: Description, document: JsonObject): string {
  const webhooks = listWebhooks(document);
  const [first] = webhooks;
  if (first === undefined) return "";
  const rows = webhooks.map(
    ({ key, operation }) => `| \`${key}\` | ${sentence(operation)} ([docs](${linkOf(operation)})) |`,
  );
  return `### Webhooks

${title} sends you these bodies, typed by the spec as \`webhooks["${first.key}"]["post"]["requestBody"]["content"]["application/json"]\`
after \`import type { webhooks } from "@trunkline/${name}"\`.

| webhook | |
|---|---|
${rows.join("\n")}

`;
}

const sentence = (operation: JsonObject) => textAt(operation, "summary").replace(/\.$/, "");
const linkOf = (operation: JsonObject) => textAt(objectAt(operation, "externalDocs"), "url");

/** `knowledge-bases`: Knowledge bases */
function titleOf(tag: string): string {
  const words = tag.replaceAll(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
