import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { readProviderNames, root } from "../lib/repository.js";

/** A word in a call's `assumptions`, and what the documentation lacks. */
export interface Assumption {
  word: string;
  explanation: string;
}

/** `docs/assumptions.md`: every word of a call's `assumptions`, by provider, with its comment in the mapper. */
export function writeAssumptions(titles: ReadonlyMap<string, string>): string {
  const sections = readProviderNames().map((name) => {
    const rows = readAssumptions(name).map(({ word, explanation }) => `| \`${word}\` | ${toCell(explanation)} |`);
    return `## ${titles.get(name) ?? name}\n\n| word | what no document says, and what Trunkline assumes |\n|---|---|\n${rows.join("\n")}\n`;
  });
  return `<!-- Generated from the mappers by \`pnpm generate\`. Do not edit. -->

# Assumptions

\`call.assumptions\` names what the mapper assumed for this call because no document of the provider states it. Each word is
the path of a field and what is assumed of it: \`createdAt.zone\`, \`cost.currency\`. A call without such words rests on
documents alone. \`trunkline/<provider>\` exports the words as a list and as a type.

${sections.join("\n")}`;
}

/**
 * The assumptions of a provider's mapper, each with the comment before it. A word without a comment shares that of the
 * word above.
 *
 * @throws {Error} if the first word has no comment
 */
export function readAssumptions(provider: string): Assumption[] {
  const file = join(root, "packages/trunkline/src/providers", provider, "convert-call.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const list = findList(source);
  if (list === undefined) throw new Error(`${file} has no exported list of assumptions.`);
  let explanation: string | undefined;
  return list.elements.map((element) => {
    const text = source.getFullText();
    const comment = (ts.getLeadingCommentRanges(text, element.getFullStart()) ?? []).at(-1);
    if (comment !== undefined) explanation = toText(text.slice(comment.pos, comment.end));
    if (explanation === undefined || !ts.isStringLiteral(element)) {
      throw new Error(`${file}: ${element.getText()} is no word with a comment.`);
    }
    return { word: element.text, explanation };
  });
}

function findList(source: ts.SourceFile): ts.ArrayLiteralExpression | undefined {
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!name.getText().endsWith("Assumptions") || initializer === undefined) continue;
      const value = ts.isAsExpression(initializer) ? initializer.expression : initializer;
      if (ts.isArrayLiteralExpression(value)) return value;
    }
  }
  return undefined;
}

function toText(comment: string): string {
  return comment
    .replace(/^\/\*\*?|\*\/$|^\/\//g, "")
    .replaceAll(/\n\s*\*/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function toCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
